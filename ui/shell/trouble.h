// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace sokoguru::ui {

class Workspace;

/// The application that survives what nobody expected: an exception out of an event is logged without personal data and
/// shown with its details to copy; the books stay whole, since whatever was under way has been rolled back.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {}

    void set_workspace(Workspace* workspace) { workspace_ = workspace; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    Workspace* workspace_ = nullptr;
    bool telling_ = false;
};

/// What is logged and may be copied: time, version, system, the kind of error, where; never a text of the books.
QString trouble_details(const std::exception& error, const QString& where);
/// Appends to the log of this PC, which is kept small. Returns its path.
QString log_trouble(const QString& details);
/// Says it in a dialog with "copy details".
void show_trouble(Workspace* workspace, const QString& details, const QString& log);

} // namespace sokoguru::ui
