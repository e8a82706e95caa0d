// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coming_day.h"

#include <QLabel>
#include <QLayout>

#include "widgets/date_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

void warn_of_coming_day(Workspace& workspace, Field& field)
{
    auto* const day = qobject_cast<DateField*>(&field.control());
    const QString name = QStringLiteral("coming-day");
    if (day == nullptr || field.findChild<QLabel*>(name) != nullptr) return;
    QLabel* const words = paragraph("warning");
    words->setObjectName(name);
    words->hide();
    field.layout()->addWidget(words);
    workspace.words(
        words, [words, &workspace] { words->setText(workspace.say(label("widgets", "This day is in the future."))); });
    const auto look = [day, words, &workspace] {
        // What is refused is said in the same place.
        const bool coming =
            day->problem().empty() && day->value() && *day->value() > Period::of(workspace.today()).last_day();
        words->setVisible(coming);
    };
    QObject::connect(day, &InputLine::changed, words, look);
    QObject::connect(day, &InputLine::problem_changed, words, look);
    QObject::connect(day, &QLineEdit::textChanged, words, look);
    look();
}

} // namespace sokoguru::ui
