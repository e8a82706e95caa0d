// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/portfolio_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/grading.h"
#include "loans/loan_prints.h"
#include "loans/run_dialogs.h"
#include "reports/loan_arrears.h"
#include "widgets/chart.h"
#include "widgets/parts.h"
#include "widgets/period_field.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

PortfolioPage::PortfolioPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::small);
    title_ = text("title");
    month_name_ = text("muted");
    month_ = new PeriodField(workspace);
    month_->setObjectName(QStringLiteral("month"));
    month_name_->setBuddy(month_);
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print"));
    accrue_ = quiet_button();
    accrue_->setObjectName(QStringLiteral("accrue"));
    book_ = primary_button(QStringLiteral("check"));
    book_->setObjectName(QStringLiteral("book"));
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(book_);
    page->addLayout(head);
    auto* const choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(month_name_);
    choices->addWidget(month_);
    choices->addStretch(1);
    choices->addWidget(print_);
    choices->addWidget(accrue_);
    page->addLayout(choices);
    words_ = paragraph("lead");
    words_->setObjectName(QStringLiteral("words"));
    page->addWidget(words_);
    auto* const halves = new QHBoxLayout;
    halves->setSpacing(space::large);
    table_ = new ReportTable(workspace, QStringLiteral("portfolio"));
    table_->setObjectName(QStringLiteral("classes"));
    table_->set_follow_links(false);
    chart_ = new Chart(workspace);
    chart_->setObjectName(QStringLiteral("chart"));
    halves->addWidget(table_, 3);
    halves->addWidget(chart_, 2);
    page->addLayout(halves, 1);
    connect(table_, &TableView::row_activated, this, [this](const QModelIndex& index) {
        if (const auto* word = reports::word_in(table_->rows().row_at(index.row()).cells.front()))
            this->workspace().go(
                {QStringLiteral("loans"), 0, QStringLiteral("class=") + QString::fromStdString(word->code)});
    });
    connect(month_, &InputLine::changed, this, [this] {
        if (month_->value() && this->workspace().is_open()) this->workspace().attempt([this] { show_month(); });
    });
    connect(print_, &QPushButton::clicked, this, &PortfolioPage::print);
    connect(book_, &QPushButton::clicked, this, [this] {
        if (!month_->value()) return;
        AllowanceDialog dialog(this->workspace(), *month_->value(), this);
        dialog.exec();
    });
    connect(accrue_, &QPushButton::clicked, this, [this] {
        AccrueDialog dialog(this->workspace(), day(), this);
        dialog.exec();
    });
    workspace.words(this, [this] { retranslate(); });
}

void PortfolioPage::retranslate()
{
    title_->setText(say(label("loans", "Portfolio by class")));
    month_name_->setText(say(label("loans", "End of &month")));
    month_->setAccessibleName(say(label("loans", "Month")));
    print_->setText(say(label("loans", "P&rint…")));
    accrue_->setText(say(label("loans", "&Interest at year-end…")));
    accrue_->setToolTip(
        say(label("loans", "Books interest that is due and not paid, and takes it back the day after")));
    book_->setText(say(label("loans", "&Book the difference…")));
    book_->setToolTip(say(label("loans", "One entry that brings the allowance to what is needed")));
    table_->setAccessibleName(say(label("loans", "Loans by class")));
}

Date PortfolioPage::day() const
{
    return std::min(month_->value().value_or(Period::of(workspace().today())).last_day(), workspace().today());
}

void PortfolioPage::refresh()
{
    if (!month_->value()) month_->set_value(Period::of(workspace().today()));
    const bool may = workspace().may(books::Permission::post);
    book_->setEnabled(may);
    accrue_->setEnabled(may);
    show_month();
}

void PortfolioPage::show_month()
{
    const loans::AllowanceSheet sheet = loans::allowance_sheet(books(), day());
    const Money difference = sheet.difference();
    words_->setText(
        difference.is_zero() ? say(label("loans", "The allowance of Rp {0} is what is needed.", sheet.booked))
        : difference.is_negative()
            ? say(label("loans", "The allowance is Rp {0}, Rp {1} more than needed.", sheet.booked, -difference))
            : say(label("loans", "The allowance is Rp {0}; Rp {1} are still to be booked.", sheet.booked, difference)));
    table_->show_report(reports::loan_allowance(sheet));
    ChartData shown;
    shown.kind = ChartData::Kind::pie;
    shown.title = label("loans", "Remaining principal by class");
    shown.series = {{label("loans", "Remaining principal"), {}}};
    for (const loans::AllowanceSheet::Line& line : sheet.lines) {
        shown.places.emplace_back(loans::title(line.grade));
        shown.series[0].values.push_back(line.principal);
    }
    chart_->show_data(std::move(shown));
}

void PortfolioPage::print()
{
    show_report_print(workspace(), this, label("loans", "Allowance for bad loans"),
                      say(label("loans", "allowance")) + u' ' + QString::fromStdString(base::iso(day())),
                      [day = day()](Books& books) { return reports::loan_allowance(books, day); });
}

} // namespace sokoguru::ui
