// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/member_books.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

#include "reports/loan_movements.h"
#include "reports/member_movements.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

enum class Span { this_year, twelve_months, last_year, all };

ReportTable* table(Workspace& workspace, const char* name)
{
    auto* const out = new ReportTable(workspace, QString::fromLatin1(name));
    out->setObjectName(QString::fromLatin1(name));
    out->setMinimumHeight(8 * px(Type::figure));
    return out;
}

/// Where there is nothing, a sentence stands in place of the table.
void show_or_say(ReportTable& table, QLabel& nothing, const reports::Report& report)
{
    nothing.setVisible(report.rows.empty());
    table.setVisible(!report.rows.empty());
    table.show_report(report);
}

} // namespace

MemberBooks::MemberBooks(Workspace& workspace, QWidget* parent) : QTabWidget(parent), workspace_(workspace)
{
    setDocumentMode(true);
    movements_ = table(workspace, "member-movements");
    loans_ = table(workspace, "member-loan-movements");
    documents_ = table(workspace, "member-documents");
    surplus_ = table(workspace, "member-surplus");
    no_surplus_ = paragraph("muted");
    no_loans_ = paragraph("muted");
    const auto add = [this](QWidget* above, QWidget* below) {
        auto* const side = new QWidget;
        auto* const column = new QVBoxLayout(side);
        column->setContentsMargins(0, space::small, 0, 0);
        column->setSpacing(space::small);
        if (above != nullptr) column->addWidget(above);
        column->addWidget(below, 1);
        addTab(side, QString());
    };
    add(nullptr, movements_);
    add(no_loans_, loans_);
    add(nullptr, documents_);
    add(no_surplus_, surplus_);
    setCornerWidget(build_filters(), Qt::TopRightCorner);
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        period_->setVisible(tab != surplus);
        product_->setVisible(tab == movements);
        workspace_.attempt([this, tab] { read(tab); });
    });
    workspace.words(this, [this] { retranslate(); });
    connect(period_, &QComboBox::currentIndexChanged, this, &MemberBooks::read_again);
    connect(product_, &QComboBox::currentIndexChanged, this, &MemberBooks::read_again);
}

QWidget* MemberBooks::build_filters()
{
    auto* const filters = new QWidget;
    auto* const row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, space::hair);
    row->setSpacing(space::small);
    product_ = new QComboBox;
    product_->setObjectName(QStringLiteral("product"));
    product_->setMinimumContentsLength(16);
    period_ = new QComboBox;
    period_->setObjectName(QStringLiteral("period"));
    for (const Span span : {Span::this_year, Span::twelve_months, Span::last_year, Span::all})
        period_->addItem(QString(), static_cast<int>(span));
    period_->setMinimumContentsLength(16);
    row->addWidget(product_);
    row->addWidget(period_);
    return filters;
}

void MemberBooks::retranslate()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    setTabText(movements, say(label("members", "&Movements")));
    setTabText(loans, say(label("members", "Lo&ans")));
    setTabText(documents, say(label("members", "D&ocuments")));
    setTabText(surplus, say(label("members", "SH&U")));
    tabBar()->setAccessibleName(say(label("members", "The member's books")));
    period_->setItemText(0, say(label("members", "This year")));
    period_->setItemText(1, say(label("members", "Last twelve months")));
    period_->setItemText(2, say(label("members", "Last year")));
    period_->setItemText(3, say(label("members", "From the beginning")));
    period_->setAccessibleName(say(label("members", "Period")));
    product_->setAccessibleName(say(label("members", "Savings product")));
    movements_->setAccessibleName(say(label("members", "Movements")));
    loans_->setAccessibleName(say(label("members", "Loans")));
    documents_->setAccessibleName(say(label("members", "Documents")));
    surplus_->setAccessibleName(say(label("members", "Share of the surplus (SHU)")));
    no_loans_->setText(say(label("members", "No loan was running in this period.")));
    no_surplus_->setText(say(label("members", "No share of the surplus has been allotted to him yet.")));
}

void MemberBooks::fill_products()
{
    const QSignalBlocker quiet(product_);
    const int chosen = product_->currentIndex();
    product_->clear();
    product_->addItem(workspace_.say(label("members", "All savings")), QString());
    for (const savings::Product& product : savings::products(workspace_.books()))
        if (savings::find_account(workspace_.books(), member_, product))
            product_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
    product_->setCurrentIndex(chosen > 0 && chosen < product_->count() ? chosen : 0);
}

reports::DateRange MemberBooks::range() const
{
    const Date today = workspace_.today();
    const int year = static_cast<int>(today.year());
    switch (static_cast<Span>(period_->currentData().toInt())) {
    case Span::this_year:
        return {reports::first_of_january(year), reports::last_of_december(year)};
    case Span::twelve_months:
        return {Period::of(today).plus(-11).first_day(), today};
    case Span::last_year:
        return {reports::first_of_january(year - 1), reports::last_of_december(year - 1)};
    case Span::all:
        break;
    }
    return {base::make_date(1900, 1, 1), base::make_date(2999, 12, 31)};
}

void MemberBooks::show_member(MemberId member)
{
    if (member != member_) product_->setCurrentIndex(0);
    member_ = member;
    fill_products();
    for (bool& stale : stale_)
        stale = true;
    read(currentIndex());
}

void MemberBooks::read_again()
{
    if (member_.value == 0 || !workspace_.is_open()) return;
    stale_[movements] = stale_[loans] = stale_[documents] = true;
    workspace_.attempt([this] { read(currentIndex()); });
}

void MemberBooks::read(int tab)
{
    if (member_.value == 0 || !stale_[tab]) return;
    Books& books = workspace_.books();
    if (tab == movements) {
        std::optional<savings::Product> product;
        if (const std::string code = product_->currentData().toString().toStdString(); !code.empty())
            product = savings::product(books, code);
        movements_->show_report(reports::member_movements(books, member_, range(), product));
        movements_->scrollToBottom();
    } else if (tab == loans) {
        show_or_say(*loans_, *no_loans_, reports::member_loan_movements(books, member_, range()));
    } else if (tab == documents) {
        documents_->show_report(reports::member_documents(books, member_, range()));
    } else {
        show_or_say(*surplus_, *no_surplus_, reports::member_surplus(books, member_));
    }
    stale_[tab] = false;
}

} // namespace sokoguru::ui
