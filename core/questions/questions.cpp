// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <map>
#include <tuple>

#include "ledger/balances.h"
#include "ledger/browse.h"
#include "ledger/correct.h"
#include "ledger/rules.h"
#include "loans/contract.h"
#include "questions/usual.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::questions {

namespace {

using ledger::Account;
using ledger::CashKind;
using ledger::Control;
using ledger::DocumentDraft;
using ledger::EntryDraft;
using ledger::EntryKind;
using ledger::Line;

/// A limit that is a whole number: its setting and what may stand there.
struct Whole {
    const char* key;
    std::int64_t Limits::*value;
    std::int64_t least;
    std::int64_t most;
    base::Term what_to_do;

    bool holds(std::int64_t number) const { return number >= least && number <= most; }
};
const std::array whole_limits = {Whole{"questions.times", &Limits::times, 0, 1'000,
                                       base::term("questions", "Write a whole number from 0 to 1,000.")},
                                 Whole{"questions.sheet-members", &Limits::sheet_members, 0, 1'000,
                                       base::term("questions", "Write a whole number from 0 to 1,000.")},
                                 Whole{"questions.pause", &Limits::pause, 100, 2'000,
                                       base::term("questions", "Write a whole number from 100 to 2,000.")}};

struct Amount {
    const char* key;
    Money Limits::*value;
};
constexpr std::array amount_limits = {Amount{"questions.from", &Limits::from},
                                      Amount{"questions.sheet-sum", &Limits::sheet_sum}};

std::optional<std::int64_t> whole_number(const std::optional<std::string>& text)
{
    if (!text) return std::nullopt;
    std::int64_t number = 0;
    const char* const end = text->data() + text->size();
    const auto [at, problem] = std::from_chars(text->data(), end, number);
    return problem == std::errc() && at == end ? std::optional(number) : std::nullopt;
}

/// Before so many entries the largest of them says little: then it is asked only far above it.
constexpr std::int64_t few_entries = 20;
constexpr EntryId none_before{std::numeric_limits<std::int64_t>::max()};

using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>;

std::vector<Key> sorted_lines(const DocumentDraft& draft)
{
    std::vector<Key> out;
    for (const EntryDraft& entry : draft.entries)
        for (const Line& line : entry.lines)
            out.emplace_back(line.account.value, line.subledger.value_or(SubledgerId{}).value,
                             line.member.value_or(MemberId{}).value, line.amount.in_sen());
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<Key> sorted_lines(Books& books, DocumentId document)
{
    std::vector<Key> out;
    auto rows = books.db().query("SELECT p.account_id, coalesce(p.subledger_id, 0), coalesce(p.member_id, 0), p.amount"
                                 " FROM document AS d JOIN posting AS p ON p.entry_id BETWEEN d.first_entry AND"
                                 " d.last_entry WHERE d.id = ?",
                                 document);
    while (rows.next())
        out.emplace_back(rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3));
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<DocumentId> same_lines_before(Books& books, const DocumentDraft& draft, EntryId before)
{
    if (draft.entries.empty() || draft.entries.front().lines.empty()) return std::nullopt;
    // The rarest line finds the few documents that are worth comparing: one of a member rather than the cash box's.
    const EntryDraft& first = draft.entries.front();
    const auto found =
        std::find_if(first.lines.begin(), first.lines.end(), [](const Line& line) { return line.subledger; });
    const Line& rare = found != first.lines.end() ? *found : first.lines.front();
    std::vector<DocumentId> candidates;
    auto rows = books.db().query(R"(
        SELECT DISTINCT e.document_id FROM posting AS p INDEXED BY posting_account JOIN entry AS e ON e.id = p.entry_id
        WHERE p.account_id = ? AND p.date = ? AND p.amount = ? AND e.id < ? AND e.kind = 1
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id) ORDER BY e.document_id)",
                                 rare.account, first.date, rare.amount, before);
    while (rows.next())
        candidates.push_back(rows.get<DocumentId>(0));
    if (candidates.empty()) return std::nullopt;
    const std::vector<Key> own = sorted_lines(draft);
    for (const DocumentId one : candidates)
        if (sorted_lines(books, one) == own) return one;
    return std::nullopt;
}

