// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_page.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "books/back_up.h"
#include "books/backup.h"
#include "books/backup_model.h"
#include "books/copies.h"
#include "books/stick.h"
#include "books/stick_question.h"
#include "shell/file_desk.h"
#include "widgets/confirm_bar.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {

/// A card with a title, a sentence and a row for its buttons.
QHBoxLayout* make_card(QGridLayout& grid, int place, QLabel*& title, QLabel*& sentence)
{
    QVBoxLayout* column = nullptr;
    QFrame* const frame = card(column);
    title = text("section");
    sentence = paragraph();
    auto* const buttons = new QHBoxLayout;
    column->addWidget(title);
    column->addWidget(sentence);
    column->addStretch(1);
    column->addLayout(buttons);
    grid.addWidget(frame, place / 2, place % 2);
    return buttons;
}

/// The page's content. On a low screen it may be as low as its sentences, its buttons and a few rows allow, and below
/// that it is scrolled: a scroll area by itself keeps the height that a content with sentences would like to have.
class Content : public QWidget {
public:
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

/// A file's name that may go on in the next line behind each of its parts.
QString breakable(QString name)
{
    for (const char mark : {'-', '_', '.'})
        name.replace(QLatin1Char(mark), QString(QLatin1Char(mark)) + QChar(0x200B));
    return name;
}

struct Restored {
    std::unique_ptr<Books> books; ///< opened again, where that needs no password
    std::filesystem::path aside;
    std::optional<Error> problem;
};

/// Closes the books, puts the backup in their place and opens what stands there then.
void restore_closed(Workspace& desk, const std::filesystem::path& backup)
{
    const std::filesystem::path file = desk.books().path();
    const std::string user = desk.books().user().name;
    if (!desk.attempt([&] { desk.books().require(books::Permission::restore); })) return;
    const books::Clock& clock = desk.clock();
    const auto restored = std::make_shared<Restored>();
    desk.set_books(nullptr);
    desk.run_long(
        label("backup", "Restoring …"),
        [=, &clock](Progress&) {
            try {
                restored->aside = books::restore_backup(backup, file, {user, true}, clock);
            } catch (const Error& problem) {
                restored->problem = problem;
            }
            try {
                restored->books = std::make_unique<Books>(Books::open(file, {user, std::nullopt}, clock));
            } catch (const Error&) {
                restored->books.reset(); // he signs in on the start page
            }
        },
        [&desk, restored] {
            if (restored->books) desk.set_books(std::move(restored->books));
            const std::string aside = from_path(restored->aside.filename()).toStdString();
            if (restored->problem)
                desk.tell(Notice::refusal, restored->problem->message());
            else if (desk.is_open())
                desk.tell(Notice::done, label("backup", "Restored. The books of before are kept as {0}.", aside));
            else
                desk.tell(
                    Notice::done,
                    label("backup", "Restored: open the books and sign in. Those of before are kept as {0}.", aside));
        });
}

} // namespace

BackupPage::BackupPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* const content = new Content;
    content->setObjectName(QStringLiteral("content"));
    auto* const page = new QVBoxLayout(content);
    scroll->setWidget(content);
    // The page shows through.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    page_margins(page);
    cards_ = make_cards();
    page->addWidget(cards_);
    add_restore(*page);
    workspace.words(this, [this] { retranslate(); });
}

