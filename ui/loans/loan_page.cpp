// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loan_page.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "members/members.h"
#include "reports/loan_plan.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

Label words(loans::Method method)
{
    switch (method) {
    case loans::Method::flat:
        return label("loans", "flat");
    case loans::Method::annuity:
        return label("loans", "annuity");
    case loans::Method::declining:
        return label("loans", "declining");
    case loans::Method::none:
        return label("loans", "principal at the end");
    }
    return {};
}

Label words(loans::Every every)
{
    switch (every) {
    case loans::Every::month:
        return label("loans", "months");
    case loans::Every::week:
        return label("loans", "weeks");
    case loans::Every::day:
        return label("loans", "days");
    }
    return {};
}

} // namespace

LoanPage::LoanPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::medium);
    title_ = text("title");
    status_ = text("badge");
    status_->setObjectName(QStringLiteral("status"));
    member_ = quiet_button(QStringLiteral("member"));
    member_->setObjectName(QStringLiteral("member"));
    head->addWidget(title_);
    head->addWidget(status_);
    head->addStretch(1);
    head->addWidget(member_);
    page->addLayout(head);
    terms_ = paragraph("muted");
    terms_->setObjectName(QStringLiteral("terms"));
    page->addWidget(terms_);
    figures_ = new QGridLayout;
    figures_->setSpacing(space::medium);
    page->addLayout(figures_);
    auto* const progress = new QHBoxLayout;
    repaid_ = new QProgressBar;
    repaid_->setRange(0, 1000);
    repaid_->setTextVisible(false);
    repaid_words_ = text("muted");
    progress->addWidget(repaid_, 1);
    progress->addWidget(repaid_words_);
    page->addLayout(progress);
    plan_ = new ReportTable(workspace, QStringLiteral("loan-plan"));
    plan_->setObjectName(QStringLiteral("plan"));
    page->addWidget(plan_, 1);
    connect(member_, &QPushButton::clicked, this, [this] {
        if (loan_) this->workspace().go({QStringLiteral("member"), loan_->member.value, {}});
    });
    workspace.words(this, [this] { retranslate(); });
}

void LoanPage::retranslate()
{
    plan_->setAccessibleName(say(label("loans", "Schedule")));
    repaid_->setAccessibleName(say(label("loans", "Principal repaid")));
}

void LoanPage::open(const Place& place)
{
    id_ = {place.id};
    loan_ = loans::read(books(), id_);
}

QString LoanPage::heading() const
{
    return loan_ ? QString::fromStdString(loan_->loan_no) : QString();
}

void LoanPage::refresh()
{
    if (id_.value == 0) return;
    loan_ = loans::read(books(), id_);
    const loans::Standing standing = loans::standing(books(), *loan_, workspace().today());
    title_->setText(QString::fromStdString(loan_->loan_no + " · " + loan_->product_name));
    member_->setText(QString::fromStdString(members::display(members::read(books(), loan_->member))));
    const Label status = standing.awaiting_opening        ? label("loans", "waits for its opening balance")
                         : standing.outstanding.is_zero() ? label("loans", "paid off")
                         : !standing.overdue().is_zero()  ? label("loans", "overdue")
                         : !standing.paid_ahead.is_zero() ? label("loans", "paid ahead")
                                                          : label("loans", "as agreed");
    status_->setText(say(status));
    const loans::Terms& terms = loan_->terms;
    const std::string rate = workspace().texts().percent(terms.rate);
    QString words_of_terms =
        say(label("loans", "Rp {0} paid out on {1}", loan_->principal(), loan_->disbursed())) + QStringLiteral(" · ") +
        say(terms.per == loans::RatePer::month
                ? label("loans", "{0} a month, {1}", rate, say(words(terms.method)).toStdString())
                : label("loans", "{0} a year, {1}", rate, say(words(terms.method)).toStdString())) +
        QStringLiteral(" · ") +
        say(label("loans", "{0} {1}", std::int64_t{terms.periods}, say(words(terms.every)).toStdString()));
    if (loan_->cut_over)
        words_of_terms += QStringLiteral(" · ") + say(label("loans", "taken over on {0} with Rp {1}",
                                                            loan_->cut_over->day, loan_->cut_over->outstanding));
    terms_->setText(words_of_terms);
    show_figures(standing);
    plan_->show_report(
        reports::loan_plan(loans::history(books(), loan_->id, workspace().today()), workspace().today()));
    // What is next to pay stands in sight.
    for (int row = 0; row < plan_->rows().rowCount(); ++row)
        if (const auto* state = std::get_if<reports::Word>(&plan_->rows().row_at(row).cells.back());
            state != nullptr && state->code != "paid") {
            plan_->selectRow(row);
            plan_->scrollTo(plan_->rows().index(row, 0), QAbstractItemView::PositionAtCenter);
            break;
        }
    emit heading_changed();
}

void LoanPage::show_figures(const loans::Standing& standing)
{
    while (QLayoutItem* item = figures_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    const auto add = [&](const Label& name, Money amount, const Label& below, const char* kind = "figure") {
        QVBoxLayout* column = nullptr;
        QFrame* const frame = card(column);
        QLabel* const what = text("muted");
        what->setText(say(name));
        QLabel* const figure = text(kind);
        figure->setText(QStringLiteral("Rp ") + workspace().money(amount));
        QLabel* const note = paragraph("caption");
        note->setText(say(below));
        for (QLabel* label : {what, figure, note})
            column->addWidget(label);
        figures_->addWidget(frame, 0, place++);
        frame->show();
    };
    add(label("loans", "Remaining principal"), standing.outstanding,
        standing.paid_ahead.is_zero() ? Label() : label("loans", "Rp {0} paid ahead", standing.paid_ahead));
    add(label("loans", "Overdue"), standing.overdue(),
        standing.overdue().is_zero()
            ? label("loans", "nothing")
            : label("loans", "{0} instalments, of that interest Rp {1}",
                    static_cast<std::int64_t>(standing.overdue_instalments), standing.overdue_interest));
    add(label("loans", "Next instalment"), standing.next_amount,
        standing.next_due ? label("loans", "due on {0}", *standing.next_due) : label("loans", "none"));
    const Money repaid = standing.awaiting_opening ? Money() : loan_->principal() - standing.outstanding;
    const std::int64_t thousandths =
        base::round_div(base::Int128{repaid.in_sen()} * 1000, loan_->principal().in_sen(), Rounding::down);
    repaid_->setValue(static_cast<int>(thousandths));
    repaid_words_->setText(say(label("loans", "Rp {0} of the principal repaid", repaid)));
    repaid_->setAccessibleDescription(repaid_words_->text());
}

std::vector<PageInfo> loans_pages()
{
    return {{QStringLiteral("loan"), label("loans", "Loan"), QStringLiteral("loans"), QStringLiteral("members"),
             QStringLiteral("members"), books::Permission::read,
             [](Workspace& workspace) -> Page* { return new LoanPage(workspace); }}};
}

} // namespace sokoguru::ui
