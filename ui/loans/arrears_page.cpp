// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/arrears_page.h"

#include <algorithm>
#include <set>
#include <string>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "loans/loan_prints.h"
#include "loans/payment_dialog.h"
#include "reports/loan_arrears.h"
#include "widgets/date_field.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"
#include "widgets/word_order.h"

namespace sokoguru::ui {

namespace {

/// What the phone call needs; the whole list is a report.
reports::Report for_calling(reports::Report list)
{
    static const std::set<std::string> unneeded = {"member_no", "product",  "outstanding",
                                                   "principal", "interest", "penalty"};
    for (reports::Column& column : list.columns)
        column.machine_only = unneeded.contains(column.key);
    return reports::for_people(std::move(list));
}

std::string word_in(const reports::Row& row, int column)
{
    const auto* const text = std::get_if<std::string>(&row.cells[static_cast<std::size_t>(column)]);
    return text != nullptr ? *text : std::string();
}

} // namespace

ArrearsPage::ArrearsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const head = new QHBoxLayout;
    title_ = text("title");
    count_ = text("muted");
    count_->setObjectName(QStringLiteral("count"));
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print"));
    pay_ = primary_button(QStringLiteral("add"));
    pay_->setObjectName(QStringLiteral("pay"));
    head->addWidget(title_);
    head->addWidget(count_, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(print_);
    head->addWidget(pay_);
    page->addLayout(head);
    auto* const filters = new QHBoxLayout;
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search-arrears"));
    search_->setClearButtonEnabled(true);
    unit_ = new QComboBox;
    unit_->setObjectName(QStringLiteral("unit"));
    band_ = new QComboBox;
    band_->setObjectName(QStringLiteral("band"));
    for (QComboBox* box : {unit_, band_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    day_name_ = text("muted");
    day_ = new DateField(workspace);
    day_->setObjectName(QStringLiteral("day"));
    day_name_->setBuddy(day_);
    filters->addWidget(search_, 1);
    filters->addWidget(unit_);
    filters->addWidget(band_);
    filters->addStretch(1);
    filters->addWidget(day_name_);
    filters->addWidget(day_);
    page->addLayout(filters);
    nobody_ = paragraph("muted");
    page->addWidget(nobody_);
    table_ = new ReportTable(workspace, QStringLiteral("arrears"));
    table_->setObjectName(QStringLiteral("arrears"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    page->addWidget(table_, 1);
    page->addStretch(0);
    connect(search_, &QLineEdit::textChanged, this, &ArrearsPage::filter);
    for (QComboBox* box : {unit_, band_})
        connect(box, &QComboBox::currentIndexChanged, this, &ArrearsPage::filter);
    connect(day_, &InputLine::changed, this, [this] {
        if (day_->value() && this->workspace().is_open()) this->workspace().attempt([this] { show_list(); });
    });
    connect(pay_, &QPushButton::clicked, this, &ArrearsPage::pay);
    connect(print_, &QPushButton::clicked, this, &ArrearsPage::print);
    auto* const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    workspace.words(this, [this] { retranslate(); });
}

void ArrearsPage::retranslate()
{
    title_->setText(say(label("loans", "Arrears")));
    search_->setPlaceholderText(say(label("loans", "Search number, name, telephone … (Ctrl+F)")));
    search_->setAccessibleName(say(label("loans", "Search arrears")));
    unit_->setAccessibleName(say(label("loans", "Work unit")));
    band_->setAccessibleName(say(label("loans", "Days overdue")));
    day_name_->setText(say(label("loans", "As of &day")));
    day_->setAccessibleName(say(label("loans", "As of this day")));
    print_->setText(say(label("loans", "P&rint the list…")));
    pay_->setText(say(label("loans", "&Take a payment…")));
    pay_->setToolTip(say(label("loans", "On the loan that is chosen in the list")));
    nobody_->setText(say(label("loans", "Nobody is in arrears on this day.")));
    table_->setAccessibleName(say(label("loans", "Arrears")));
}

void ArrearsPage::refresh()
{
    pay_->setEnabled(workspace().may(books::Permission::post));
    if (!day_->value()) day_->set_value(workspace().today());
    show_list();
}

void ArrearsPage::show_list()
{
    const reports::Report list = for_calling(reports::arrears(books(), *day_->value()));
    const bool any = list.rows.size() > 1;
    table_->show_report(list);
    table_->setVisible(any);
    nobody_->setVisible(!any);
    print_->setEnabled(any);
    const auto offer = [&](QComboBox& box, const Label& all, const char* key, bool sorted) {
        const QSignalBlocker quiet(&box);
        const QString chosen = box.currentData().toString();
        const int column = table_->rows().column_of(key);
        QStringList found;
        for (const reports::Row& row : list.rows)
            if (const QString word = QString::fromStdString(word_in(row, column));
                !word.isEmpty() && !found.contains(word))
                found << word;
        if (sorted) std::sort(found.begin(), found.end(), word_order(workspace().language()));
        box.clear();
        box.addItem(say(all), QString());
        for (const QString& word : found)
            box.addItem(word, word);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
        box.setVisible(found.size() > 1);
    };
    offer(*unit_, label("loans", "All units"), "unit", true);
    offer(*band_, label("loans", "Any number of days"), "band", false);
    filter();
    if (any) table_->selectRow(0);
}

void ArrearsPage::filter()
{
    ReportModel& rows = table_->rows();
    const int unit_at = rows.column_of("unit");
    const int band_at = rows.column_of("band");
    if (unit_at < 0) return;
    const std::string unit = unit_->currentData().toString().toStdString();
    const std::string band = band_->currentData().toString().toStdString();
    rows.filter(search_->text(), [=](const reports::Row& row) {
        return (unit.empty() || word_in(row, unit_at) == unit) && (band.empty() || word_in(row, band_at) == band);
    });
    count_->setText(say(label("loans", "{0} loans, overdue Rp {1}", std::int64_t{rows.shown_lines()},
                              rows.shown_sum(rows.column_of("overdue")))));
}

void ArrearsPage::pay()
{
    const QModelIndex at = table_->currentIndex();
    if (!at.isValid() || !workspace().may(books::Permission::post)) return;
    const reports::Link link = table_->rows().link_at(at.row());
    if (link.kind != reports::Link::Kind::loan) return;
    workspace().attempt([&] {
        PaymentDialog dialog(workspace(), SubledgerId{link.id}, this);
        dialog.exec();
    });
}

void ArrearsPage::print()
{
    if (!day_->value()) return;
    const Date day = *day_->value();
    show_report_print(workspace(), this, label("loans", "Arrears"),
                      say(label("loans", "arrears")) + u' ' + QString::fromStdString(base::iso(day)),
                      [day](Books& books) { return for_calling(reports::arrears(books, day)); });
}

} // namespace sokoguru::ui
