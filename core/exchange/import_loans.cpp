// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_loans.h"

#include <set>

#include "exchange/columns.h"
#include "exchange/cut_over.h"
#include "exchange/sheet.h"
#include "loans/contract.h"
#include "members/members.h"

namespace sokoguru::exchange {

namespace {

const std::vector<ColumnSpec> specs = {{"member_no", true},
                                       {"product", true},
                                       {"loan_no", true},
                                       {"principal", true},
                                       {"disbursed", true},
                                       {"method", true},
                                       {"rate", true},
                                       {"per", true},
                                       {"periods", true},
                                       {"first_due", true},
                                       {"principal_outstanding", true},
                                       {"interest_arrears"},
                                       {"name"}};

class LoanList {
public:
    LoanList(Books& books, Sheet& sheet, std::vector<Issue>& issues, Date cut_over)
        : books_(books), cells_(sheet.cells()), issues_(issues), cut_over_(cut_over)
    {
    }

    /// Nothing where the row cannot become a contract; why is among the issues.
    std::optional<loans::NewLoan> read(const Row& row)
    {
        bool complete = true;
        for (const ColumnSpec& spec : specs)
            if (spec.required) complete = cells_.require(row, spec.name) && complete;
        loans::NewLoan loan;
        const std::string member_no = cells_.text(row, "member_no");
        const auto member = members::find(books_, member_no);
        if (!member && !member_no.empty()) cells_.error(row, "member_no", Code::unknown_member, {member_no});
        loan.loan_no = cells_.text(row, "loan_no");
        loan.product = cells_.text(row, "product");
        const auto principal = positive(row, "principal");
        const auto outstanding = cells_.amount(row, "principal_outstanding");
        const auto arrears = cells_.amount(row, "interest_arrears");
        const auto rate = cells_.rate(row, "rate");
        const auto periods = cells_.count(row, "periods");
        const std::string method = cells_.word(row, "method", "method");
        const std::string per = cells_.word(row, "per", "per");
        loan.terms.disbursed = cells_.date(row, "disbursed");
        loan.terms.first_due = cells_.date(row, "first_due");
        if (loan.terms.disbursed && *loan.terms.disbursed > cut_over_) {
            cells_.error(row, "disbursed", Code::bad_value,
                         {title_arg("disbursed"), base::iso(*loan.terms.disbursed),
                          base::term("exchange", "Loans granted after the opening day are entered as new loans.")});
            complete = false;
        }
        if (!numbers_.insert(upper(loan.loan_no)).second && !loan.loan_no.empty())
            cells_.error(row, "loan_no", Code::duplicate_loan_no,
                         {loan.loan_no, base::term("exchange", "is used twice in the list")});
        if (!complete || !member || !principal || !outstanding || !rate || !periods || method.empty() || per.empty() ||
            !loan.terms.disbursed || !loan.terms.first_due)
            return std::nullopt;
        loan.member = *member;
        loan.terms.principal = *principal;
        loan.terms.rate = *rate;
        loan.terms.periods = *periods;
        loan.terms.method = loans::parse_method(method);
        loan.terms.per = loans::parse_rate_per(per);
        loan.cut_over = loans::CutOver{cut_over_, *outstanding, arrears.value_or(Money())};
        for (Issue issue : loans::check(books_, loan)) {
            issue.row = row.number;
            if (issue.value.empty()) issue.value = cells_.text(row, issue.column);
            issues_.push_back(std::move(issue));
        }
        return loan;
    }

private:
    std::optional<Money> positive(const Row& row, const std::string& column)
    {
        const auto amount = cells_.amount(row, column);
        if (amount && *amount <= Money()) {
            cells_.error(row, column, Code::negative_amount, {*amount});
            return std::nullopt;
        }
        return amount;
    }

    static std::string upper(std::string text)
    {
        for (char& c : text)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
        return text;
    }

    Books& books_;
    CellReader& cells_;
    std::vector<Issue>& issues_;
    Date cut_over_;
    std::set<std::string> numbers_;
};

} // namespace

ImportResult import_loans(Books& books, const ImportSource& list, Date cut_over, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    require_cut_over_day(books, cut_over);
    require_no_opening(books);
    ImportResult result;
    const std::vector<std::string> amounts = {"principal", "principal_outstanding", "interest_arrears"};
    Sheet sheet(list, specs, "member_no", amounts, result.issues);
    std::vector<loans::NewLoan> loans;
    if (sheet.usable()) {
        LoanList reader(books, sheet, result.issues, cut_over);
        for (const Row& row : sheet.rows())
            if (auto loan = reader.read(row)) loans.push_back(std::move(*loan));
        result.rows = static_cast<std::int64_t>(sheet.rows().size());
    }
    Money principal;
    Money outstanding;
    Money arrears;
    for (const loans::NewLoan& loan : loans) {
        principal += loan.terms.principal;
        outstanding += loan.cut_over->outstanding;
        arrears += loan.cut_over->interest_arrears;
    }
    result.totals = {{"principal", principal}, {"principal_outstanding", outstanding}, {"interest_arrears", arrears}};
    finish(result);
    if (!result.accepted) return result;
    books::Work work(books);
    std::int64_t done = 0;
    for (const loans::NewLoan& loan : loans) {
        loans::create(books, loan);
        tell(options.progress, ++done, result.rows);
    }
    if (!options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& loan_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
