// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/scheme_parts.h"

#include <algorithm>
#include <array>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "reports/surplus_report.h"
#include "widgets/clear.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

constexpr std::array components = {"reserve", "capital",   "patronage", "board",
                                   "staff",   "education", "social",    "community"};
const std::array<surplus::Base, 10> bases = {{{surplus::BaseKind::none, false},
                                              {surplus::BaseKind::closing, false},
                                              {surplus::BaseKind::closing, true},
                                              {surplus::BaseKind::month_average, false},
                                              {surplus::BaseKind::month_average, true},
                                              {surplus::BaseKind::months_weighted, false},
                                              {surplus::BaseKind::months_weighted, true},
                                              {surplus::BaseKind::interest_paid, false},
                                              {surplus::BaseKind::principal_borrowed, false},
                                              {surplus::BaseKind::purchases, false}}};

Label words_of(const surplus::Base& base)
{
    return base == surplus::Base{} ? label("surplus", "not shared among members") : reports::base_name(base);
}

std::string component_of(const QComboBox& box)
{
    // A name of its own was typed where the text is none of those offered.
    const int row = box.findText(box.currentText());
    if (row >= 0) return box.itemData(row).toString().toStdString();
    return box.currentText().trimmed().toStdString();
}

} // namespace

SchemeParts::SchemeParts(Workspace& workspace, surplus::Source source, QWidget* parent)
    : QWidget(parent), workspace_(workspace), source_(source)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    title_ = text("section");
    column->addWidget(title_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(space::small);
    grid_->setVerticalSpacing(space::hair);
    component_head_ = text("caption");
    percent_head_ = text("caption");
    percent_head_->setAlignment(Qt::AlignRight);
    base_head_ = text("caption");
    grid_->addWidget(component_head_, 0, 0);
    grid_->addWidget(percent_head_, 0, 1);
    grid_->addWidget(base_head_, 0, 2);
    column->addLayout(grid_);
    auto* below = new QHBoxLayout;
    sum_ = text("");
    sum_->setObjectName(QStringLiteral("sum-") + QString::fromLatin1(surplus::name(source)));
    add_ = quiet_button(QStringLiteral("add"));
    below->addWidget(sum_, 1);
    below->addWidget(add_);
    column->addLayout(below);
    connect(add_, &QPushButton::clicked, this, [this] {
        surplus::Part part;
        part.source = source_;
        add_line(part);
        fill_words();
        lines_.back().component->setCurrentIndex(-1);
        lines_.back().component->setFocus();
        show_sum();
    });
    workspace.words(this, [this] { fill_words(); });
}

void SchemeParts::add_line(const surplus::Part& part)
{
    Line line{new QComboBox, new PercentField(workspace_), new QComboBox, quiet_button(QStringLiteral("remove"))};
    line.component->setEditable(true);
    line.component->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox* box : {line.component, line.base}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    for (const char* component : components)
        line.component->addItem(QString(), QString::fromLatin1(component));
    if (line.component->findData(QString::fromStdString(part.component)) < 0 && !part.component.empty())
        line.component->addItem(QString::fromStdString(part.component), QString::fromStdString(part.component));
    for (std::size_t i = 0; i < bases.size(); ++i)
        line.base->addItem(QString(), static_cast<int>(i));
    line.component->setCurrentIndex(line.component->findData(QString::fromStdString(part.component)));
    const auto base = std::find(bases.begin(), bases.end(), part.base);
    line.base->setCurrentIndex(static_cast<int>(base - bases.begin()));
    line.percent->set_value(part.percent);
    line.percent->setMinimumWidth(72);
    lines_.push_back(line);
    connect(line.percent, &PercentField::changed, this, [this] { show_sum(); });
    connect(line.component, &QComboBox::currentTextChanged, this, &SchemeParts::changed);
    connect(line.base, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        emit changed();
    });
    connect(line.remove, &QPushButton::clicked, this, [this, button = line.remove] { remove_line(button); });
}

void SchemeParts::remove_line(const QPushButton* button)
{
    const auto line = std::find_if(lines_.begin(), lines_.end(), [&](const Line& l) { return l.remove == button; });
    if (line == lines_.end()) return;
    add_->setFocus();
    for (QWidget* widget : std::initializer_list<QWidget*>{line->component, line->percent, line->base, line->remove})
        drop(widget);
    lines_.erase(line);
    arrange();
    show_sum();
}

