// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QBuffer>
#include <QFile>
#include <QGridLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "books/logo.h"
#include "books/settings_section.h"
#include "shell/file_desk.h"
#include "storage/open_files.h"
#include "widgets/field.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int logo_side = 480;                      ///< px; more than any print needs
constexpr qint64 largest_source = 20 * 1024 * 1024; ///< of the chosen file

/// Makes a chosen picture small enough for the file; a small one stays byte by byte.
std::string fitting_logo(const QString& path)
{
    storage::refuse_open_here(to_path(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Code::cannot_read, {path.toStdString(), file.errorString().toStdString()});
    if (file.size() > largest_source)
        throw Error(Code::bad_picture, {term("settings", "the file is larger than 20 MB")});
    const QByteArray bytes = file.readAll();
    const std::string plain = bytes.toStdString();
    const auto size = books::picture_size(plain);
    if (!size) return plain; // the core says why not
    if (plain.size() <= books::largest_logo && size->width <= logo_side * 2 && size->height <= logo_side * 2)
        return plain;
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    reader.setScaledSize(QSize(size->width, size->height).scaled(logo_side, logo_side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) throw Error(Code::bad_picture, {term("settings", "it cannot be read")});
    QByteArray out;
    QBuffer target(&out);
    target.open(QIODevice::WriteOnly);
    image.save(&target, image.hasAlphaChannel() ? "PNG" : "JPG", image.hasAlphaChannel() ? -1 : 90);
    return out.toStdString();
}

class CooperativeSection : public SettingsSection {
public:
    explicit CooperativeSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QLabel* const lead = paragraph("muted");
        column->addWidget(lead);
        build_logo(column);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::large);
        grid->setVerticalSpacing(space::small);
        column->addLayout(grid);
        int cell = 0;
        const auto add = [&](const char* name, const Label& words, const Label& explanation, int columns = 1) {
            auto* line = new QLineEdit;
            line->setObjectName(QString::fromLatin1(name));
            line->setMaxLength(200);
            lines_[name] = line;
            auto* row = new Field(workspace, words, line, explanation);
            rows_[name] = row;
            if (columns == 2 && cell % 2 == 1) ++cell;
            grid->addWidget(row, cell / 2, cell % 2, 1, columns, Qt::AlignTop);
            cell += columns;
        };
        add("name", label("settings", "Na&me"), label("settings", "Heads every printed page."), 2);
        add("legal-no", label("settings", "Legal entity n&umber"),
            label("settings", "Number of the deed (badan hukum)."));
        add("registry-no", label("settings", "Cooperative &ID (NIK)"), {});
        add("address", label("settings", "&Address"), {}, 2);
        add("city", label("settings", "Cit&y"), label("settings", "Stands before the date of every signature."));
        add("phone", label("settings", "&Telephone"), {});
        add("union", label("settings", "Uni&on"), {});
        add("federation", label("settings", "Fe&deration"), {});
        add("plant", label("settings", "&Plant or PUK"), {}, 2);
        save_ = primary_button(QStringLiteral("ok"));
        save_->setObjectName(QStringLiteral("save"));
        column->addWidget(save_, 0, Qt::AlignLeft);
        column->addStretch(1);
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        workspace.words(this, [this, lead] {
            lead->setText(say(label("settings", "What stands on printed pages about the cooperative itself.")));
            save_->setText(say(label("settings", "&Save")));
            choose_->setText(say(label("settings", "&Choose a logo…")));
            remove_->setText(say(label("settings", "&Remove the logo")));
            logo_->setAccessibleName(say(label("settings", "Logo")));
        });
    }

    void refresh() override
    {
        const books::Cooperative& c = books().cooperative();
        for (const auto& [name, value] :
             std::initializer_list<std::pair<const char*, const std::string*>>{{"name", &c.name},
                                                                               {"legal-no", &c.legal_no},
                                                                               {"registry-no", &c.registry_no},
                                                                               {"address", &c.address},
                                                                               {"city", &c.city},
                                                                               {"phone", &c.phone},
                                                                               {"union", &c.union_name},
                                                                               {"federation", &c.federation},
                                                                               {"plant", &c.plant}}) {
            lines_.at(name)->setText(QString::fromStdString(*value));
            lines_.at(name)->setReadOnly(!may_change());
        }
        const std::string logo = books::logo(books());
        QPixmap picture;
        picture.loadFromData(reinterpret_cast<const uchar*>(logo.data()), static_cast<uint>(logo.size()));
        const QSize frame = logo_->size() - QSize(8, 8);
        logo_->setPixmap(picture.isNull() ? QPixmap()
                                          : picture.scaled(frame, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        if (picture.isNull()) logo_->setText(say(label("settings", "no logo")));
        remove_->setVisible(!picture.isNull());
        for (QPushButton* button : {choose_, remove_, save_})
            button->setEnabled(may_change());
    }

private:
    void build_logo(QVBoxLayout* column)
    {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::medium);
        logo_ = new QLabel;
        logo_->setObjectName(QStringLiteral("logo"));
        // Printed on white paper, so it is shown on white in the dark theme too.
        logo_->setStyleSheet(QStringLiteral("background: white; color: #555; border: 1px solid #999;"));
        logo_->setAlignment(Qt::AlignCenter);
        logo_->setFixedSize(96, 96);
        choose_ = plain_button(QStringLiteral("open"));
        remove_ = quiet_button(QStringLiteral("delete"));
        line->addWidget(logo_);
        line->addWidget(choose_);
        line->addWidget(remove_);
        line->addStretch(1);
        column->addLayout(line);
        connect(choose_, &QPushButton::clicked, this, [this] {
            const QString path =
                ask_existing_file(this, {say(label("settings", "Choose a logo")),
                                         {},
                                         say(label("settings", "Pictures")) + QStringLiteral(" (*.png *.jpg *.jpeg)")});
            if (path.isEmpty()) return;
            apply(label("settings", "The logo is on all prints from now on."),
                  [&] { books::set_logo(books(), fitting_logo(path)); });
        });
        connect(remove_, &QPushButton::clicked, this, [this] {
            apply(label("settings", "Prints have no logo from now on."), [&] { books::set_logo(books(), {}); });
        });
    }

    void save()
    {
        const auto typed = [this](const char* name) { return lines_.at(name)->text().trimmed().toStdString(); };
        if (typed("name").empty()) {
            rows_.at("name")->set_problem(label("settings", "The cooperative needs a name."));
            rows_.at("name")->setFocus();
            return;
        }
        books::Cooperative changed = books().cooperative();
        changed.name = typed("name");
        changed.legal_no = typed("legal-no");
        changed.registry_no = typed("registry-no");
        changed.address = typed("address");
        changed.city = typed("city");
        changed.phone = typed("phone");
        changed.union_name = typed("union");
        changed.federation = typed("federation");
        changed.plant = typed("plant");
        apply(label("settings", "Saved."), [&] { books().set_cooperative(changed); });
    }

    std::map<std::string, QLineEdit*> lines_;
    std::map<std::string, Field*> rows_;
    QLabel* logo_ = nullptr;
    QPushButton* choose_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace

SectionInfo cooperative_section()
{
    return section<CooperativeSection>(QStringLiteral("cooperative"), label("settings", "Cooperative"),
                                       QStringLiteral("home"));
}

} // namespace sokoguru::ui
