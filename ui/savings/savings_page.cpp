// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/savings_page.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "reports/savings_overview.h"
#include "savings/collective_page.h"
#include "savings/products_dialog.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

SavingsPage::SavingsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* head = new QHBoxLayout;
    build_head(*head);
    page->addLayout(head);
    overview_ = new ReportTable(workspace, QStringLiteral("savings-overview"));
    overview_->setObjectName(QStringLiteral("overview"));
    page->addWidget(overview_);
    build_missing(*page);

    const auto shortcut = [this](const char* keys, auto act) {
        auto* const out = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        connect(out, &QShortcut::activated, this, act);
    };
    shortcut("Ctrl+D", [this] { move_money(MovementDialog::Kind::deposit); });
    shortcut("Ctrl+T", [this] { move_money(MovementDialog::Kind::withdrawal); });
    shortcut("Ctrl+F", [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    workspace.words(this, [this] { retranslate(); });
}

void SavingsPage::build_head(QBoxLayout& row)
{
    title_ = text("title");
    deposit_ = primary_button(QStringLiteral("add"));
    deposit_->setObjectName(QStringLiteral("deposit"));
    withdraw_ = plain_button(QStringLiteral("remove"));
    withdraw_->setObjectName(QStringLiteral("withdraw"));
    collective_ = plain_button(QStringLiteral("collective"));
    collective_->setObjectName(QStringLiteral("collective"));
    products_ = quiet_button(QStringLiteral("settings"));
    products_->setObjectName(QStringLiteral("products"));
    row.addWidget(title_);
    row.addStretch(1);
    for (QPushButton* button : {products_, collective_, withdraw_, deposit_})
        row.addWidget(button);
    connect(deposit_, &QPushButton::clicked, this, [this] { move_money(MovementDialog::Kind::deposit); });
    connect(withdraw_, &QPushButton::clicked, this, [this] { move_money(MovementDialog::Kind::withdrawal); });
    connect(collective_, &QPushButton::clicked, this, [this] {
        workspace().go({QStringLiteral("collective"), 0, {}});
    });
    connect(products_, &QPushButton::clicked, this, [this] {
        ProductsDialog dialog(workspace(), this);
        dialog.exec();
    });
}

void SavingsPage::build_missing(QBoxLayout& column)
{
    auto* const head = new QHBoxLayout;
    missing_title_ = text("section");
    missing_count_ = text("muted");
    missing_count_->setObjectName(QStringLiteral("missing-count"));
    head->addWidget(missing_title_);
    head->addWidget(missing_count_);
    head->addStretch(1);
    column.addLayout(head);
    auto* const filters = new QHBoxLayout;
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search-missing"));
    search_->setClearButtonEnabled(true);
    product_ = new QComboBox;
    product_->setObjectName(QStringLiteral("missing-product"));
    months_ = new QComboBox;
    months_->setObjectName(QStringLiteral("missing-months"));
    for (const int months : {1, 3, 12, 1200})
        months_->addItem(QString(), months);
    months_->setCurrentIndex(2);
    take_ = plain_button(QStringLiteral("cash"));
    take_->setObjectName(QStringLiteral("take"));
    filters->addWidget(search_, 1);
    filters->addWidget(product_);
    filters->addWidget(months_);
    filters->addStretch(1);
    filters->addWidget(take_);
    column.addLayout(filters);
    all_paid_ = paragraph("muted");
    column.addWidget(all_paid_);
    missing_ = new ReportTable(workspace(), QStringLiteral("missing-payments"));
    missing_->setObjectName(QStringLiteral("missing"));
    missing_->set_follow_links(false);
    missing_->setSelectionMode(QAbstractItemView::SingleSelection);
    column.addWidget(missing_, 1);
    connect(missing_, &TableView::row_activated, this, &SavingsPage::take_deposit);
    connect(take_, &QPushButton::clicked, this, &SavingsPage::take_deposit);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) { missing_->rows().filter(words); });
    const auto again = [this] {
        if (this->workspace().is_open()) this->workspace().attempt([this] { show_missing(); });
    };
    connect(product_, &QComboBox::currentIndexChanged, this, again);
    connect(months_, &QComboBox::currentIndexChanged, this, again);
}

