// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/grade_table.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include "widgets/clear.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

/// In the order of the columns: more often than monthly, monthly, one instalment; of each principal and interest.
constexpr std::array columns = {&loans::Grade::short_principal,  &loans::Grade::short_interest,
                                &loans::Grade::month_principal,  &loans::Grade::month_interest,
                                &loans::Grade::single_principal, &loans::Grade::single_interest};

QGridLayout* table(std::size_t numbers, int name_stretch)
{
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(0, name_stretch);
    for (std::size_t i = 1; i <= numbers; ++i)
        grid->setColumnStretch(static_cast<int>(i), 1);
    return grid;
}

QLabel* head(Qt::Alignment alignment)
{
    QLabel* const out = paragraph("caption");
    out->setAlignment(alignment | Qt::AlignBottom);
    return out;
}

} // namespace

GradeTable::GradeTable(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    title_ = text("section");
    lead_ = paragraph("muted");
    percents_ = table(2, 1);
    months_lead_ = paragraph("muted");
    months_ = table(columns.size(), 2);
    problem_ = paragraph("refusal");
    problem_->setObjectName(QStringLiteral("grades-problem"));
    problem_->hide();
    for (std::size_t i = 0; i < percent_heads_.size(); ++i) {
        percent_heads_[i] = head(i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        percents_->addWidget(percent_heads_[i], 0, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < group_heads_.size(); ++i) {
        group_heads_[i] = head(Qt::AlignHCenter);
        months_->addWidget(group_heads_[i], 0, 1 + 2 * static_cast<int>(i), 1, 2);
    }
    for (std::size_t i = 0; i < month_heads_.size(); ++i) {
        month_heads_[i] = text("caption"); // one word each, which has room
        month_heads_[i]->setAlignment(i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        months_->addWidget(month_heads_[i], 1, static_cast<int>(i));
    }
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addLayout(percents_);
    column->addSpacing(space::small);
    column->addWidget(months_lead_);
    column->addLayout(months_);
    column->addWidget(problem_);
    workspace.words(this, [this] { fill_words(); });
}

void GradeTable::set_grades(std::vector<loans::Grade> grades)
{
    // The lines stay where they can: whoever is in one of them stays there when something else was changed.
    const bool same = std::equal(grades.begin(), grades.end(), grades_.begin(), grades_.end(),
                                 [](const loans::Grade& a, const loans::Grade& b) { return a.code == b.code; });
    grades_ = std::move(grades);
    if (!same) {
        remove_lines();
        for (std::size_t row = 0; row < grades_.size(); ++row)
            add_line(row);
        fill_words();
    }
    fill_values();
    set_problem({});
}

void GradeTable::add_line(std::size_t row)
{
    const QString code = QString::fromStdString(grades_[row].code);
    Line line{text(),
              new PercentField(workspace_),
              new PercentField(workspace_),
              text(),
              row == 0 ? paragraph("caption") : nullptr,
              {}};
    line.allowance->setObjectName(QStringLiteral("allowance-") + code);
    line.risk_weight->setObjectName(QStringLiteral("risk-weight-") + code);
    const int at = static_cast<int>(row) + 2;
    percents_->addWidget(line.name, at, 0);
    percents_->addWidget(line.allowance, at, 1);
    percents_->addWidget(line.risk_weight, at, 2);
    months_->addWidget(line.months_name, at, 0);
    for (PercentField* field : {line.allowance, line.risk_weight})
        connect(field, &InputLine::changed, this, [this] { set_problem({}); });
    if (line.best != nullptr) {
        months_->addWidget(line.best, at, 1, 1, 6);
        lines_.push_back(line);
        return;
    }
    static const QRegularExpression whole(QStringLiteral("\\d{0,3}"));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto* const field = new QLineEdit;
        field->setObjectName(QStringLiteral("months-%1-%2").arg(code).arg(i));
        field->setValidator(new QRegularExpressionValidator(whole, field));
        field->setInputMethodHints(Qt::ImhDigitsOnly);
        field->setAlignment(Qt::AlignRight);
        field->setMinimumWidth(3 * px(Type::body));
        connect(field, &QLineEdit::textEdited, this, [this] { set_problem({}); });
        months_->addWidget(field, at, static_cast<int>(i) + 1);
        line.months[i] = field;
    }
    lines_.push_back(line);
}

void GradeTable::remove_lines()
{
    for (const Line& line : lines_) {
        for (QWidget* widget :
             std::initializer_list<QWidget*>{line.name, line.allowance, line.risk_weight, line.months_name, line.best})
            drop(widget);
        for (QLineEdit* field : line.months)
            drop(field);
    }
    lines_.clear();
}

void GradeTable::fill_values()
{
    for (std::size_t row = 0; row < lines_.size(); ++row) {
        const Line& line = lines_[row];
        line.allowance->set_value(grades_[row].allowance);
        line.risk_weight->set_value(grades_[row].risk_weight);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::optional<int>& months = grades_[row].*columns[i];
            if (line.months[i] != nullptr) line.months[i]->setText(months ? QString::number(*months) : QString());
        }
    }
}

std::optional<std::vector<loans::Grade>> GradeTable::grades()
{
    std::vector<loans::Grade> out = grades_;
    for (std::size_t row = 0; row < lines_.size(); ++row) {
        const Line& line = lines_[row];
        for (PercentField* field : {line.allowance, line.risk_weight}) {
            if (field->finish() && field->value()) continue;
            set_problem(label("loans", "Write a percentage in every line, such as 10 or 0.5."));
            field->setFocus();
            return std::nullopt;
        }
        out[row].allowance = *line.allowance->value();
        out[row].risk_weight = *line.risk_weight->value();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (line.months[i] == nullptr) continue;
            const QString months = line.months[i]->text();
            out[row].*columns[i] = months.isEmpty() ? std::nullopt : std::optional(months.toInt());
        }
    }
    return out;
}

