// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/sheet_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include "widgets/money_field.h"

namespace sokoguru::ui {

namespace {

/// Edits amounts with the program's money field; Enter says that the cell below is next.
class MoneyDelegate : public QStyledItemDelegate {
public:
    MoneyDelegate(Workspace& workspace, std::function<void()> down,
                  std::function<void(const QModelIndex&, const Label&)> refuse, QObject* parent)
        : QStyledItemDelegate(parent), workspace_(workspace), down_(std::move(down)), refuse_(std::move(refuse))
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* const field = new MoneyField(workspace_, parent);
        field->set_negative_allowed(true);
        field->setObjectName(QStringLiteral("cell"));
        field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        field->setStyleSheet(QStringLiteral("padding: 0 4px; border-radius: 0;"));
        return field;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* const field = static_cast<MoneyField*>(editor);
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        auto* const field = static_cast<MoneyField*>(editor);
        if (field->finish())
            model->setData(index, field->text(), Qt::EditRole);
        else
            refuse_(index, field->problem());
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(object, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter) return QStyledItemDelegate::eventFilter(object, event);
        auto* const field = static_cast<MoneyField*>(object);
        // What cannot be understood stays to be mended.
        if (!field->finish()) {
            refuse_(QModelIndex(), field->problem());
            return true;
        }
        emit commitData(field);
        emit closeEditor(field, NoHint);
        down_();
        return true;
    }

private:
    Workspace& workspace_;
    std::function<void()> down_;
    std::function<void(const QModelIndex&, const Label&)> refuse_; ///< no index: the current one
};

} // namespace

CollectiveView::CollectiveView(Workspace& workspace, QWidget* parent) : TableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    setItemDelegate(new MoneyDelegate(
        workspace, [this] { step_down(); },
        [this](const QModelIndex& at, const Label& problem) {
            emit refused(at.isValid() ? at : currentIndex(), problem);
        },
        this));
}

void CollectiveView::step_down()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid()) setCurrentIndex(below);
}

void CollectiveView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        if (currentIndex().isValid()) emit pasted(currentIndex(), QApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        emit undo_wanted();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes())
            if ((index.flags() & Qt::ItemIsEditable) != 0) model()->setData(index, QString(), Qt::EditRole);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        step_down();
        return;
    }
    // Tab leaves the sheet at its last cell, so that the keyboard is not caught.
    if (event->key() == Qt::Key_Tab && currentIndex().row() == model()->rowCount() - 1 &&
        currentIndex().column() == model()->columnCount() - 1) {
        focusNextChild();
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace sokoguru::ui
