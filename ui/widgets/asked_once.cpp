// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/asked_once.h"

#include <QLabel>
#include <QStringList>

#include "widgets/parts.h"

namespace sokoguru::ui {

bool AskedOnce::may_go_on(const Workspace& workspace, const std::vector<Issue>& questions, QLabel& place)
{
    QStringList said;
    for (const Issue& issue : questions)
        if (const QString words = workspace.say(issue.message()); !said.contains(words)) said.append(words);
    const QString words = said.join(QLatin1Char('\n'));
    if (words.isEmpty() || words == asked_) {
        place.hide();
        return true;
    }
    asked_ = words;
    place.setText(words + QLatin1Char('\n') +
                  workspace.say(label("widgets", "If it is right, press Enter or the button once more.")));
    place.show();
    return false;
}

void AskedOnce::forget(QLabel& place)
{
    asked_.clear();
    place.hide();
}

QLabel* question_line()
{
    QLabel* const line = paragraph("warning");
    line->setObjectName(QStringLiteral("question"));
    line->hide();
    return line;
}

} // namespace sokoguru::ui
