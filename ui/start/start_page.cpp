// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <memory>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "books/restore.h"
#include "books/restore_dialog.h"
#include "shell/file_desk.h"
#include "start/assistant.h"
#include "start/refusal_card.h"
#include "storage/backup.h"
#include "widgets/choice_card.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int widest = 62; ///< heights of the body text: lines stay readable on wide screens

} // namespace

StartPage::StartPage(Workspace& workspace, FileDesk& files, QWidget* parent)
    : QWidget(parent), workspace_(workspace), files_(files)
{
    setProperty("kind", "page");
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    outside->addWidget(area);
    auto* inside = new QWidget;
    area->setWidget(inside);
    inside->setProperty("kind", "page");
    auto* sides = new QHBoxLayout(inside);
    auto* column = new QWidget;
    column->setMaximumWidth(widest * px(Type::body));
    sides->addWidget(column);
    auto* page = new QVBoxLayout(column);
    page_margins(page);

    page->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(64, 64));
    head->addWidget(picture);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    QLabel* const title = text("title");
    title->setText(QStringLiteral("Sokoguru"));
    about_ = paragraph("muted");
    names->addStretch(1);
    names->addWidget(title);
    names->addWidget(about_);
    names->addStretch(1);
    head->addLayout(names, 1);
    page->addLayout(head);
    page->addSpacing(space::medium);
    refusal_ = new RefusalCard(workspace);
    page->addWidget(refusal_);
    recent_head_ = text("section");
    page->addWidget(recent_head_);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(space::small);
    page->addLayout(recent_);
    ways_head_ = text("section");
    page->addWidget(ways_head_);
    auto* ways = new QGridLayout;
    ways->setSpacing(space::small);
    const auto add = [&](const char* name, const char* icon_name, auto action) {
        auto* const card = new ChoiceCard(QString::fromLatin1(icon_name));
        card->setObjectName(QString::fromLatin1(name));
        connect(card, &ChoiceCard::clicked, this, action);
        ways->addWidget(card, ways->count() / 2, ways->count() % 2);
        return card;
    };
    create_ = add("create", "new", [this] { ask_new(workspace_, files_, this); });
    lists_ = add("lists", "import", [this] { ask_new(workspace_, files_, this, true); });
    open_ = add("open", "open", [this] { files_.ask_open(); });
    sample_ = add("sample", "practice", [this] { files_.ask_sample(); });
    for (int i = 0; i < 2; ++i)
        ways->setColumnStretch(i, 1);
    page->addLayout(ways);
    page->addStretch(2);

    connect(refusal_, &RefusalCard::retry_asked, this, [this] {
        const auto path = to_path(refusal_->path());
        refusal_->hide();
        files_.open(path);
    });
    connect(refusal_, &RefusalCard::other_asked, this, [this] { files_.ask_open(); });
    connect(refusal_, &RefusalCard::restore_asked, this, &StartPage::restore);
    connect(refusal_, &RefusalCard::copy_asked, this, &StartPage::open_copy);
    workspace.words(this, [this] { retranslate(); });
}

void StartPage::retranslate()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    about_->setText(say(label("shell", "The books of your cooperative: members, savings, loans, ledger.")));
    create_->set_words(say(label("shell", "&New cooperative…")),
                       say(label("start", "Name, chart of accounts, savings, shares of the SHU and the first user, "
                                          "step by step.")));
    lists_->set_words(say(label("start", "Bring in your &lists…")),
                      say(label("start", "A new cooperative with the members, balances and loans that you have in "
                                         "Excel.")));
    open_->set_words(say(label("shell", "&Open…")),
                     say(label("start", "Books that are on this computer or on a USB stick.")));
    sample_->set_words(say(label("shell", "&Sample cooperative…")),
                       say(label("start", "To look around without risk: invented members with three years of books, "
                                          "kept in your documents folder.")));
    recent_head_->setText(say(label("start", "Used last")));
    ways_head_->setText(say(label("start", "Begin or open")));
    show_recent();
}

void StartPage::refresh()
{
    refusal_->hide();
    show_recent();
}

void StartPage::show_recent()
{
    clear_layout(*recent_);
    const std::vector<RecentFile> files = files_.recent_files();
    recent_head_->setVisible(!files.empty());
    ways_head_->setVisible(!files.empty());
    for (const RecentFile& file : files) {
        auto* const card = new ChoiceCard(QStringLiteral("document"));
        const QString path =
            fontMetrics().elidedText(from_path(file.path), Qt::ElideMiddle, (widest - 12) * px(Type::body));
        // One cooperative may have several: the books of now, a practice copy.
        QString name = from_path(file.path).section(QLatin1Char('/'), -1);
        if (!file.name.isEmpty()) name = file.name + QStringLiteral("  ·  ") + name;
        QString words = path;
        if (!file.is_there)
            words = workspace_.say(label("start", "{0} · not there now", path.toStdString()));
        else if (file.used)
            words = workspace_.say(
                label("start", "{0} · last used {1}", path.toStdString(), workspace_.texts().date(*file.used)));
        card->set_words(name.replace(QLatin1Char('&'), QStringLiteral("&&")), words);
        card->setToolTip(from_path(file.path));
        card->setEnabled(file.is_there);
        connect(card, &ChoiceCard::clicked, this, [this, path = file.path] { files_.open(path); });
        recent_->addWidget(card);
    }
    // Most days begin with the file of the day before.
    if (recent_->count() > 0 && recent_->itemAt(0)->widget()->isEnabled())
        setFocusProxy(recent_->itemAt(0)->widget());
    else
        setFocusProxy(create_);
}

void StartPage::explain(const QString& path, const Error& error)
{
    refusal_->explain(path, error);
}

void StartPage::restore()
{
    const auto target = to_path(refusal_->path());
    RestoreDialog dialog(workspace_, target, this);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto source = dialog.chosen();
    const auto restorer = ask_restorer(workspace_, target, this);
    if (!restorer) return;
    const auto aside = std::make_shared<std::filesystem::path>();
    workspace_.run_long(
        label("start", "The backup is being restored"),
        [source, target, aside, restorer = *restorer, &clock = workspace_.clock()](Progress&) {
            *aside = books::restore_backup(source, target, restorer, clock);
        },
        [this, source, target, aside] {
            if (!files_.open(target)) return;
            workspace_.tell(Notice::done,
                            aside->empty()
                                ? label("start", "Restored from {0}.", from_path(source.filename()).toStdString())
                                : label("start", "Restored from {0}. The file of before is kept as {1}.",
                                        from_path(source.filename()).toStdString(),
                                        from_path(aside->filename()).toStdString()));
        });
}

void StartPage::open_copy()
{
    const auto source = to_path(refusal_->path());
    const auto folder = to_path(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    std::error_code ignored;
    auto target = folder / source.filename();
    for (int n = 2; std::filesystem::exists(target, ignored); ++n)
        target = folder / source.stem().concat(" " + std::to_string(n)).concat(".sokoguru");
    workspace_.run_long(
        label("start", "The file is being copied"), [source, target](Progress&) { storage::restore(source, target); },
        [this, target] { files_.open(target); });
}

void ask_new(Workspace& workspace, FileDesk& files, QWidget* over, bool with_lists)
{
    if (workspace.is_busy()) return;
    Assistant assistant(workspace, with_lists, over);
    if (assistant.exec() != QDialog::Accepted) return;
    files.adopt(assistant.take_books());
    if (assistant.wants_import()) workspace.go({QStringLiteral("import"), 0, {}});
}

} // namespace sokoguru::ui
