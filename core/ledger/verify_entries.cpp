// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "ledger/chain.h"
#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

/// What an account asks of a posting.
struct AccountRule {
    bool postable = false;
    bool whole_rupiah = false;
    bool member_required = false;
    bool member_allowed = false;
    bool loan_principal = false;
    bool income = false;
    std::string control;
};

struct Subledger {
    std::string kind;
    std::optional<std::int64_t> account;
    std::optional<std::int64_t> member;
};

/// A head that a month's closing recorded: after so many entries the chain must have had it.
struct Recorded {
    std::int64_t entries;
    std::string head;
    std::int64_t period;
};

std::unordered_map<std::int64_t, AccountRule> account_rules(storage::Database& db)
{
    std::unordered_map<std::int64_t, AccountRule> rules;
    auto rows = db.query("SELECT id, postable, whole_rupiah, member_rule, control,"
                         " EXISTS (SELECT 1 FROM loan_product WHERE account_id = account.id), type = 'income'"
                         " FROM account");
    while (rows.next()) {
        const std::string member_rule = stored_text(rows, 3);
        rules[rows.integer(0)] = {whole_number(rows, 1, 0) != 0,
                                  whole_number(rows, 2, 0) != 0,
                                  member_rule == "required",
                                  member_rule != "none",
                                  rows.get<bool>(5),
                                  whole_number(rows, 6, 0) != 0,
                                  stored_text(rows, 4)};
    }
    return rules;
}

std::unordered_map<std::int64_t, Subledger> all_subledgers(storage::Database& db)
{
    std::unordered_map<std::int64_t, Subledger> all;
    auto rows = db.query("SELECT id, kind, account_id, member_id FROM subledger");
    const auto maybe_id = [&](int column) {
        return rows.is_null(column) ? std::nullopt : std::optional(whole_number(rows, column, -1));
    };
    while (rows.next())
        all[rows.integer(0)] = {stored_text(rows, 1), maybe_id(2), maybe_id(3)};
    return all;
}

/// Closings as they stand, and as the audit trail remembers them: one that was undone had its head too.
std::vector<Recorded> recorded_heads(storage::Database& db)
{
    std::vector<Recorded> heads;
    auto rows = db.query("SELECT entries, head, period FROM period");
    while (rows.next())
        heads.push_back({whole_number(rows, 0, -1), stored_text(rows, 1), rows.integer(2)});
    auto events = db.query("SELECT after FROM audit_event"
                           " WHERE subject = 'period' AND action IN ('insert', 'update') AND typeof(after) = 'text'");
    while (events.next()) {
        const PeriodImage image = period_image(events.view(0));
        heads.push_back({image.entries, image.head, image.period});
    }
    std::sort(heads.begin(), heads.end(), [](const Recorded& a, const Recorded& b) { return a.entries < b.entries; });
    return heads;
}

std::optional<std::string_view> maybe_text(const storage::Query& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return row.view(column);
}

/// Steps on; a row that cannot be had is the last.
void advance(storage::Query& rows, bool& more)
{
    more = false;
    more = rows.next();
}

/// Walks the three tables side by side, each in its own order, so that nothing is kept.
class Walk {
public:
    Walk(storage::Database& db, Findings& findings)
        : db_(db), findings_(findings), accounts_(account_rules(db)), subledgers_(all_subledgers(db)),
          heads_(recorded_heads(db)),
          documents_(db.query("SELECT id, series, period, number, first_entry, last_entry FROM document"
                              " ORDER BY id")),
          entries_(db.query("SELECT id, document_id, date, period, kind, memo, recorded_at, user_id, voucher_no,"
                            " counterparty, bank_reference, transfer_date, reverses, reason, hash_version,"
                            " previous_hash, hash FROM entry ORDER BY id")),
          postings_(db.query("SELECT entry_id, line, account_id, subledger_id, member_id, date, amount FROM posting"
                             " ORDER BY entry_id, line"))
    {
    }

    PostingSums run();

private:
    void check_entry(std::int64_t entry);
    void next_document(std::int64_t entry);
    void read_line(std::int64_t entry);
    void read_lines(std::int64_t entry);
    void check_lines(std::int64_t entry, std::int64_t date, std::int64_t period);
    void check_line(const AccountRule& account, std::int64_t account_id, const HashedLine& line, std::int64_t period);
    void check_hash(std::int64_t entry);
    void check_heads(std::int64_t entries);
    void take_stored_hash();
    void wrong(const char* check, Label text) { findings_.add(check, std::move(text), number_); }

    storage::Database& db_;
    Findings& findings_;
    std::unordered_map<std::int64_t, AccountRule> accounts_;
    std::unordered_map<std::int64_t, Subledger> subledgers_;
    std::vector<Recorded> heads_;
    std::size_t next_head_ = 0;

