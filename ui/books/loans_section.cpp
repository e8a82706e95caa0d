// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "books/settings_section.h"
#include "loans/grade_table.h"
#include "loans/house_rules.h"
#include "savings/savings.h"
#include "widgets/account_field.h"
#include "widgets/error_places.h"
#include "widgets/field.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

using loans::Role;

/// What holds for all loans, whatever their product.
class LoansSection : public SettingsSection {
    /// Who decides on an application, in the order offered.
    enum Deciding { by_users, always, never };

public:
    explicit LoansSection(Workspace& workspace) : SettingsSection(workspace)
    {
        column_ = new QVBoxLayout(this);
        column_->setContentsMargins(space::medium, 0, space::medium, 0);
        column_->setSpacing(space::medium);
        lead_ = paragraph("muted");
        column_->addWidget(lead_);
        build_limits();
        build_classes();
        build_accounts();
        refusal_ = paragraph("refusal");
        refusal_->setObjectName(QStringLiteral("loans-refusal"));
        save_ = primary_button(QStringLiteral("ok"));
        save_->setObjectName(QStringLiteral("save-loans"));
        column_->addWidget(refusal_);
        column_->addWidget(save_, 0, Qt::AlignLeft);
        column_->addStretch(1);
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        workspace.words(this, [this] { retranslate(); });
    }

    void refresh() override
    {
        const loans::HouseRules rules = loans::house_rules(books());
        four_eyes_->setCurrentIndex(!rules.four_eyes ? by_users : *rules.four_eyes ? always : never);
        list_excess_->clear();
        list_excess_->addItem(say(label("settings", "it is held for the member")), QString());
        for (const savings::Product& product : savings::products(books()))
            if (product.active && product.payout == savings::Payout::on_demand)
                list_excess_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
        list_excess_->setCurrentIndex(std::max(0, list_excess_->findData(QString::fromStdString(rules.list_excess))));
        rate_limit_->set_value(rules.rate_limit);
        share_->set_value(rules.share);
        related_share_->set_value(rules.related_share);
        QStringList days;
        for (const int one : rules.age_bands)
            days << QString::number(one);
        bands_->setText(days.join(QLatin1Char(' ')));
        bool any_fixed = false;
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            const AccountId account = rules.accounts.at(i);
            accounts_[i]->set_value(account.value != 0 ? std::optional(account) : std::nullopt);
            const bool fixed = loans::is_fixed(books(), static_cast<Role>(i));
            accounts_[i]->setEnabled(may_change() && !fixed);
            any_fixed = any_fixed || fixed;
        }
        fixed_->setVisible(any_fixed);
        classes_->set_grades(loans::grades(books()));
        for (Field* field : fields_)
            field->set_problem({});
        refusal_->hide();
        for (QWidget* part : std::initializer_list<QWidget*>{four_eyes_, list_excess_, rate_limit_, share_,
                                                             related_share_, bands_, classes_, save_})
            part->setEnabled(may_change());
    }

