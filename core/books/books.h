// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/date.h"
#include "books/clock.h"
#include "books/user.h"

namespace sokoguru::storage {
class Database;
class Transaction;
} // namespace sokoguru::storage

namespace sokoguru::ledger {
class Chart;
class Known;
} // namespace sokoguru::ledger

namespace sokoguru::books {

/// Who the cooperative is: the letterhead and the first book day.
struct Cooperative {
    std::string name;
    std::string legal_no;
    std::string registry_no;
    std::string union_name;
    std::string federation;
    std::string plant;
    std::string address;
    std::string city;
    std::string phone;
    std::string template_name;
    Date first_day;
};

struct Credentials {
    std::string user = "admin";
    std::optional<std::string> password;
};

/// An open file seen by one signed-in user. Everything that reads or writes takes a `Books&`; it carries the database,
/// the session, the clock and the caches of what rarely changes. One thread at a time.
class Books {
public:
    /// Creates the file from a template (`simpan-pinjam`, `serba-usaha`) with its first user, a pengurus. Throws
    /// Error(file_exists, bad_option …); nothing is left behind on failure.
    static Books create(const std::filesystem::path& path, const Cooperative& cooperative, const NewUser& first_user,
                        const Clock& clock);
    /// Opens and signs in. Throws Error(sign_in_failed, sign_in_delayed, sign_in_locked, password_required) and all
    /// refusals of storage::Database::open.
    static Books open(const std::filesystem::path& path, const Credentials& credentials, const Clock& clock);

    /// Opens a file that was just made from books in which this user had signed in (a copy, a new beginning): he does
    /// not sign in twice.
    static Books open_as(const std::filesystem::path& path, const User& user, const Clock& clock);
    /// Creates empty books with the cooperative, users, officers, chart, products, scheme and settings of `model`, all
    /// but its members, entries and marks (books/model.cpp). Throws Error(file_exists …).
    static Books create_like(const std::filesystem::path& path, Books& model);

    Books(Books&&) noexcept;
    Books& operator=(Books&&) noexcept;
    ~Books();

    storage::Database& db() { return *db_; }
    const Clock& clock() const { return *clock_; }
    /// The time that is recorded, seconds since 1970: the computer's, in a practice copy that of the chosen day.
    std::int64_t now();
    const User& user() const { return user_; }
    /// Somebody else goes on in the same open file. Throws the refusals of open(); then the old one stays.
    void change_user(const Credentials& credentials);
    const std::filesystem::path& path() const;

    /// Throws Error(not_permitted) unless the user's role may do it, Error(reading_copy) for anything but reading in a
    /// reading copy.
    void require(Permission permission) const;
    /// The day of a reading copy (books/copies.h), which nobody changes; nothing for the books themselves.
    std::optional<Date> reading_copy() const { return reading_copy_; }
    /// Throws Error(reading_copy) in one.
    void require_changeable() const;

    const Cooperative& cooperative();
    /// Replaces the letterhead; the first day changes only while nothing is posted.
    void set_cooperative(const Cooperative& cooperative);

    /// The chart of accounts, read once and again after a change.
    const ledger::Chart& chart();
    /// What the ledger has looked up already: ledger/known.h.
    ledger::Known& known();
    /// Forget cached rows (chart, cooperative, known); called by whatever changes or rolls back.
    void forget();

    std::optional<std::string> setting(const std::string& key);
    void set_setting(const std::string& key, const std::string& value);

    /// The system's date lies before the last recorded entry, or more than 31 days after it: the date of that entry.
    /// Posting refuses with clock_to_confirm until confirm_clock().
    std::optional<Date> clock_doubt();
    void confirm_clock();

private:
    Books(std::unique_ptr<storage::Database> db, const Clock& clock);

    std::unique_ptr<storage::Database> db_;
    const Clock* clock_;
    User user_;
    std::optional<Cooperative> cooperative_;
    std::unique_ptr<ledger::Chart> chart_;
    std::unique_ptr<ledger::Known> known_;
    std::optional<Date> reading_copy_;
    bool clock_confirmed_ = false;
    friend class Work;
    bool set_day_noted_ = false;
};

/// The transaction of one action. The outermost Work begins and commits; an inner one joins it. Leaving an outermost
/// Work without commit() rolls everything back and drops the caches.
///
/// Inside one, an Error must not be swallowed: the schema's refusals have rolled back the whole by then.
///
/// Where somebody works on a chosen day (Clock::set_day) in books that are no practice copy, he needs the right to it
/// (else Error(cannot_set_day)), and the first change leaves an event `set-day` with the true time. What only notes
/// that something was done (a sign-in, a print) asks for no right and leaves none.
class Work {
public:
    enum class Kind { change, note };
    explicit Work(Books& books, Kind kind = Kind::change);
    ~Work();
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    void commit();

private:
    Books& books_;
    std::optional<Date> set_day_;                       ///< to be noted with this change
    std::unique_ptr<storage::Transaction> transaction_; ///< only the outermost has one
    bool done_ = false;
};

} // namespace sokoguru::books

namespace sokoguru {
using books::Books;
}
