// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/refusal_card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// What the page says and offers for one kind of trouble.
struct Help {
    Label title;
    Label advice;
    bool retry = false;
    bool restore = false;
    bool copy = false;
};

/// The holder's note, `ani@KASIR, 2026-11-21 15.00`, in words; empty where there is none.
Label holder(const Error& error)
{
    if (error.args().size() < 2) return {};
    const auto* note = std::get_if<std::string>(&error.args()[1]);
    static const QRegularExpression form(QStringLiteral("^(.+)@(.+), (\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d)$"));
    const auto found = form.match(note != nullptr ? QString::fromStdString(*note) : QString());
    if (!found.hasMatch()) return label("start", "Who has it open is not known.");
    const QDateTime since = QDateTime::fromString(found.captured(3), QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString time = since.isValid() ? since.toString(QStringLiteral("dd-MM-yyyy HH:mm")) : found.captured(3);
    return label("start", "{0} has it open on the computer {1} since {2}.", found.captured(1).toStdString(),
                 found.captured(2).toStdString(), time.toStdString());
}

Help help_for(const Error& error, const QString& path)
{
    // Named like books: rather a damaged head than a list.
    const bool is_named_so = path.endsWith(QStringLiteral(".sokoguru"), Qt::CaseInsensitive);
    switch (error.code()) {
    case Code::file_in_use:
        return {label("start", "The books are open elsewhere"),
                label("start", "Only one person at a time can write in a file. Ask him to close it, then try again."),
                true};
    case Code::damaged_file:
    case Code::damaged_or_altered_file:
        return {label("start", "The file is damaged"),
                label("start", "Do not work on with it. Take the newest backup; the damaged file is kept beside it "
                               "under another name."),
                false, true};
    case Code::newer_file:
        return {label("start", "The file is from a newer Sokoguru"),
                label("start", "Install the newer version on this computer. The file was not touched.")};
    case Code::not_a_sokoguru_file:
        if (is_named_so)
            return {label("start", "The file cannot be read as books"),
                    label("start",
                          "If it was your books, its beginning is damaged: take the newest backup. The damaged "
                          "file is kept beside it under another name."),
                    false, true};
        [[fallthrough]];
    case Code::not_a_regular_file:
        return {label("start", "This is not a Sokoguru file"),
                label("start", "Lists from Excel or CSV are brought in from inside your books, on the page Import.")};
    case Code::read_only_file:
        return {label("start", "The file cannot be written"),
                label("start", "Perhaps it lies on a CD, on a write-protected stick, or belongs to another user. A "
                               "copy in your documents can be opened and written."),
                true, false, true};
    case Code::network_folder:
        return {label("start", "The file lies in a network or cloud folder"),
                label("start", "There two computers can write at once and spoil the books. Keep the file on this "
                               "computer and only backups in the network."),
                false, false, true};
    case Code::file_not_found:
        return {label("start", "The file is not there"),
                label("start", "Perhaps it was moved, or its stick or disk is not connected."), true, true};
    default:
        return {label("start", "The file could not be opened"), {}, true, true};
    }
}

} // namespace

RefusalCard::RefusalCard(Workspace& workspace, QWidget* parent) : QFrame(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("refusal-card"));
    setProperty("notice", "refusal");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    title_ = text("section");
    sentence_ = paragraph();
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    advice_ = paragraph();
    for (QLabel* part : {title_, sentence_, advice_})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const char* icon, const char* name, auto signal) {
        QPushButton* const out = plain_button(QString::fromLatin1(icon));
        out->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(out);
        connect(out, &QPushButton::clicked, this, signal);
        return out;
    };
    retry_ = button("refresh", "retry", &RefusalCard::retry_asked);
    restore_ = button("backup", "restore", &RefusalCard::restore_asked);
    copy_ = button("copy", "open-copy", &RefusalCard::copy_asked);
    other_ = button("open", "other", &RefusalCard::other_asked);
    buttons->addStretch(1);
    column->addLayout(buttons);
    hide();
    workspace.words(this, [this] { fill_words(); });
}

void RefusalCard::explain(const QString& path, const Error& error)
{
    path_ = path;
    error_ = error;
    fill_words();
    show();
    for (QPushButton* const button : {retry_, restore_, other_}) {
        if (!button->isVisibleTo(this)) continue;
        button->setFocus();
        break;
    }
}

void RefusalCard::fill_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    retry_->setText(say(label("start", "&Try again")));
    restore_->setText(say(label("start", "&Restore a backup…")));
    copy_->setText(say(label("start", "Open a &copy")));
    other_->setText(say(label("start", "Open &another file…")));
    if (!error_) return;
    const Help help = help_for(*error_, path_);
    title_->setText(say(help.title));
    // The core's own sentence for what has no page of its own; where there is one, it is said in full here.
    const Code code = error_->code();
    const bool damaged = code == Code::damaged_file || code == Code::damaged_or_altered_file ||
                         (code == Code::not_a_sokoguru_file && help.restore);
    sentence_->setText(code == Code::file_in_use ? path_ + QStringLiteral("\n") + say(holder(*error_))
                       : damaged                 ? path_
                                                 : say(error_->message()));
    // What exactly is damaged, in the words of the database, is for whoever helps.
    sentence_->setToolTip(damaged ? say(error_->message()) : QString());
    advice_->setText(say(help.advice));
    advice_->setVisible(!help.advice.empty());
    retry_->setVisible(help.retry);
    restore_->setVisible(help.restore);
    copy_->setVisible(help.copy);
}

} // namespace sokoguru::ui