    storage::Query documents_;
    storage::Query entries_;
    storage::Query postings_;
    bool more_documents_ = false;
    bool more_postings_ = false;

    std::int64_t document_ = 0;
    std::int64_t document_period_ = 0;
    std::int64_t first_entry_ = 0;
    std::int64_t last_entry_ = 0;
    std::string number_;

    struct StoredLine {
        std::int64_t line;
        std::int64_t date;
        HashedLine content;
    };
    std::vector<StoredLine> lines_;
    Hash previous_{};
    ChainHasher hasher_;
    PostingSums sums_;
};

void Walk::next_document(std::int64_t entry)
{
    while (entry > last_entry_) {
        const std::int64_t expected = last_entry_ + 1; // less than `entry`, so there is one
        if (!more_documents_) {
            number_.clear();
            document_ = 0;
            return;
        }
        document_ = documents_.integer(0);
        document_period_ = whole_number(documents_, 2, 0);
        number_ = number_of_document(stored_text(documents_, 1), document_period_, whole_number(documents_, 3, 0));
        first_entry_ = whole_number(documents_, 4, 0);
        last_entry_ = whole_number(documents_, 5, 0);
        advance(documents_, more_documents_);
        if (first_entry_ != expected)
            wrong("entry", label("ledger", "Document {0} does not follow on the one before it.", number_));
        if (last_entry_ < expected) last_entry_ = expected - 1; // never backwards
    }
}

void Walk::read_line(std::int64_t entry)
{
    const auto optional_id = [&](int column) { return postings_.get<std::optional<std::int64_t>>(column); };
    try {
        lines_.push_back({postings_.integer(1),
                          postings_.integer(5),
                          {postings_.integer(2), optional_id(3), optional_id(4), postings_.integer(6)}});
    } catch (const Error&) {
        wrong("value", label("ledger", "{0}: line {1} of entry {2} holds what is no whole number.", number_,
                             shown_text(postings_, 1), entry));
    }
}

void Walk::read_lines(std::int64_t entry)
{
    lines_.clear();
    while (more_postings_) {
        // What is no number sorts behind all numbers.
        const std::int64_t owner = whole_number(postings_, 0, std::numeric_limits<std::int64_t>::max());
        if (owner > entry) return;
        if (owner == entry)
            read_line(entry);
        else
            wrong("stray-posting",
                  label("ledger", "There are postings that belong to no entry (number {0}).", std::to_string(owner)));
        advance(postings_, more_postings_);
    }
}

void Walk::check_line(const AccountRule& account, std::int64_t account_id, const HashedLine& line, std::int64_t period)
{
    const bool is_month = period % 100 >= 1 && period % 100 <= 12;
    bool fits = account.postable && (!account.whole_rupiah || line.amount % 100 == 0);
    if (account.control.empty() && line.subledger) {
        // What a loan earns says of which loan it is.
        const auto found = subledgers_.find(*line.subledger);
        fits = fits && account.income && found != subledgers_.end() && found->second.kind == "loan" &&
               found->second.member == line.member && period % 100 != 13;
    } else if (account.control.empty()) {
        fits =
            fits && (!line.member || account.member_allowed) && (line.member || !account.member_required || !is_month);
    } else {
        const auto found = line.subledger ? subledgers_.find(*line.subledger) : subledgers_.end();
        const bool own = found != subledgers_.end() && found->second.kind == account.control &&
                         (!found->second.account || *found->second.account == account_id ||
                          (account.control == "loan" && !account.loan_principal)) &&
                         (!found->second.member || found->second.member == line.member);
        if (own) sums_.by_subledger[account_id] += line.amount;
        fits = fits && own;
    }
    if (!fits)
        wrong("posting", label("ledger", "{0}: a line does not fit its account or its subsidiary account.", number_));
}

void Walk::check_lines(std::int64_t entry, std::int64_t date, std::int64_t period)
{
    base::Int128 sum = 0;
    std::int64_t expected = 1;
    for (const StoredLine& line : lines_) {
        const base::Int128 amount = line.content.amount;
        sum += amount;
        if (line.line != expected++ || line.date != date)
            wrong("posting", label("ledger", "{0}: a line is missing or carries another date than its entry {1}.",
                                   number_, entry));
        const std::int64_t account_id = line.content.account;
        Sums& month = sums_.by_period[{account_id, period}];
        (amount < 0 ? month.credit : month.debit) += amount < 0 ? -amount : amount;
        const auto account = accounts_.find(account_id);
        if (account == accounts_.end())
            wrong("posting", label("ledger", "{0}: a line is on an account that is not there.", number_));
        else
            check_line(account->second, account_id, line.content, period);
    }
    if (sum != 0)
        wrong("entry",
              label("ledger", "{0}: debit and credit of entry {1} differ by {2}.", number_, entry, shown_money(sum)));
    if (lines_.size() < 2) wrong("entry", label("ledger", "{0}: entry {1} has lost its lines.", number_, entry));
}

