// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loans_page.h"

#include <set>
#include <string>

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "loans/loan_lists.h"
#include "loans/products_dialog.h"
#include "loans/status_delegate.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

const std::string* code_in(const reports::Row& row, int column)
{
    const auto* const word = reports::word_in(row.cells[static_cast<std::size_t>(column)]);
    return word != nullptr ? &word->code : nullptr;
}

} // namespace

LoansPage::LoansPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const head = new QHBoxLayout;
    build_head(*head);
    page->addLayout(head);
    auto* const figures = new QHBoxLayout;
    build_figures(*figures);
    page->addLayout(figures);
    auto* const filters = new QHBoxLayout;
    build_filters(*filters);
    page->addLayout(filters);
    auto* const below = new QHBoxLayout;
    below->addWidget(count_);
    below->addStretch(1);
    below->addWidget(class_);
    below->addWidget(product_);
    page->addLayout(below);
    table_ = new ReportTable(workspace, QStringLiteral("loans"));
    table_->setObjectName(QStringLiteral("loans-table"));
    new StatusDelegate(*table_);
    waiting_ = new ReportTable(workspace, QStringLiteral("applications"));
    waiting_->setObjectName(QStringLiteral("applications-table"));
    waiting_->set_follow_links(false);
    new StatusDelegate(*waiting_);
    page->addWidget(table_, 1);
    page->addWidget(waiting_, 1);
    connect(waiting_, &TableView::row_activated, this, [this](const QModelIndex& index) {
        if (const auto id = waiting_->rows().link_at(index.row()).id; id != 0)
            this->workspace().go({QStringLiteral("application"), id, {}});
    });
    auto* const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    workspace.words(this, [this] { retranslate(); });
}

void LoansPage::build_head(QBoxLayout& row)
{
    title_ = text("title");
    count_ = text("muted");
    count_->setObjectName(QStringLiteral("count"));
    row.setSpacing(space::small);
    row.addWidget(title_);
    row.addStretch(1);
    new_ = primary_button(QStringLiteral("add"));
    new_->setObjectName(QStringLiteral("new-loan"));
    arrears_ = plain_button(QStringLiteral("warning"));
    arrears_->setObjectName(QStringLiteral("arrears"));
    portfolio_ = plain_button(QStringLiteral("bars"));
    portfolio_->setObjectName(QStringLiteral("portfolio"));
    products_ = quiet_button(QStringLiteral("settings"));
    products_->setObjectName(QStringLiteral("products"));
    for (QPushButton* button : {products_, portfolio_, arrears_, new_})
        row.addWidget(button);
    connect(arrears_, &QPushButton::clicked, this, [this] { workspace().go({QStringLiteral("arrears"), 0, {}}); });
    connect(portfolio_, &QPushButton::clicked, this, [this] { workspace().go({QStringLiteral("portfolio"), 0, {}}); });
    connect(products_, &QPushButton::clicked, this, [this] {
        LoanProductsDialog dialog(workspace(), this);
        dialog.exec();
    });
    connect(new_, &QPushButton::clicked, this, [this] { workspace().go({QStringLiteral("application"), 0, {}}); });
}

void LoansPage::build_figures(QBoxLayout& row)
{
    row.setSpacing(space::medium);
    for (auto& [name, figure] : figures_) {
        QVBoxLayout* column = nullptr;
        QFrame* const frame = card(column);
        column->setContentsMargins(space::medium, space::small, space::medium, space::small);
        column->setSpacing(0);
        name = text("muted");
        figure = text("figure");
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(name);
        column->addWidget(figure);
        row.addWidget(frame, 1);
    }
    figures_[0].second->setObjectName(QStringLiteral("outstanding"));
    figures_[1].second->setObjectName(QStringLiteral("overdue"));
    figures_[2].second->setObjectName(QStringLiteral("waiting"));
}

void LoansPage::build_filters(QBoxLayout& row)
{
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search-loans"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(200);
    row.addWidget(search_, 1);
    shows_ = new QButtonGroup(this);
    for (const Show show : {running, late, ended, applications}) {
        QPushButton* const button = chip();
        shows_->addButton(button, show);
        row.addWidget(button);
    }
    shows_->button(running)->setObjectName(QStringLiteral("show-running"));
    shows_->button(late)->setObjectName(QStringLiteral("show-late"));
    shows_->button(ended)->setObjectName(QStringLiteral("show-ended"));
    shows_->button(applications)->setObjectName(QStringLiteral("show-applications"));
    shows_->button(running)->setChecked(true);
    class_ = new QComboBox;
    class_->setObjectName(QStringLiteral("class"));
    product_ = new QComboBox;
    product_->setObjectName(QStringLiteral("product"));
    for (QComboBox* box : {class_, product_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &LoansPage::filter);
    }
    connect(shows_, &QButtonGroup::idClicked, this, [this](int show) {
        if (show == ended && !with_ended_) {
            with_ended_ = true;
            workspace().attempt([this] { show_list(); });
        }
        filter();
    });
    connect(search_, &QLineEdit::textChanged, this, &LoansPage::filter);
    // Enter in the search goes to the list, or to the only one that fits.
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        ReportTable& table = table_->isVisibleTo(this) ? *table_ : *waiting_;
        if (table_->isVisibleTo(this) && table_->rows().shown_lines() == 1)
            if (const auto place = place_of(table_->rows().link_at(0))) {
                workspace().go(*place);
                return;
            }
        table.setFocus(Qt::TabFocusReason);
        if (table.rows().shown_lines() > 0) table.selectRow(0);
    });
}

