// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/about.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/parts.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

void show_about(Workspace& workspace, QWidget* over)
{
    QDialog dialog(over);
    dialog.setWindowTitle(workspace.say(label("help", "About Sokoguru")));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(64, 64));
    column->addWidget(picture);
    QLabel* const title = text("title");
    title->setText(QStringLiteral("Sokoguru ") + QStringLiteral(SOKOGURU_VERSION));
    column->addWidget(title);
    QLabel* const words = paragraph();
    words->setText(workspace.say(label("help", "The bookkeeping desk of a union cooperative. Free software under the "
                                               "GNU General Public License, version 3 or later; it comes without "
                                               "warranty.")));
    column->addWidget(words);
    QLabel* const built = paragraph("muted");
    built->setText(workspace.say(label(
        "help", "Built on Qt {0}, SQLite, libsodium, libxlsxwriter, libzip and pugixml; icons of the Breeze theme.",
        std::string(qVersion()))));
    column->addWidget(built);
    QPushButton* const close = primary_button();
    close->setText(workspace.say(label("help", "&Close")));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.setFixedWidth(460);
    dialog.exec();
}

} // namespace sokoguru::ui
