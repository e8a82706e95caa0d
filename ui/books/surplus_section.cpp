// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "books/settings_section.h"
#include "surplus/scheme_parts.h"
#include "surplus/store.h"
#include "widgets/account_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

class SurplusSection : public SettingsSection {
public:
    explicit SurplusSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QLabel* const lead = paragraph("muted");
        years_ = new QComboBox;
        years_->setObjectName(QStringLiteral("years"));
        member_ = new SchemeParts(workspace, surplus::Source::member);
        non_member_ = new SchemeParts(workspace, surplus::Source::non_member);
        refusal_ = paragraph("refusal");
        refusal_->setObjectName(QStringLiteral("refusal"));
        refusal_->hide();
        rounding_ = new QComboBox;
        for (const int rupiah : {1, 100, 500, 1000})
            rounding_->addItem(QString(), rupiah);
        rest_ = new AccountField(workspace);
        rest_->setObjectName(QStringLiteral("rest"));
        leavers_ = new QComboBox;
        for (int i = 0; i < 3; ++i)
            leavers_->addItem(QString());
        months_ = new QSpinBox;
        months_->setRange(0, 12);
        common_ = new QComboBox;
        for (int i = 0; i < 2; ++i)
            common_->addItem(QString());
        from_ = new QSpinBox;
        from_->setObjectName(QStringLiteral("from-year"));
        from_->setRange(1990, 2199);
        save_ = primary_button(QStringLiteral("ok"));
        save_->setObjectName(QStringLiteral("save-scheme"));

        column->addWidget(lead);
        column->addWidget(new Field(workspace, label("settings", "&Show the scheme"), years_,
                                    label("settings", "Earlier schemes stay as they were; each holds until a later "
                                                      "one.")));
        column->addWidget(member_);
        column->addWidget(non_member_);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::large);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget(new Field(workspace, label("settings", "&Round shares to"), rounding_,
                                  label("settings", "Members' shares are multiples of this.")),
                        0, 0, Qt::AlignTop);
        grid->addWidget(new Field(workspace, label("settings", "&What cannot be shared goes to"), rest_,
                                  label("settings", "The few rupiah that rounding leaves.")),
                        0, 1, Qt::AlignTop);
        grid->addWidget(new Field(workspace, label("settings", "Members who &left in the year"), leavers_), 1, 0,
                        Qt::AlignTop);
        grid->addWidget(new Field(workspace, label("settings", "Shortest &membership in months"), months_,
                                  label("settings", "Fewer months in the year give no share; 0: everybody shares.")),
                        1, 1, Qt::AlignTop);
        grid->addWidget(new Field(workspace, label("settings", "Common &costs are shared by"), common_,
                                  label("settings", "Between surplus from members and from non-members.")),
                        2, 0, Qt::AlignTop);
        grid->addWidget(new Field(workspace, label("settings", "Holds from the book &year"), from_,
                                  label("settings", "A year whose SHU is decided keeps its scheme.")),
                        2, 1, Qt::AlignTop);
        column->addLayout(grid);
        column->addWidget(refusal_);
        column->addWidget(save_, 0, Qt::AlignLeft);
        column->addStretch(1);

        connect(years_, &QComboBox::activated, this, [this] { show_year(years_->currentData().toInt()); });
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        for (SchemeParts* parts : {member_, non_member_})
            connect(parts, &SchemeParts::changed, this, [this] { update_save(); });
        workspace.words(this, [this, lead] {
            lead->setText(say(label("settings", "How a year's surplus (SHU) is shared, as the statutes or the members' "
                                                "meeting say. Each of the two tables adds up to 100 %.")));
            for (int i = 0; i < rounding_->count(); ++i)
                rounding_->setItemText(
                    i, say(label("settings", "{0} rupiah", std::int64_t{rounding_->itemData(i).toInt()})));
            leavers_->setItemText(0, say(label("settings", "get no share")));
            leavers_->setItemText(1, say(label("settings", "get a share for their months")));
            leavers_->setItemText(2, say(label("settings", "get a full share")));
            common_->setItemText(0, say(label("settings", "gross contribution")));
            common_->setItemText(1, say(label("settings", "revenue")));
            save_->setText(say(label("settings", "Save &the scheme")));
        });
    }

    void refresh() override
    {
        const auto all = surplus::scheme_years(books());
        const int wanted = years_->currentData().toInt();
        years_->clear();
        for (const int year : all)
            years_->addItem(say(label("settings", "from {0} on", std::to_string(year))), year);
        const int kept = years_->findData(wanted);
        years_->setCurrentIndex(kept >= 0 ? kept : 0);
        if (!all.empty()) show_year(years_->currentData().toInt());
        for (QWidget* part :
             std::initializer_list<QWidget*>{member_, non_member_, rounding_, rest_, leavers_, months_, common_, from_})
            part->setEnabled(may_change());
        update_save();
    }

