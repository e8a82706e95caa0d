// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/cash_page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include "cash/cash_account_box.h"
#include "cash/count_dialog.h"
#include "cash/drawer.h"
#include "cash/money_dialog.h"
#include "cash/purpose_dialog.h"
#include "cash/transfer_dialog.h"
#include "ledger/correct.h"
#include "ledger/correction_dialog.h"
#include "reports/cash_day.h"
#include "reports/receipt_print.h"
#include "widgets/clear.h"
#include "widgets/date_field.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

CashPage::CashPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    build_head(*page);
    build_day(*page);
    workspace.words(this, [this] { words(); });
}

void CashPage::build_head(QBoxLayout& page)
{
    account_ = new CashAccountBox(workspace());
    account_->setObjectName(QStringLiteral("account"));
    account_->setMinimumWidth(180);
    day_ = new DateField(workspace());
    day_->setObjectName(QStringLiteral("day"));
    day_->set_value(workspace().today());
    day_->setMaximumWidth(180);
    const auto named = [](QPushButton* button, const char* name) {
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    in_ = named(primary_button(QStringLiteral("add")), "in");
    out_ = named(plain_button(QStringLiteral("remove")), "out");
    transfer_ = named(plain_button(QStringLiteral("transfer")), "transfer");
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(account_);
    head->addWidget(day_);
    head->addStretch(1);
    head->addWidget(transfer_);
    head->addWidget(out_);
    head->addWidget(in_);
    page.addLayout(head);
    auto* strip = new QHBoxLayout;
    strip->setSpacing(space::medium);
    for (const char* name : {"before", "received", "paid", "after"}) {
        QVBoxLayout* column = nullptr;
        QFrame* const frame = card(column);
        column->setSpacing(0);
        figure_names_.push_back(text("muted"));
        figures_.push_back(text("figure"));
        figures_.back()->setObjectName(QString::fromLatin1(name));
        figures_.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(figure_names_.back());
        column->addWidget(figures_.back());
        strip->addWidget(frame, 1);
    }
    page.addLayout(strip);
    connect(in_, &QPushButton::clicked, this, [this] { begin(QStringLiteral("in")); });
    connect(out_, &QPushButton::clicked, this, [this] { begin(QStringLiteral("out")); });
    connect(transfer_, &QPushButton::clicked, this, [this] { begin(QStringLiteral("transfer")); });
    connect(account_, &CashAccountBox::changed, this, [this] { workspace().attempt([this] { refresh(); }); });
    connect(day_, &InputLine::changed, this, [this] {
        if (day_->value()) workspace().attempt([this] { refresh(); });
    });
}

void CashPage::build_day(QBoxLayout& page)
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    table_ = new ReportTable(workspace(), QStringLiteral("cash-day"));
    table_->setObjectName(QStringLiteral("vouchers"));
    table_->set_follow_links(false);
    table_->set_giving({"counterparty"}); // before "balance before" and what the vouchers are for
    middle->addWidget(table_, 3);
    parked_card_ = card(parked_rows_);
    parked_card_->setObjectName(QStringLiteral("parked"));
    parked_title_ = text("section");
    parked_rows_->addWidget(parked_title_);
    middle->addWidget(parked_card_, 1);
    page.addLayout(middle, 1);
    receipt_ = plain_button(QStringLiteral("print"));
    receipt_->setObjectName(QStringLiteral("receipt"));
    correct_ = plain_button(QStringLiteral("correction"));
    correct_->setObjectName(QStringLiteral("correct"));
    count_ = plain_button(QStringLiteral("count"));
    count_->setObjectName(QStringLiteral("count"));
    sheet_ = plain_button(QStringLiteral("print"));
    sheet_->setObjectName(QStringLiteral("sheet"));
    purposes_ = quiet_button(QStringLiteral("edit"));
    purposes_->setObjectName(QStringLiteral("purposes"));
    counted_ = text("muted");
    counted_->setObjectName(QStringLiteral("counted"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(receipt_);
    foot->addWidget(correct_);
    foot->addStretch(1);
    foot->addWidget(counted_);
    foot->addWidget(purposes_);
    foot->addWidget(count_);
    foot->addWidget(sheet_);
    page.addLayout(foot);
    auto* menu = new QMenu(purposes_);
    auto* for_in = menu->addAction(QString());
    auto* for_out = menu->addAction(QString());
    purposes_->setMenu(menu);
    workspace().words(menu, [this, for_in, for_out] {
        for_in->setText(say(label("cash", "What money comes &in for …")));
        for_out->setText(say(label("cash", "What money goes &out for …")));
    });
    connect(for_in, &QAction::triggered, this,
            [this] { show_dialog(new PurposeListDialog(workspace(), cash::Direction::in, this)); });
    connect(for_out, &QAction::triggered, this,
            [this] { show_dialog(new PurposeListDialog(workspace(), cash::Direction::out, this)); });
    connect(count_, &QPushButton::clicked, this, [this] { begin(QStringLiteral("count")); });
    connect(sheet_, &QPushButton::clicked, this, [this] {
        if (day_->value()) show_dialog(cash_sheet(workspace(), account_->code(), *day_->value(), this));
    });
    connect(receipt_, &QPushButton::clicked, this, [this] {
        const DocumentId document = selected();
        if (document.value == 0) return;
        workspace().attempt([&] { show_receipt(workspace(), this, ledger::document_info(books(), document).number); });
    });
    const auto correct = [this] {
        const DocumentId document = selected();
        if (document.value != 0)
            workspace().attempt([&] { show_dialog(new CorrectionDialog(workspace(), document, {}, this)); });
    };
    connect(correct_, &QPushButton::clicked, this, correct);
    // As in every list of documents: to the voucher, which has the correction too.
    connect(table_, &TableView::row_activated, this, [this] {
        if (const DocumentId document = selected(); document.value != 0)
            this->workspace().go({QStringLiteral("document"), document.value, {}});
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { show_selection(); });
}

void CashPage::words()
{
    in_->setText(say(label("cash", "Money &in")));
    out_->setText(say(label("cash", "Money &out")));
    transfer_->setText(say(label("cash", "Cash and &bank")));
    count_->setText(say(label("cash", "&Count the drawer")));
    sheet_->setText(say(label("cash", "Daily &sheet")));
    purposes_->setText(say(label("cash", "&Purposes")));
    receipt_->setText(say(label("cash", "&Receipt")));
    correct_->setText(say(label("cash", "Corr&ect …")));
    account_->setAccessibleName(say(label("cash", "Cash box or bank account")));
    day_->setAccessibleName(say(label("cash", "Day")));
    table_->setAccessibleName(say(label("cash", "The day's vouchers")));
    parked_title_->setText(say(label("cash", "Sender not known yet")));
    const Label names[] = {label("cash", "Balance before"), label("cash", "Received"), label("cash", "Paid"),
                           label("cash", "Balance")};
    for (std::size_t i = 0; i < figure_names_.size(); ++i)
        figure_names_[i]->setText(say(names[i]));
}

void CashPage::open(const Place& place)
{
    if (place.text.isEmpty()) return;
    const QString what = place.text;
    for (const char* known : {"in", "out", "transfer", "count"})
        if (what == QLatin1String(known)) {
            // After the page is there: the dialog stands over it.
            QTimer::singleShot(0, this, [this, what] { begin(what); });
            return;
        }
    account_->choose(what.toStdString());
}

void CashPage::begin(const QString& what)
{
    workspace().attempt([&] {
        books().require(books::Permission::post);
        cash::offer_purposes(books());
        if (what == QStringLiteral("transfer"))
            return show_dialog(new TransferDialog(workspace(), account_->code(), this));
        if (what == QStringLiteral("count"))
            return show_dialog(
                new CountDialog(workspace(), account_->code(), day_->value().value_or(workspace().today()), this));
        const bool in = what == QStringLiteral("in");
        auto* dialog = new MoneyDialog(workspace(), in ? cash::Direction::in : cash::Direction::out, this);
        dialog->begin_with(std::nullopt, {}, account_->code());
        show_dialog(dialog);
    });
}

void CashPage::show_dialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CashPage::refresh()
{
    account_->fill();
    const Date day = day_->value().value_or(workspace().today());
    const reports::Report sheet = reports::cash_day(books(), account_->code(), day);
    table_->show_report(sheet);
    hide_nobody();
    Money before;
    Money in;
    Money out;
    Money after;
    for (const reports::Row& row : sheet.rows) {
        if (row.style == reports::RowStyle::heading) before = std::get<Money>(row.cells[5]);
        if (row.style != reports::RowStyle::total) continue;
        in = std::get<Money>(row.cells[3]);
        out = std::get<Money>(row.cells[4]);
        after = std::get<Money>(row.cells[5]);
    }
    const Money amounts[] = {before, in, out, after};
    for (std::size_t i = 0; i < figures_.size(); ++i)
        figures_[i]->setText(workspace().money(amounts[i]));
    const ledger::Account& account = books().chart().by_code(account_->code());
    const bool is_box = account.cash == ledger::CashKind::cash;
    const bool may = workspace().may(books::Permission::post);
    count_->setVisible(is_box);
    for (QPushButton* button : {in_, out_, transfer_, count_, purposes_})
        button->setEnabled(may);
    const auto count = is_box ? cash::count_of(books(), day, account.id) : std::nullopt;
    counted_->setText(count ? say(label("cash", "Counted: {0}", count->counted)) : QString());
    show_parked();
    show_selection();
}

/// On a day without names their column gives its room to what the vouchers are for.
void CashPage::hide_nobody()
{
    const ReportModel& rows = table_->rows();
    const int column = rows.column_of("counterparty");
    bool nobody = true;
    for (int row = 0; row < rows.rowCount(); ++row)
        nobody = nobody && rows.index(row, column).data().toString().isEmpty();
    if (table_->isColumnHidden(column) == nobody) return;
    table_->setColumnHidden(column, nobody);
    table_->fit_again();
}

DocumentId CashPage::selected() const
{
    const std::vector<reports::Link> links = table_->selected();
    if (links.size() != 1 || links.front().kind != reports::Link::Kind::document) return {};
    return {links.front().id};
}

void CashPage::show_selection()
{
    const bool any = selected().value != 0;
    receipt_->setEnabled(any);
    correct_->setEnabled(any && workspace().may(books::Permission::post));
}

void CashPage::show_parked()
{
    clear_layout(*parked_rows_, 1);
    const std::vector<cash::ParkedReceipt> waiting = cash::parked(books());
    parked_card_->setVisible(!waiting.empty());
    for (const cash::ParkedReceipt& receipt : waiting) {
        auto* row = new QWidget;
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(0, space::hair, 0, space::small);
        column->setSpacing(2);
        QLabel* const amount = text("lead");
        amount->setText(QStringLiteral("Rp ") + workspace().money(receipt.left));
        QLabel* const what = paragraph("muted");
        QString words =
            workspace().short_date(receipt.date) + QStringLiteral(" · ") + QString::fromStdString(receipt.document);
        for (const std::string* more : {&receipt.counterparty, &receipt.bank_reference})
            if (!more->empty()) words += QStringLiteral(" · ") + QString::fromStdString(*more);
        what->setText(words);
        auto* assign = plain_button();
        assign->setObjectName(QStringLiteral("assign"));
        assign->setText(say(label("cash", "Assign …")));
        assign->setAccessibleName(say(label("cash", "Assign receipt {0}", receipt.document)));
        assign->setEnabled(workspace().may(books::Permission::post));
        connect(assign, &QPushButton::clicked, this,
                [this, receipt] { show_dialog(new MoneyDialog(workspace(), receipt, this)); });
        column->addWidget(amount);
        column->addWidget(what);
        column->addWidget(assign, 0, Qt::AlignLeft);
        parked_rows_->addWidget(row);
    }
    parked_rows_->addStretch(1);
}

std::vector<PageInfo> cash_pages()
{
    const auto place = [](const char* what) { return Place{QStringLiteral("cash"), 0, QString::fromLatin1(what)}; };
    PageInfo page;
    page.id = QStringLiteral("cash");
    page.title = label("cash", "Cash");
    page.icon = QStringLiteral("cash");
    page.chapter = QStringLiteral("cash");
    page.make = [](Workspace& workspace) -> Page* { return new CashPage(workspace); };
    page.actions = {
        {label("cash", "Money in"), QStringLiteral("add"), place("in"), books::Permission::post},
        {label("cash", "Money out"), QStringLiteral("remove"), place("out"), books::Permission::post},
        {label("cash", "Between cash and bank"), QStringLiteral("transfer"), place("transfer"),
         books::Permission::post},
        {label("cash", "Count the drawer"), QStringLiteral("count"), place("count"), books::Permission::post}};
    return {page};
}

} // namespace sokoguru::ui
