// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loan_page.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "loans/change_dialogs.h"
#include "loans/loan_lists.h"
#include "loans/loan_prints.h"
#include "loans/payment_dialog.h"
#include "loans/settle_dialog.h"
#include "loans/status_delegate.h"
#include "loans/words.h"
#include "loans/written_lines.h"
#include "members/members.h"
#include "reports/loan_card.h"
#include "reports/loan_plan.h"
#include "widgets/chart.h"
#include "widgets/clear.h"
#include "widgets/on_button.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

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
    auto* const actions = new QHBoxLayout;
    build_actions(*actions);
    page->addLayout(actions);
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
    build_tabs();
    page->addWidget(tabs_, 1);
    connect(member_, &QPushButton::clicked, this, [this] {
        if (loan_) this->workspace().go({QStringLiteral("member"), loan_->member.value, {}});
    });
    workspace.words(this, [this] { retranslate(); });
}

void LoanPage::build_actions(QBoxLayout& row)
{
    row.setSpacing(space::small);
    pay_ = primary_button(QStringLiteral("add"));
    pay_->setObjectName(QStringLiteral("pay"));
    settle_ = plain_button(QStringLiteral("check"));
    settle_->setObjectName(QStringLiteral("settle"));
    reschedule_ = plain_button(QStringLiteral("calendar"));
    reschedule_->setObjectName(QStringLiteral("reschedule"));
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print"));
    auto* const papers = new QMenu(this);
    print_agreement_ = papers->addAction(QString());
    print_agreement_->setObjectName(QStringLiteral("print-agreement"));
    print_card_ = papers->addAction(QString());
    print_card_->setObjectName(QStringLiteral("print-card"));
    print_->setMenu(papers);
    connect(print_agreement_, &QAction::triggered, this,
            [this] { workspace().attempt([this] { show_agreement_print(workspace(), this, id_); }); });
    connect(print_card_, &QAction::triggered, this,
            [this] { workspace().attempt([this] { show_card_print(workspace(), this, id_); }); });
    top_up_ = quiet_button();
    top_up_->setObjectName(QStringLiteral("top-up"));
    more_ = quiet_button();
    more_->setObjectName(QStringLiteral("more"));
    auto* const others = new QMenu(this);
    charge_ = others->addAction(QString());
    charge_->setObjectName(QStringLiteral("charge"));
    waive_ = others->addAction(QString());
    waive_->setObjectName(QStringLiteral("waive"));
    write_off_ = others->addAction(QString());
    write_off_->setObjectName(QStringLiteral("write-off"));
    more_->setMenu(others);
    for (QPushButton* button : {pay_, settle_, reschedule_, print_, top_up_, more_})
        row.addWidget(button);
    row.addStretch(1);
    connect(pay_, &QPushButton::clicked, this, [this] { ask<PaymentDialog>(); });
    connect(settle_, &QPushButton::clicked, this, [this] { ask<SettleDialog>(); });
    connect(reschedule_, &QPushButton::clicked, this, [this] { ask<RescheduleDialog>(); });
    connect(top_up_, &QPushButton::clicked, this, [this] {
        workspace().go({QStringLiteral("application"), 0, QStringLiteral("top-up=%1").arg(id_.value)});
    });
    connect(charge_, &QAction::triggered, this, [this] { ask<ChargeDialog>(); });
    connect(waive_, &QAction::triggered, this, [this] { ask<WaiverDialog>(); });
    connect(write_off_, &QAction::triggered, this, [this] { ask<WriteOffDialog>(); });
}

void LoanPage::build_tabs()
{
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    const auto table = [this](const char* memory, const char* name) {
        auto* const out = new ReportTable(workspace(), QString::fromLatin1(memory));
        out->setObjectName(QString::fromLatin1(name));
        new StatusDelegate(*out);
        return out;
    };
    plan_ = table("loan-plan", "plan");
    entries_ = table("loan-entries", "entries");
    course_ = new Chart(workspace());
    course_->setObjectName(QStringLiteral("course"));
    versions_ = table("loan-versions", "versions");
    policy_ = paragraph();
    policy_->setObjectName(QStringLiteral("policy"));
    policy_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    policy_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    policy_->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(policy_);
    for (QWidget* one : {static_cast<QWidget*>(plan_), static_cast<QWidget*>(entries_), static_cast<QWidget*>(course_),
                         static_cast<QWidget*>(versions_), static_cast<QWidget*>(area)})
        tabs_->addTab(one, QString());
}