void Walk::check_hash(std::int64_t entry)
{
    const auto bytes_are = [&](int column, const Hash& hash) {
        if (entries_.is_null(column)) return false;
        const auto stored = entries_.bytes(column);
        return std::equal(stored.begin(), stored.end(), hash.begin(), hash.end());
    };
    if (!bytes_are(15, previous_))
        wrong("chain", label("ledger", "{0}: the chain is broken before entry {1}.", number_, entry));
    HashedEntry content;
    content.id = entry;
    content.document = number_;
    content.date = entries_.integer(2);
    content.period = entries_.integer(3);
    content.kind = entries_.integer(4);
    content.memo = entries_.view(5);
    content.recorded_at = entries_.integer(6);
    content.user = entries_.integer(7);
    content.voucher_no = maybe_text(entries_, 8);
    content.counterparty = maybe_text(entries_, 9);
    content.bank_reference = maybe_text(entries_, 10);
    content.transfer_date = entries_.get<std::optional<std::int64_t>>(11);
    content.reverses = entries_.get<std::optional<std::int64_t>>(12);
    content.reason = maybe_text(entries_, 13);
    hasher_.begin(previous_, content, lines_.size(), entries_.integer(14));
    for (const StoredLine& line : lines_)
        hasher_.add(line.content);
    const Hash computed = hasher_.finish();
    if (!bytes_are(16, computed))
        wrong("chain", label("ledger", "{0}: entry {1} was changed after it was posted.", number_, entry));
}

/// The walk goes on from what is stored, so that one changed entry is one finding and not all that follow.
void Walk::take_stored_hash()
{
    if (entries_.is_null(16)) return previous_.fill(0);
    const auto stored = entries_.bytes(16);
    previous_.fill(0);
    std::copy_n(stored.begin(), std::min(stored.size(), previous_.size()), previous_.begin());
}

void Walk::check_heads(std::int64_t entries)
{
    while (next_head_ < heads_.size() && heads_[next_head_].entries <= entries) {
        const Recorded& recorded = heads_[next_head_++];
        if (recorded.entries == entries && recorded.head == base::to_hex(previous_)) continue;
        wrong("closing", label("ledger", "The books up to entry {0} are not those with which {1} was closed.",
                               recorded.entries, shown_period(recorded.period)));
    }
}

void Walk::check_entry(std::int64_t entry)
{
    if (entries_.integer(1) != document_ || (entry == first_entry_ && entries_.integer(2) / 100 != document_period_))
        wrong("entry", label("ledger", "Entry {0} does not belong to its document {1}.", entry, number_));
    check_lines(entry, entries_.integer(2), entries_.integer(3));
    check_hash(entry);
}

PostingSums Walk::run()
{
    advance(documents_, more_documents_);
    advance(postings_, more_postings_);
    check_heads(0);
    std::int64_t entry = 0;
    while (entries_.next()) {
        if (entry % 4096 == 0 && !findings_.go_on()) return {};
        const std::int64_t id = entries_.integer(0);
        next_document(id);
        if (id <= 0)
            wrong("chain", label("ledger", "Entry {0} does not belong to its document {1}.", id, number_));
        else if (id != entry + 1)
            wrong("chain", label("ledger", "{0}: entries {1} to {2} are missing.", number_, entry + 1, id - 1));
        entry = id;
        read_lines(id);
        try {
            check_entry(id);
        } catch (const Error& error) {
            wrong("value", label("ledger", "{0}: entry {1} cannot be read whole.", number_, id));
        }
        take_stored_hash();
        check_heads(id);
        findings_.passed(false, id, previous_);
        ++findings_.result().entries;
    }
    read_lines(std::numeric_limits<std::int64_t>::max());
    if (more_documents_ || last_entry_ > entry) {
        if (more_documents_ && last_entry_ < std::numeric_limits<std::int64_t>::max()) next_document(last_entry_ + 1);
        wrong("chain", label("ledger", "{0}: its entries are missing at the end of the books.", number_));
    }
    // Closings of entries that are not there any more: the tail was cut off.
    number_.clear();
    check_heads(std::numeric_limits<std::int64_t>::max());
    findings_.result().head = base::to_hex(previous_);
    // The zeros that stand for no entry at all say something of empty books only.
    if (entry == 0) findings_.passed(false, 0, previous_);
    return std::move(sums_);
}

} // namespace

PostingSums verify_entries(storage::Database& db, Findings& findings)
{
    return Walk(db, findings).run();
}

} // namespace sokoguru::ledger
