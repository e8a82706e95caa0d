// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/member_page.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "cash/leaving.h"
#include "members/identity_card.h"
#include "members/leave_dialog.h"
#include "members/member_books.h"
#include "members/member_form.h"
#include "members/money_card.h"
#include "members/statement_print.h"
#include "reports/balance_message.h"
#include "reports/words.h"
#include "savings/growth.h"
#include "savings/movement_dialog.h"
#include "widgets/ask.h"
#include "widgets/chart.h"
#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {
constexpr int longest_name = 36; ///< heights of the body text: no name makes the window wider
}

MemberPage::MemberPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const names = new QHBoxLayout;
    name_ = text("title");
    name_->setObjectName(QStringLiteral("name"));
    status_ = text("badge");
    status_->setObjectName(QStringLiteral("status"));
    names->setSpacing(space::medium);
    details_ = paragraph("muted");
    details_->setObjectName(QStringLiteral("details"));
    names->addWidget(name_);
    names->addWidget(status_);
    names->addWidget(details_, 1);
    page->addLayout(names);
    auto* const actions = new FlowLayout;
    build_actions(*actions);
    page->addLayout(actions);

    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const inside = new QWidget;
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    cards_ = new QGridLayout;
    cards_->setSpacing(space::medium);
    identity_ = new IdentityCard(workspace);
    money_ = new MoneyCard(workspace);
    QVBoxLayout* inner = nullptr;
    growth_ = card(inner);
    chart_ = new Chart(workspace);
    chart_->setObjectName(QStringLiteral("growth"));
    no_growth_ = paragraph("muted");
    inner->addWidget(chart_, 1);
    inner->addWidget(no_growth_);
    column->addLayout(cards_);
    books_tabs_ = new MemberBooks(workspace);
    column->addWidget(books_tabs_, 1);
    page->addWidget(area, 1);
    arrange_cards();
    workspace.words(this, [this] { retranslate(); });
}

void MemberPage::build_actions(QLayout& row)
{
    row.setSpacing(space::small);
    deposit_ = primary_button(QStringLiteral("add"));
    deposit_->setObjectName(QStringLiteral("deposit"));
    withdraw_ = plain_button(QStringLiteral("remove"));
    withdraw_->setObjectName(QStringLiteral("withdraw"));
    loan_ = plain_button(QStringLiteral("loans"));
    loan_->setObjectName(QStringLiteral("new-loan"));
    statement_ = plain_button(QStringLiteral("print"));
    statement_->setObjectName(QStringLiteral("statement"));
    message_ = plain_button(QStringLiteral("message"));
    message_->setObjectName(QStringLiteral("message"));
    edit_ = plain_button(QStringLiteral("edit"));
    edit_->setObjectName(QStringLiteral("edit"));
    leave_ = quiet_button();
    leave_->setObjectName(QStringLiteral("leave"));
    for (QPushButton* button : {deposit_, withdraw_, loan_, statement_, message_, edit_, leave_})
        row.addWidget(button);
    connect(deposit_, &QPushButton::clicked, this, [this] { move_money(true); });
    connect(withdraw_, &QPushButton::clicked, this, [this] { move_money(false); });
    connect(loan_, &QPushButton::clicked, this, [this] {
        workspace().go({QStringLiteral("application"), 0, QStringLiteral("member=%1").arg(member_.id.value)});
    });
    connect(statement_, &QPushButton::clicked, this,
            [this] { ask_and_print_statements(workspace(), {member_.id}, this); });
    connect(message_, &QPushButton::clicked, this, [this] {
        workspace().attempt([this] {
            const auto lines = reports::balance_message(books(), member_, workspace().today());
            QApplication::clipboard()->setText(QString::fromStdString(reports::joined(lines, workspace().texts())));
            workspace().tell(Notice::done, label("members", "The balance is copied: paste it into your message."));
        });
    });
    connect(edit_, &QPushButton::clicked, this, &MemberPage::edit);
    connect(leave_, &QPushButton::clicked, this, &MemberPage::let_leave);
}

void MemberPage::retranslate()
{
    deposit_->setText(say(label("members", "&Deposit")));
    withdraw_->setText(say(label("members", "&Withdrawal")));
    loan_->setText(say(label("members", "&New loan…")));
    statement_->setText(say(label("members", "S&tatement…")));
    message_->setText(say(label("members", "&Copy balance")));
    message_->setToolTip(say(label("members", "Four lines of text to paste into a message")));
    edit_->setText(say(label("members", "&Edit…")));
    no_growth_->setText(say(label("members", "Nothing was saved yet.")));
}

void MemberPage::open(const Place& place)
{
    member_ = members::read(books(), MemberId{place.id});
}

QString MemberPage::heading() const
{
    return QString::fromStdString(member_.name);
}