void LoansPage::retranslate()
{
    title_->setText(say(label("loans", "Loans")));
    new_->setText(say(label("loans", "&New loan…")));
    new_->setToolTip(say(label("loans", "An application, with what the loan would cost")));
    arrears_->setText(say(label("loans", "Arre&ars")));
    arrears_->setToolTip(say(label("loans", "Who is behind, to be called")));
    portfolio_->setText(say(label("loans", "Por&tfolio")));
    portfolio_->setToolTip(say(label("loans", "Loans by class, and the allowance")));
    products_->setText(say(label("loans", "Pr&oducts…")));
    figures_[0].first->setText(say(label("loans", "Remaining principal of all loans")));
    figures_[1].first->setText(say(label("loans", "Overdue today")));
    figures_[2].first->setText(say(label("loans", "Applications that wait")));
    search_->setPlaceholderText(say(label("loans", "Search number, name, product … (Ctrl+F)")));
    search_->setAccessibleName(say(label("loans", "Search loans")));
    const std::array<Label, 4> shows = {label("loans", "&Running"), label("loans", "In arrear&s"),
                                        label("loans", "&Ended"), label("loans", "A&pplications")};
    for (int i = 0; i < 4; ++i) {
        QAbstractButton* const button = shows_->button(i);
        button->setText(say(shows.at(static_cast<std::size_t>(i))));
        button->setAccessibleName(say(label("loans", "Show: {0}", button->text().remove(u'&').toStdString())));
    }
    class_->setAccessibleName(say(label("loans", "Class")));
    product_->setAccessibleName(say(label("loans", "Product")));
    table_->setAccessibleName(say(label("loans", "Loans")));
    waiting_->setAccessibleName(say(label("loans", "Applications")));
}

void LoansPage::open(const Place& place)
{
    wanted_ = place.text;
    if (wanted_ == QStringLiteral("late")) shows_->button(late)->setChecked(true);
    if (wanted_ == QStringLiteral("applications")) shows_->button(applications)->setChecked(true);
    if (wanted_.startsWith(QStringLiteral("class="))) shows_->button(running)->setChecked(true);
}

void LoansPage::refresh()
{
    new_->setEnabled(workspace().may(books::Permission::post));
    products_->setVisible(workspace().may(books::Permission::change_settings));
    show_list();
    fill_choices();
    if (wanted_.startsWith(QStringLiteral("class="))) class_->setCurrentIndex(class_->findData(wanted_.mid(6)));
    wanted_.clear();
    filter();
}

void LoansPage::fill_choices()
{
    const QSignalBlocker quiet_class(class_);
    const QSignalBlocker quiet_product(product_);
    const QString grade = class_->currentData().toString();
    const QString product = product_->currentData().toString();
    class_->clear();
    class_->addItem(say(label("loans", "All classes")), QString());
    for (const loans::Grade& one : loans::grades(books()))
        class_->addItem(say(loans::title(one)), QString::fromStdString(one.code));
    product_->clear();
    product_->addItem(say(label("loans", "All products")), QString());
    for (const loans::Product& one : loans::products(books()))
        product_->addItem(QString::fromStdString(one.name), QString::fromStdString(one.code));
    class_->setCurrentIndex(std::max(0, class_->findData(grade)));
    product_->setCurrentIndex(std::max(0, product_->findData(product)));
}

void LoansPage::show_list()
{
    const reports::Report list =
        loans_table(books(), workspace().today(), with_ended_ ? loans::Which::all : loans::Which::running);
    const reports::Report waiting = applications_table(books(), false);
    table_->show_report(list);
    waiting_->show_report(waiting);
    const auto total = [&](const char* key) {
        for (std::size_t i = 0; i < list.columns.size(); ++i)
            if (list.columns[i].key == key) return std::get<Money>(list.rows.back().cells[i]);
        return Money();
    };
    figures_[0].second->setText(QStringLiteral("Rp ") + workspace().money(total("outstanding")));
    figures_[1].second->setText(QStringLiteral("Rp ") + workspace().money(total("overdue")));
    figures_[2].second->setText(workspace().number(static_cast<std::int64_t>(waiting.rows.size()) - 1));
}

void LoansPage::filter()
{
    const auto show = static_cast<Show>(shows_->checkedId());
    table_->setVisible(show != applications);
    waiting_->setVisible(show == applications);
    class_->setEnabled(show == running || show == late);
    product_->setEnabled(show != applications);
    if (show == applications) {
        waiting_->rows().filter(search_->text());
        count_->setText(say(label("loans", "{0} shown", std::int64_t{waiting_->rows().shown_lines()})));
        return;
    }
    ReportModel& rows = table_->rows();
    const int state_at = rows.column_of("state");
    const int class_at = rows.column_of("class");
    const int product_at = rows.column_of("product");
    if (state_at < 0) return;
    static const std::set<std::string> past = {"paid-off", "written-off"};
    const std::string grade = show == ended ? std::string() : class_->currentData().toString().toStdString();
    const std::string product = product_->currentData().toString().toStdString();
    rows.filter(search_->text(), [=](const reports::Row& row) {
        const std::string* const state = code_in(row, state_at);
        if (state == nullptr || past.contains(*state) != (show == ended)) return false;
        if (show == late && *state != "late") return false;
        if (!product.empty() && std::get<std::string>(row.cells[static_cast<std::size_t>(product_at)]) != product)
            return false;
        if (grade.empty()) return true;
        const std::string* const found = code_in(row, class_at);
        return found != nullptr && *found == grade;
    });
    count_->setText(say(label("loans", "{0} shown, remaining principal Rp {1}", std::int64_t{rows.shown_lines()},
                              rows.shown_sum(rows.column_of("outstanding")))));
}

} // namespace sokoguru::ui
