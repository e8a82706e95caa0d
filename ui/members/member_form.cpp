// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/member_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "exchange/national_id.h"
#include "look/look.h"
#include "members/vocabulary.h"
#include "widgets/date_field.h"
#include "widgets/period_field.h"

namespace sokoguru::ui {

namespace {

/// A box that offers what is in use and takes anything else.
QComboBox* open_box(const char* name, const std::vector<std::string>& known)
{
    auto* const box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    for (const std::string& one : known)
        box->addItem(QString::fromStdString(one));
    box->setMinimumContentsLength(8);
    return box;
}

std::string trimmed(const QString& text)
{
    return text.simplified().toStdString();
}

} // namespace

MemberForm::MemberForm(Workspace& workspace, std::optional<MemberId> member, QWidget* parent)
    : FormDialog(workspace, member ? label("members", "Change a member") : label("members", "Add a member"),
                 label("members", "&Save"), parent)
{
    setObjectName(QStringLiteral("member-form"));
    if (member) before_ = members::read(books(), *member);
    build_identity();
    build_membership();
    build_person();
    fill();
    connect_checks();
    errors().put(number_field_, {Code::duplicate_member_no});
    errors().put(name_field_, {Code::name_required});
    errors().put(joined_field_, {Code::impossible_date, Code::membership_decided});
    (member ? static_cast<QWidget*>(name_) : number_)->setFocus();
    fit(52 * px(Type::body));
}

QLineEdit* MemberForm::text_field(const char* name, const Label& title, const Label& explanation, Field** field)
{
    auto* const edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    auto* const made = new Field(workspace(), title, edit, explanation);
    if (field != nullptr) *field = made;
    return edit;
}

void MemberForm::build_identity()
{
    add_section(label("members", "Who"));
    number_ = text_field("number", label("members", "Member &no."),
                         label("members", "Unique and kept for ever; the next free one is suggested."), &number_field_);
    name_ = text_field("name", label("members", "Na&me"), label("members", "As on the identity card."), &name_field_);
    add_row({number_field_, name_field_}, {1, 2});
    Field* employee = nullptr;
    employee_no_ = text_field("employee-no", label("members", "Emplo&yee no."),
                              label("members", "The company's number, for the payroll."), &employee);
    unit_ = open_box("unit", members::units(books()));
    add_row({employee, new Field(workspace(), label("members", "&Unit"), unit_,
                                 label("members", "Department or line; a new name makes a new unit."))},
            {1, 2});
    national_id_ =
        text_field("national-id", label("members", "National &ID (NIK)"),
                   label("members", "16 digits: place, day of birth (women: day + 40), serial number. Kept masked."),
                   &national_id_field_);
    national_id_->setMaxLength(40);
    body()->addWidget(national_id_field_);
}

void MemberForm::build_membership()
{
    add_section(label("members", "Membership"));
    joined_ = new DateField(workspace());
    joined_->setObjectName(QStringLiteral("joined"));
    joined_field_ = new Field(workspace(), label("members", "&Joined on"), joined_,
                              label("members", "Savings are due from this month on."));
    group_ = open_box("group", members::groups(books()));
    add_row({joined_field_, new Field(workspace(), label("members", "&Group of members"), group_,
                                      label("members", "Only where the statutes know several groups."))});
    std::vector<std::string> codes;
    for (const members::MemberClass& one : members::classes(books()))
        codes.push_back(one.code);
    class_ = open_box("class", codes);
    class_field_ = new Field(workspace(), label("members", "C&lass"), class_,
                             label("members", "Decides how much compulsory savings are due; empty: as everybody."));
    class_from_ = new PeriodField(workspace());
    class_from_->setObjectName(QStringLiteral("class-from"));
    class_from_field_ = new Field(workspace(), label("members", "Class &from month"), class_from_,
                                  label("members", "Months before keep the class they had."));
    add_row({class_field_, class_from_field_});
}

void MemberForm::build_person()
{
    add_section(label("members", "Person"));
    Field* birth_place = nullptr;
    birth_place_ = text_field("birth-place", label("members", "&Place of birth"), {}, &birth_place);
    birth_date_ = new DateField(workspace());
    birth_date_->setObjectName(QStringLiteral("birth-date"));
    gender_ = new QComboBox;
    gender_->addItem(QString(), QString());
    gender_->addItem(say(label("members", "woman")), QStringLiteral("female"));
    gender_->addItem(say(label("members", "man")), QStringLiteral("male"));
    add_row({birth_place, new Field(workspace(), label("members", "&Day of birth"), birth_date_),
             new Field(workspace(), label("members", "G&ender"), gender_)},
            {2, 2, 1});
    Field* occupation = nullptr;
    Field* phone = nullptr;
    occupation_ = text_field("occupation", label("members", "&Occupation"), {}, &occupation);
    phone_ = text_field("phone", label("members", "P&hone"), {}, &phone);
    add_row({occupation, phone});
    Field* address = nullptr;
    address_ = text_field("address", label("members", "&Address"), {}, &address);
    body()->addWidget(address);
    Field* bank = nullptr;
    Field* heir = nullptr;
    bank_account_ = text_field("bank-account", label("members", "&Bank account"),
                               label("members", "Bank, number and holder, for payouts."), &bank);
    heir_ = text_field("heir", label("members", "Hei&r"),
                       label("members", "Who receives the savings if the member dies."), &heir);
    add_row({bank, heir});
}

void MemberForm::fill()
{
    const bool is_new = before_.id.value == 0;
    const auto put = [](QLineEdit* edit, const std::string& text) { edit->setText(QString::fromStdString(text)); };
    put(number_, is_new ? members::next_number(books()) : before_.member_no);
    put(name_, before_.name);
    put(employee_no_, before_.employee_no);
    unit_->setCurrentText(QString::fromStdString(before_.unit));
    group_->setCurrentText(QString::fromStdString(before_.group));
    joined_->set_value(is_new ? workspace().today() : before_.joined);
    put(birth_place_, before_.birth_place);
    birth_date_->set_value(before_.birth_date);
    gender_->setCurrentIndex(gender_->findData(QString::fromStdString(before_.gender)));
    put(occupation_, before_.occupation);
    put(address_, before_.address);
    put(phone_, before_.phone);
    put(bank_account_, before_.bank_account);
    put(heir_, before_.heir);
    if (!before_.national_id.empty())
        national_id_->setPlaceholderText(
            say(label("members", "{0} – leave empty to keep it", members::mask(before_.national_id))));
    if (is_new) return;
    const auto periods = members::class_periods(books(), before_.id);
    if (periods.empty()) return;
    class_before_ = periods.back().code;
    class_->setCurrentText(QString::fromStdString(class_before_));
    class_from_->set_value(periods.back().from);
}

void MemberForm::connect_checks()
{
    const auto when_left = [this](QLineEdit* edit, const char* column) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, column] {
            if (!edit->text().isEmpty()) show_issues(column);
        });
    };
    when_left(number_, "member_no");
    when_left(name_, "name");
    connect(national_id_, &QLineEdit::textEdited, this, [this] {
        warned_ = false;
        action_button()->setText(say(label("members", "&Save")));
    });
    connect(national_id_, &QLineEdit::editingFinished, this, &MemberForm::check_national_id);
    // A class that is changed counts from this month unless another is typed.
    connect(class_, &QComboBox::currentTextChanged, this, [this](const QString& code) {
        if (code.toStdString() != class_before_) class_from_->set_value(Period::of(workspace().today()));
    });
}

