// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compare_balances.h"

#include <algorithm>
#include <map>
#include <set>

#include "exchange/columns.h"
#include "exchange/sheet.h"
#include "loans/standing.h"
#include "members/members.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

constexpr const char* all_savings = "savings_balance";
constexpr const char* all_loans = "principal_outstanding";

/// What one member has by the list or by the books.
using Balances = std::map<std::string, Money>;

struct Listed {
    Balances balances;
    std::map<std::string, int> rows; ///< where each was said first
    int first_row = 0;
    std::string name; ///< as the list has it
};

std::map<std::int64_t, Balances> savings_of(Books& books, const std::vector<savings::Product>& products, Date day)
{
    std::map<std::int64_t, Balances> out;
    for (const savings::Product& product : products) {
        // One range of the covering index for each member; grouping the whole index would read all postings.
        auto rows = books.db().query(R"(
            SELECT m.id, -(SELECT sum(amount) FROM posting INDEXED BY posting_member
                           WHERE member_id = m.id AND account_id = ?1 AND date <= ?2)
            FROM member AS m)",
                                     product.account, day);
        while (rows.next()) {
            if (rows.is_null(1)) continue;
            out[rows.integer(0)][product.code] = rows.money(1);
            out[rows.integer(0)][all_savings] += rows.money(1);
        }
    }
    return out;
}

class Comparison {
public:
    Comparison(Books& books, Sheet& sheet, BalanceComparison& out)
        : books_(books), sheet_(sheet), cells_(sheet.cells()), out_(out), products_(savings::products(books))
    {
        for (const savings::Product& product : products_)
            if (cells_.header().has(product.code)) columns_.push_back(product.code);
        if (cells_.header().has(all_savings)) columns_.push_back(all_savings);
        by_loan_ = cells_.header().has("loan_no");
        has_loans_ = cells_.header().has(all_loans);
        if (columns_.empty() && !has_loans_)
            out_.result.issues.push_back({Severity::error,
                                          Code::missing_column,
                                          cells_.header().row(),
                                          all_savings,
                                          "",
                                          {std::string(all_savings)}});
    }

    void run(Date day)
    {
        for (const Row& row : sheet_.rows())
            read(row);
        out_.members = static_cast<std::int64_t>(listed_.size());
        if (out_.result.errors() > 0) return;
        out_.members += static_cast<std::int64_t>(strangers_.size());
        std::map<std::int64_t, Balances> in_books = savings_of(books_, products_, day);
        for (const loans::LoanRow& loan : loans::loan_list(books_, day, loans::Which::running)) {
            if (loan.standing.outstanding.is_zero()) continue;
            in_books[loan.loan.member.value][by_loan_ ? loan.loan.loan_no : all_loans] += loan.standing.outstanding;
            loan_numbers_.insert(loan.loan.loan_no);
        }
        for (const members::Member& member : members::all(books_))
            compare(member, in_books[member.id.value]);
        for (const auto& [number, listed] : strangers_)
            note_stranger(number, listed);
    }

private:
    void read(const Row& row)
    {
        if (!cells_.require(row, "member_no")) return;
        const std::string number = cells_.text(row, "member_no");
        const auto member = members::find(books_, number);
        Listed& listed = member ? listed_[member->value] : strangers_[number];
        if (listed.first_row == 0) listed.first_row = row.number;
        if (listed.name.empty()) listed.name = cells_.text(row, "name");
        const auto add = [&](const std::string& what, const std::string& column) {
            const auto amount = cells_.amount(row, column);
            if (!amount) return;
            listed.balances[what] += *amount;
            listed.rows.try_emplace(what, row.number);
            totals_[column] += *amount;
        };
        for (const std::string& column : columns_)
            add(column, column);
        if (!has_loans_) return;
        const std::string loan_no = by_loan_ ? cells_.text(row, "loan_no") : std::string();
        const auto loan = loan_no.empty() ? std::nullopt : loans::find(books_, loan_no);
        // The books' spelling of the number, so that `p-1` is `P-1`.
        add(by_loan_ ? (loan ? loans::read(books_, *loan).loan_no : loan_no) : all_loans, all_loans);
    }

    /// Whether the list speaks of that kind of balance at all.
    bool is_compared(const std::string& what) const
    {
        if (std::find(columns_.begin(), columns_.end(), what) != columns_.end()) return true;
        return has_loans_ && (what == all_loans || loan_numbers_.contains(what));
    }

