// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/collective.h"

#include <algorithm>
#include <map>

#include "exchange/columns.h"
#include "exchange/line_resolver.h"
#include "ledger/money_account.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "members/members.h"
#include "savings/parts.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

/// The columns that hold amounts, with the account behind each; loans' accounts are those of their products.
struct Part {
    std::string column;
    AccountId account;
    /// Of savings: when they are paid out; a sheet pays out only what members may have on demand.
    savings::Payout payout = savings::Payout::on_demand;
    std::string name = {};
    std::optional<savings::Product> product = std::nullopt;
};

/// What the rows of a member pay on one loan, together.
struct LoanPaid {
    loans::Loan loan;
    loans::Split parts;
    const CollectiveRow* row = nullptr; ///< the first of them
    std::string column;
};

/// One member's rows, which become one entry.
struct MemberSheet {
    std::string member_no;
    MemberId member;
    std::vector<const CollectiveRow*> rows;
    std::vector<ledger::Line> lines;
    std::vector<std::pair<const CollectiveRow*, std::string>> sources; ///< row and column of each line
    std::vector<LoanPaid> loans;
    Money received;
    Money difference; ///< received − parts
};

std::optional<Money> amount_in(const CollectiveRow& row, const std::string& column)
{
    const auto found = row.amounts.find(column);
    return found == row.amounts.end() ? std::nullopt : std::optional(found->second);
}

/// Cash, a bank, or what the employer owes until he transfers it.
AccountId receiving_account(Books& books, const std::string& code)
{
    const ledger::Account& account = books.chart().by_code(code);
    return account.control == ledger::Control::run ? account.id : ledger::money_account(books, code).id;
}

class CollectiveSheet {
public:
    CollectiveSheet(Books& books, const CollectiveOptions& options, const std::vector<CollectiveRow>& rows,
                    const CollectiveSource& source, std::vector<Issue>& issues)
        : books_(books), options_(options), rows_(rows), source_(source), issues_(issues), resolver_(books),
          cash_(receiving_account(books, options.cash))
    {
        for (const savings::Product& product : savings::products(books))
            parts_.push_back({product.code, product.account, product.payout, product.name, product});
        for (const auto& [column, setting, usual] : {std::tuple("shop", "collective.shop_account", "1144"),
                                                     std::tuple("other", "collective.other_account", "2162")})
            if (is_used(column))
                parts_.push_back({column, books.chart().by_code(books.setting(setting).value_or(usual)).id});
    }

    ledger::DocumentDraft read()
    {
        for (const CollectiveRow& row : rows_)
            add_row(row);
        ledger::DocumentDraft draft;
        std::vector<ledger::Line> all;
        for (MemberSheet& member : members_) {
            add_loans(member);
            if (member.lines.empty() && member.received.is_zero()) continue;
            draft.entries.push_back(entry_of(member));
            all.insert(all.end(), draft.entries.back().lines.begin(), draft.entries.back().lines.end());
            check(member, draft.entries.back());
        }
        compare_column_totals();
        draft.series = ledger::series_for(books_, all);
        return draft;
    }

    std::vector<std::pair<std::string, Money>> totals() const
    {
        std::vector<std::pair<std::string, Money>> out(sums_.begin(), sums_.end());
        out.emplace_back("received", received_);
        out.emplace_back("difference", difference_);
        return out;
    }

private:
    bool is_used(const std::string& column) const
    {
        const auto uses = [&](const CollectiveRow& row) { return row.amounts.contains(column); };
        return std::any_of(rows_.begin(), rows_.end(), uses) || (source_.totals && uses(*source_.totals));
    }

    MemberSheet& sheet_of(const std::string& member_no, MemberId member)
    {
        const auto [place, is_new] = index_.try_emplace(member_no, members_.size());
        if (is_new) {
            members_.emplace_back();
            members_.back().member_no = member_no;
            members_.back().member = member;
        }
        return members_[place->second];
    }

    void add_row(const CollectiveRow& row)
    {
        const std::string& member_no = row.member_no;
        if (member_no.empty()) return error(row, "member_no", Code::missing_value, {title_arg("member_no")});
        try {
            MemberSheet& member = sheet_of(member_no, resolver_.member(member_no));
            member.rows.push_back(&row);
            const Money parts = add_parts(row, member) + add_loan(row, member);
            const Money received = row.total.value_or(parts);
            if (row.total) sums_["total"] += *row.total;
            member.received += received;
            member.difference += received - parts;
            received_ += received;
            difference_ += received - parts;
            if (received != parts && options_.difference.empty())
                error(row, "total", Code::total_differs, {parts, received, (received - parts).abs()});
        } catch (const Error& error) {
            refuse(row, "member_no", error);
        }
    }