QWidget* BackupPage::make_cards()
{
    auto* const cards = new QWidget;
    auto* const grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto named = [](QPushButton* button, const char* name) {
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };

    QHBoxLayout* row = make_card(*grid, 0, last_title_, last_);
    last_->setObjectName(QStringLiteral("last-backup"));
    last_place_ = paragraph("caption");
    now_ = named(primary_button(QStringLiteral("backup")), "backup-now");
    row->addWidget(now_);
    row->addWidget(last_place_, 1);
    connect(now_, &QPushButton::clicked, this, [this] { backup_now(); });

    row = make_card(*grid, 1, second_title_, second_);
    second_->setObjectName(QStringLiteral("second-place"));
    second_choose_ = named(plain_button(QStringLiteral("open")), "second-choose");
    second_none_ = named(quiet_button(), "second-none");
    row->addWidget(second_choose_);
    row->addWidget(second_none_);
    row->addStretch(1);
    connect(second_choose_, &QPushButton::clicked, this, [this] {
        const QString folder = ask_existing_folder(this, {say(label("backup", "The second place"))});
        if (!folder.isEmpty()) use_second_place(to_path(folder));
    });
    connect(second_none_, &QPushButton::clicked, this, [this] {
        workspace().attempt([this] { books::set_second_place(books(), std::nullopt); });
        show_state();
    });

    row = make_card(*grid, 2, stick_title_, stick_);
    stick_->setObjectName(QStringLiteral("stick"));
    stick_choose_ = named(plain_button(QStringLiteral("usb")), "stick-choose");
    row->addWidget(stick_choose_);
    row->addStretch(1);
    connect(stick_choose_, &QPushButton::clicked, this, [this] { choose_stick(); });

    row = make_card(*grid, 3, copies_title_, copies_);
    practice_ = named(plain_button(QStringLiteral("practice")), "practice-copy");
    reading_ = named(plain_button(QStringLiteral("preview")), "reading-copy");
    row->addWidget(practice_);
    row->addWidget(reading_);
    row->addStretch(1);
    connect(practice_, &QPushButton::clicked, this, [this] { choose_copy(books::CopyKind::practice); });
    connect(reading_, &QPushButton::clicked, this, [this] { choose_copy(books::CopyKind::reading); });
    return cards;
}

/// In the page's own column: of a part that contains sentences a column keeps the height it would like to have, table
/// and all, and takes it from the cards, whose sentences are cut then.
void BackupPage::add_restore(QVBoxLayout& page)
{
    auto* const head = new QHBoxLayout;
    restore_title_ = text("section");
    restore_text_ = paragraph("muted");
    look_ = quiet_button(QStringLiteral("search"));
    look_->setObjectName(QStringLiteral("look-elsewhere"));
    head->addWidget(restore_title_);
    head->addWidget(restore_text_, 1);
    head->addWidget(look_);
    backups_ = new BackupModel(workspace(), this);
    table_ = new TableView;
    table_->setObjectName(QStringLiteral("backups"));
    table_->setModel(backups_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    restore_ = new ConfirmBar(
        workspace(), label("backup", "&Restore the selected backup…"),
        label("backup",
              "The books of now are moved aside, whole, and the backup takes their place. What was entered after "
              "it has to be entered again. Everybody signs in anew."),
        label("backup", "&Yes, restore it"), label("backup", "&No, keep the books"));
    restore_->setObjectName(QStringLiteral("restore"));
    page.addLayout(head);
    page.addWidget(table_, 1);
    page.addWidget(restore_);
    connect(look_, &QPushButton::clicked, this, [this] {
        const QString folder = ask_existing_folder(this, {say(label("backup", "Where backups are"))});
        if (!folder.isEmpty()) look_in(to_path(folder));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { select_backup(); });
    // A low screen has no room for both.
    connect(restore_, &ConfirmBar::asking, cards_, &QWidget::setHidden);
    connect(restore_, &ConfirmBar::confirmed, this, [this] {
        const QModelIndex at = table_->currentIndex();
        if (at.isValid()) restore(backups_->rows()[static_cast<std::size_t>(at.row())].backup.path);
    });
}

void BackupPage::retranslate()
{
    last_title_->setText(say(label("backup", "Backup")));
    now_->setText(say(label("backup", "&Back up now")));
    second_title_->setText(say(label("backup", "Second place")));
    second_choose_->setText(say(label("backup", "&Choose a folder…")));
    second_none_->setText(say(label("backup", "&Use none")));
    stick_title_->setText(say(label("backup", "USB stick")));
    stick_choose_->setText(say(label("backup", "Back up to a &stick…")));
    copies_title_->setText(say(label("backup", "Copies")));
    copies_->setText(
        say(label("backup", "A practice copy to try things in: every print of it is marked. A reading copy "
                            "for the board while somebody works: nobody can change it.")));
    practice_->setText(say(label("backup", "&Practice copy…")));
    reading_->setText(say(label("backup", "R&eading copy…")));
    restore_title_->setText(say(label("backup", "Backups that were found")));
    restore_text_->setText(say(label("backup", "7 days, 5 weeks, 24 months and each year's last are kept.")));
    look_->setText(say(label("backup", "&Look elsewhere…")));
    table_->setAccessibleName(say(label("backup", "Backups that were found")));
    if (workspace().is_open() && !workspace().is_busy()) show_state();
}

void BackupPage::open(const Place& place)
{
    // The page is read first, and the window leaves the books to the backup then.
    if (place.text == QStringLiteral("now") && workspace().may(books::Permission::backup))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!workspace().is_busy()) backup_now();
            },
            Qt::QueuedConnection);
}

