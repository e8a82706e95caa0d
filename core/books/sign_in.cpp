// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/sign_in.h"

#include <algorithm>
#include <cstdio>

#include <sodium.h>

#include "base/check.h"
#include "base/error.h"
#include "base/hash_writer.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64U * 1024 * 1024;
constexpr std::int64_t free_failures = 3;
constexpr std::int64_t delay_seconds = 60;
/// The wait of a locked user whom nobody else can unlock.
constexpr std::int64_t alone_seconds = std::int64_t{24} * 60 * 60;

void initialise()
{
    static const bool ready = sodium_init() >= 0;
    SOKO_CHECK(ready);
}

User row_to_user(const storage::Query& row)
{
    return {row.get<UserId>(0),          row.text(1),     row.text(2),
            role_from_name(row.view(3)), !row.is_null(4), row.integer(5) != 0};
}

struct Failures {
    std::int64_t count = 0;
    std::int64_t last = 0;
};

Failures failures(Books& books, UserId user)
{
    auto row = books.db().query("SELECT failures, last_at FROM sign_in_failure WHERE user_id = ?", user);
    if (!row.next()) return {};
    return {row.integer(0), row.integer(1)};
}

/// Whether there is a board member beside him to give him a new password.
bool somebody_unlocks(Books& books, UserId user)
{
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM app_user WHERE role = 'pengurus' AND active = 1 AND id <> ? LIMIT 1", user)
        .has_value();
}

bool has_record(Books& books, UserId user)
{
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM audit_event WHERE subject = 'app_user' AND subject_id = ?"
                             " AND action = 'password' LIMIT 1",
                             std::to_string(user.value))
        .has_value();
}

void count_failure(Books& books, UserId user)
{
    books.db().run("INSERT INTO sign_in_failure (user_id, failures, last_at) VALUES (?, 1, ?)"
                   " ON CONFLICT (user_id) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at",
                   user, books.clock().true_now());
}

} // namespace

std::string hash_password(const std::string& password)
{
    initialise();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int failed = crypto_pwhash_str_alg(out.data(), password.data(), password.size(), passes, memory,
                                             crypto_pwhash_ALG_ARGON2ID13);
    SOKO_CHECK(failed == 0);
    return out.data();
}

bool password_matches(const std::string& hash, const std::string& password)
{
    initialise();
    unsigned kibibytes = 0;
    unsigned rounds = 0;
    const bool known = std::sscanf(hash.c_str(), "$argon2id$v=19$m=%u,t=%u,p=1$", &kibibytes, &rounds) == 2;
    if (!known || kibibytes < 65'536 || kibibytes > 1'048'576 || rounds < 3 || rounds > 10)
        throw Error(Code::damaged_or_altered_file, {std::string("app_user"), std::string("argon2id")});
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::string password_record(std::int64_t user, const std::optional<std::string>& hash)
{
    if (!hash) return R"({"digest":"none"})";
    base::HashWriter writer;
    writer.put(std::string_view("sokoguru password"));
    writer.put(user);
    writer.put(std::string_view(*hash));
    return R"({"digest":")" + base::to_hex(writer.finish()) + R"("})";
}

User read_user(Books& books, UserId id)
{
    auto row = books.db().query("SELECT id, name, full_name, role, password, active FROM app_user WHERE id = ?", id);
    // A file put back from a backup may be older than its user.
    if (!row.next()) throw Error(Code::sign_in_failed);
    return row_to_user(row);
}

User sign_in(Books& books, const Credentials& credentials)
{
    User user;
    std::optional<std::string> hash;
    {
        auto row = books.db().query("SELECT id, name, full_name, role, password, active FROM app_user WHERE name = ?",
                                    credentials.user);
        // An unknown name and a wrong password read the same from outside.
        if (!row.next()) throw Error(Code::sign_in_failed);
        user = row_to_user(row);
        hash = row.get<std::optional<std::string>>(4);
    }
    if (!user.active) throw Error(Code::sign_in_failed);
    if (!hash) return user;

    const Failures before = failures(books, user.id);
    const bool locked = before.count >= lock_failures;
    if (locked && somebody_unlocks(books, user.id)) throw Error(Code::sign_in_locked, {user.name});
    if (before.count >= free_failures) {
        const std::int64_t longest = locked ? alone_seconds : (before.count - free_failures + 1) * delay_seconds;
        const std::int64_t now = books.clock().true_now();
        // A failure noted by a clock that ran ahead makes nobody wait for that clock: it counts from now on.
        if (before.last > now) books.db().run("UPDATE sign_in_failure SET last_at = ? WHERE user_id = ?", now, user.id);
        const std::int64_t wait = std::min(before.last, now) + longest - now;
        if (wait > 0) throw Error(Code::sign_in_delayed, {wait});
    }
    if (!credentials.password) throw Error(Code::password_required);
    if (!password_matches(*hash, *credentials.password)) {
        count_failure(books, user.id);
        throw Error(Code::sign_in_failed);
    }
    Work work(books, Work::Kind::note);
    books.db().run("DELETE FROM sign_in_failure WHERE user_id = ?", user.id);
    // Of a password that an older program set, the trail knows from now on.
    if (!has_record(books, user.id))
        record_event(books, "password", "app_user", std::to_string(user.id.value),
                     password_record(user.id.value, hash));
    record_event(books, "sign-in", "app_user", std::to_string(user.id.value), "{}");
    work.commit();
    return user;
}

} // namespace sokoguru::books
