// SPDX-License-Identifier: GPL-3.0-or-later
// Where many loans stand, read in a few walks over the members' index; what is read of one loan: loans/history.cpp.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/error.h"
#include "ledger/known.h"
#include "loans/standing.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

template <typename Numbers> std::string json_list(const Numbers& numbers)
{
    return fmt::format("[{}]", fmt::join(numbers, ","));
}

/// What the loans' accounts come to, loan by loan; by the loan's number in the file, which is dense.
class Principals {
public:
    Principals(Books& books, Date as_of)
    {
        const std::vector<ledger::Known::LoanStanding>& known = books.known().loans(books);
        sums_.resize(std::max<std::size_t>(known.size(), 1));
        const bool all_by_then =
            std::all_of(known.begin(), known.end(), [&](const auto& loan) { return loan.standing.last <= as_of; });
        if (all_by_then)
            for (std::size_t id = 0; id < known.size(); ++id)
                sums_[id] = {known[id].standing.sum, known[id].standing.last != Date(), false};
        else
            read(books, as_of);
        auto reversed = books.db().query("SELECT DISTINCT p.subledger_id FROM entry AS e INDEXED BY entry_reverses"
                                         " JOIN posting AS p ON p.entry_id = e.id"
                                         " WHERE e.reverses IS NOT NULL AND p.subledger_id IS NOT NULL");
        while (reversed.next())
            if (const auto id = static_cast<std::size_t>(reversed.integer(0)); id < sums_.size())
                sums_[id].is_reversed = true;
    }

    Money of(SubledgerId loan) const { return find(loan).sum; }
    /// Whatever was posted stands: the loan cannot be waiting for its opening.
    bool stands(SubledgerId loan) const
    {
        const Sum& sum = find(loan);
        return sum.is_seen && !sum.is_reversed;
    }
    /// With principal on the day.
    std::vector<std::int64_t> running() const
    {
        std::vector<std::int64_t> out;
        for (std::size_t id = 0; id < sums_.size(); ++id)
            if (sums_[id].sum > Money()) out.push_back(static_cast<std::int64_t>(id));
        return out;
    }

private:
    /// A day that has passed: what was posted by then.
    void read(Books& books, Date as_of)
    {
        auto accounts = books.db().query("SELECT DISTINCT account_id FROM loan_product");
        while (accounts.next()) {
            auto rows = books.db().query(R"(
                SELECT p.subledger_id, p.amount
                FROM (SELECT DISTINCT member_id AS id FROM loan) AS m
                     CROSS JOIN posting AS p INDEXED BY posting_member
                       ON p.member_id = m.id AND p.account_id = ? AND p.date <= ?
                WHERE p.subledger_id IS NOT NULL)",
                                         accounts.get<AccountId>(0), as_of);
            while (rows.next()) {
                const auto id = static_cast<std::size_t>(rows.integer(0));
                if (id >= sums_.size()) continue;
                sums_[id].sum += rows.money(1);
                sums_[id].is_seen = true;
            }
        }
    }

    struct Sum {
        Money sum;
        bool is_seen = false;
        bool is_reversed = false;
    };

    /// A loan without postings may be younger than what was read.
    const Sum& find(SubledgerId loan) const
    {
        static const Sum none;
        const auto id = static_cast<std::size_t>(loan.value);
        return id < sums_.size() ? sums_[id] : none;
    }

    std::vector<Sum> sums_;
};