    std::string written(const CollectiveRow& row, const std::string& column) const
    {
        if (source_.written) return source_.written(row.number, column);
        if (column == "member_no") return row.member_no;
        if (column == "loan_no") return row.loan_no;
        const auto amount = column == "total" ? row.total : amount_in(row, column);
        return amount ? amount->plain() : std::string();
    }

    void error(const CollectiveRow& row, const std::string& column, Code code, std::vector<base::LabelArg> args)
    {
        issues_.push_back(
            {Severity::error, code, static_cast<int>(row.number), column, written(row, column), std::move(args)});
    }

    void refuse(const CollectiveRow& row, const std::string& column, const Error& error)
    {
        // What the schema refused has rolled everything back, and going on would write a half.
        if (!books_.db().in_transaction()) throw;
        this->error(row, column, error.code(), error.args());
    }

    void add_line(const CollectiveRow& row, const std::string& column, MemberSheet& member, const ledger::Line& line)
    {
        member.lines.push_back(line);
        member.sources.emplace_back(&row, column);
        sums_[column] -= line.amount;
    }

    Money add_parts(const CollectiveRow& row, MemberSheet& member)
    {
        Money sum;
        for (const Part& part : parts_) {
            const auto amount = amount_in(row, part.column);
            if (!amount || amount->is_zero()) continue;
            sum += *amount;
            try {
                if (amount->is_negative() && part.payout != savings::Payout::on_demand)
                    throw Error(Code::product_terms, {part.name, savings::when_paid(part.payout)});
                if (part.product)
                    savings::refuse_second_principal(books_, member.member, *part.product, *amount, options_.date);
                const ledger::Account& account = books_.chart().by_id(part.account);
                add_line(row, part.column, member,
                         resolver_.resolve({account.code, member.member_no, "", -*amount, options_.date}));
            } catch (const Error& error) {
                refuse(row, part.column, error);
            }
        }
        return sum;
    }

    Money add_loan(const CollectiveRow& row, MemberSheet& member)
    {
        const Money principal = amount_in(row, "loan_principal").value_or(Money());
        const Money interest = amount_in(row, "loan_interest").value_or(Money());
        if (principal.is_zero() && interest.is_zero()) return {};
        for (const auto& [column, part] :
             {std::pair("loan_principal", principal), std::pair("loan_interest", interest)})
            if (!part.is_zero()) sums_[column] += part;
        try {
            for (const Money part : {principal, interest})
                if (part.is_negative()) throw Error(Code::negative_amount, {part});
            const loans::Loan loan = loan_of(row, member);
            auto paid = std::find_if(member.loans.begin(), member.loans.end(),
                                     [&](const LoanPaid& one) { return one.loan.id == loan.id; });
            if (paid == member.loans.end())
                paid = member.loans.insert(paid,
                                           {loan, {}, &row, principal.is_zero() ? "loan_interest" : "loan_principal"});
            paid->parts.principal += principal;
            paid->parts.interest += interest;
        } catch (const Error& error) {
            refuse(row, "loan_no", error);
        }
        return principal + interest;
    }

    /// As they would be paid at the loan itself, but for the plan, which a list never changes.
    void add_loans(MemberSheet& member)
    {
        for (const LoanPaid& paid : member.loans) {
            loans::Payment payment;
            payment.loan_no = paid.loan.loan_no;
            payment.amount = paid.parts.sum();
            payment.date = options_.date;
            payment.parts = paid.parts;
            payment.from_list = true;
            try {
                for (const ledger::Line& line : loans::payment_lines(books_, paid.loan, payment).lines) {
                    member.lines.push_back(line);
                    member.sources.emplace_back(paid.row, paid.column);
                }
            } catch (const Error& error) {
                refuse(*paid.row, paid.column, error);
            }
        }
    }

    loans::Loan loan_of(const CollectiveRow& row, const MemberSheet& member)
    {
        if (!row.loan_no.empty()) {
            loans::Loan loan = loans::by_number(books_, row.loan_no);
            if (loan.member != member.member) throw Error(Code::member_mismatch, {row.loan_no});
            return loan;
        }
        std::vector<loans::Loan> open;
        for (loans::Loan& loan : loans::of_member(books_, member.member))
            if (loans::is_open(books_, loan)) open.push_back(std::move(loan));
        if (open.empty()) throw Error(Code::unknown_loan, {member.member_no});
        if (open.size() > 1)
            throw Error(Code::ambiguous_loan, {member.member_no, static_cast<std::int64_t>(open.size())});
        return open.front();
    }

