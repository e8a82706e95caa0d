// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loan_prints.h"

#include <QDialog>
#include <QVBoxLayout>

#include "books/officer.h"
#include "loans/words.h"
#include "members/members.h"
#include "print/loan_papers.h"
#include "print/report.h"
#include "reports/loan_card.h"
#include "reports/preview.h"

namespace sokoguru::ui {

namespace {

void show_plan(Workspace& workspace, QWidget* over, PrintPlan plan)
{
    QDialog dialog(over);
    dialog.setObjectName(QStringLiteral("print-dialog"));
    dialog.setWindowTitle(workspace.say(plan.what));
    dialog.resize(1000, 640);
    auto* const column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const preview = new Preview(workspace);
    column->addWidget(preview);
    QObject::connect(preview, &Preview::closed, &dialog, &QDialog::reject);
    preview->show_plan(std::move(plan));
    dialog.exec();
}

print::Stationery stationery_of(Books& books, const Texts& texts, const SheetChoice& choice)
{
    return {texts, reports::letterhead(books), reports::fingerprint(books), choice.paper};
}

print::Borrower borrower_of(Books& books, MemberId id)
{
    const members::Member member = members::read(books, id);
    return {member.member_no, member.name, member.unit, member.employee_no, member.address};
}

/// Who holds a position now; empty where nobody does.
std::string officer_named(Books& books, const char* position)
{
    for (const books::Officer& one : books::officers(books))
        if (one.position == position && !one.ended) return one.name;
    return {};
}

print::LoanAgreement agreement_of(Workspace& workspace, Books& books, const loans::Policy& policy,
                                  const loans::Terms& terms, MemberId member)
{
    print::LoanAgreement out;
    out.borrower = borrower_of(books, member);
    out.terms = terms;
    out.rows = loans::schedule(terms);
    out.rate = rate_words(workspace, terms);
    out.kept_back = loans::kept_back(policy, terms.principal);
    out.rules = late_and_early_words(workspace, policy);
    out.chairman = officer_named(books, "Ketua");
    out.treasurer = officer_named(books, "Bendahara");
    return out;
}

void add_application(Books& books, const loans::Application& asked, print::LoanAgreement& out)
{
    out.purpose = asked.goods.empty() ? asked.purpose : asked.goods;
    for (const loans::Guarantor& one : asked.guarantors)
        out.guarantors.push_back(one.member ? members::read(books, *one.member).name : one.name);
    for (const loans::Collateral& one : asked.collateral)
        out.collateral.emplace_back(one.description, one.value);
}

void show_agreement(Workspace& workspace, QWidget* over, const std::string& loan_no,
                    std::function<print::LoanAgreement(Books&)> read)
{
    PrintPlan plan;
    plan.file_name = workspace.say(label("loans", "agreement")) + u' ' + QString::fromStdString(loan_no);
    plan.what = label("loans", "Agreement, schedule and mandate");
    plan.can_turn = false;
    plan.make = [read = std::move(read), texts = workspace.texts()](Books& books, const SheetChoice& choice,
                                                                    Progress*) {
        return print::loan_agreement_job(stationery_of(books, texts, choice), read(books));
    };
    show_plan(workspace, over, std::move(plan));
}

} // namespace

void show_agreement_print(Workspace& workspace, QWidget* over, const loans::Application& asked)
{
    show_agreement(workspace, over, asked.loan_no, [&workspace, asked](Books& books) {
        const loans::Policy policy = loans::policy(books, asked.policy);
        loans::Terms terms = asked.terms;
        const Date day = asked.decision ? asked.decision->day : asked.day;
        terms.disbursed = day;
        if (!terms.first_due) terms.first_due = loans::first_due(policy, terms, day);
        print::LoanAgreement out = agreement_of(workspace, books, policy, terms, asked.member);
        out.loan_no = asked.loan_no;
        out.product = loans::product(books, asked.product).name;
        out.day = day;
        add_application(books, asked, out);
        return out;
    });
}

void show_agreement_print(Workspace& workspace, QWidget* over, SubledgerId id)
{
    const loans::Loan loan = loans::read(workspace.books(), id);
    show_agreement(workspace, over, loan.loan_no, [&workspace, id](Books& books) {
        // As it was agreed: the first plan.
        const loans::Loan first = loans::read(books, id, loans::read(books, id).disbursed());
        print::LoanAgreement out =
            agreement_of(workspace, books, loans::policy_of(books, first), first.terms, first.member);
        out.loan_no = first.loan_no;
        out.product = first.product_name;
        out.day = first.disbursed();
        for (const loans::Application& one : loans::applications(books, true))
            if (one.loan_no == first.loan_no) add_application(books, one, out);
        return out;
    });
}

void show_card_print(Workspace& workspace, QWidget* over, SubledgerId id)
{
    const loans::Loan loan = loans::read(workspace.books(), id);
    PrintPlan plan;
    plan.file_name = workspace.say(label("loans", "loan card")) + u' ' + QString::fromStdString(loan.loan_no);
    plan.what = label("loans", "Loan card");
    plan.can_turn = false;
    plan.make = [&workspace, id, texts = workspace.texts()](Books& books, const SheetChoice& choice, Progress*) {
        const loans::History history = loans::history(books, id, books.clock().today());
        print::LoanCard card;
        card.loan_no = history.loan.loan_no;
        card.product = history.loan.product_name;
        card.borrower = borrower_of(books, history.loan.member);
        card.granted = history.loan.principal();
        card.disbursed = history.loan.disbursed();
        card.rate = rate_words(workspace, history.loan.terms);
        card.periods = history.loan.terms.periods;
        card.as_of = books.clock().today();
        for (const loans::LoanEntry& entry : history.entries)
            if (!entry.is_reversed && entry.kind != ledger::EntryKind::reversal) card.entries.push_back(entry);
        card.balance = history.on(card.as_of).outstanding;
        return print::loan_card_job(stationery_of(books, texts, choice), std::move(card));
    };
    show_plan(workspace, over, std::move(plan));
}

void show_report_print(Workspace& workspace, QWidget* over, const Label& what, const QString& file,
                       std::function<reports::Report(Books&)> make, std::vector<reports::Signatory> signatories)
{
    PrintPlan plan;
    plan.file_name = file;
    plan.what = what;
    plan.make = [make = std::move(make), people = std::move(signatories),
                 texts = workspace.texts()](Books& books, const SheetChoice& choice, Progress*) {
        return print::report_job(stationery_of(books, texts, choice),
                                 std::make_shared<const reports::Report>(make(books)), people, false,
                                 choice.orientation);
    };
    show_plan(workspace, over, std::move(plan));
}

void show_quote_print(Workspace& workspace, QWidget* over, const loans::Quote& quote)
{
    show_report_print(workspace, over, label("loans", "Quote for paying off"),
                      workspace.say(label("loans", "pay off")) + u' ' + QString::fromStdString(quote.loan_no),
                      [quote](Books& books) { return reports::loan_quote(books, quote); });
}

} // namespace sokoguru::ui