void BackupPage::refresh()
{
    show_state();
    list_backups();
}

void BackupPage::show_state()
{
    const bool may = workspace().may(books::Permission::backup) && !books().reading_copy();
    const bool practice = books::is_practice(books());
    if (const auto last = books::last_backup(books())) {
        const int days = base::days_between(last->day, workspace().today());
        last_->setText(days <= 0 ? say(label("backup", "The last one was made today, with {0} entries.", last->entries))
                                 : say(label("backup", "The last one was made on {0}, {1} days ago, with {2} entries.",
                                             last->day, std::int64_t{days}, last->entries)));
        last_place_->setText(breakable(QString::fromStdString(last->place).section(QLatin1Char('/'), -1)));
        last_place_->setToolTip(QString::fromStdString(last->place));
    } else {
        last_->setText(say(label("backup", "There is none yet. The first change of a day makes one by itself.")));
        last_place_->clear();
    }
    const auto second = books::second_place(books());
    second_->setText(
        second ? say(label("backup", "Each backup is copied to {0} and read back.", from_path(*second).toStdString()))
               : say(label("backup", "None. Choose a folder on another disk or computer: it helps when this "
                                     "disk breaks.")));
    second_none_->setVisible(second.has_value());
    const auto next = books::next_stick(books());
    const auto known = books::sticks(books());
    stick_->setText(next            ? say(label("backup",
                                                "Stick {0} is next; it was last in on {1}. The other one stays away from "
                                                           "the office.",
                                                next->name, next->last_day))
                    : known.empty() ? say(label("backup", "Use two sticks in turn, so that one is always away from the "
                                                          "office."))
                                    : say(label("backup",
                                                "Stick {0} was last in on {1}. Take a second one, to use them in "
                                                "turn.",
                                                known.front().name, known.front().last_day)));
    const bool settings = workspace().may(books::Permission::change_settings) && !books().reading_copy();
    now_->setEnabled(may);
    second_choose_->setEnabled(settings);
    second_none_->setEnabled(settings);
    stick_choose_->setEnabled(may);
    practice_->setEnabled(may && !practice);
    reading_->setEnabled(may);
    select_backup();
}

void BackupPage::list_backups()
{
    std::vector<std::filesystem::path> folders = books::backup_places(books());
    folders.insert(folders.end(), folders_.begin(), folders_.end());
    std::vector<BackupModel::Row> rows;
    for (books::FoundBackup& backup : books::find_backups(books().path(), folders)) {
        BackupModel::Row row{std::move(backup), std::nullopt};
        if (row.backup.facts) row.difference = books::compare(books(), *row.backup.facts);
        rows.push_back(std::move(row));
    }
    backups_->show(std::move(rows));
    table_->fit_columns(3);
    select_backup();
}

void BackupPage::select_backup()
{
    const QModelIndex at = table_->currentIndex();
    const bool usable = at.isValid() && workspace().may(books::Permission::restore) &&
                        backups_->rows()[static_cast<std::size_t>(at.row())].backup.facts.has_value();
    restore_->close_question();
    restore_->button().setEnabled(usable);
}

