// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_page.h"

#include <set>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ledger/ledger.h"
#include "print/surplus.h"
#include "reports/files.h"
#include "reports/member_choice.h"
#include "reports/preview.h"
#include "reports/report_chart.h"
#include "reports/surplus_report.h"
#include "reports/surplus_years.h"
#include "surplus/compute.h"
#include "widgets/current_stack.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr std::int64_t many_entries = 20'000;

print::Stationery stationery(const Texts& texts, Books& books, const SheetChoice& choice)
{
    return print::Stationery(texts, reports::letterhead(books), reports::fingerprint(books), choice.paper);
}

/// Slips of the wanted members; of everybody, of those who get something.
print::SlipSource slips_of(std::shared_ptr<const surplus::SurplusResult> result,
                           std::shared_ptr<const std::set<std::int64_t>> wanted, Progress* progress)
{
    return [=, at = std::size_t{0}]() mutable -> std::optional<reports::SurplusSlip> {
        while (at < result->members.size()) {
            if (progress != nullptr)
                progress->step(static_cast<std::int64_t>(at), static_cast<std::int64_t>(result->members.size()));
            const surplus::MemberShare& member = result->members[at++];
            if (wanted->empty() ? !member.total().is_zero() : wanted->count(member.id.value) > 0)
                return reports::surplus_slip(*result, member);
        }
        return std::nullopt;
    };
}

} // namespace

SurplusPage::SurplusPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    sides_ = new CurrentStack;
    whole->addWidget(sides_);
    auto* front = new QWidget;
    auto* column = new QVBoxLayout(front);
    page_margins(column);
    title_ = text("title");
    column->addWidget(title_);
    auto* row = new QHBoxLayout;
    year_name_ = new QLabel;
    year_ = new QSpinBox;
    year_->setObjectName(QStringLiteral("year"));
    year_->setRange(1990, 2999);
    year_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    year_->setValue(static_cast<int>(workspace.today().year()) - 1);
    year_name_->setBuddy(year_);
    row->addWidget(year_name_);
    row->addWidget(year_);
    row->addStretch(1);
    column->addLayout(row);

    QVBoxLayout* inside = nullptr;
    QFrame* const book = card(inside);
    book_title_ = text("section");
    book_why_ = paragraph("muted");
    book_ = primary_button(QStringLiteral("preview"));
    book_->setObjectName(QStringLiteral("book"));
    for (QWidget* part : std::initializer_list<QWidget*>{book_title_, book_why_})
        inside->addWidget(part);
    inside->addStretch(1);
    inside->addWidget(book_, 0, Qt::AlignLeft);
    QFrame* const slips = card(inside);
    slips_title_ = text("section");
    slips_why_ = paragraph("muted");
    members_ = new MemberChoice(workspace);
    slips_ = plain_button(QStringLiteral("preview"));
    slips_->setObjectName(QStringLiteral("slips"));
    for (QWidget* part : std::initializer_list<QWidget*>{slips_title_, slips_why_, members_})
        inside->addWidget(part);
    inside->addStretch(1);
    inside->addWidget(slips_, 0, Qt::AlignLeft);
    auto* papers = new QHBoxLayout;
    papers->setSpacing(space::medium);
    for (QFrame* paper : {book, slips})
        papers->addWidget(paper, 1);
    column->addLayout(papers);
    build_years(*column);
    sides_->addWidget(front);
    preview_ = new Preview(workspace);
    sides_->addWidget(preview_);
    connect(preview_, &Preview::closed, this, [this] { leave(); });
    connect(book_, &QPushButton::clicked, this, [this] { show_plan(book_plan()); });
    connect(slips_, &QPushButton::clicked, this, [this] { show_plan(slips_plan()); });
    workspace.words(this, [this] { say_words(); });
}

