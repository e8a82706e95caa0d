// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords and sign-ins, against what the audit trail knows of them.
#include <charconv>
#include <map>

#include "books/sign_in.h"
#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

struct Person {
    std::string password;        ///< the last event about it; empty where there was none
    bool has_to_sign_in = false; ///< somebody else gave him a password, and he has not signed in since
    bool is_named = false;       ///< said already
    std::int64_t since = 0;      ///< when he got it
};

/// Walks the trail and keeps what it says of each user.
class Trail {
public:
    Trail(storage::Database& db, Findings& findings) : db_(db), findings_(findings) {}

    void walk()
    {
        auto rows = db_.query("SELECT id, user_id, action, subject_id, after, at FROM audit_event"
                              " WHERE action IN ('password', 'sign-in', 'insert', 'update', 'delete') ORDER BY id");
        while (rows.next()) {
            const std::string action = stored_text(rows, 2);
            const std::int64_t user = whole_number(rows, 1, -1);
            if (action == "password")
                got_password(stored_text(rows, 3), user, stored_text(rows, 4), whole_number(rows, 5, 0));
            else if (action == "sign-in")
                people_[user].has_to_sign_in = false;
            else
                acted(user, whole_number(rows, 0, 0));
        }
    }

    void compare(std::int64_t watched_events)
    {
        auto rows = db_.query("SELECT id, name, password FROM app_user ORDER BY id");
        while (rows.next()) {
            const std::int64_t id = rows.integer(0);
            const std::string known = people_[id].password;
            const auto stored = rows.is_null(2) ? std::nullopt : std::optional(rows.text(2));
            // Of a user of an older file whose password was never set or used since, nothing is known.
            const bool is_right = known.empty() ? !stored || !was_added_after(id, watched_events)
                                                : known == books::password_record(id, stored);
            if (!is_right)
                findings_.add("password",
                              label("ledger", "The password of {0} was not set in the program.", shown_text(rows, 1)));
        }
    }

    /// Entries carry no place in the trail, only their time.
    void check_entries()
    {
        for (const auto& [user, person] : people_) {
            if (!person.has_to_sign_in || person.is_named) continue;
            auto rows = db_.query("SELECT id FROM entry WHERE user_id = ? AND recorded_at > ? ORDER BY id LIMIT 1",
                                  user, person.since);
            if (!rows.next()) continue;
            findings_.add("sign-in",
                          label("ledger", "Entry {0} is by {1}, who had not signed in with his password.",
                                rows.integer(0), user_name(user)),
                          document_of_entry(db_, rows.integer(0)));
        }
    }

private:
    void got_password(const std::string& whose, std::int64_t by, const std::string& record, std::int64_t at)
    {
        std::int64_t id = -1;
        std::from_chars(whose.data(), whose.data() + whose.size(), id);
        Person& person = people_[id];
        person.password = record;
        // Whoever sets his own is signed in; user 0 is the program that makes the file and goes on as its first user.
        person.has_to_sign_in = by != id && by != 0 && record != books::password_record(id, std::nullopt);
        person.since = at;
    }

    void acted(std::int64_t user, std::int64_t event)
    {
        Person& person = people_[user];
        if (!person.has_to_sign_in || person.is_named) return;
        person.is_named = true;
        findings_.add("sign-in", label("ledger", "Event {0} is by {1}, who had not signed in with his password.", event,
                                       user_name(user)));
    }

    std::string user_name(std::int64_t user)
    {
        auto row = db_.query("SELECT name FROM app_user WHERE id = ?", user);
        return row.next() ? shown_text(row, 0) : std::to_string(user);
    }

    bool was_added_after(std::int64_t user, std::int64_t event)
    {
        return !db_.value<std::int64_t>("SELECT 1 FROM audit_event WHERE subject = 'app_user' AND subject_id = ?"
                                        " AND action = 'insert' AND id <= ?",
                                        std::to_string(user), event)
                    .has_value();
    }

    storage::Database& db_;
    Findings& findings_;
    std::map<std::int64_t, Person> people_;
};

} // namespace

void verify_people(storage::Database& db, Findings& findings)
{
    Trail trail(db, findings);
    look(findings, [&] { trail.walk(); });
    look(findings, [&] { trail.compare(watched_from(db).events); });
    look(findings, [&] { trail.check_entries(); });
}

} // namespace sokoguru::ledger
