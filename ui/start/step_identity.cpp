// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QVBoxLayout>

#include "start/assistant_steps.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QGridLayout* two_columns(QWidget* step)
{
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, space::small, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return grid;
}

QLineEdit* named(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(200);
    return line;
}

std::string typed(const std::map<QString, QLineEdit*>& lines, const char* name)
{
    return lines.at(QString::fromLatin1(name))->text().trimmed().toStdString();
}

} // namespace

IdentityStep::IdentityStep(Workspace& workspace)
{
    QGridLayout* const grid = two_columns(this);
    for (const char* name : {"name", "legal-no", "registry-no", "phone", "address", "city"})
        lines_[QString::fromLatin1(name)] = named(name);
    const auto line = [this](const char* name) { return lines_.at(QString::fromLatin1(name)); };
    name_ = new Field(workspace, label("start", "Na&me"), line("name"),
                      label("start", "As it stands in the deed; it heads every printed page."));
    grid->addWidget(name_, 0, 0, 1, 2);
    grid->addWidget(
        new Field(workspace, label("start", "&Legal entity number"), line("legal-no"),
                  label("start", "Number of the deed (badan hukum). Leave empty what you do not have yet.")),
        1, 0, Qt::AlignTop);
    grid->addWidget(new Field(workspace, label("start", "&Cooperative ID (NIK)"), line("registry-no"),
                              label("start", "From the ministry's certificate.")),
                    1, 1, Qt::AlignTop);
    grid->addWidget(
        new Field(workspace, label("start", "&Address"), line("address"), label("start", "Street, number, district.")),
        2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(new Field(workspace, label("start", "C&ity"), line("city"),
                              label("start", "Stands before the date of every signature.")),
                    3, 0, Qt::AlignTop);
    grid->addWidget(new Field(workspace, label("start", "&Telephone"), line("phone"),
                              label("start", "Number or mail address for the letterhead.")),
                    3, 1, Qt::AlignTop);
}

bool IdentityStep::check()
{
    if (!typed(lines_, "name").empty()) return true;
    name_->set_problem(label("start", "The cooperative needs a name."));
    name_->setFocus();
    return false;
}

void IdentityStep::store(setup::NewBooks& books) const
{
    books.cooperative.name = typed(lines_, "name");
    books.cooperative.legal_no = typed(lines_, "legal-no");
    books.cooperative.registry_no = typed(lines_, "registry-no");
    books.cooperative.address = typed(lines_, "address");
    books.cooperative.city = typed(lines_, "city");
    books.cooperative.phone = typed(lines_, "phone");
}

UnionStep::UnionStep(Workspace& workspace)
{
    QGridLayout* const grid = two_columns(this);
    for (const char* name : {"union", "federation", "plant"})
        lines_[QString::fromLatin1(name)] = named(name);
    const auto line = [this](const char* name) { return lines_.at(QString::fromLatin1(name)); };
    grid->addWidget(new Field(workspace, label("start", "&Union"), line("union"),
                              label("start", "The workers' union the cooperative belongs to.")),
                    0, 0, Qt::AlignTop);
    grid->addWidget(new Field(workspace, label("start", "&Federation"), line("federation"),
                              label("start", "The federation of that union, where there is one.")),
                    0, 1, Qt::AlignTop);
    grid->addWidget(new Field(workspace, label("start", "&Plant or PUK"), line("plant"),
                              label("start", "The plant unit whose workers are the members.")),
                    1, 0, 1, 2, Qt::AlignTop);
    first_day_ = new DateField(workspace);
    first_day_->setObjectName(QStringLiteral("first-day"));
    first_day_->set_value(base::make_date(static_cast<int>(workspace.today().year()), 1, 1));
    first_day_row_ = new Field(
        workspace, label("start", "First book &day"), first_day_,
        label("start", "From this day on everything is booked here. Balances of the evening before are the opening "
                       "balances. Best is the first of January, or the first of a month."));
    grid->addWidget(first_day_row_, 2, 0, 1, 2);
}

bool UnionStep::check()
{
    const bool understood = first_day_->finish(); // else the field says itself what is wrong with the day
    if (understood && first_day_->value()) return true;
    if (understood) first_day_row_->set_problem(label("start", "The books need their first day."));
    first_day_->setFocus();
    return false;
}

void UnionStep::store(setup::NewBooks& books) const
{
    books.cooperative.union_name = typed(lines_, "union");
    books.cooperative.federation = typed(lines_, "federation");
    books.cooperative.plant = typed(lines_, "plant");
    if (first_day_->value()) books.cooperative.first_day = *first_day_->value();
}

} // namespace sokoguru::ui
