// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/input_line.h"
#include "widgets/parts.h"
#include "widgets/usual_help.h"

namespace sokoguru::ui {

namespace {

/// A name in one line; a long one in two where its place is narrow, so that no form is wider than its place for it.
class Name : public QLabel {
public:
    Name() { setWordWrap(true); }
    QSize sizeHint() const override
    {
        ensurePolished();
        return fontMetrics().size(Qt::TextShowMnemonic, text());
    }
    QSize minimumSizeHint() const override { return sizeHint().boundedTo({12 * px(Type::body), QWIDGETSIZE_MAX}); }
};

/// Whether somebody is typing, somewhere else than in this field: then nothing is scrolled away under his hands.
bool is_typed_elsewhere(const QWidget& field)
{
    const QWidget* const focus = field.window()->focusWidget();
    if (focus == nullptr || field.isAncestorOf(focus)) return false;
    return qobject_cast<const QLineEdit*>(focus) != nullptr || qobject_cast<const QPlainTextEdit*>(focus) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(focus) != nullptr;
}

/// Qt scrolls to what Tab reaches, not to what a program points at.
void bring_into_sight(QWidget& field)
{
    if (!field.isVisible() || is_typed_elsewhere(field)) return;
    for (QWidget* around = field.parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(&field, space::small, space::medium);
}

} // namespace

Field::Field(Workspace& workspace, const Label& name, QWidget* control, const Label& explanation, QWidget* parent)
    : QWidget(parent), workspace_(workspace), name_text_(name), explanation_text_(explanation), control_(control)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    name_ = new Name;
    name_->setBuddy(control);
    below_ = paragraph("caption");
    column->addWidget(name_);
    column->addWidget(control);
    column->addWidget(below_);
    setFocusProxy(control);
    if (auto* const line = qobject_cast<InputLine*>(control))
        connect(line, &InputLine::problem_changed, this, [this, line] {
            problem_ = line->problem();
            fill();
        });
    else if (auto* const plain = qobject_cast<QLineEdit*>(control))
        connect(plain, &QLineEdit::textEdited, this, [this] { set_problem({}); });
    else if (auto* const box = qobject_cast<QComboBox*>(control))
        connect(box, &QComboBox::currentTextChanged, this, [this] { set_problem({}); });
    else if (auto* const edit = qobject_cast<QPlainTextEdit*>(control))
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { set_problem({}); });
    workspace.words(this, [this] { fill(); });
}

void Field::set_problem(const Label& problem)
{
    // A moment later, when the words of the refusal have their room and the keyboard its place.
    if (!problem.empty()) QTimer::singleShot(0, this, [this] { bring_into_sight(*this); });
    if (auto* const line = qobject_cast<InputLine*>(control_)) {
        line->set_problem(problem); // comes back through problem_changed
        return;
    }
    if (problem.empty() && problem_.empty()) return;
    problem_ = problem;
    control_->setProperty("wrong", !problem.empty());
    restyle(control_);
    fill();
}

void Field::fill()
{
    const QString name = workspace_.say(name_text_);
    name_->setText(name);
    QString spoken = name;
    control_->setAccessibleName(spoken.remove(QLatin1Char('&')));
    const bool wrong = !problem_.empty();
    const QString below = workspace_.say(wrong ? problem_ : explanation_text_);
    // What every clerk knows by the second day stands in the tip only.
    const QString help = workspace_.say(explanation_text_.empty() ? usual_help(name_text_) : explanation_text_);
    control_->setAccessibleDescription(below.isEmpty() ? help : below);
    if (control_->toolTip() == help_) control_->setToolTip(help); // a tip of its own stays
    name_->setToolTip(help);
    help_ = help;
    below_->setText(below);
    below_->setProperty("kind", wrong ? "refusal" : "caption");
    restyle(below_);
    below_->setVisible(!below.isEmpty());
}

QWidget* beside(std::initializer_list<QWidget*> fields)
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    for (QWidget* field : fields)
        layout->addWidget(field, 1, Qt::AlignTop);
    return row;
}

std::optional<std::string> or_nothing(const QLineEdit& line)
{
    const QString text = line.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace sokoguru::ui