    void compare(const members::Member& member, const Balances& in_books)
    {
        const auto found = listed_.find(member.id.value);
        static const Listed nothing;
        const Listed& listed = found == listed_.end() ? nothing : found->second;
        std::set<std::string> all;
        for (const auto& [what, amount] : listed.balances)
            all.insert(what);
        for (const auto& [what, amount] : in_books)
            if (is_compared(what)) {
                all.insert(what);
                totals_[(loan_numbers_.contains(what) ? all_loans : what) + "_books"] += amount;
            }
        bool differs = false;
        for (const std::string& what : all) {
            const auto in_list = listed.balances.find(what);
            const auto in_ledger = in_books.find(what);
            const Money said = in_list == listed.balances.end() ? Money() : in_list->second;
            const Money kept = in_ledger == in_books.end() ? Money() : in_ledger->second;
            if (said == kept) continue;
            const auto row = listed.rows.find(what);
            note({member.id, member.member_no, member.name, what, shown(what), said, kept,
                  row == listed.rows.end() ? listed.first_row : row->second});
            differs = true;
        }
        out_.different += differs ? 1 : 0;
    }

    /// One number that nobody knows does not keep the others from being compared.
    void note_stranger(const std::string& number, const Listed& listed)
    {
        ++out_.different;
        out_.result.issues.push_back(
            {Severity::error, Code::unknown_member, listed.first_row, "member_no", number, {number}});
        for (const auto& [what, amount] : listed.balances)
            out_.differences.push_back({{}, number, listed.name, what, shown(what), amount, {}, listed.rows.at(what)});
        if (listed.balances.empty())
            out_.differences.push_back({{}, number, listed.name, {}, {}, {}, {}, listed.first_row});
    }

    /// nullptr: a column that is no product's.
    const savings::Product* product_called(const std::string& what) const
    {
        const auto found = std::find_if(products_.begin(), products_.end(),
                                        [&](const savings::Product& product) { return product.code == what; });
        return found == products_.end() ? nullptr : &*found;
    }

    Label shown(const std::string& what) const
    {
        const savings::Product* const product = product_called(what);
        return product != nullptr ? verbatim(product->name) : title_of(what);
    }

    void note(BalanceDifference difference)
    {
        const bool is_loan = loan_numbers_.contains(difference.what);
        out_.result.issues.push_back(
            {Severity::error,
             Code::balance_differs,
             difference.row,
             is_loan ? all_loans : difference.what,
             difference.listed.plain(),
             {difference.member_no, name_in_sentence(difference.what), difference.listed, difference.books}});
        out_.differences.push_back(std::move(difference));
    }

    base::LabelArg name_in_sentence(const std::string& what) const
    {
        const savings::Product* const product = product_called(what);
        return product != nullptr ? base::LabelArg(product->name) : title_arg(what);
    }

public:
    std::vector<std::pair<std::string, Money>> totals() const { return {totals_.begin(), totals_.end()}; }

private:
    Books& books_;
    Sheet& sheet_;
    CellReader& cells_;
    BalanceComparison& out_;
    std::vector<savings::Product> products_;
    std::vector<std::string> columns_; ///< of savings, in the list
    bool has_loans_ = false;
    bool by_loan_ = false;
    std::map<std::int64_t, Listed> listed_;
    std::map<std::string, Listed> strangers_; ///< by a number that is not in the register
    std::set<std::string> loan_numbers_;      ///< of loans with something outstanding
    std::map<std::string, Money> totals_;
};

} // namespace

std::vector<ColumnSpec> balance_columns(Books& books)
{
    std::vector<ColumnSpec> columns = {{"member_no", true}, {"name"}};
    for (const savings::Product& product : savings::products(books))
        columns.push_back({product.code});
    for (const char* column : {all_savings, "loan_no", all_loans, "unit", "employee_no"})
        columns.push_back({column});
    return columns;
}

BalanceComparison compare_balances(Books& books, const ImportSource& list, Date day)
{
    books.require(books::Permission::read);
    BalanceComparison out;
    out.day = day;
    const std::vector<ColumnSpec> columns = balance_columns(books);
    std::vector<std::string> amounts = {all_savings, all_loans};
    for (const savings::Product& product : savings::products(books))
        amounts.push_back(product.code);
    Sheet sheet(list, columns, "member_no", amounts, out.result.issues);
    if (sheet.usable()) {
        Comparison comparison(books, sheet, out);
        comparison.run(day);
        out.result.totals = comparison.totals();
        out.result.rows = static_cast<std::int64_t>(sheet.rows().size());
    }
    finish(out.result);
    return out;
}

} // namespace sokoguru::exchange
