// SPDX-License-Identifier: GPL-3.0-or-later
// What no untouched file can show in the course of time: postings in months that were closed, savings below zero that
// nothing explains, clocks that ran back unnoticed, references that went.
#include <charconv>
#include <map>

#include <fmt/format.h>

#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

/// `entries` of an image such as `period=202601, closed=1, entries=4, head='…'`; the value without its quotes.
std::string_view field(std::string_view image, std::string_view name)
{
    const std::size_t at = image.find(name);
    if (at == std::string_view::npos) return {};
    image.remove_prefix(at + name.size());
    image = image.substr(0, image.find(','));
    while (!image.empty() && image.front() == '\'')
        image.remove_prefix(1);
    return image.substr(0, image.find('\''));
}

std::int64_t number(std::string_view digits)
{
    std::int64_t value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// From which entry to which a period was shut: after the entries of its closing, up to those of its reopening.
struct Shut {
    std::int64_t after;
    std::int64_t up_to;
};
using ShutPeriods = std::map<std::int64_t, std::vector<Shut>>;

/// From the images of the audit trail, so that the row itself cannot hide a reopening.
ShutPeriods shut_periods(storage::Database& db)
{
    ShutPeriods shut;
    auto events = db.query("SELECT after FROM audit_event WHERE subject = 'period' AND action IN ('insert', 'update')"
                           " AND typeof(after) = 'text' ORDER BY id");
    while (events.next()) {
        const PeriodImage image = period_image(events.view(0));
        std::vector<Shut>& times = shut[image.period];
        const bool is_shut = !times.empty() && times.back().up_to == no_end;
        if (image.closed && !is_shut) times.push_back({image.entries, no_end});
        if (!image.closed && is_shut) times.back().up_to = image.entries;
    }
    return shut;
}

void check_closed_months(storage::Database& db, Findings& findings)
{
    for (const auto& [period, times] : shut_periods(db))
        for (const Shut& shut : times) {
            auto rows = db.query("SELECT id FROM entry WHERE id > ? AND id <= ? AND period = ? ORDER BY id LIMIT 5",
                                 shut.after, shut.up_to, period);
            while (rows.next())
                findings.add("closed-month",
                             label("ledger", "Entry {0} was posted into {1} while it was closed.", rows.integer(0),
                                   shown_period(period)),
                             document_of_entry(db, rows.integer(0)));
        }
}

/// The lines of one member on one savings account of the ledger, by day.
class SavingsWalk {
public:
    SavingsWalk(storage::Database& db, Findings& findings) : db_(db), findings_(findings) {}

    void run()
    {
        auto accounts = db_.query("SELECT id FROM account WHERE control = 'savings' ORDER BY code");
        while (accounts.next())
            run(accounts.integer(0));
    }

private:
    struct Running {
        base::Int128 sum = 0;     ///< credit is negative: savings owe
        std::int64_t low_day = 0; ///< the first day's end at which they were below zero
        base::Int128 low = 0;
    };

    void run(std::int64_t account)
    {
        auto rows = db_.query("SELECT member_id, subledger_id, date, amount FROM posting INDEXED BY posting_member"
                              " WHERE member_id IS NOT NULL AND account_id = ? ORDER BY member_id, date",
                              account);
        std::int64_t member = 0;
        std::int64_t day = 0;
        while (rows.next()) {
            const std::int64_t this_member = whole_number(rows, 0, 0);
            const std::int64_t this_day = whole_number(rows, 2, 0);
            if (this_member != member || this_day != day) end_of_day(day);
            if (this_member != member) end_of_member(account, member);
            member = this_member;
            day = this_day;
            running_[whole_number(rows, 1, 0)].sum += whole_number(rows, 3, 0);
        }
        end_of_day(day);
        end_of_member(account, member);
    }

    void end_of_day(std::int64_t day)
    {
        for (auto& [subledger, running] : running_)
            if (running.sum > 0 && running.low_day == 0) {
                running.low_day = day;
                running.low = running.sum;
            }
    }

    void end_of_member(std::int64_t account, std::int64_t member)
    {
        for (const auto& [subledger, running] : running_)
            if (running.low_day != 0 && !has_reversal(subledger)) add(account, member, running);
        running_.clear();
    }

    /// Taking a deposit back may leave less than nothing: the member then owes it, as he was told.
    bool has_reversal(std::int64_t subledger)
    {
        return db_
            .value<std::int64_t>("SELECT 1 FROM posting AS p JOIN entry AS e ON e.id = p.entry_id"
                                 " WHERE p.subledger_id = ? AND e.kind = 4 LIMIT 1",
                                 subledger)
            .has_value();
    }

    void add(std::int64_t account, std::int64_t member, const Running& running)
    {
        auto row = db_.query("SELECT (SELECT member_no || ' ' || name FROM member WHERE id = ?),"
                             " (SELECT code || ' ' || name FROM account WHERE id = ?)",
                             member, account);
        row.next();
        findings_.add("below-zero",
                      label("ledger", "The savings of {0} on {1} stand below zero on {2}, by {3}.", shown_text(row, 0),
                            shown_text(row, 1), shown_day(running.low_day), shown_money(running.low)));
    }

    storage::Database& db_;
    Findings& findings_;
    std::map<std::int64_t, Running> running_;
};

/// Entry by entry and event by event; a clock that was set back leaves an event since `watched` began.
void check_clocks(storage::Database& db, const Watched& watched, Findings& findings)
{
    auto entries = db.query(R"(
        SELECT e.id FROM (SELECT id, recorded_at, lag(recorded_at) OVER (ORDER BY id) AS last FROM entry) AS e
        WHERE e.recorded_at < e.last AND e.id > ?
          AND NOT EXISTS (SELECT 1 FROM audit_event AS a
                          WHERE a.subject = 'entry' AND a.subject_id = CAST(e.id AS TEXT) AND a.action = 'clock-back')
        ORDER BY e.id LIMIT 5)",
                            watched.entries);
    while (entries.next())
        findings.add(
            "clock",
            label("ledger", "Entry {0} was recorded at an earlier time than the one before it.", entries.integer(0)),
            document_of_entry(db, entries.integer(0)));
    auto events = db.query(R"(
        SELECT id FROM (SELECT id, at, action, lag(at) OVER (ORDER BY id) AS last FROM audit_event)
        WHERE at < last AND id > ? AND action <> 'clock-back' ORDER BY id LIMIT 5)",
                           watched.events);
    while (events.next())
        findings.add("clock", label("ledger", "Event {0} was recorded at an earlier time than the one before it.",
                                    events.integer(0)));
}