void LoanPage::retranslate()
{
    pay_->setText(say(label("loans", "&Payment…")));
    settle_->setText(say(label("loans", "Pay &off…")));
    settle_->setToolTip(say(label("loans", "What pays the loan off today, to print or to post at once")));
    reschedule_->setText(say(label("loans", "&New plan…")));
    reschedule_->setToolTip(say(label("loans", "Pause, longer, another rate or due day; the old plan is kept")));
    print_->setText(say(label("loans", "Pr&int")));
    print_->setToolTip(say(label("loans", "What there is to print about this loan")));
    print_agreement_->setText(say(label("loans", "&Agreement, schedule and mandate…")));
    print_card_->setText(say(label("loans", "Loan &card…")));
    top_up_->setText(say(label("loans", "Top &up…")));
    top_up_->setToolTip(say(label("loans", "A new loan that pays this one off in the same document")));
    more_->setText(say(label("loans", "&More")));
    more_->setToolTip(say(label("loans", "A fee, waiving a penalty, writing off")));
    charge_->setText(say(label("loans", "F&ee…")));
    charge_->setToolTip(say(label("loans", "A fee that is asked with the next payment")));
    waive_->setText(say(label("loans", "&Waive penalty…")));
    waive_->setToolTip(say(label("loans", "Takes a penalty back that is asked; the reason is kept")));
    write_off_->setText(say(label("loans", "&Write off…")));
    write_off_->setToolTip(say(label("loans", "Takes a lost loan off the books against the allowance")));
    tabs_->setTabText(0, say(label("loans", "&Schedule")));
    tabs_->setTabText(1, say(label("loans", "Pa&yments")));
    tabs_->setTabText(2, say(label("loans", "&Course")));
    tabs_->setTabText(3, say(label("loans", "P&lans")));
    tabs_->setTabText(4, say(label("loans", "&Terms")));
    tabs_->tabBar()->setAccessibleName(say(label("loans", "Parts of the loan")));
    plan_->setAccessibleName(say(label("loans", "Schedule")));
    entries_->setAccessibleName(say(label("loans", "Payments")));
    versions_->setAccessibleName(say(label("loans", "Plans")));
    repaid_->setAccessibleName(say(label("loans", "Principal repaid")));
}

void LoanPage::open(const Place& place)
{
    id_ = {place.id};
    loan_ = loans::read(books(), id_);
    wanted_ = place.text;
}

QString LoanPage::heading() const
{
    return loan_ ? QString::fromStdString(loan_->loan_no) : QString();
}

void LoanPage::refresh()
{
    if (id_.value == 0) return;
    const Date today = workspace().today();
    const loans::History history = loans::history(books(), id_, today);
    loan_ = history.loan;
    is_written_off_ = loans::write_off_of(books(), *loan_, today).has_value();
    const loans::Standing standing = loans::standing(history.on(today), history.is_awaiting_opening());
    title_->setText(QString::fromStdString(loan_->loan_no + " · " + loan_->product_name));
    member_->setText(on_button(members::display(members::read(books(), loan_->member))));
    status_->setText(say(standing_word(standing, is_written_off_).shown));
    show_terms(history);
    show_figures(standing);
    show_schedule(history);
    entries_->show_report(reports::loan_card(history, workspace().today()));
    versions_->show_report(reports::loan_versions(*loan_, loans::versions(books(), *loan_)));
    show_course(history);
    show_actions(standing);
    emit heading_changed();
    const QString wanted = std::exchange(wanted_, {});
    if (wanted == QStringLiteral("pay")) QTimer::singleShot(0, pay_, &QPushButton::click);
    if (wanted == QStringLiteral("settle")) QTimer::singleShot(0, settle_, &QPushButton::click);
}

void LoanPage::show_terms(const loans::History& history)
{
    const loans::Terms& terms = loan_->terms;
    QStringList parts = {
        say(label("loans", "Rp {0} paid out on {1}", loan_->principal(), loan_->disbursed())),
        say(rate_words(workspace(), terms)),
        say(label("loans", "{0} {1}", std::int64_t{terms.periods}, say(words(terms.every)).toStdString()))};
    if (!terms.extra.empty()) parts << say(extra_words(terms.extra));
    if (loan_->cut_over)
        parts << say(
            label("loans", "taken over on {0} with Rp {1}", loan_->cut_over->day, loan_->cut_over->outstanding));
    if (loan_->version > 1)
        parts << say(label("loans", "plan {0} since {1}", std::int64_t{loan_->version}, loan_->since));
    if (const auto gone = loans::write_off_of(books(), *loan_, workspace().today()))
        parts << say(label("loans", "written off on {0}, decision {1}, of Rp {2} came in since: Rp {3}", gone->day,
                           gone->decision_no, gone->principal, gone->recovered));
    terms_->setText(parts.join(QStringLiteral(" · ")));
    QStringList lines = {say(effective_words(terms))};
    for (const Label& one : policy_words(workspace(), history.policy))
        lines << say(one);
    policy_->setText(lines.join(QLatin1Char('\n')));
}