private:
    /// `setting`: as in the file and in what refuses it, and the control's name.
    Field* make_field(const char* setting, const Label& name, QWidget* control, const Label& words)
    {
        control->setObjectName(QString::fromLatin1(setting));
        fields_.push_back(new Field(workspace(), name, control, words));
        return fields_.back();
    }

    void build_limits()
    {
        limits_title_ = text("section");
        four_eyes_ = new QComboBox;
        four_eyes_->addItems({QString(), QString(), QString()});
        column_->addWidget(limits_title_);
        column_->addWidget(
            make_field("four_eyes", label("settings", "&Decision on an application"), four_eyes_,
                       label("settings", "Four eyes: another user decides than the one who entered it.")));
        list_excess_ = new QComboBox;
        column_->addWidget(
            make_field("list_excess", label("settings", "E&xcess of a collective sheet"), list_excess_,
                       label("settings", "Where the money goes that a sheet or a payroll brings beyond what is due.")));
        rate_limit_ = new PercentField(workspace());
        share_ = new PercentField(workspace());
        related_share_ = new PercentField(workspace());
        bands_ = new QLineEdit;
        column_->addWidget(beside(
            {make_field("rate_limit", label("settings", "&Warning above this rate (% a year)"), rate_limit_,
                        label("settings", "Products and applications that cost more in effect are warned about, not "
                                          "refused. As delivered the 24 % of Permenkop 8/2023; the cooperative may set "
                                          "another.")),
             make_field("age_bands", label("settings", "Age &bands of arrears (days)"), bands_,
                        label("settings", "The last day of each band: 30 60 90 180 makes 1–30, 31–60, 61–90, 91–180 "
                                          "and more than 180."))}));
        column_->addWidget(beside(
            {make_field("share", label("settings", "&One member's share (%)"), share_,
                        label("settings", "Of own capital. An application with which a member owes more is warned "
                                          "about.")),
             make_field("related_share", label("settings", "An office&r's share (%)"), related_share_,
                        label("settings", "Of own capital, for those who stand among the officers: related "
                                          "parties."))}));
    }

    void build_classes()
    {
        classes_ = new GradeTable(workspace());
        classes_->setObjectName(QStringLiteral("grades"));
        column_->addWidget(line());
        column_->addWidget(classes_);
    }

    void build_accounts()
    {
        accounts_title_ = text("section");
        fixed_ = paragraph("muted");
        column_->addWidget(line());
        column_->addWidget(accounts_title_);
        const std::pair<Label, Label> words[] = {
            {label("settings", "Account of &penalties"),
             label("settings", "For products that name none of their own.")},
            {label("settings", "Account of &charges"),
             label("settings", "What a borrower is asked for besides, such as a reminder; for products that name "
                               "none.")},
            {label("settings", "Paid after a wr&ite-off"),
             label("settings", "Income from loans that were written off before.")},
            {label("settings", "&Allowance for bad loans"),
             label("settings", "In the balance sheet, taken off the loans.")},
            {label("settings", "&Expense of the allowance"),
             label("settings", "Where the change of the allowance is booked at a month's end.")},
            {label("settings", "Interest s&till to be received"),
             label("settings", "Interest that is due and not paid, booked loan by loan at the year's end.")}};
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            const Role role = static_cast<Role>(i);
            accounts_[i] = new AccountField(workspace());
            accounts_[i]->set_filter(
                [this, role](const ledger::Account& account) { return loans::suits(books(), role, account); });
            // One below the other: names of accounts are long.
            column_->addWidget(make_field(loans::name(role), words[i].first, accounts_[i], words[i].second));
        }
        column_->addWidget(fixed_);
    }

    void retranslate()
    {
        lead_->setText(say(label("settings", "What holds for all loans. What one product allows and asks is set with "
                                             "the product, on the page of the loans.")));
        limits_title_->setText(say(label("settings", "Decision and limits")));
        four_eyes_->setItemText(by_users, say(label("settings", "four eyes as soon as two active users may post")));
        four_eyes_->setItemText(always, say(label("settings", "always four eyes")));
        four_eyes_->setItemText(never, say(label("settings", "one person may enter it and decide")));
        accounts_title_->setText(say(label("settings", "Accounts of loans")));
        fixed_->setText(say(label("settings", "Grey accounts stay: loans were posted to them, or they hold an amount, "
                                              "and what was paid is known by them.")));
        save_->setText(say(label("settings", "&Save the rules for loans")));
    }

    /// Shows it where it was typed, also where that was scrolled away.
    void point_to(QWidget* widget)
    {
        if (widget->focusPolicy() != Qt::NoFocus) widget->setFocus();
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* const area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(widget);
    }

    bool object(const Issue& issue)
    {
        for (Field* field : fields_) {
            if (field->control().objectName().toStdString() != issue.column) continue;
            field->set_problem(words_at_field(issue.code, issue.args, issue.message()));
            point_to(&field->control());
            return true;
        }
        return false;
    }

    /// Nothing, and said where, if something cannot be read.
    std::optional<loans::HouseRules> typed()
    {
        for (Field* field : fields_) {
            auto* const line = qobject_cast<InputLine*>(&field->control());
            const bool is_percent = qobject_cast<PercentField*>(line) != nullptr;
            if (line == nullptr || (line->finish() && !(is_percent && line->text().isEmpty()))) continue;
            if (line->problem().empty()) line->set_problem(label("settings", "A percentage is needed."));
            point_to(line);
            return std::nullopt;
        }
        loans::HouseRules out;
        if (four_eyes_->currentIndex() != by_users) out.four_eyes = four_eyes_->currentIndex() == always;
        out.list_excess = list_excess_->currentData().toString().toStdString();
        out.rate_limit = rate_limit_->value().value();
        out.share = share_->value().value();
        out.related_share = related_share_->value().value();
        // What is no number at all is refused like bands that do not rise: by their check.
        out.age_bands = loans::read_bands(bands_->text().toStdString()).value_or(std::vector<int>());
        for (std::size_t i = 0; i < accounts_.size(); ++i)
            out.accounts.at(i) = accounts_[i]->value().value_or(AccountId());
        return out;
    }

    void save()
    {
        refusal_->hide();
        const auto rules = typed();
        if (!rules) return;
        for (const Issue& issue : loans::check(books(), *rules))
            if (object(issue)) return;
        const auto grades = classes_->grades();
        if (!grades) return point_to(classes_);
        try {
            books::Work work(books());
            loans::set_house_rules(books(), *rules);
            loans::set_grades(books(), *grades);
            work.commit();
        } catch (const Error& error) {
            if (error.code() == Code::bad_value) return refuse_class(error, *grades);
            refusal_->setText(say(error.message()));
            refusal_->show();
            return point_to(refusal_);
        }
        workspace().tell(Notice::done, label("settings", "Saved."));
        workspace().change(Change::settings);
    }

    void refuse_class(const Error& error, const std::vector<loans::Grade>& grades)
    {
        std::vector<base::LabelArg> args = error.args();
        for (const loans::Grade& grade : grades)
            if (args.front() == base::LabelArg(grade.code)) args.front() = say(loans::title(grade)).toStdString();
        classes_->set_problem(Error(error.code(), args).message());
        point_to(classes_->findChild<QLabel*>(QStringLiteral("grades-problem")));
    }

    QVBoxLayout* column_;
    std::vector<Field*> fields_;
    QLabel* lead_;
    QLabel* limits_title_;
    QComboBox* four_eyes_;
    QComboBox* list_excess_;
    PercentField* rate_limit_;
    PercentField* share_;
    PercentField* related_share_;
    QLineEdit* bands_;
    GradeTable* classes_;
    QLabel* accounts_title_;
    std::array<AccountField*, loans::role_count> accounts_{};
    QLabel* fixed_;
    QLabel* refusal_;
    QPushButton* save_;
};

} // namespace

SectionInfo loans_section()
{
    return section<LoansSection>(QStringLiteral("loans"), label("settings", "Loans"), QStringLiteral("loans"));
}

} // namespace sokoguru::ui