/// References of imported journals, as they were when they came in.
void check_references(storage::Database& db, const Watched& watched, Findings& findings)
{
    auto rows = db.query(R"(
        SELECT series, period, number, first_entry FROM document AS d
        WHERE EXISTS (SELECT 1 FROM audit_event WHERE subject = 'document' AND subject_id = CAST(d.id AS TEXT)
                        AND action = 'reference' AND after IS NOT json_object('ref', d.ref))
           OR (d.ref IS NOT NULL AND first_entry > ?
               AND NOT EXISTS (SELECT 1 FROM audit_event WHERE subject = 'document'
                                 AND subject_id = CAST(d.id AS TEXT) AND action = 'reference'))
        ORDER BY d.id LIMIT 5)",
                         watched.entries);
    while (rows.next()) {
        const std::string number =
            number_of_document(stored_text(rows, 0), whole_number(rows, 1, 0), whole_number(rows, 2, 0));
        findings.add("reference", label("ledger", "{0}: its reference is not the one it was posted with.", number),
                     number);
    }
}

/// Nobody moves what tells old files from new ones.
void check_watched(storage::Database& db, const Watched& watched, Findings& findings)
{
    const auto last = [&](const char* sql) { return db.value<std::int64_t>(sql).value_or(0); };
    if (watched.entries < 0 || watched.entries > last("SELECT coalesce(max(id), 0) FROM entry") || watched.events < 0 ||
        watched.events > last("SELECT coalesce(max(id), 0) FROM audit_event"))
        findings.add("value", label("ledger", "Table {0}, row {1}, column {2}: {3} is no number of an entry or event.",
                                    std::string("watched_from"), std::string("1"), std::string("entries, events"),
                                    fmt::format("{}, {}", watched.entries, watched.events)));
}

} // namespace

PeriodImage period_image(std::string_view image)
{
    return {number(field(image, "period=")), field(image, "closed=") == "1", number(field(image, "entries=")),
            std::string(field(image, "head="))};
}

Watched watched_from(storage::Database& db)
{
    if (db.version() < 10) return {no_end, no_end};
    auto row = db.query("SELECT entries, events FROM watched_from WHERE id = 1");
    if (!row.next()) return {-1, -1};
    return {whole_number(row, 0, -1), whole_number(row, 1, -1)};
}

void verify_course(storage::Database& db, Findings& findings)
{
    const Watched watched = watched_from(db);
    if (db.version() >= 10) look(findings, [&] { check_watched(db, watched, findings); });
    look(findings, [&] { check_closed_months(db, findings); });
    look(findings, [&] { SavingsWalk(db, findings).run(); });
    look(findings, [&] { check_clocks(db, watched, findings); });
    look(findings, [&] { check_references(db, watched, findings); });
}

} // namespace sokoguru::ledger
