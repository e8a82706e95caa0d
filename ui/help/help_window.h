// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace sokoguru::ui {

/// The manual (docs/manual, compiled in) in a window of its own beside the work: chapters at the left, the text at the
/// right, words found in all chapters. F1 opens the chapter of the page that is shown.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(Workspace& workspace, QWidget* parent = nullptr);

    /// A chapter without language and ending: `cash`; one that there is not opens the first.
    void show_chapter(const QString& chapter);
    QString chapter() const { return chapter_; }
    QString shown_text() const;
    void search(const QString& words);

private:
    void set_type();
    void retranslate();
    void fill_list();

    Workspace& workspace_;
    QString chapter_;
    QLineEdit* search_;
    QListWidget* list_;
    QTextBrowser* text_;
};

/// The chapters in their order, as docs/manual/chapters.txt lists them.
const QStringList& manual_chapters();
/// A chapter's Markdown in a language; empty where there is none.
QString manual_text(const QString& chapter, Language language);

} // namespace sokoguru::ui
