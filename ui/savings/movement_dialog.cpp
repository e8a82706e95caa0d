// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/movement_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ledger/chart.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/due_choices.h"
#include "widgets/journal_preview.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/posted_dialog.h"

namespace sokoguru::ui {

namespace {

const char* const last_account = "savings-account";

} // namespace

MovementDialog::MovementDialog(Workspace& workspace, Kind kind, QWidget* parent)
    : FormDialog(workspace,
                 kind == Kind::deposit ? label("savings", "Deposit to savings")
                                       : label("savings", "Withdrawal from savings"),
                 label("savings", "&Post"), parent),
      kind_(kind)
{
    setObjectName(QStringLiteral("movement-dialog"));
    build_fields();
    QLabel* const title = text("muted");
    title->setText(say(label("savings", "This is what will be posted:")));
    body()->addWidget(title);
    preview_ = new JournalPreview(workspace);
    body()->addWidget(preview_, 1);

    errors().put(member_field_, {Code::member_left, Code::unknown_member});
    errors().put(product_field_, {Code::product_terms, Code::product_inactive, Code::unknown_product});
    errors().put(amount_field_, {Code::insufficient_balance, Code::negative_amount, Code::sen_not_allowed,
                                 Code::amount_out_of_range, Code::zero_amount});
    errors().put_day(date_field_);
    errors().put(account_field_, {Code::unknown_account, Code::account_inactive});

    connect(member_, &InputLine::changed, this, &MovementDialog::member_changed);
    connect(product_, &QComboBox::currentIndexChanged, this, &MovementDialog::product_changed);
    for (InputLine* field : std::initializer_list<InputLine*>{amount_, date_, account_})
        connect(field, &InputLine::changed, this, &MovementDialog::update_preview);
    connect(voucher_, &QLineEdit::textEdited, this, &MovementDialog::update_preview);
    connect(choices_, &DueChoices::chosen, this, [this](Money amount) {
        amount_->set_value(amount);
        update_preview();
        amount_->setFocus();
    });
    product_changed();
    member_->setFocus();
    fit(50 * px(Type::body));
}

void MovementDialog::build_fields()
{
    const bool in = kind_ == Kind::deposit;
    member_ = new MemberField(workspace());
    member_->setObjectName(QStringLiteral("member"));
    member_->set_left_allowed(!in);
    member_field_ = new Field(workspace(), label("savings", "&Member"), member_);
    body()->addWidget(member_field_);

    product_ = new QComboBox;
    product_->setObjectName(QStringLiteral("product"));
    for (const savings::Product& product : savings::products(books()))
        if (product.active)
            product_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
    if (const int voluntary = product_->findData(QStringLiteral("SUKARELA")); voluntary >= 0)
        product_->setCurrentIndex(voluntary);
    product_field_ = new Field(workspace(), label("savings", "&Savings"), product_);
    amount_ = new MoneyField(workspace());
    amount_->setObjectName(QStringLiteral("amount"));
    amount_field_ = new Field(workspace(), label("savings", "&Amount"), amount_);
    date_ = new DateField(workspace());
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(workspace().today());
    date_field_ = new Field(workspace(), label("savings", "&Date"), date_);
    add_row({product_field_, amount_field_, date_field_}, {4, 3, 3});

    hint_ = paragraph("muted");
    hint_->setObjectName(QStringLiteral("hint"));
    choices_ = new DueChoices(workspace());
    body()->addWidget(hint_);
    body()->addWidget(choices_);

    account_ = new AccountField(workspace());
    account_->setObjectName(QStringLiteral("account"));
    account_->set_filter(is_cash_or_bank);
    const std::string kept =
        workspace().memory().value(QString::fromLatin1(last_account), QStringLiteral("1110")).toString().toStdString();
    if (const auto* account = books().chart().find(kept); account != nullptr && is_cash_or_bank(*account))
        account_->set_value(account->id);
    account_field_ = new Field(workspace(), in ? label("savings", "&Into") : label("savings", "O&ut of"), account_);
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    voucher_field_ = new Field(workspace(), label("savings", "Paper &voucher no."), voucher_);
    add_row({account_field_, voucher_field_}, {2, 1});
    memo_ = new QLineEdit;
    memo_->setObjectName(QStringLiteral("memo"));
    body()->addWidget(new Field(workspace(), label("savings", "M&emo"), memo_));
}

void MovementDialog::choose_member(MemberId member)
{
    member_->set_value(member);
    member_changed();
    amount_->setFocus();
    amount_->selectAll();
}

void MovementDialog::choose_product(const std::string& product)
{
    if (const int at = product_->findData(QString::fromStdString(product)); at >= 0) product_->setCurrentIndex(at);
}

void MovementDialog::member_changed()
{
    // What was typed for one member is not the next one's.
    if (of_ && of_ != member_->value()) amount_->set_value(std::nullopt);
    of_ = member_->value();
    due_.clear();
    if (kind_ == Kind::deposit && member_->value())
        workspace().attempt([this] { due_ = savings::suggest(books(), *member_->value(), workspace().today()); });
    // What is missing of the principal savings makes a member; what is due this month is what most come for.
    if (!amount_->value() || amount_->value() == proposed_)
        for (const savings::Kind first : {savings::Kind::principal, savings::Kind::compulsory}) {
            const auto found = std::find_if(due_.begin(), due_.end(), [&](const savings::Suggestion& one) {
                return one.product.kind == first && one.now > Money();
            });
            if (found == due_.end()) continue;
            const QSignalBlocker quiet(product_);
            product_->setCurrentIndex(product_->findData(QString::fromStdString(found->product.code)));
            break;
        }
    product_changed();
}

void MovementDialog::product_changed()
{
    const std::string code = product_->currentData().toString().toStdString();
    hint_->clear();
    choices_->offer(std::optional<savings::Suggestion>());
    if (!code.empty())
        memo_->setPlaceholderText(QString::fromLatin1(kind_ == Kind::deposit ? "Setoran " : "Penarikan ") +
                                  product_->currentText());
    if (!member_->value() || code.empty()) {
        hint_->setText(say(label("savings", "Choose a member: number, name or employee number.")));
        update_preview();
        return;
    }
    workspace().attempt([&] {
        const savings::Product product = savings::product(books(), code);
        const Money balance = savings::balance(books(), *member_->value(), product, workspace().today());
        const auto due = std::find_if(due_.begin(), due_.end(),
                                      [&](const savings::Suggestion& one) { return one.product.code == product.code; });
        const Money now = due == due_.end() ? Money() : due->now;
        propose(now);
        const bool is_due = product.kind == savings::Kind::compulsory || product.kind == savings::Kind::principal;
        if (kind_ == Kind::withdrawal || !is_due) {
            hint_->setText(say(label("savings", "Balance: Rp {0}", balance)));
            return;
        }
        const Money missing = due == due_.end() ? Money() : due->amount;
        if (missing.is_zero())
            hint_->setText(say(label("savings", "Balance: Rp {0}. Nothing is due.", balance)));
        else if (product.kind == savings::Kind::principal)
            hint_->setText(say(label("savings", "Balance: Rp {0}. Missing: Rp {1}.", balance, missing)));
        else
            hint_->setText(say(label("savings", "Balance: Rp {0}. Missing: Rp {1} in {2} months; this month Rp {3}.",
                                     balance, missing, static_cast<std::int64_t>(due->months), now)));
        if (due != due_.end()) choices_->offer(*due);
    });
    update_preview();
}

void MovementDialog::propose(Money amount)
{
    // What somebody has typed stays.
    if (kind_ != Kind::deposit || (amount_->value() && amount_->value() != proposed_)) return;
    proposed_ = amount.is_zero() ? std::nullopt : std::optional(amount);
    amount_->set_value(proposed_);
}

bool MovementDialog::complete(bool say_what)
{
    const auto need = [&](bool there, Field* field, const Label& problem) {
        if (there) return true;
        if (say_what) {
            field->set_problem(problem);
            field->control().setFocus(Qt::OtherFocusReason);
        }
        return false;
    };
    return need(member_->value().has_value(), member_field_, label("savings", "Choose a member.")) &&
           need(amount_->value().has_value(), amount_field_, label("savings", "An amount is needed.")) &&
           need(date_->value().has_value(), date_field_, label("savings", "A day is needed.")) &&
           need(account_->value().has_value(), account_field_, label("savings", "Choose the cash box or bank."));
}

savings::Movement MovementDialog::movement() const
{
    savings::Movement out;
    out.member_no = members::read(books(), *member_->value()).member_no;
    out.product = product_->currentData().toString().toStdString();
    out.amount = *amount_->value();
    out.date = *date_->value();
    out.cash_account = books().chart().by_id(*account_->value()).code;
    out.memo = memo_->text().simplified().toStdString();
    if (const QString voucher = voucher_->text().simplified(); !voucher.isEmpty())
        out.voucher_no = voucher.toStdString();
    return out;
}

void MovementDialog::update_preview()
{
    say_refusal({});
    for (Field* field : {product_field_, amount_field_, date_field_})
        field->set_problem({});
    if (!complete(false)) {
        preview_->show_nothing(label("savings", "Member, savings and amount first."));
        return;
    }
    const auto refusal = preview_->show_draft([this](Books& books) {
        return kind_ == Kind::deposit ? savings::deposit_draft(books, movement())
                                      : savings::withdrawal_draft(books, movement());
    });
    if (!refusal) return;
    // Said beside the field, without taking the focus from where somebody types.
    QWidget* const typing = focusWidget();
    show_error(*refusal);
    if (typing != nullptr) typing->setFocus();
}

bool MovementDialog::act()
{
    for (InputLine* field : std::initializer_list<InputLine*>{member_, amount_, date_, account_})
        if (!field->finish()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    if (!complete(true)) return false;
    update_preview();
    if (!confirmed(preview_->questions())) return false;
    const savings::Movement done = movement();
    const ledger::Posted posted =
        kind_ == Kind::deposit ? savings::deposit(books(), done) : savings::withdraw(books(), done);
    workspace().memory().setValue(QString::fromLatin1(last_account), QString::fromStdString(done.cash_account));
    workspace().change(Change::postings);
    bool again = false;
    show_posted(posted, done, again);
    if (again) clear_for_next();
    return !again;
}

void MovementDialog::show_posted(const ledger::Posted& posted, const savings::Movement& done, bool& again)
{
    const members::Member member = members::by_number(books(), done.member_no);
    const savings::Product product = savings::product(books(), done.product);
    PostedDialog::Content content;
    content.title = kind_ == Kind::deposit ? label("savings", "Deposit posted") : label("savings", "Withdrawal posted");
    content.who = member.member_no + " · " + member.name;
    content.figure_name = label("savings", "New balance: {0}", product.name);
    content.figure = savings::balance(books(), member.id, product, std::max(done.date, workspace().today()));
    content.lines = {
        {kind_ == Kind::deposit ? label("savings", "Received") : label("savings", "Paid out"), done.amount}};
    PostedDialog dialog(workspace(), posted, content, this);
    dialog.exec();
    again = dialog.wants_next();
}

void MovementDialog::clear_for_next()
{
    // The day, the savings and the cash box stay: the next in the queue brings the same.
    member_->set_value(std::nullopt);
    amount_->set_value(std::nullopt);
    memo_->clear();
    voucher_->clear();
    product_changed();
    member_->setFocus();
}

} // namespace sokoguru::ui
