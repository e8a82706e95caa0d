// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/new_books.h"

#include "base/error.h"
#include "books/audit.h"
#include "storage/platform.h"
#include "surplus/store.h"

namespace sokoguru::setup {

namespace {

namespace fs = std::filesystem;

/// The file until it is whole; it goes with everything beside it unless it was renamed.
class Draft {
public:
    explicit Draft(const fs::path& path) : path_(path)
    {
        path_ += ".new-" + std::to_string(storage::platform::process_id());
    }
    ~Draft()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal", ".in-use"}) {
            fs::path part = path_;
            part += suffix;
            fs::remove(part, ignored);
        }
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

void apply(Books& books, const NewBooks& wanted)
{
    const Period first = Period::of(wanted.cooperative.first_day);
    books::Work work(books);
    for (const ProposedProduct& product : wanted.products) {
        const savings::Product known = savings::product(books, product.code);
        books::update_row(books, "savings_product", known.id, {{"active", std::int64_t{product.active ? 1 : 0}}});
        if (product.due) savings::set_due(books, known.code, "", first, *product.due, "");
    }
    if (wanted.scheme) {
        surplus::Scheme scheme = *wanted.scheme;
        scheme.year = first.year;
        surplus::replace_scheme(books, scheme);
    }
    work.commit();
}

} // namespace

Books create(const fs::path& path, const NewBooks& wanted, const books::Clock& clock)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored))) throw Error(Code::file_exists, {storage::platform::utf8(path)});
    if (wanted.scheme) surplus::validate(*wanted.scheme);
    const Draft draft(path);
    {
        Books books = Books::create(draft.path(), wanted.cooperative, wanted.first_user, clock);
        apply(books, wanted);
    }
    storage::platform::rename_file(draft.path(), path);
    return Books::open(path, {wanted.first_user.name, wanted.first_user.password}, clock);
}

} // namespace sokoguru::setup