/// One document, as a draft or as it was posted just now.
class Asker {
public:
    /// `before`: the first entry of what is being posted.
    Asker(Books& books, const DocumentDraft& draft, EntryId before)
        : books_(books), draft_(draft), before_(before), limits_(limits(books))
    {
    }

    std::vector<Issue> ask()
    {
        // What closes a year carries sums of it, and is not typed by anybody.
        if (draft_.series == "PT" || draft_.entries.empty()) return {};
        day();
        again();
        for (std::size_t i = 0; i < draft_.entries.size(); ++i) {
            row_ = static_cast<int>(i + 1);
            if (draft_.entries[i].kind == EntryKind::normal) unusual(draft_.entries[i]);
        }
        row_ = 0;
        largest();
        floors();
        return std::move(issues_);
    }

private:
    void add(Code code, std::vector<base::LabelArg> args)
    {
        issues_.push_back({Severity::warning, code, row_, {}, {}, std::move(args)});
    }

    bool was_posted() const { return before_ != none_before; }

    void day()
    {
        // What the same act takes back on a later day, as an accrual at the year's end, is meant so.
        std::optional<Date> last;
        for (const EntryDraft& entry : draft_.entries) {
            const bool is_own = was_posted() && entry.reverses && !(*entry.reverses < before_);
            if (!is_own && (!last || *last < entry.date)) last = entry.date;
        }
        if (last && *last > books_.clock().today()) add(Code::day_to_come, {*last});
    }

    void again()
    {
        const EntryDraft& first = draft_.entries.front();
        const bool is_list = draft_.entries.size() > 1 || draft_.ref || draft_.series == "BM";
        if (!is_list || first.kind != EntryKind::normal) return;
        if (const auto earlier = same_lines_before(books_, draft_, before_))
            add(Code::same_list_again, {ledger::document_info(books_, *earlier).number, first.date});
    }

    void unusual(const EntryDraft& entry)
    {
        if (limits_.times == 0) return;
        for (const Line& line : entry.lines) {
            if (!line.subledger || !line.member || line.amount.abs() < limits_.from) continue;
            const std::optional<Reference> reference = reference_for(books_, entry.date, line, before_);
            if (!reference || line.amount.abs() <= reference->amount * limits_.times) continue;
            add(Code::unusual_amount,
                {line.amount.abs(), ledger::describe(books_, *line.subledger),
                 reference->is_due ? base::term("questions", "due") : base::term("questions", "usual"),
                 reference->amount});
        }
    }

    /// The largest line of all that is typed: who takes out or brings in more than ever was booked in one.
    void largest()
    {
        Money most;
        for (const EntryDraft& entry : draft_.entries)
            if (entry.kind == EntryKind::normal)
                for (const Line& line : entry.lines)
                    most = std::max(most, line.amount.abs());
        if (most < limits_.from || limits_.times == 0 || ever_so_much(books_, most, before_)) return;
        const Money ever = most_ever(books_, before_);
        if (ever.is_zero()) return;
        const bool few = entries_before(books_, before_, few_entries) < few_entries;
        if (!few || most > ever * limits_.times) add(Code::never_so_much, {most, ever});
    }

    struct Moved {
        Money net;
        Date from;
        std::optional<MemberId> member;
    };

    /// Reversals may leave savings and cash below zero, and banks may be overdrawn: that is said.
    void floors()
    {
        std::map<std::pair<AccountId, SubledgerId>, Moved> moved;
        for (const EntryDraft& entry : draft_.entries)
            for (const Line& line : entry.lines)
                if (watched(entry.kind, line)) {
                    const auto [place, is_new] =
                        moved.try_emplace({line.account, line.subledger.value_or(SubledgerId{})},
                                          Moved{Money(), entry.date, line.member});
                    place->second.net += line.amount;
                    place->second.from = std::min(place->second.from, entry.date);
                }
        for (const auto& [key, one] : moved)
            floor(books_.chart().by_id(key.first), key.second, one);
    }

    bool watched(EntryKind kind, const Line& line) const
    {
        const Account& account = books_.chart().by_id(line.account);
        if (account.control == Control::savings) return kind == EntryKind::reversal && line.subledger && line.member;
        if (account.cash == CashKind::cash) return kind == EntryKind::reversal;
        return account.cash == CashKind::bank && (kind == EntryKind::reversal || kind == EntryKind::normal);
    }

