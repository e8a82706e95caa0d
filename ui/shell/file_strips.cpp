// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_strips.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "books/copies.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QFrame* strip(const char* name, QHBoxLayout*& line)
{
    auto* const frame = new QFrame;
    frame->setObjectName(QString::fromLatin1(name));
    line = new QHBoxLayout(frame);
    line->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    line->setSpacing(space::small);
    return frame;
}

} // namespace

FileStrips::FileStrips(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    QHBoxLayout* line = nullptr;
    copy_ = strip("copy-strip", line);
    copy_mark_ = text("mark");
    copy_words_ = paragraph();
    line->addWidget(copy_mark_);
    line->addWidget(copy_words_, 1);
    rows->addWidget(copy_);
    clock_ = strip("clock-strip", line);
    clock_->setProperty("notice", "note");
    clock_words_ = paragraph();
    clock_right_ = plain_button(QStringLiteral("calendar"));
    clock_right_->setObjectName(QStringLiteral("clock-is-right"));
    line->addWidget(clock_words_, 1);
    line->addWidget(clock_right_);
    rows->addWidget(clock_);
    connect(clock_right_, &QPushButton::clicked, this, [this] {
        if (workspace_.is_open() && !workspace_.is_busy()) workspace_.books().confirm_clock();
        refresh();
    });
    workspace.words(this, [this] { refresh(); });
}

void FileStrips::refresh()
{
    if (workspace_.is_busy()) return;
    books::CopyMark mark;
    std::optional<Date> doubt;
    if (workspace_.is_open()) {
        mark = books::copy_mark(workspace_.books());
        if (mark.kind != books::CopyKind::reading && workspace_.may(books::Permission::post))
            doubt = workspace_.books().clock_doubt();
    }
    practice_ = mark.kind == books::CopyKind::practice;
    copy_->setVisible(mark.kind != books::CopyKind::none);
    const books::CopyWords words = books::copy_words(mark);
    copy_mark_->setText(workspace_.say(words.mark));
    copy_words_->setText(workspace_.say(words.sentence));
    copy_->setProperty("copy", practice_ ? "practice" : "reading");
    for (QWidget* part : std::initializer_list<QWidget*>{copy_, copy_mark_, copy_words_})
        restyle(part);
    clock_->setVisible(doubt.has_value());
    if (!doubt) return;
    clock_words_->setText(workspace_.say(label("shell",
                                               "The last entry was recorded on {0}, the computer says that today is "
                                               "{1}. Nothing can be posted until you say that this is right; if it "
                                               "is not, set the computer's date.",
                                               *doubt, workspace_.today())));
    clock_right_->setText(workspace_.say(label("shell", "The date is right")));
}

} // namespace sokoguru::ui