void LoanPage::show_figures(const loans::Standing& standing)
{
    clear_layout(*figures_);
    int place = 0;
    const auto add = [&](const Label& name, Money amount, const Label& below) {
        QVBoxLayout* column = nullptr;
        QFrame* const frame = card(column);
        column->setContentsMargins(space::medium, space::small, space::medium, space::small);
        column->setSpacing(0);
        QLabel* const what = text("muted");
        what->setText(say(name));
        QLabel* const figure = text("figure");
        figure->setText(QStringLiteral("Rp ") + workspace().money(amount));
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
        standing.overdue().is_zero() ? label("loans", "nothing")
                                     : label("loans", "{0} instalments, {1} days, of that interest Rp {2}",
                                             std::int64_t{standing.overdue_instalments},
                                             std::int64_t{standing.days_overdue}, standing.overdue_interest));
    add(label("loans", "Next instalment"), standing.next_amount,
        standing.next_due ? label("loans", "due on {0}", *standing.next_due) : label("loans", "none"));
    const Money repaid =
        standing.awaiting_opening || is_written_off_ ? Money() : loan_->principal() - standing.outstanding;
    const std::int64_t thousandths =
        base::round_div(base::Int128{repaid.in_sen()} * 1000, loan_->principal().in_sen(), Rounding::down);
    repaid_->setValue(static_cast<int>(thousandths));
    repaid_words_->setText(say(label("loans", "Rp {0} of the principal repaid", repaid)));
    repaid_->setAccessibleDescription(repaid_words_->text());
}

void LoanPage::show_schedule(const loans::History& history)
{
    plan_->show_report(reports::loan_plan(history, workspace().today()));
    const int state_at = plan_->rows().column_of("state");
    if (state_at < 0) return;
    // What is next to pay stands in sight.
    for (int row = 0; row < plan_->rows().rowCount(); ++row)
        if (const auto* state = reports::word_in(plan_->rows().row_at(row).cells[static_cast<std::size_t>(state_at)]);
            state != nullptr && state->code != "paid") {
            plan_->selectRow(row);
            plan_->scrollTo(plan_->rows().index(row, 0), QAbstractItemView::PositionAtCenter);
            break;
        }
}

/// Month by month until now: what the plan of that time says, and what really was left.
void LoanPage::show_course(const loans::History& history)
{
    ChartData shown;
    shown.kind = ChartData::Kind::lines;
    shown.title = label("loans", "Remaining principal at each month's end");
    shown.series = {{label("loans", "as it was"), {}}, {label("loans", "by the plan"), {}}};
    const Period now = Period::of(workspace().today());
    std::size_t next = 0;
    Money left;
    loans::Loan planned = loans::read(books(), id_, loan_->disbursed());
    const bool replanned = loan_->version > 1;
    for (Period month = Period::of(loan_->disbursed()); month <= now; month = month.plus(1)) {
        const Date end = std::min(month.last_day(), workspace().today());
        for (; next < history.entries.size() && history.entries[next].moved.date <= end; ++next)
            left += history.entries[next].moved.principal;
        if (replanned) planned = loans::read(books(), id_, end);
        shown.places.emplace_back(month);
        shown.series[0].values.push_back(left);
        shown.series[1].values.push_back(loans::expected_on(planned.terms, end).outstanding);
    }
    course_->show_data(std::move(shown));
}

void LoanPage::show_actions(const loans::Standing& standing)
{
    const bool may_post = workspace().may(books::Permission::post);
    const bool runs = !standing.outstanding.is_zero();
    pay_->setText(is_written_off_ ? say(label("loans", "&Money that came in…")) : say(label("loans", "&Payment…")));
    pay_->setEnabled(may_post && (runs || is_written_off_));
    for (QPushButton* button : {settle_, reschedule_, top_up_, more_}) {
        button->setEnabled(may_post && runs);
        button->setVisible(!is_written_off_);
    }
    waive_->setEnabled(!standing.overdue_penalty.is_zero());
}

template <typename Dialog> void LoanPage::ask()
{
    if (!loan_ || !workspace().may(books::Permission::post)) return;
    workspace().attempt([this] {
        Dialog dialog(workspace(), id_, this);
        dialog.exec();
    });
}

} // namespace sokoguru::ui