void GradeTable::set_problem(const Label& problem)
{
    problem_->setText(workspace_.say(problem));
    problem_->setVisible(!problem.empty());
}

void GradeTable::fill_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    title_->setText(say(label("loans", "Classes of loans and their allowance")));
    lead_->setText(say(label("loans", "The cooperative's own table. As delivered it follows Perdep 06/2016; check it "
                                      "against the rules that hold for you.")));
    months_lead_->setText(
        say(label("loans", "A loan falls into a class once its principal or interest is overdue for more months than "
                           "stand here, for its kind of instalments. An empty field does not lead into the class.")));
    percent_heads_[0]->setText(say(label("loans", "Class")));
    percent_heads_[1]->setText(say(label("loans", "Allowance (% of principal)")));
    percent_heads_[2]->setText(say(label("loans", "Risk weight (%)")));
    group_heads_[0]->setText(say(label("loans", "Instalments more often than monthly")));
    group_heads_[1]->setText(say(label("loans", "Monthly instalments")));
    group_heads_[2]->setText(say(label("loans", "Loans of one instalment")));
    month_heads_[0]->setText(say(label("loans", "Class")));
    for (std::size_t i = 1; i < month_heads_.size(); ++i)
        month_heads_[i]->setText(say(i % 2 == 1 ? label("loans", "Principal") : label("loans", "Interest")));
    for (std::size_t row = 0; row < lines_.size(); ++row) {
        const Line& line = lines_[row];
        const QString name = say(loans::title(grades_[row]));
        const QString begin = name + QStringLiteral(": ");
        line.name->setText(name);
        line.months_name->setText(name);
        line.allowance->setAccessibleName(begin + percent_heads_[1]->text());
        line.risk_weight->setAccessibleName(begin + percent_heads_[2]->text());
        if (line.best != nullptr) line.best->setText(say(label("loans", "every loan that is in no other class")));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (line.months[i] == nullptr) continue;
            line.months[i]->setAccessibleName(begin + group_heads_[i / 2]->text() + QStringLiteral(", ") +
                                              month_heads_[i + 1]->text());
            line.months[i]->setAccessibleDescription(months_lead_->text());
        }
    }
}

} // namespace sokoguru::ui