/// What was paid on many running loans, read in a few walks over the members' index instead of one walk a loan.
class Ledger {
public:
    Ledger(Books& books, const std::vector<Loan>& loans, const Principals& principals, Date as_of)
        : books_(books), as_of_(as_of)
    {
        auto charges = books.db().query("SELECT loan_id, day, amount FROM loan_charge UNION ALL"
                                        " SELECT loan_id, day, -amount FROM loan_waiver ORDER BY day");
        while (charges.next())
            charges_[charges.integer(0)].push_back({charges.date(1), charges.money(2)});
        std::set<std::int64_t> members, accounts;
        for (const Loan& loan : loans) {
            if (!(principals.of(loan.id) > Money())) continue;
            if (!policies_.contains(loan.policy)) policies_[loan.policy] = policy_of(books, loan);
            Slot& slot = slots_[loan.id.value];
            slot = {&loan, &policies_.at(loan.policy), accounts_for(loan), {}};
            members.insert(loan.member.value);
            accounts.insert(slot.accounts.interest.value);
            interest_.insert(slot.accounts.interest.value);
            // What was paid of fees matters only where one was asked.
            if (charges_.contains(loan.id.value)) accounts.insert(slot.accounts.fee.value);
            // Penalties need the days between; the others only what it comes to.
            if (slot.policy->penalty == Penalty::none)
                slot.moves.push_back({as_of, principals.of(loan.id), {}, {}, {}});
            else
                accounts.insert({loan.account.value, slot.accounts.penalty.value});
        }
        members_ = json_list(members);
        for (const std::int64_t account : accounts)
            read_account({account});
        read_receivable();
        for (auto& [id, slot] : slots_)
            std::stable_sort(slot.moves.begin(), slot.moves.end(),
                             [](const Movement& a, const Movement& b) { return a.date < b.date; });
    }

    Standing of(const Loan& loan) const
    {
        // How a changed plan goes on depends on the days of what was posted.
        if (loan.version > 1) return standing(history(books_, loan.id, as_of_).on(as_of_), false);
        const Slot& slot = slots_.at(loan.id.value);
        const auto charges = charges_.find(loan.id.value);
        return standing(state(plan_of(loan), *slot.policy, slot.moves,
                              charges == charges_.end() ? std::vector<Charge>() : charges->second, as_of_),
                        false);
    }

private:
    /// A loan, the accounts its lines stand on, and what they say.
    struct Slot {
        const Loan* loan = nullptr;
        const Policy* policy = nullptr;
        LoanAccounts accounts;
        std::vector<Movement> moves;
    };

    LoanAccounts accounts_for(const Loan& loan)
    {
        const auto key = std::pair(loan.policy, loan.interest_account.value);
        auto found = roles_.find(key);
        if (found == roles_.end())
            found = roles_.emplace(key, accounts_of(books_, loan, policies_.at(loan.policy))).first;
        return found->second;
    }

    void add(Slot& slot, AccountId account, Date date, Money amount)
    {
        Movement moved{date, {}, {}, {}, {}};
        if (account == slot.accounts.interest)
            moved.interest = -amount;
        else if (account == slot.accounts.fee)
            moved.fee = -amount;
        else if (slot.policy->penalty == Penalty::none)
            return; // principal is known as a sum
        else if (account == slot.loan->account)
            moved.principal = amount;
        else if (account == slot.accounts.penalty)
            moved.penalty = -amount;
        else
            return;
        merge(slot, moved);
    }

    /// Of a loan without penalties one movement holds everything.
    void merge(Slot& slot, const Movement& moved)
    {
        if (slot.policy->penalty != Penalty::none) {
            slot.moves.push_back(moved);
            return;
        }
        slot.moves.front().interest += moved.interest;
        slot.moves.front().fee += moved.fee;
    }

