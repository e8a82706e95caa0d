// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/alt_letters.h"

#include <map>

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>

#include "texts/qt_texts.h"

namespace sokoguru::test {

namespace {

/// The text in Indonesian where it is an English one of the program; where rooms say the same in words with different
/// letters, it is not known which of them spoke, and the text counts without a letter.
QString in_indonesian(const QString& text)
{
    const Texts indonesian = texts::qt_texts(Language::indonesian);
    QString out;
    for (const char* room : {"backup", "books", "cash", "exchange", "help", "home", "ledger", "loans", "members",
                             "reports", "savings", "settings", "shell", "start", "surplus", "widgets"}) {
        const QString said = QString::fromStdString(indonesian(Label{room, text.toStdString(), {}}));
        if (said == text) continue;
        if (!out.isEmpty() && QKeySequence::mnemonic(out) != QKeySequence::mnemonic(said)) return {};
        out = said;
    }
    return out.isEmpty() ? text : out;
}

} // namespace

std::string clashing_letters(const QWidget& window, bool translated)
{
    std::map<std::string, std::pair<int, std::string>> wanted;
    const auto want = [&](const QString& said) {
        const QString text = translated ? in_indonesian(said) : said;
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) return;
        auto& [count, by] = wanted[key.toString().toStdString()];
        ++count;
        by += (by.empty() ? "'" : "  '") + text.toStdString() + "'";
    };
    if (const auto* main = qobject_cast<const QMainWindow*>(&window))
        for (const QAction* menu : main->menuBar()->actions())
            if (menu->isVisible() && menu->isEnabled()) want(menu->text());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisibleTo(&window)) continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) want(button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget)) want(box->title());
        if (const auto* name = qobject_cast<const QLabel*>(widget); name != nullptr && name->buddy() != nullptr)
            want(name->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->isTabVisible(tab)) want(tabs->tabText(tab));
    }
    std::string out;
    for (const auto& [key, wanting] : wanted)
        if (wanting.first > 1) out += "\n" + key + wanting.second;
    return out;
}

} // namespace sokoguru::test