    ledger::EntryDraft entry_of(const MemberSheet& member)
    {
        ledger::EntryDraft entry;
        entry.date = options_.date;
        entry.memo = "Setoran kolektif"; // data: the language of the books
        entry.counterparty = members::read(books_, member.member).name;
        entry.lines = member.lines;
        if (!member.received.is_zero()) {
            ledger::Line cash{cash_, member.received};
            // A receivable from the employer is kept by run: the month's.
            if (books_.chart().by_id(cash_).control == ledger::Control::run)
                cash.subledger = ledger::named_subledger(books_, ledger::Control::run, iso(Period::of(options_.date)));
            entry.lines.push_back(cash);
        }
        if (!member.difference.is_zero() && !options_.difference.empty()) {
            const ledger::Account& account = books_.chart().by_code(options_.difference);
            const bool by_member = account.control == ledger::Control::member;
            ledger::Line line{account.id, -member.difference};
            if (by_member) line.subledger = resolver_.own_account(member.member);
            if (by_member || account.member_rule != ledger::MemberRule::none) line.member = member.member;
            entry.lines.push_back(line);
            entry.memo += "; selisih: " + options_.reason;
        }
        return entry;
    }

    /// The ledger's own checks, told by the member's rows.
    void check(const MemberSheet& member, const ledger::EntryDraft& entry)
    {
        // What was refused above would be missed here as a difference.
        const auto named = [&](const CollectiveRow* row) {
            return std::any_of(issues_.begin(), issues_.end(), [&](const Issue& issue) {
                return issue.row == row->number && issue.severity == Severity::error;
            });
        };
        if (std::any_of(member.rows.begin(), member.rows.end(), named)) return;
        for (const Issue& issue : ledger::check(books_, entry)) {
            const auto at = static_cast<std::size_t>(issue.row - 1);
            const bool is_part = issue.row > 0 && at < member.sources.size();
            const CollectiveRow& row = is_part ? *member.sources[at].first : *member.rows.front();
            error(row, is_part ? member.sources[at].second : "total", issue.code, issue.args);
        }
    }

    void compare_column_totals()
    {
        if (!source_.totals) return;
        const CollectiveRow& row = *source_.totals;
        std::vector<std::string> columns = {"loan_principal", "loan_interest", "total"};
        for (const Part& part : parts_)
            columns.push_back(part.column);
        for (const std::string& column : columns) {
            const auto listed = column == "total" ? row.total : amount_in(row, column);
            const auto sum = sums_.find(column);
            const Money found = sum == sums_.end() ? Money() : sum->second;
            if (listed && *listed != found)
                error(row, column, Code::total_differs, {found, *listed, (*listed - found).abs()});
        }
    }

    Books& books_;
    const CollectiveOptions& options_;
    const std::vector<CollectiveRow>& rows_;
    const CollectiveSource& source_;
    std::vector<Issue>& issues_;
    LineResolver resolver_;
    AccountId cash_;
    std::vector<Part> parts_;
    std::vector<MemberSheet> members_;
    std::map<std::string, std::size_t> index_;
    std::map<std::string, Money> sums_;
    Money received_;
    Money difference_;
};

} // namespace

ImportResult post_collective(Books& books, const std::vector<CollectiveRow>& rows, const CollectiveOptions& options,
                             const CollectiveSource& source)
{
    books.require(books::Permission::post);
    if (options.difference.empty() != options.reason.empty()) throw Error(Code::reason_required);
    ImportResult result;
    result.issues = source.issues;
    books::Work work(books);
    CollectiveSheet sheet(books, options, rows, source, result.issues);
    const ledger::DocumentDraft draft = sheet.read();
    result.rows = static_cast<std::int64_t>(rows.size());
    result.totals = sheet.totals();
    if (draft.entries.empty() && result.issues.empty())
        result.issues.push_back({Severity::error, Code::empty_table, 0, "", "", {source.name}});
    finish(result);
    if (!result.accepted) return result;
    result.documents.push_back(ledger::post(books, draft));
    if (!options.dry_run) work.commit();
    return result;
}

} // namespace sokoguru::exchange
