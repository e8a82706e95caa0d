// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_card.h"

#include "search/match.h"

namespace sokoguru::ui {

ReportCard::ReportCard(Workspace& workspace, Label title, Label purpose, Place place, QWidget* parent)
    : ChoiceCard(QString(), parent), place_(std::move(place))
{
    workspace.words(this, [this, &workspace, title = std::move(title), purpose = std::move(purpose)] {
        const QString name = workspace.say(title);
        const QString words = workspace.say(purpose);
        set_words(name, words);
        haystack_ = search::fold((name + QLatin1Char(' ') + words + QLatin1Char(' ') + place_.text).toStdString());
    });
}

} // namespace sokoguru::ui
