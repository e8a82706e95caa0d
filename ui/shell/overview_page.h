// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "base/texts.h"
#include "shell/overview_data.h"

class QGridLayout;
class QLabel;

namespace sokoguru::shell {

/// The page of an open file: its name large, below it a card for each group of key figures.
class OverviewPage : public QWidget {
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    void show_overview(const Overview& overview, const Texts& texts);

private:
    struct Fact {
        QString name;
        QString value;
    };
    QWidget* card(const QString& title, const QString& figure, const std::vector<Fact>& facts);
    QWidget* money_card(const Label& title, Money total, const std::vector<Overview::Line>& lines, const Texts& texts);

    QLabel* name_;
    QLabel* place_;
    QGridLayout* cards_;
};

} // namespace sokoguru::shell