void SchemeParts::arrange()
{
    int component = 0, base = 0, others = 0;
    for (const Line& line : lines_) {
        const auto needs = [](const QComboBox& box) {
            return box.fontMetrics().horizontalAdvance(box.currentText()) + 2 * box.sizeHint().height();
        };
        component = std::max(component, needs(*line.component));
        base = std::max(base, needs(*line.base));
        others = line.percent->minimumWidth() + line.remove->sizeHint().width() + 3 * space::small;
    }
    stacked_ = component + base + others > width();
    base_head_->setVisible(!stacked_);
    grid_->setColumnStretch(0, stacked_ ? 3 : component);
    grid_->setColumnStretch(2, stacked_ ? 0 : base);
    int row = 1;
    for (const Line& line : lines_) {
        grid_->addWidget(line.component, row, 0);
        grid_->addWidget(line.percent, row, 1);
        grid_->addWidget(line.remove, row, 3);
        if (stacked_)
            grid_->addWidget(line.base, row + 1, 0, 1, 2);
        else
            grid_->addWidget(line.base, row, 2);
        grid_->setRowMinimumHeight(row + 2, stacked_ ? space::small : 0);
        row += 3;
    }
}

void SchemeParts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SchemeParts::set_parts(const std::vector<surplus::Part>& parts)
{
    // Asked for from outside: none of them is being pressed, and nobody walks through them.
    for (const Line& line : lines_)
        for (QWidget* widget : std::initializer_list<QWidget*>{line.component, line.percent, line.base, line.remove})
            delete widget;
    lines_.clear();
    for (const surplus::Part& part : parts)
        if (part.source == source_) add_line(part);
    fill_words();
}

std::vector<surplus::Part> SchemeParts::parts() const
{
    std::vector<surplus::Part> out;
    for (const Line& line : lines_)
        out.push_back({source_, component_of(*line.component), line.percent->value().value_or(Rate()),
                       bases.at(static_cast<std::size_t>(line.base->currentData().toInt()))});
    return out;
}

bool SchemeParts::is_whole() const
{
    Rate sum;
    for (const Line& line : lines_) {
        if (!line.percent->value()) return false;
        sum = sum + *line.percent->value();
    }
    return sum == Rate::millionths(Rate::per_unit);
}

void SchemeParts::fill_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    title_->setText(say(source_ == surplus::Source::member ? label("surplus", "Surplus from members")
                                                           : label("surplus", "Surplus from non-members")));
    component_head_->setText(say(label("surplus", "Goes to")));
    percent_head_->setText(say(label("surplus", "Percent")));
    base_head_->setText(say(label("surplus", "Shared by")));
    add_->setText(
        say(source_ == surplus::Source::member ? label("surplus", "&Add a line") : label("surplus", "Add a l&ine")));
    for (const Line& line : lines_) {
        for (int row = 0; row < line.component->count(); ++row) {
            const std::string name = line.component->itemData(row).toString().toStdString();
            line.component->setItemText(row, say(reports::component_name(name)));
        }
        for (int row = 0; row < line.base->count(); ++row)
            line.base->setItemText(row, say(words_of(bases.at(static_cast<std::size_t>(row)))));
        const QString name = line.component->currentText();
        line.component->lineEdit()->setCursorPosition(0); // long names show their beginning
        line.component->setAccessibleName(component_head_->text());
        line.percent->setAccessibleName(percent_head_->text() + QStringLiteral(" ") + name);
        line.base->setAccessibleName(base_head_->text() + QStringLiteral(" ") + name);
        line.remove->setAccessibleName(say(label("surplus", "Remove this line")));
        line.remove->setToolTip(line.remove->accessibleName());
        for (QComboBox* box : {line.component, line.base}) // what is offered is not cut off either
            box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * space::medium);
    }
    arrange();
    show_sum();
}

void SchemeParts::show_sum()
{
    const std::int64_t whole = Rate::per_unit;
    std::int64_t sum = 0;
    for (const Line& line : lines_)
        sum += line.percent->value().value_or(Rate()).in_millionths();
    const auto percent = [this](std::int64_t value) {
        return percent_text(workspace_, Rate::millionths(value)).toStdString();
    };
    Label words = label("surplus", "Together 100 %");
    if (sum < whole)
        words = label("surplus", "Together {0} %: {1} % are missing", percent(sum), percent(whole - sum));
    else if (sum > whole)
        words = label("surplus", "Together {0} %: {1} % too much", percent(sum), percent(sum - whole));
    sum_->setText(workspace_.say(words));
    sum_->setProperty("kind", is_whole() ? "done" : "refusal");
    restyle(sum_);
    emit changed();
}

} // namespace sokoguru::ui
