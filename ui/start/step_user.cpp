// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "shell/file_desk.h"
#include "start/assistant_steps.h"
#include "widgets/field.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int shortest_password = 8;

QLineEdit* line(const char* name, bool secret = false)
{
    auto* out = new QLineEdit;
    out->setObjectName(QString::fromLatin1(name));
    out->setMaxLength(200);
    if (secret) out->setEchoMode(QLineEdit::Password);
    return out;
}

/// A file name that every system takes.
QString file_name(const std::string& cooperative)
{
    QString name = QString::fromStdString(cooperative).simplified();
    for (const char bad : {'/', '\\', ':', '*', '?', '"', '<', '>', '|'})
        name.remove(QLatin1Char(bad));
    return name.isEmpty() ? QStringLiteral("koperasi") : name;
}

} // namespace

UserStep::UserStep(Workspace& workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    user_ = line("user");
    user_->setText(QStringLiteral("admin"));
    full_name_ = line("full-name");
    password_ = line("password", true);
    again_ = line("again", true);
    without_ = new QCheckBox;
    without_->setObjectName(QStringLiteral("without"));
    user_row_ =
        new Field(workspace, label("start", "&User name"), user_,
                  label("start", "Short, as you type it when signing in. This user is a board member and may do "
                                 "everything; others are added in the settings."));
    password_row_ = new Field(workspace, label("start", "&Password"), password_,
                              label("start", "At least 8 characters. Write it down and lock it away: nobody can read "
                                             "it out of the file."));
    again_row_ = new Field(workspace, label("start", "The same a&gain"), again_);
    column->addWidget(user_row_);
    column->addWidget(new Field(workspace, label("start", "&Full name"), full_name_,
                                label("start", "Stands on receipts as the one who recorded them.")));
    column->addWidget(password_row_);
    column->addWidget(again_row_);
    column->addWidget(without_);
    column->addStretch(1);
    connect(without_, &QCheckBox::toggled, this, [this](bool on) {
        password_row_->setEnabled(!on);
        again_row_->setEnabled(!on);
        password_row_->set_problem({});
        again_row_->set_problem({});
    });
    workspace.words(this, [this, &workspace] {
        without_->setText(workspace.say(label("start", "&Without a password: whoever has the file may open it")));
    });
}

bool UserStep::check()
{
    const auto refuse = [](Field* row, const Label& why) {
        row->set_problem(why);
        row->setFocus();
        return false;
    };
    if (user_->text().trimmed().isEmpty()) return refuse(user_row_, label("start", "The user needs a name."));
    if (without_->isChecked()) return true;
    if (password_->text().isEmpty())
        return refuse(password_row_, label("start", "Choose a password, or tick below that you want none."));
    if (password_->text().toStdString().size() < shortest_password)
        return refuse(password_row_, label("start", "The password needs at least 8 characters."));
    if (password_->text() != again_->text()) return refuse(again_row_, label("start", "The two passwords differ."));
    return true;
}

void UserStep::store(setup::NewBooks& books) const
{
    books.first_user.name = user_->text().trimmed().toStdString();
    books.first_user.full_name = full_name_->text().trimmed().toStdString();
    books.first_user.role = books::Role::pengurus;
    if (!without_->isChecked()) books.first_user.password = password_->text().toStdString();
}

bool UserStep::take_refusal(const Error& error)
{
    if (error.code() != Code::password_too_short) return false;
    password_row_->set_problem(error.message());
    return true;
}

PlaceStep::PlaceStep(Workspace& workspace) : workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::medium);
    path_ = line("path");
    path_->setMaxLength(4000);
    row_ = new Field(workspace, label("start", "&File"), path_,
                     label("start", "One file holds all the books. Keep it on this computer, not in a network or "
                                    "cloud folder; backups go elsewhere."));
    QPushButton* const browse_button = plain_button(QStringLiteral("open"));
    column->addWidget(row_);
    column->addWidget(browse_button, 0, Qt::AlignLeft);
    QVBoxLayout* inside = nullptr;
    column->addWidget(card(inside));
    summary_ = paragraph();
    summary_->setObjectName(QStringLiteral("summary"));
    inside->addWidget(summary_);
    column->addStretch(1);
    connect(browse_button, &QPushButton::clicked, this, &PlaceStep::browse);
    connect(path_, &QLineEdit::textEdited, this, [this] { chosen_ = true; });
    workspace.words(
        this, [this, browse_button] { browse_button->setText(workspace_.say(label("start", "Another &place…"))); });
}

void PlaceStep::enter(const setup::NewBooks& books)
{
    if (!chosen_) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        path_->setText(folder + QLatin1Char('/') + file_name(books.cooperative.name) + QStringLiteral(".sokoguru"));
    }
    summary_->setText(workspace_.say(label("start", "{0} · books from {1} · first user {2}", books.cooperative.name,
                                           books.cooperative.first_day, books.first_user.name)));
}

void PlaceStep::browse()
{
    const QString path =
        ask_new_file(this, {workspace_.say(label("start", "Where to keep the books")), path_->text(),
                            workspace_.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"), false});
    if (path.isEmpty()) return;
    path_->setText(path);
    chosen_ = true;
    row_->set_problem({});
}

std::filesystem::path PlaceStep::path() const
{
    QString path = path_->text().trimmed();
    if (!path.endsWith(QStringLiteral(".sokoguru"))) path += QStringLiteral(".sokoguru");
    return to_path(path);
}

bool PlaceStep::check()
{
    Label problem;
    std::error_code ignored;
    // The folder of documents that is proposed need not be there yet on a new computer.
    if (!chosen_) std::filesystem::create_directories(path().parent_path(), ignored);
    if (path_->text().trimmed().isEmpty())
        problem = label("start", "Choose where the file is kept.");
    else if (std::filesystem::exists(path(), ignored))
        problem = Error(Code::file_exists, {from_path(path()).toStdString()}).message();
    else if (!std::filesystem::is_directory(path().parent_path(), ignored))
        problem = label("start", "There is no such folder. Choose another place.");
    row_->set_problem(problem);
    return problem.empty();
}

bool PlaceStep::take_refusal(const Error& error)
{
    if (base::info(error.code()).exit != base::ExitClass::file) return false;
    row_->set_problem(error.message());
    return true;
}

} // namespace sokoguru::ui
