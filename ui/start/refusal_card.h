// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "base/error.h"
#include "workspace/workspace.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sokoguru::ui {

/// Why a file could not be opened, in words, and what can be done about it. It stands on the start page.
class RefusalCard : public QFrame {
    Q_OBJECT
public:
    explicit RefusalCard(Workspace& workspace, QWidget* parent = nullptr);

    void explain(const QString& path, const Error& error);
    const QString& path() const { return path_; }

signals:
    void retry_asked();
    void other_asked();
    /// A backup is to take the file's place.
    void restore_asked();
    /// A copy in the documents folder is to be opened.
    void copy_asked();

private:
    void fill_words();

    Workspace& workspace_;
    QString path_;
    std::optional<Error> error_;
    QLabel* title_;
    QLabel* sentence_;
    QLabel* advice_;
    QPushButton* retry_;
    QPushButton* restore_;
    QPushButton* copy_;
    QPushButton* other_;
};

} // namespace sokoguru::ui