void SavingsPage::retranslate()
{
    title_->setText(say(label("savings", "Savings")));
    deposit_->setText(say(label("savings", "&Deposit")));
    deposit_->setToolTip(QStringLiteral("Ctrl+D"));
    withdraw_->setText(say(label("savings", "&Withdrawal")));
    withdraw_->setToolTip(QStringLiteral("Ctrl+T"));
    collective_->setText(say(label("savings", "&Collective sheet")));
    products_->setText(say(label("savings", "&Products…")));
    overview_->setAccessibleName(say(label("savings", "Savings by product")));
    missing_title_->setText(say(label("savings", "Missing payments")));
    search_->setPlaceholderText(say(label("savings", "Search (Ctrl+F)")));
    search_->setAccessibleName(say(label("savings", "Search missing payments")));
    product_->setAccessibleName(say(label("savings", "Savings product")));
    months_->setAccessibleName(say(label("savings", "Months")));
    months_->setItemText(0, say(label("savings", "This month")));
    months_->setItemText(1, say(label("savings", "Last three months")));
    months_->setItemText(2, say(label("savings", "Last twelve months")));
    months_->setItemText(3, say(label("savings", "From the beginning")));
    take_->setText(say(label("savings", "&Take the deposit…")));
    take_->setToolTip(say(label("savings", "Enter")));
    missing_->setAccessibleName(say(label("savings", "Missing payments")));
    all_paid_->setText(say(label("savings", "Everybody has paid what was due in these months.")));
}

void SavingsPage::open(const Place& place)
{
    wanted_ = place.text;
}

void SavingsPage::refresh()
{
    const bool may_post = workspace().may(books::Permission::post);
    for (QPushButton* button : {deposit_, withdraw_, collective_, take_})
        button->setEnabled(may_post);
    products_->setVisible(workspace().may(books::Permission::change_settings));
    const reports::Report overview = reports::savings_overview(books(), workspace().today());
    overview_->show_report(overview);
    // All of the few products are seen without scrolling; a scroll bar takes the table's last pixels.
    const int lines = std::min<int>(static_cast<int>(overview.rows.size()), 8);
    overview_->setFixedHeight((lines + 1) * (overview_->verticalHeader()->defaultSectionSize() + 1) + space::small);
    fill_products();
    show_missing();
    const QString wanted = std::exchange(wanted_, {});
    if (wanted == QStringLiteral("deposit"))
        QTimer::singleShot(0, this, [this] { move_money(MovementDialog::Kind::deposit); });
    if (wanted == QStringLiteral("withdraw"))
        QTimer::singleShot(0, this, [this] { move_money(MovementDialog::Kind::withdrawal); });
}

void SavingsPage::fill_products()
{
    const QSignalBlocker quiet(product_);
    const QString chosen = product_->currentData().toString();
    product_->clear();
    for (const savings::Product& product : savings::products(books()))
        if (product.kind == savings::Kind::compulsory && product.active)
            product_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
    product_->setCurrentIndex(std::max(0, product_->findData(chosen)));
    product_->setVisible(product_->count() > 1);
}

void SavingsPage::show_missing()
{
    const std::string product = product_->currentData().toString().toStdString();
    if (product.empty()) return;
    const Period now = Period::of(workspace().today());
    const reports::Report missing =
        reports::missing_payments(books(), product, now.plus(1 - months_->currentData().toInt()), now);
    const bool any = !missing.rows.empty();
    missing_->setVisible(any);
    take_->setVisible(any);
    all_paid_->setVisible(!any);
    missing_->show_report(missing);
    missing_->rows().filter(search_->text());
    missing_count_->setText(
        any ? say(label("savings", "{0} members, Rp {1}", static_cast<std::int64_t>(missing.rows.size()) - 1,
                        std::get<Money>(missing.rows.back().cells.back())))
            : QString());
}

void SavingsPage::move_money(MovementDialog::Kind kind)
{
    if (!workspace().may(books::Permission::post)) return;
    MovementDialog dialog(workspace(), kind, this);
    dialog.exec();
}

void SavingsPage::take_deposit()
{
    const QModelIndex at = missing_->currentIndex();
    if (!at.isValid() || !workspace().may(books::Permission::post)) return;
    const reports::Row row = missing_->rows().row_at(at.row());
    if (row.link.kind != reports::Link::Kind::member) return;
    MovementDialog dialog(workspace(), MovementDialog::Kind::deposit, this);
    dialog.choose_member({row.link.id});
    dialog.choose_product(product_->currentData().toString().toStdString());
    dialog.exec();
}

std::vector<PageInfo> savings_pages()
{
    const auto action = [](Label title, const char* icon, const char* text) {
        return ActionInfo{std::move(title),
                          QString::fromLatin1(icon),
                          {QStringLiteral("savings"), 0, QString::fromLatin1(text)},
                          books::Permission::post};
    };
    return {{QStringLiteral("savings"),
             label("savings", "Savings"),
             QStringLiteral("savings"),
             {},
             QStringLiteral("savings"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new SavingsPage(workspace); },
             {action(label("savings", "Deposit to savings"), "add", "deposit"),
              action(label("savings", "Withdrawal from savings"), "remove", "withdraw")}},
            {QStringLiteral("collective"), label("savings", "Collective sheet"), QStringLiteral("collective"),
             QStringLiteral("savings"), QStringLiteral("savings"), books::Permission::post,
             [](Workspace& workspace) -> Page* { return new CollectivePage(workspace); }}};
}

} // namespace sokoguru::ui
