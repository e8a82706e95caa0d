// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/books.h"

#include <fmt/format.h>

#include "base/check.h"
#include "base/error.h"
#include "books/audit.h"
#include "books/copies.h"
#include "books/sign_in.h"
#include "books/template.h"
#include "ledger/chart.h"
#include "ledger/known.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/open_files.h"
#include "storage/parts.h"
#include "storage/transaction.h"

namespace sokoguru::books {

namespace {

/// Removes what was begun under the temporary name, unless it was renamed.
class Unfinished {
public:
    explicit Unfinished(std::filesystem::path path) : path_(std::move(path)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() { storage::remove_with_companions(path_); }

private:
    std::filesystem::path path_;
};

void refuse_place(const std::filesystem::path& path)
{
    namespace platform = storage::platform;
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        throw Error(Code::file_exists, {platform::utf8(path)});
    if (platform::folder_kind(path.parent_path()) != platform::FolderKind::local)
        throw Error(Code::network_folder, {platform::utf8(path)});
    storage::refuse_companion_of_books(path);
    storage::refuse_left_logs(path);
}

Fields fields_of(const Cooperative& cooperative)
{
    return {{"name", cooperative.name},
            {"legal_no", cooperative.legal_no},
            {"registry_no", cooperative.registry_no},
            {"union_name", cooperative.union_name},
            {"federation", cooperative.federation},
            {"plant", cooperative.plant},
            {"address", cooperative.address},
            {"city", cooperative.city},
            {"phone", cooperative.phone},
            {"template", cooperative.template_name},
            {"first_day", std::int64_t{base::to_int(cooperative.first_day)}}};
}

} // namespace

Books::Books(std::unique_ptr<storage::Database> db, const Clock& clock) : db_(std::move(db)), clock_(&clock) {}
Books::Books(Books&&) noexcept = default;
Books& Books::operator=(Books&&) noexcept = default;
Books::~Books() = default;

Books Books::create(const std::filesystem::path& path, const Cooperative& cooperative, const NewUser& first_user,
                    const Clock& clock)
{
    if (cooperative.name.empty()) throw Error(Code::name_required);
    check_template(cooperative.template_name);
    const std::filesystem::path file = storage::real_path(path);
    refuse_place(file);
    // The name is given to whole books only: a cut in the middle leaves nothing that looks like them.
    const std::filesystem::path part = storage::part_name(file);
    storage::remove_left_parts(file.parent_path());
    UserId id;
    {
        const Unfinished unfinished(part);
        {
            Books books(std::make_unique<storage::Database>(storage::Database::create(part)), clock);
            books.user_.role = Role::pengurus; // before the work: a chosen day needs its right
            Work work(books);
            NewUser user = first_user;
            user.role = Role::pengurus;
            id = add_user(books, user);
            Fields fields = fields_of(cooperative);
            fields.insert(fields.begin(), {"id", std::int64_t{1}});
            insert_row(books, "cooperative", fields);
            apply_template(books, cooperative.template_name);
            work.commit();
        }
        storage::platform::rename_file(part, file);
    }
    Books books(std::make_unique<storage::Database>(storage::Database::open(file)), clock);
    books.user_ = read_user(books, id);
    return books;
}

Books Books::open(const std::filesystem::path& path, const Credentials& credentials, const Clock& clock)
{
    Books books(std::make_unique<storage::Database>(storage::Database::open(path)), clock);
    books.user_ = sign_in(books, credentials);
    books.reading_copy_ = reading_copy_day(books);
    return books;
}

Books Books::open_as(const std::filesystem::path& path, const User& user, const Clock& clock)
{
    Books books(std::make_unique<storage::Database>(storage::Database::open(path)), clock);
    books.user_ = read_user(books, user.id);
    books.reading_copy_ = reading_copy_day(books);
    return books;
}

void Books::change_user(const Credentials& credentials)
{
    user_ = sign_in(*this, credentials);
}

const std::filesystem::path& Books::path() const
{
    return db_->path();
}

void Books::require(Permission permission) const
{
    if (permission != Permission::read) require_changeable();
    if (!may(user_.role, permission))
        throw Error(Code::not_permitted, {std::string(name(user_.role)), describe(permission)});
}

void Books::require_changeable() const
{
    if (reading_copy_) throw Error(Code::reading_copy, {*reading_copy_});
}

const Cooperative& Books::cooperative()
{
    if (!cooperative_) {
        auto row = db_->query("SELECT name, legal_no, registry_no, union_name, federation, plant, address, city, phone,"
                              " template, first_day FROM cooperative");
        if (!row.next()) throw Error(Code::damaged_file, {path().string(), std::string("cooperative")});
        cooperative_ = Cooperative{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                   row.text(6), row.text(7), row.text(8), row.text(9), row.date(10)};
    }
    return *cooperative_;
}

void Books::set_cooperative(const Cooperative& changed)
{
    require(Permission::change_settings);
    if (changed.name.empty()) throw Error(Code::name_required);
    if (changed.first_day != cooperative().first_day && db_->value<std::int64_t>("SELECT 1 FROM entry LIMIT 1"))
        throw Error(Code::append_only);
    update_row(*this, "cooperative", std::int64_t{1}, fields_of(changed));
    cooperative_.reset();
}

const ledger::Chart& Books::chart()
{
    if (!chart_) chart_ = std::make_unique<ledger::Chart>(*this);
    return *chart_;
}

ledger::Known& Books::known()
{
    if (!known_) known_ = std::make_unique<ledger::Known>();
    return *known_;
}

void Books::forget()
{
    chart_.reset();
    known_.reset();
    cooperative_.reset();
}

std::optional<std::string> Books::setting(const std::string& key)
{
    return db_->value<std::string>("SELECT value FROM setting WHERE key = ?", key);
}

void Books::set_setting(const std::string& key, const std::string& value)
{
    require(Permission::change_settings);
    SOKO_CHECK(!is_mark(key));
    if (setting(key))
        update_row(*this, "setting", key, {{"value", value}});
    else
        insert_row(*this, "setting", {{"key", key}, {"value", value}});
}

std::int64_t Books::now()
{
    return clock_->set_day() && is_practice(*this) ? clock_->now() : clock_->true_now();
}

std::optional<Date> Books::clock_doubt()
{
    if (clock_confirmed_) return std::nullopt;
    const auto recorded = db_->value<std::int64_t>("SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1");
    if (!recorded) return std::nullopt;
    using namespace std::chrono;
    const Date last{floor<days>(sys_seconds{seconds{*recorded}})};
    // The computer's day, not one that somebody chose.
    const Date today = clock_->set_day() ? Date{floor<days>(sys_seconds{seconds{now()}})} : clock_->today();
    const int since = base::days_between(last, today);
    // A day's tolerance backwards: the entry's day is in UTC, today is local.
    if (since >= -1 && since <= 31) return std::nullopt;
    return last;
}

void Books::confirm_clock()
{
    clock_confirmed_ = true;
}

Work::Work(Books& books, Kind kind) : books_(books)
{
    if (books.db().in_transaction()) return;
    if (kind == Kind::change && books.clock().set_day() && !books.set_day_noted_ && !is_practice(books)) {
        if (!may(books.user().role, Permission::set_day))
            throw Error(Code::cannot_set_day, {std::string(name(books.user().role))});
        set_day_ = books.clock().set_day();
    }
    transaction_ = std::make_unique<storage::Transaction>(books.db());
}

Work::~Work()
{
    if (transaction_ && !done_) books_.forget();
}

void Work::commit()
{
    if (set_day_)
        record_event(books_, "set-day", "books", std::to_string(base::to_int(*set_day_)),
                     fmt::format(R"({{"day":"{}"}})", base::iso(*set_day_)));
    done_ = true;
    if (!transaction_) return;
    transaction_->commit();
    books_.set_day_noted_ = books_.set_day_noted_ || set_day_.has_value();
}

} // namespace sokoguru::books