void MemberPage::leave()
{
    identity_->hide_national_id();
}

void MemberPage::refresh()
{
    if (member_.id.value == 0) return;
    member_ = members::read(books(), member_.id);
    const Label status = reports::word(members::status(books(), member_.id, workspace().today())).shown;
    const QString name = QString::fromStdString(member_.name);
    name_->setText(name_->fontMetrics().elidedText(name, Qt::ElideRight, longest_name * px(Type::body)));
    name_->setToolTip(name);
    status_->setText(say(status));
    std::string details = member_.member_no;
    for (const std::string* part : {&member_.unit, &member_.employee_no})
        if (!part->empty()) details += " · " + *part;
    details_->setText(QString::fromStdString(details));
    deposit_->setEnabled(workspace().may(books::Permission::post) && !member_.left);
    withdraw_->setEnabled(workspace().may(books::Permission::post));
    loan_->setEnabled(workspace().may(books::Permission::post) && !member_.left);
    edit_->setEnabled(workspace().may(books::Permission::edit_members));
    leave_->setText(say(member_.left ? label("members", "Take &leaving back…") : label("members", "&Leave…")));
    leave_->setVisible(workspace().may(books::Permission::edit_members));
    identity_->show_member(member_);
    money_->show_member(member_.id);
    show_growth();
    books_tabs_->show_member(member_.id);
    emit heading_changed();
}

void MemberPage::show_growth()
{
    const savings::Growth growth = savings::growth(books(), member_.id, Period::of(workspace().today()));
    ChartData shown;
    shown.kind = ChartData::Kind::areas;
    shown.title = label("members", "Growth of savings");
    for (const Period month : growth.months)
        shown.places.emplace_back(month);
    for (const savings::Growth::Line& product : growth.products)
        shown.series.push_back({verbatim(product.product.name), product.balances});
    // A single month has no growth to draw.
    const bool any = !shown.empty() && shown.places.size() > 1;
    chart_->setVisible(any);
    no_growth_->setVisible(!any);
    chart_->show_data(std::move(shown));
}

void MemberPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange_cards();
}

void MemberPage::arrange_cards()
{
    // Beside each other where there is room for words and figures, else below.
    const int columns = std::clamp(width() / (23 * px(Type::body)), 1, 3);
    if (columns == columns_) return;
    columns_ = columns;
    const std::array<QWidget*, 3> cards = {money_, identity_, growth_};
    for (int i = 0; i < 3; ++i)
        cards_->removeWidget(cards.at(static_cast<std::size_t>(i)));
    for (int i = 0; i < 3; ++i) {
        const bool whole_row = columns == 2 && i == 2;
        cards_->addWidget(cards.at(static_cast<std::size_t>(i)), i / columns, i % columns, 1, whole_row ? 2 : 1);
        cards_->setColumnStretch(i, i < columns ? (i == 2 ? 5 : 4) : 0);
    }
}

void MemberPage::move_money(bool in)
{
    MovementDialog dialog(workspace(), in ? MovementDialog::Kind::deposit : MovementDialog::Kind::withdrawal, this);
    dialog.choose_member(member_.id);
    dialog.exec();
}

void MemberPage::edit()
{
    MemberForm form(workspace(), member_.id, this);
    form.exec();
}

void MemberPage::let_leave()
{
    if (!member_.left) {
        LeaveDialog dialog(workspace(), member_.id, this);
        dialog.exec();
        return;
    }
    take_leaving_back();
}

void MemberPage::take_leaving_back()
{
    std::optional<ledger::DocumentInfo> voucher;
    if (!workspace().attempt([&] { voucher = cash::standing_settlement(books(), member_.id); })) return;
    const Question question{
        label("members", "Take leaving back"),
        voucher ? label("members",
                        "{0} left on {1}. That he left is taken back. Voucher {2}, which paid his savings out, "
                        "stays: reverse it too, or he has no principal savings and is only a prospective member.",
                        member_.name, *member_.left, voucher->number)
                : label("members", "{0} left on {1}. He becomes a member again as if he had not left.", member_.name,
                        *member_.left),
        label("members", "&Take it back")};
    if (!ask(workspace(), question, this)) return;
    if (!workspace().attempt([this] { cash::take_back(books(), member_.id); })) return;
    if (voucher)
        workspace().tell(Notice::note,
                         label("members",
                               "That {0} left is taken back. Voucher {1}, which paid his savings out, still stands: "
                               "reverse it too, to make him a full member again.",
                               member_.name, voucher->number),
                         NoticeAction{label("members", "Show {0}", voucher->number),
                                      {QStringLiteral("document"), voucher->id.value, {}}});
    else
        workspace().tell(Notice::done, label("members", "{0} is a member again.", member_.name));
    workspace().change(Change::members);
}

} // namespace sokoguru::ui
