// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picker_field.h"

#include <algorithm>

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

#include "widgets/choice_delegate.h"

namespace sokoguru::ui {

namespace {

constexpr int id_role = Qt::UserRole;
constexpr int most_rows = 10;
constexpr int widest_list = 640; ///< unless the field is wider

} // namespace

PickerField::PickerField(Workspace& workspace, QWidget* parent) : InputLine(workspace, parent)
{
    // A tool tip's window stays above and never takes the focus from the line.
    list_ = new QListWidget(this);
    list_->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    list_->setAttribute(Qt::WA_ShowWithoutActivating);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setProperty("kind", "popup");
    list_->setItemDelegate(new ChoiceDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(false);
    list_->hide();
    connect(list_, &QListWidget::itemClicked, this, [this] { take_marked(); });
}

PickerField::~PickerField() = default;

bool PickerField::is_list_open() const
{
    return list_->isVisible();
}

void PickerField::choose(std::optional<std::int64_t> id)
{
    chosen_ = id;
    set_problem({});
    rewrite();
}

void PickerField::rewrite()
{
    if (chosen_ && !can_read()) return;
    if (free_text_ && !chosen_) return;
    write(chosen_ ? shown(*chosen_) : QString());
    setCursorPosition(0);
}

void PickerField::typed()
{
    const bool was_chosen = chosen_.has_value();
    chosen_.reset();
    if (text().trimmed().isEmpty())
        close_list();
    else
        offer(text(), !free_text_);
    if (was_chosen || free_text_) emit changed();
}

Label PickerField::finished()
{
    close_list();
    if (free_text_) return {};
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        rewrite();
        return {};
    }
    std::optional<std::int64_t> one = exactly(typed);
    if (!one) {
        const auto choices = find(typed);
        if (choices.empty()) return nothing_fits();
        if (choices.size() > 1) return several_fit();
        one = choices.front().id;
    }
    take(*one);
    return {};
}

void PickerField::take(std::int64_t id)
{
    const bool is_new = chosen_ != id;
    choose(id);
    if (is_new) emit changed();
}

bool PickerField::take_marked()
{
    const QListWidgetItem* const item = list_->currentItem();
    if (!is_list_open() || item == nullptr) return false;
    const std::int64_t id = item->data(id_role).toLongLong();
    close_list();
    take(id);
    selectAll();
    taken(id);
    return true;
}

void PickerField::offer(const QString& text, bool mark_first)
{
    const std::vector<Choice> choices = find(text);
    list_->clear();
    for (const Choice& choice : choices) {
        auto* const item = new QListWidgetItem(choice.shown, list_);
        item->setData(id_role, static_cast<qlonglong>(choice.id));
        item->setData(ChoiceDelegate::detail_role, choice.detail);
    }
    if (choices.empty()) return close_list();
    list_->setCurrentRow(mark_first ? 0 : -1);
    const int rows = std::min(most_rows, list_->count());
    const int height = list_->sizeHintForRow(0) * rows + 2 * list_->frameWidth() + 2;
    const int width = std::max(this->width(), std::min(list_->sizeHintForColumn(0) + 40, widest_list));
    const QRect free = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, this->height()));
    if (corner.y() + height > free.bottom()) corner.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    corner.setX(std::max(free.left(), std::min(corner.x(), free.right() - width)));
    list_->setGeometry(QRect(corner, QSize(width, height)));
    list_->show();
    list_->raise();
}

void PickerField::close_list()
{
    list_->hide();
}

bool PickerField::event(QEvent* event)
{
    // Tab leaves the line before keyPressEvent would see it.
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && !is_finished()) static_cast<void>(take_marked());
    }
    return InputLine::event(event);
}

void PickerField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (is_list_open() && moves) {
        const int by = key == Qt::Key_Up       ? -1
                       : key == Qt::Key_Down   ? 1
                       : key == Qt::Key_PageUp ? -most_rows
                                               : most_rows;
        list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, list_->count() - 1));
        return event->accept();
    }
    if (!isReadOnly() && !is_list_open() && (key == Qt::Key_Down || key == Qt::Key_F4)) {
        offer(is_finished() && !free_text_ ? QString() : text(), true);
        return event->accept();
    }
    if (is_list_open() && key == Qt::Key_Escape) {
        close_list();
        return event->accept();
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && take_marked()) {
        event->accept();
        emit entered();
        return;
    }
    InputLine::keyPressEvent(event);
}

void PickerField::focusOutEvent(QFocusEvent* event)
{
    close_list();
    InputLine::focusOutEvent(event);
}

} // namespace sokoguru::ui