    void floor(const Account& account, SubledgerId subledger, const Moved& moved)
    {
        const bool is_savings = account.control == Control::savings;
        const Money net = is_savings ? -moved.net : moved.net;
        if (!net.is_negative()) return;
        const ledger::Lowest lowest = is_savings ? ledger::lowest_balance(books_, account.id, subledger, *moved.member,
                                                                          moved.from, ledger::Side::credit)
                                                 : ledger::lowest_cash(books_, account.id, moved.from);
        const Money after = was_posted() ? lowest.balance : lowest.balance + net;
        if (!after.is_negative()) return;
        add(Code::below_zero,
            {is_savings ? ledger::describe(books_, subledger) : account.code + " " + account.name, -after, lowest.day,
             is_savings ? base::term("questions", "Book what the member owes now as a receivable.")
                        : base::term("questions", "Check the account and the day.")});
    }

    Books& books_;
    const DocumentDraft& draft_;
    const EntryId before_;
    const Limits limits_;
    int row_ = 0;
    std::vector<Issue> issues_;
};

} // namespace

std::vector<Issue> about(Books& books, const DocumentDraft& draft)
{
    return Asker(books, draft, none_before).ask();
}

std::vector<Issue> about(Books& books, const std::vector<DocumentId>& posted)
{
    std::vector<Issue> out;
    if (posted.empty()) return out;
    const EntryId before = ledger::document_info(books, posted.front()).first_entry;
    for (const DocumentId one : posted) {
        const ledger::DocumentInfo info = ledger::document_info(books, one);
        DocumentDraft draft{info.series, {}, info.ref};
        for (EntryId id = info.first_entry; id <= info.last_entry; ++id.value)
            draft.entries.push_back(ledger::read_entry(books, id).content);
        const std::vector<Issue> issues = Asker(books, draft, before).ask();
        out.insert(out.end(), issues.begin(), issues.end());
    }
    return out;
}

std::optional<DocumentId> same_lines(Books& books, const DocumentDraft& draft)
{
    return same_lines_before(books, draft, none_before);
}

std::vector<Issue> about_closing(Books& books, Period period)
{
    books.require(books::Permission::close_period);
    const Date last = period.last_day();
    if (books.clock().today() > last) return {};
    const Date over = Period::of(last).plus(1).first_day();
    const base::LabelArg what =
        period.is_month() ? base::LabelArg(period) : base::LabelArg(std::to_string(period.year));
    return {{Severity::warning, Code::period_not_over, 0, {}, {}, {what, over}}};
}

bool needs_acceptance(Code code)
{
    return code == Code::same_list_again || code == Code::period_not_over;
}

Limits limits(Books& books)
{
    Limits out;
    // A setting that nobody here wrote: the usual limit holds.
    for (const Whole& whole : whole_limits)
        if (const auto number = whole_number(books.setting(whole.key)); number && whole.holds(*number))
            out.*whole.value = *number;
    for (const Amount& amount : amount_limits) {
        const auto text = books.setting(amount.key);
        if (!text) continue;
        try {
            out.*amount.value = Money::parse(*text);
        } catch (const Error&) {
        }
    }
    return out;
}

void set_limits(Books& books, const Limits& wanted)
{
    books.require(books::Permission::change_settings);
    for (const Whole& whole : whole_limits)
        if (!whole.holds(wanted.*whole.value))
            throw Error(Code::bad_value,
                        {std::string(whole.key), std::to_string(wanted.*whole.value), whole.what_to_do});
    for (const Amount& amount : amount_limits)
        if ((wanted.*amount.value).is_negative()) throw Error(Code::negative_amount, {wanted.*amount.value});
    books::Work work(books);
    const Limits now = limits(books);
    for (const Whole& whole : whole_limits)
        if (wanted.*whole.value != now.*whole.value) books.set_setting(whole.key, std::to_string(wanted.*whole.value));
    for (const Amount& amount : amount_limits)
        if (wanted.*amount.value != now.*amount.value) books.set_setting(amount.key, (wanted.*amount.value).plain());
    work.commit();
}

} // namespace sokoguru::questions
