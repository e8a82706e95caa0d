// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/subject_field.h"

#include "storage/database.h"
#include "widgets/member_field.h"

namespace sokoguru::ui {

namespace {

// A choice is a number: that of the subsidiary account, or the negative of the member's.
std::int64_t to_id(const search::Subject& subject)
{
    return subject.subledger ? subject.subledger->value : -subject.member.value_or(MemberId{}).value;
}

} // namespace

SubjectField::SubjectField(Workspace& workspace, QWidget* parent) : PickerField(workspace, parent)
{
    setEnabled(false);
    workspace.words(this, [this] { fill_words(); });
}

const ledger::Account* SubjectField::account() const
{
    return account_ && can_read() ? workspace().books().chart().find(*account_) : nullptr;
}

void SubjectField::fill_words()
{
    const ledger::Account* const one = account();
    Label text;
    if (one && rule_ != search::SubjectRule::none) {
        switch (one->control) {
        case ledger::Control::none:
        case ledger::Control::member:
            text = label("widgets", "Member");
            break;
        case ledger::Control::savings:
            text = label("widgets", "Member with this savings account");
            break;
        case ledger::Control::loan:
            text = label("widgets", "Loan number or member");
            break;
        case ledger::Control::run:
            text = label("widgets", "Payroll run");
            break;
        case ledger::Control::partner:
            text = label("widgets", "Partner");
            break;
        case ledger::Control::programme:
            text = label("widgets", "Programme");
            break;
        }
    }
    setPlaceholderText(workspace().say(text));
}

void SubjectField::set_account(std::optional<AccountId> account)
{
    if (account == account_) return;
    const search::Subject before = value();
    account_ = account;
    const ledger::Account* const one = this->account();
    rule_ = one ? search::subject_rule(*one) : search::SubjectRule::none;
    setEnabled(rule_ != search::SubjectRule::none);
    fill_words();
    std::optional<std::int64_t> kept;
    if (one && before.member && rule_ != search::SubjectRule::none) {
        const auto* const member = member_index(workspace()).by_id(workspace().books(), *before.member);
        if (member)
            for (const auto& match :
                 search::find_subjects(workspace().books(), member_index(workspace()), *one, member->member_no))
                if (match.subject.member == before.member) kept = to_id(match.subject);
    }
    choose(kept);
}

search::Subject SubjectField::value() const
{
    const auto id = chosen();
    if (!id || !can_read()) return {};
    if (*id < 0) return {std::nullopt, MemberId{-*id}};
    const auto member =
        workspace().books().db().value<std::optional<MemberId>>("SELECT member_id FROM subledger WHERE id = ?", *id);
    return {SubledgerId{*id}, member.value_or(std::nullopt)};
}

void SubjectField::set_value(const search::Subject& subject)
{
    choose(subject == search::Subject{} ? std::nullopt : std::optional(to_id(subject)));
}

std::vector<Choice> SubjectField::find(const QString& text) const
{
    std::vector<Choice> out;
    if (const ledger::Account* const one = account())
        for (const auto& match :
             search::find_subjects(workspace().books(), member_index(workspace()), *one, text.toStdString()))
            out.push_back(
                {to_id(match.subject), QString::fromStdString(match.shown), QString::fromStdString(match.detail)});
    return out;
}

std::optional<std::int64_t> SubjectField::exactly(const QString& text) const
{
    if (!account()) return std::nullopt;
    const auto* const member = member_index(workspace()).exactly(workspace().books(), text.toStdString());
    if (!member) return std::nullopt;
    std::optional<std::int64_t> only;
    for (const Choice& choice : find(QString::fromStdString(member->member_no))) {
        const auto subject = workspace().books().db().value<std::optional<MemberId>>(
            "SELECT member_id FROM subledger WHERE id = ?", choice.id);
        const bool his = choice.id == -member->id.value || (subject && *subject == member->id);
        if (!his) continue;
        if (only) return std::nullopt; // several loans
        only = choice.id;
    }
    return only;
}

QString SubjectField::shown(std::int64_t id) const
{
    if (!can_read()) return {};
    search::Subject subject;
    if (id < 0) {
        subject.member = MemberId{-id};
    } else {
        subject.subledger = SubledgerId{id};
        subject.member = workspace()
                             .books()
                             .db()
                             .value<std::optional<MemberId>>("SELECT member_id FROM subledger WHERE id = ?", id)
                             .value_or(std::nullopt);
    }
    return QString::fromStdString(search::display(workspace().books(), member_index(workspace()), subject));
}

Label SubjectField::nothing_fits() const
{
    return label("widgets", "Nothing of this kind has this number or name. Type any part of it.");
}

Label SubjectField::several_fit() const
{
    return label("widgets", "Several fit. Choose one from the list with the arrow keys.");
}

} // namespace sokoguru::ui