/// In the words of somebody with the card before him; those of the error speak of lists.
void MemberForm::refuse_national_id(const std::string& typed, const base::Term& damage)
{
    national_id_field_->set_problem(
        label("members", "{0}: {1}. Type the 16 digits of the identity card.", typed, damage));
}

void MemberForm::check_national_id()
{
    const std::string typed = trimmed(national_id_->text());
    if (typed.empty()) return;
    if (const auto damage = exchange::damage_of_national_id({typed, false})) {
        refuse_national_id(typed, *damage);
        return;
    }
    show_issues("national_id");
    // The digits know the day of birth and the gender.
    if (birth_date_->value() || !birth_date_->text().isEmpty()) return;
    const int day = std::stoi(typed.substr(6, 2));
    const int year = std::stoi(typed.substr(10, 2));
    const int this_year = static_cast<int>(workspace().today().year()) % 100;
    const Date born =
        base::make_date((year > this_year ? 1900 : 2000) + year, static_cast<unsigned>(std::stoi(typed.substr(8, 2))),
                        static_cast<unsigned>(day > 40 ? day - 40 : day));
    if (born.ok()) birth_date_->set_value(born);
    if (gender_->currentIndex() == 0)
        gender_->setCurrentIndex(gender_->findData(day > 40 ? QStringLiteral("female") : QStringLiteral("male")));
}

