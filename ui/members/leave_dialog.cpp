// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/leave_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/loan_prints.h"
#include "reports/cell_text.h"
#include "reports/settlement_sheet.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"
#include "widgets/posted_dialog.h"

namespace sokoguru::ui {

LeaveDialog::LeaveDialog(Workspace& workspace, MemberId member, QWidget* parent)
    : FormDialog(workspace, label("members", "A member leaves"), label("members", "&Record that he left"), parent),
      member_(member)
{
    setObjectName(QStringLiteral("leave-dialog"));
    QLabel* const who = paragraph("section");
    who->setText(QString::fromStdString(members::display(members::read(books(), member))));
    body()->addWidget(who);
    day_ = new DateField(workspace);
    day_->setObjectName(QStringLiteral("day"));
    day_->set_value(workspace.today());
    day_field_ = new Field(workspace, label("members", "Last &day"), day_,
                           label("members", "Nothing is due from him after this month."));
    reason_ = new QComboBox;
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->addItem(say(label("members", "resigned")), static_cast<int>(members::LeftReason::resigned));
    reason_->addItem(say(label("members", "dismissed")), static_cast<int>(members::LeftReason::dismissed));
    reason_->addItem(say(label("members", "deceased")), static_cast<int>(members::LeftReason::deceased));
    add_row({day_field_, new Field(workspace, label("members", "&Why"), reason_)});

    add_section(label("members", "Settlement"));
    summary_ = paragraph("lead");
    summary_->setObjectName(QStringLiteral("summary"));
    body()->addWidget(summary_);
    his_ = paragraph();
    his_->setObjectName(QStringLiteral("his"));
    body()->addWidget(his_);
    owed_ = paragraph();
    owed_->setObjectName(QStringLiteral("owed"));
    body()->addWidget(owed_);
    settle_ = new QCheckBox(say(label("members", "Settle it &now in one document")));
    settle_->setObjectName(QStringLiteral("settle"));
    settle_->setEnabled(workspace.may(books::Permission::post));
    body()->addWidget(settle_);
    owes_ = new QCheckBox(say(label("members", "&He cannot pay what is left: it becomes a receivable")));
    owes_->setObjectName(QStringLiteral("owes"));
    body()->addWidget(owes_);
    receiver_ = new QLineEdit;
    receiver_->setObjectName(QStringLiteral("receiver"));
    receiver_field_ = new Field(workspace, label("members", "Who r&eceives it"), receiver_,
                                label("members", "Empty: he himself; of a deceased member the heir in the register."));
    body()->addWidget(receiver_field_);
    account_ = new AccountField(workspace);
    account_->setObjectName(QStringLiteral("account"));
    account_->set_filter(is_cash_or_bank);
    if (const auto* cash = books().chart().find("1110")) account_->set_value(cash->id);
    account_field_ = new Field(workspace, label("members", "&Through"), account_,
                               label("members", "The cash box or bank that pays or receives the difference."));
    body()->addWidget(account_field_);
    preview_ = new JournalPreview(workspace);
    body()->addWidget(preview_);
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print-sheet"));
    print_->setText(say(label("members", "Settlement &sheet…")));
    print_->setToolTip(say(label("members", "What he gets and owes, to be signed")));
    add_button(print_);
    connect(print_, &QPushButton::clicked, this, &LeaveDialog::print_sheet);
    guarantees_ = paragraph("warning");
    guarantees_->setObjectName(QStringLiteral("guarantees"));
    body()->addWidget(guarantees_);

    errors().put_day(day_field_);
    errors().put(day_field_, {Code::leaving_too_early, Code::membership_decided});
    errors().put(account_field_, {Code::unknown_account, Code::account_inactive});
    connect(day_, &InputLine::changed, this, &LeaveDialog::update_preview);
    connect(account_, &InputLine::changed, this, &LeaveDialog::update_preview);
    for (QCheckBox* box : {settle_, owes_})
        connect(box, &QCheckBox::toggled, this, [this] {
            update_preview();
            fit_again();
        });
    connect(reason_, &QComboBox::currentIndexChanged, this, &LeaveDialog::update_preview);
    connect(receiver_, &QLineEdit::editingFinished, this, &LeaveDialog::update_preview);
    update_preview();
    fit(46 * px(Type::body));
}

cash::Leaving LeaveDialog::leaving() const
{
    cash::Leaving out;
    out.member = member_;
    out.date = *day_->value();
    out.reason = static_cast<members::LeftReason>(reason_->currentData().toInt());
    if (account_->value()) out.cash_account = books().chart().by_id(*account_->value()).code;
    out.owes_the_rest = owes_->isChecked() && owes_->isVisibleTo(this);
    out.receiver = receiver_->text().simplified().toStdString();
    return out;
}

void LeaveDialog::show_summary(const cash::Settlement& open)
{
    const bool any = !open.savings.empty() || !open.loans.empty() || !open.accounts.empty();
    const Money net = open.net();
    if (!any)
        summary_->setText(say(label("members", "Nothing is open between him and the cooperative.")));
    else if (net.is_negative())
        summary_->setText(say(
            label("members", "He has Rp {0} and owes Rp {1}: he pays Rp {2}.", open.receives(), open.owes(), -net)));
    else
        summary_->setText(
            say(label("members", "He has Rp {0} and owes Rp {1}: he gets Rp {2}.", open.receives(), open.owes(), net)));
    const bool settles = any && settle_->isChecked();
    settle_->setVisible(any);
    print_->setEnabled(any);
    owes_->setVisible(settles && net.is_negative());
    receiver_field_->setVisible(settles && !net.is_negative());
    account_field_->setVisible(settles && !(net.is_negative() && owes_->isChecked()));
    preview_->setVisible(settles);
}

void LeaveDialog::show_parts()
{
    // As the sheet says it that he signs.
    const reports::Report sheet = reports::settlement_sheet(books(), leaving());
    QStringList his;
    QStringList owed;
    for (const reports::Row& row : sheet.rows) {
        if (row.style != reports::RowStyle::line) continue;
        const auto* const in_his_favour = std::get_if<Money>(&row.cells[1]);
        const auto* const by_him = std::get_if<Money>(&row.cells[2]);
        const QString item = QString::fromStdString(reports::shown_text(row.cells[0], workspace().texts(), true));
        if (in_his_favour != nullptr) his << item + QStringLiteral(" Rp ") + workspace().money(*in_his_favour);
        if (by_him != nullptr) owed << item + QStringLiteral(" Rp ") + workspace().money(*by_him);
    }
    const auto say_parts = [this](QLabel* line, const QStringList& parts, auto words) {
        line->setVisible(!parts.isEmpty());
        line->setText(say(words(parts.join(QStringLiteral(" · ")).toStdString())));
    };
    say_parts(his_, his, [](std::string parts) { return label("members", "He has: {0}", std::move(parts)); });
    say_parts(owed_, owed, [](std::string parts) { return label("members", "He owes: {0}", std::move(parts)); });
}

void LeaveDialog::update_preview()
{
    say_refusal({});
    if (!day_->value()) return;
    try {
        {
            const books::Work work(books()); // quotes may open accounts; nothing of them stays
            show_summary(cash::settlement(books(), member_, *day_->value()));
            show_parts();
        }
        QStringList loans;
        for (const std::string& one : cash::guaranteed_loans(books(), member_, *day_->value()))
            loans << QString::fromStdString(one);
        guarantees_->setVisible(!loans.isEmpty());
        guarantees_->setText(say(label("members", "He stands guarantor for the loans {0} of others.",
                                       loans.join(QStringLiteral(", ")).toStdString())));
        if (!preview_->isVisibleTo(this)) return;
        if (!account_->value()) {
            preview_->show_nothing(label("members", "Choose the cash box or bank."));
            return;
        }
        const auto refusal =
            preview_->show_draft([this](Books& books) { return cash::leaving_draft(books, leaving()); });
        if (refusal) show_error(*refusal);
    } catch (const Error& error) {
        show_error(error);
    }
}

void LeaveDialog::print_sheet()
{
    if (!day_->finish() || !day_->value()) return;
    try {
        show_report_print(workspace(), this, label("members", "Settlement sheet"),
                          say(label("members", "settlement")) + u' ' +
                              QString::fromStdString(members::read(books(), member_).member_no),
                          [wanted = leaving()](Books& books) {
                              const books::Work work(books); // quotes may open accounts; nothing of them stays
                              return reports::settlement_sheet(books, wanted);
                          },
                          {{label("members", "Received by"), members::read(books(), member_).name},
                           {label("members", "Chairman"), {}},
                           {label("members", "Treasurer"), {}}});
    } catch (const Error& error) {
        show_error(error);
    }
}

bool LeaveDialog::act()
{
    if (!day_->finish() || !account_->finish()) return false;
    if (!day_->value()) {
        day_field_->set_problem(label("members", "A day is needed."));
        return false;
    }
    std::optional<ledger::Posted> posted;
    Money net;
    if (settle_->isChecked() && settle_->isVisibleTo(this)) {
        if (!account_->value()) {
            account_field_->set_problem(label("members", "Choose the cash box or bank."));
            return false;
        }
        {
            const books::Work work(books()); // quotes may open accounts; nothing of them stays
            net = cash::settlement(books(), member_, *day_->value()).net();
        }
        if (!confirmed(preview_->questions())) return false;
        posted = cash::leave(books(), leaving());
    } else
        members::leave(books(), member_, *day_->value(),
                       static_cast<members::LeftReason>(reason_->currentData().toInt()));
    const std::string who = members::display(members::read(books(), member_));
    if (!posted) workspace().tell(Notice::done, label("members", "{0} has left.", who));
    if (posted) workspace().change(Change::postings);
    workspace().change(Change::members);
    if (posted) show_posted(*posted, net);
    return true;
}

void LeaveDialog::show_posted(const ledger::Posted& posted, Money net)
{
    PostedDialog::Content content;
    content.title = label("members", "He has left, and it is settled");
    content.who = members::display(members::read(books(), member_));
    content.figure = net.abs();
    content.figure_name = !net.is_negative()                               ? label("members", "Paid out")
                          : owes_->isChecked() && owes_->isVisibleTo(this) ? label("members", "He still owes")
                                                                           : label("members", "Paid by him");
    content.has_next = false;
    PostedDialog(workspace(), posted, content, this).exec();
}

} // namespace sokoguru::ui
