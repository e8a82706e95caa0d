// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int most_notices = 4;
constexpr int done_ms = 6000;
constexpr int note_ms = 12000;

const char* name(Notice notice)
{
    switch (notice) {
    case Notice::done:
        return "done";
    case Notice::note:
        return "note";
    case Notice::refusal:
        return "refusal";
    }
    return "";
}

QIcon icon_of(Notice notice)
{
    switch (notice) {
    case Notice::done:
        return icon(QStringLiteral("ok"), IconColour::done);
    case Notice::note:
        return icon(QStringLiteral("information"), IconColour::warning);
    case Notice::refusal:
        return icon(QStringLiteral("error"), IconColour::refusal);
    }
    return {};
}

} // namespace

Notices::Notices(Workspace& workspace, QWidget* over) : QWidget(over), workspace_(workspace), over_(over)
{
    setObjectName(QStringLiteral("notices"));
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::small);
    over->installEventFilter(this);
    connect(&workspace, &Workspace::told, this, &Notices::show_notice);
    hide();
}

void Notices::show_notice(Notice notice, const QString& words, const std::optional<NoticeAction>& action)
{
    // The same said again replaces itself.
    for (QFrame* old : findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly))
        if (old->property("text").toString() == words) drop(old);
    auto* frame = new QFrame;
    frame->setProperty("notice", name(notice));
    frame->setProperty("text", words);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 10, 8, 10);
    row->setSpacing(space::small);
    auto* picture = new QLabel;
    picture->setPixmap(icon_of(notice).pixmap(22, 22));
    row->addWidget(picture, 0, Qt::AlignTop);
    QLabel* const label_ = paragraph();
    label_->setText(words);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label_, 1);
    if (action) {
        QPushButton* const button = plain_button();
        // Without its Alt-letter: a message lies over any page, and F6 goes to it.
        button->setText(workspace_.say(action->text).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, [this, place = action->place] { workspace_.go(place); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(workspace_.say(label("shell", "Close this message")));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, frame, [this, frame] {
        drop(frame);
        QTimer::singleShot(0, this, &Notices::place);
    });
    row->addWidget(close, 0, Qt::AlignTop);
    frame->setAccessibleName(words);
    column_->addWidget(frame);
    while (column_->count() > most_notices) {
        QLayoutItem* const first = column_->takeAt(0);
        drop(first->widget());
        delete first;
    }
    if (notice != Notice::refusal)
        QTimer::singleShot(notice == Notice::done ? done_ms : note_ms, frame, [this, frame] {
            drop(frame);
            QTimer::singleShot(0, this, &Notices::place);
        });
    frame->show();
    place();
    // What was told about may bring up another page.
    QTimer::singleShot(0, this, &Notices::place);
}

QString Notices::refusal() const
{
    QString out;
    for (const QFrame* frame : findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly))
        if (!frame->isHidden() && frame->property("notice").toString() == QStringLiteral("refusal"))
            out = frame->property("text").toString();
    return out;
}

QStringList Notices::texts() const
{
    QStringList out;
    for (const QFrame* frame : findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly))
        if (!frame->isHidden()) out << frame->property("text").toString();
    return out;
}

void Notices::clear()
{
    clear_layout(*column_);
    hide();
}

void Notices::focus_first()
{
    for (QWidget* child : findChildren<QWidget*>())
        if (child->isVisible() && child->focusPolicy() != Qt::NoFocus) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void Notices::place()
{
    if (texts().isEmpty()) {
        hide();
        return;
    }
    const int width = qMin(over_->width() - 2 * space::large, 460 * text_percent() / 100);
    setFixedWidth(qMax(width, 200));
    show();
    raise();
    column_->activate();
    resize(this->width(),
           column_->heightForWidth(this->width()) > 0 ? column_->heightForWidth(this->width()) : sizeHint().height());
    move(place_that_covers_least());
}

int Notices::covered(const QRect& place) const
{
    int out = 0;
    for (const QWidget* part : over_->findChildren<QWidget*>()) {
        const bool worked_with = qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QLineEdit*>(part) ||
                                 qobject_cast<const QComboBox*>(part);
        if (!worked_with || isAncestorOf(part) || !part->isVisible() || !part->isEnabled()) continue;
        const QRect seen = part->visibleRegion().boundingRect();
        const QRect both = QRect(part->mapTo(over_, seen.topLeft()), seen.size()).intersected(place);
        if (!both.isEmpty()) out += both.width() * both.height();
    }
    return out;
}

QPoint Notices::place_that_covers_least() const
{
    const int right = over_->width() - width() - space::large;
    const int left = space::large;
    const int bottom = over_->height() - height() - space::large;
    const int top = space::large;
    QPoint best(right, bottom);
    int least = covered({best, size()});
    for (const QPoint other : {QPoint(left, bottom), QPoint((left + right) / 2, bottom), QPoint(right, top),
                               QPoint((left + right) / 2, top), QPoint(right, (top + bottom) / 2)}) {
        if (least == 0) break;
        const int here = covered({other, size()});
        if (here >= least) continue;
        least = here;
        best = other;
    }
    return best;
}

bool Notices::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == over_ && event->type() == QEvent::Resize && !isHidden()) place();
    return QWidget::eventFilter(watched, event);
}

} // namespace sokoguru::ui