private:
    void show_year(int year)
    {
        const surplus::Scheme scheme = surplus::scheme_for(books(), year);
        member_->set_parts(scheme.parts);
        non_member_->set_parts(scheme.parts);
        rounding_->setCurrentIndex(rounding_->findData(static_cast<int>(scheme.rounding.whole_rupiah())));
        rest_->set_value(books().chart().by_code(scheme.rest_account).id);
        leavers_->setCurrentIndex(static_cast<int>(scheme.leavers));
        months_->setValue(scheme.minimum_months);
        common_->setCurrentIndex(surplus::common_by(books()) == surplus::CommonBy::revenue ? 1 : 0);
        from_->setValue(scheme.year);
        refusal_->hide();
    }

    void update_save()
    {
        refusal_->hide();
        save_->setEnabled(may_change() && member_->is_whole() && non_member_->is_whole());
    }

    void save()
    {
        if (!rest_->finish() || !rest_->value()) {
            rest_->setFocus();
            return;
        }
        surplus::Scheme scheme;
        scheme.year = from_->value();
        scheme.parts = member_->parts();
        for (surplus::Part& part : non_member_->parts())
            scheme.parts.push_back(std::move(part));
        scheme.rounding = Money::rupiah(rounding_->currentData().toInt());
        scheme.rest_account = books().chart().by_id(*rest_->value()).code;
        scheme.leavers = static_cast<surplus::Leavers>(leavers_->currentIndex());
        scheme.minimum_months = months_->value();
        try {
            // Names the line that does not fit its component, as for a scheme read from a file.
            const surplus::Scheme checked = surplus::scheme_from_rows(scheme.year, surplus::rows_of(scheme));
            books::Work work(books());
            surplus::replace_scheme(books(), checked);
            const auto rule =
                common_->currentIndex() == 1 ? surplus::CommonBy::revenue : surplus::CommonBy::contribution;
            if (rule != surplus::common_by(books())) surplus::set_common_by(books(), rule);
            work.commit();
        } catch (const Error& error) {
            refusal_->setText(say(error.message()));
            refusal_->show();
            return;
        }
        years_->clear();
        years_->addItem(QString(), scheme.year);
        workspace().tell(Notice::done, label("settings", "The scheme holds from {0} on.", std::to_string(scheme.year)));
        workspace().change(Change::settings);
    }

    QComboBox* years_;
    SchemeParts* member_;
    SchemeParts* non_member_;
    QLabel* refusal_;
    QComboBox* rounding_;
    AccountField* rest_;
    QComboBox* leavers_;
    QSpinBox* months_;
    QComboBox* common_;
    QSpinBox* from_;
    QPushButton* save_;
};

} // namespace

SectionInfo surplus_section()
{
    return section<SurplusSection>(QStringLiteral("surplus"), label("settings", "Sharing the surplus (SHU)"),
                                   QStringLiteral("percent"));
}

} // namespace sokoguru::ui