members::Member MemberForm::typed() const
{
    members::Member member = before_;
    member.member_no = trimmed(number_->text());
    member.name = trimmed(name_->text());
    member.employee_no = trimmed(employee_no_->text());
    member.unit = trimmed(unit_->currentText());
    member.group = trimmed(group_->currentText());
    if (const std::string id = trimmed(national_id_->text()); !id.empty()) member.national_id = id;
    member.joined = joined_->value().value_or(Date());
    member.birth_place = trimmed(birth_place_->text());
    member.birth_date = birth_date_->value();
    member.gender = gender_->currentData().toString().toStdString();
    member.occupation = trimmed(occupation_->text());
    member.address = trimmed(address_->text());
    member.phone = trimmed(phone_->text());
    member.bank_account = trimmed(bank_account_->text());
    member.heir = trimmed(heir_->text());
    return member;
}

Field* MemberForm::field_of(const std::string& column) const
{
    if (column == "member_no") return number_field_;
    if (column == "name") return name_field_;
    if (column == "national_id") return national_id_field_;
    if (column == "joined" || column == "left") return joined_field_;
    return nullptr;
}

bool MemberForm::show_issues(const std::string& only)
{
    bool fine = true;
    bool warning = false;
    for (const Issue& issue : members::check(books(), typed())) {
        if (!only.empty() && issue.column != only) continue;
        if (issue.severity == Severity::warning && warned_) continue;
        Field* const field = field_of(issue.column);
        // A column's name means nothing to somebody who sees the field.
        const Label said = issue.code == Code::missing_value ? label("members", "This is needed.") : issue.message();
        if (field != nullptr)
            field->set_problem(said);
        else
            say_refusal(said);
        if (fine && only.empty() && field != nullptr) field->control().setFocus(Qt::OtherFocusReason);
        fine = false;
        warning = warning || issue.severity == Severity::warning;
    }
    if (warning && only.empty()) {
        warned_ = true;
        action_button()->setText(say(label("members", "&Save anyway")));
    }
    return fine;
}

bool MemberForm::act()
{
    for (DateField* field : {joined_, birth_date_})
        if (!field->finish()) return false;
    if (!class_from_->finish()) return false;
    if (!joined_->value()) {
        joined_field_->set_problem(label("members", "This is needed."));
        joined_->setFocus();
        return false;
    }
    const std::string id = trimmed(national_id_->text());
    if (!id.empty())
        if (const auto damage = exchange::damage_of_national_id({id, false})) {
            refuse_national_id(id, *damage);
            national_id_->setFocus();
            return false;
        }
    const std::string class_code = trimmed(class_->currentText());
    if (class_code.empty() && !class_before_.empty()) {
        class_field_->set_problem(label("members", "He keeps a class once he has one; choose another."));
        return false;
    }
    if (!class_code.empty() && !class_from_->value()) {
        class_from_field_->set_problem(label("members", "This is needed."));
        return false;
    }
    if (!show_issues()) return false;
    const members::Member member = typed();
    books::Work work(books());
    if (member.id.value == 0)
        saved_ = members::add(books(), member);
    else {
        saved_ = member.id;
        members::update(books(), member);
    }
    if (!class_code.empty()) {
        const auto periods = members::class_periods(books(), saved_);
        if (periods.empty() || periods.back().code != class_code || periods.back().from != *class_from_->value())
            members::set_class(books(), saved_, class_code, *class_from_->value());
    }
    work.commit();
    workspace().tell(Notice::done, label("members", "Saved: {0}", members::display(member)));
    workspace().change(Change::members);
    return true;
}

} // namespace sokoguru::ui