void BackupPage::backup_now()
{
    back_up(workspace(), label("backup", "Making a backup …"), books::BackupReason::asked, 0,
            [this](const books::BackupMade& made) {
                if (!made.second_problem)
                    workspace().tell(Notice::done, label("backup", "The backup was made and checked: {0}",
                                                         from_path(made.path.filename()).toStdString()));
                workspace().change(Change::settings);
                refresh();
            });
}

void BackupPage::use_second_place(const std::filesystem::path& folder)
{
    workspace().attempt([&] { books::set_second_place(books(), folder); });
    refresh();
}

void BackupPage::choose_stick()
{
    const QString folder = ask_existing_folder(this, {say(label("backup", "The USB stick"))});
    if (!folder.isEmpty()) backup_to_stick(to_path(folder));
}

void BackupPage::backup_to_stick(const std::filesystem::path& folder)
{
    if (!is_wanted_as_stick(workspace(), folder, this)) return;
    const auto made = std::make_shared<books::StickBackup>();
    workspace().run_long(
        label("backup", "Copying to the stick and reading it back …"),
        [made, folder](Books& books, Progress& progress) {
            *made = books::backup_to_stick(books, folder, told(progress));
        },
        [this, made] {
            const std::string& name = made->stick.name;
            if (made->is_new)
                workspace().tell(Notice::done,
                                 label("backup",
                                       "Done and read back. This is stick {0} from now on: write {0} on it. You "
                                       "can pull it out.",
                                       name));
            else if (made->out_of_turn)
                workspace().tell(Notice::note,
                                 label("backup",
                                       "Done and read back; you can pull it out. But it was the other stick's "
                                       "turn, not {0}'s.",
                                       name));
            else
                workspace().tell(Notice::done,
                                 label("backup", "Done and read back: you can pull out stick {0}.", name));
            workspace().change(Change::settings);
            refresh();
        },
        this);
}

void BackupPage::choose_copy(books::CopyKind kind)
{
    const std::filesystem::path& file = books().path();
    const bool practice = kind == books::CopyKind::practice;
    const std::string word = workspace().texts()(practice ? label("backup", "practice") : label("backup", "reading"));
    const std::filesystem::path wanted =
        file.parent_path() / to_path(from_path(file.stem()) + QStringLiteral(" - ") + QString::fromStdString(word) +
                                     QStringLiteral(".sokoguru"));
    QString path = ask_new_file(this, {say(label("backup", "Where to put the copy")), from_path(wanted),
                                       QStringLiteral("Sokoguru (*.sokoguru)"), false});
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".sokoguru"))) path += QStringLiteral(".sokoguru");
    make_copy(kind, to_path(path));
}

void BackupPage::make_copy(books::CopyKind kind, const std::filesystem::path& path)
{
    workspace().run_long(
        label("backup", "Making a copy …"),
        [kind, path](Books& books, Progress&) {
            if (kind == books::CopyKind::practice)
                books::make_practice_copy(books, path);
            else
                books::make_reading_copy(books, path);
        },
        [this, path] {
            workspace().tell(Notice::done, label("backup", "The copy is ready: {0}", from_path(path).toStdString()));
        },
        this);
}

void BackupPage::look_in(const std::filesystem::path& folder)
{
    folders_.push_back(folder);
    // On a stick the backups stand in a folder of their own.
    folders_.push_back(folder / books::backup_folder(books().path()).filename());
    list_backups();
}

void BackupPage::restore(const std::filesystem::path& backup)
{
    // This page goes with the books: what follows must not stand on it.
    QMetaObject::invokeMethod(
        &workspace(), [&desk = workspace(), backup] { restore_closed(desk, backup); }, Qt::QueuedConnection);
}

std::vector<PageInfo> backup_pages()
{
    PageInfo page{QStringLiteral("backup"),
                  label("backup", "Backup"),
                  QStringLiteral("backup"),
                  QStringLiteral("home"),
                  QStringLiteral("backup"),
                  books::Permission::read,
                  [](Workspace& workspace) -> Page* { return new BackupPage(workspace); }};
    return {std::move(page)};
}

} // namespace sokoguru::ui