void SurplusPage::build_years(QVBoxLayout& column)
{
    QVBoxLayout* inside = nullptr;
    QFrame* const years = card(inside);
    auto* head = new QHBoxLayout;
    years_title_ = text("section");
    years_ = quiet_button(QStringLiteral("next"));
    years_->setObjectName(QStringLiteral("years"));
    head->addWidget(years_title_);
    head->addStretch(1);
    head->addWidget(years_);
    inside->addLayout(head);
    chart_ = new Chart(workspace());
    chart_->setMinimumHeight(px(Type::body) * 11);
    inside->addWidget(chart_, 1);
    column.addWidget(years, 1);
    column.addStretch(0);
    connect(years_, &QPushButton::clicked, this, [this] {
        workspace().go({QStringLiteral("report"), 0, QStringLiteral("surplus-years")});
    });
}

void SurplusPage::say_words()
{
    title_->setText(say(label("reports", "SHU report and slips")));
    year_name_->setText(say(label("reports", "Book &year")));
    year_->setAccessibleName(say(label("reports", "Book year")));
    book_title_->setText(say(label("reports", "SHU report")));
    book_why_->setText(
        say(label("reports", "How the surplus is divided, what each member gets, and who signs. Until the "
                             "meeting has decided, every page is marked as a draft.")));
    book_->setText(say(label("reports", "Preview the &report")));
    years_title_->setText(say(label("reports", "Surplus (SHU) over the years")));
    years_->setText(say(label("reports", "Show &the figures")));
    slips_title_->setText(say(label("reports", "Slips")));
    slips_why_->setText(say(label("reports", "Two on a sheet, to be cut apart: each explains a member's share with his "
                                             "own figures.")));
    slips_->setText(say(label("reports", "Preview the &slips")));
}

void SurplusPage::refresh()
{
    members_->refresh({});
    // On large books it takes as long as ten SHU reports: the report of the years makes it in a thread of its own.
    std::optional<ChartData> years;
    if (ledger::head(books()).entries <= many_entries)
        years = chart_of(reports::surplus_years(books(), static_cast<int>(workspace().today().year())));
    chart_->setVisible(years.has_value());
    if (!years) return;
    years->title = {}; // it stands above
    chart_->show_data(std::move(*years));
    chart_->setAccessibleName(years_title_->text());
}

PrintPlan SurplusPage::book_plan() const
{
    PrintPlan plan;
    plan.file_name = harmless(say(label("reports", "SHU report")) + QLatin1Char(' ') + QString::number(year_->value()));
    plan.what = label("reports", "SHU report");
    plan.is_long = ledger::head(books()).entries > many_entries;
    plan.can_turn = false;
    plan.make = [year = year_->value(), texts = workspace().texts()](Books& books, const SheetChoice& choice,
                                                                     Progress*) {
        const surplus::SurplusResult result = surplus::compute(books, year);
        std::optional<Date> signed_on;
        if (result.decided) signed_on = result.decided->decided_on;
        return print::surplus_book_job(stationery(texts, books, choice), reports::surplus_book(books, result),
                                       signed_on);
    };
    return plan;
}

PrintPlan SurplusPage::slips_plan() const
{
    auto wanted = std::make_shared<std::set<std::int64_t>>();
    if (!members_->is_everybody())
        for (const members::Member& member : members_->members())
            wanted->insert(member.id.value);
    PrintPlan plan;
    plan.file_name = harmless(say(label("reports", "SHU slips")) + QLatin1Char(' ') + QString::number(year_->value()));
    plan.what = label("reports", "SHU slips");
    plan.is_long = ledger::head(books()).entries > many_entries;
    plan.can_turn = false;
    plan.steps = true;
    plan.make = [year = year_->value(), wanted, texts = workspace().texts()](Books& books, const SheetChoice& choice,
                                                                             Progress* progress) {
        auto result = std::make_shared<const surplus::SurplusResult>(surplus::compute(books, year));
        return print::surplus_slips_job(stationery(texts, books, choice), year,
                                        [=] { return slips_of(result, wanted, progress); });
    };
    return plan;
}

void SurplusPage::show_plan(PrintPlan plan)
{
    sides_->setCurrentWidget(preview_);
    preview_->show_plan(std::move(plan));
}

void SurplusPage::leave()
{
    sides_->setCurrentIndex(0);
    preview_->clear();
}

} // namespace sokoguru::ui