    void read_account(AccountId account)
    {
        auto rows = books_.db().query(R"(
            SELECT p.subledger_id, p.date, p.amount, p.entry_id, p.line, p.member_id
            FROM json_each(?1) AS m
                 CROSS JOIN posting AS p INDEXED BY posting_member
                   ON p.member_id = m.value AND p.account_id = ?2 AND p.date <= ?3)",
                                      members_, account, as_of_);
        while (rows.next()) {
            if (rows.is_null(0)) {
                if (interest_.contains(account.value))
                    add_unnamed(rows.integer(3), rows.integer(4), rows.integer(5), account, rows.date(1),
                                rows.money(2));
                continue;
            }
            if (const auto found = slots_.find(rows.integer(0)); found != slots_.end())
                add(found->second, account, rows.date(1), rows.money(2));
        }
    }

    /// Interest of older files names no loan; it is of the loan whose principal stands nearest before or after it.
    void add_unnamed(std::int64_t entry, std::int64_t line, std::int64_t member, AccountId account, Date date,
                     Money amount)
    {
        const auto loan = books_.db().value<std::optional<std::int64_t>>(R"(
            SELECT coalesce(
                (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
                 WHERE q.entry_id = ?1 AND q.line < ?2 AND q.member_id = ?3 AND s.kind = 'loan'
                   AND q.account_id = s.account_id ORDER BY q.line DESC LIMIT 1),
                (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
                 WHERE q.entry_id = ?1 AND q.line > ?2 AND q.member_id = ?3 AND s.kind = 'loan'
                   AND q.account_id = s.account_id ORDER BY q.line LIMIT 1)))",
                                                                         entry, line, member);
        if (!loan || !*loan) return;
        if (const auto found = slots_.find(**loan);
            found != slots_.end() && found->second.loan->interest_account == account)
            add(found->second, account, date, amount);
    }

    /// Receivable interest counts as loans/history.cpp tells it.
    void read_receivable()
    {
        auto rows = books_.db().query(R"(
            SELECT p.subledger_id, p.date, p.amount
            FROM account AS a
                 CROSS JOIN posting AS p INDEXED BY posting_account ON p.account_id = a.id AND p.date <= ?
                 JOIN entry AS e ON e.id = p.entry_id
            WHERE a.control = 'loan' AND NOT EXISTS (SELECT 1 FROM loan_product WHERE account_id = a.id)
              AND ((e.kind = 1 AND p.amount < 0) OR (e.kind = 4 AND p.amount > 0)))",
                                      as_of_);
        while (rows.next())
            if (const auto found = slots_.find(rows.integer(0)); found != slots_.end())
                merge(found->second, {rows.date(1), {}, -rows.money(2), {}, {}});
    }

    Books& books_;
    Date as_of_;
    std::string members_;             ///< of running loans, as a JSON list
    std::set<std::int64_t> interest_; ///< accounts of interest
    std::unordered_map<std::int64_t, Policy> policies_;
    std::unordered_map<std::int64_t, Slot> slots_;
    std::unordered_map<std::int64_t, std::vector<Charge>> charges_;
    std::map<std::pair<std::int64_t, std::int64_t>, LoanAccounts> roles_;
};

struct Name {
    std::string member_no;
    std::string name;
};

std::unordered_map<std::int64_t, Name> names_of_members(Books& books)
{
    std::unordered_map<std::int64_t, Name> out;
    auto rows = books.db().query("SELECT id, member_no, name FROM member");
    while (rows.next())
        out.try_emplace(rows.integer(0), Name{rows.text(1), rows.text(2)});
    return out;
}

std::vector<LoanRow> read_list(Books& books, Date as_of, Which which)
{
    const Principals principals(books, as_of);
    std::vector<Loan> loans;
    if (which == Which::all) {
        loans = all(books, as_of);
    } else {
        std::vector<std::int64_t> wanted = principals.running();
        auto taken_over = books.db().query("SELECT loan_id FROM loan_plan WHERE version = 1 AND cut_over IS NOT NULL");
        while (taken_over.next())
            if (const SubledgerId id = taken_over.get<SubledgerId>(0);
                principals.of(id).is_zero() && !principals.stands(id))
                wanted.push_back(id.value);
        loans = some(books, json_list(wanted), as_of);
    }
    const Ledger ledger(books, loans, principals, as_of);
    const std::unordered_map<std::int64_t, Name> names = names_of_members(books);
    std::vector<LoanRow> rows;
    for (Loan& loan : loans) {
        if (loan.disbursed() > as_of) continue;
        Standing now;
        if (principals.of(loan.id) > Money()) {
            now = ledger.of(loan);
        } else {
            now.as_of = as_of;
            now.outstanding = principals.of(loan.id);
            now.awaiting_opening = loan.cut_over && !principals.stands(loan.id) && !has_entries(books, loan);
            if (which == Which::running && now.outstanding.is_zero() && !now.awaiting_opening) continue;
        }
        const auto member = names.find(loan.member.value);
        if (member == names.end()) throw Error(Code::unknown_member, {std::to_string(loan.member.value)});
        rows.push_back({std::move(loan), member->second.member_no, member->second.name, std::move(now)});
    }
    return rows;
}

} // namespace

std::vector<LoanRow> loan_list(Books& books, Date as_of, Which which)
{
    if (which == Which::all) return read_list(books, as_of, which);
    return books.known().kept().get(books, "running loans", as_of, [&] { return read_list(books, as_of, which); });
}

} // namespace sokoguru::loans
