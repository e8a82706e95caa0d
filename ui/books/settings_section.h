// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

namespace sokoguru::ui {

/// One section of the settings. It reads the books in refresh(), writes inside Workspace::attempt() and then says
/// Workspace::change(Change::settings).
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(Workspace& workspace) : workspace_(workspace) {}

    /// The name in links: Place{"settings", 0, "accounts"}.
    virtual QString id() const = 0;
    virtual Label title() const = 0;
    virtual QString icon_name() const = 0;
    /// Reads the books and shows them. Throws Error.
    virtual void refresh() = 0;

protected:
    Workspace& workspace() const { return workspace_; }
    Books& books() const { return workspace_.books(); }
    QString say(const Label& label) const { return workspace_.say(label); }
    bool may_change() const { return workspace_.may(books::Permission::change_settings); }
    /// Runs it; when done everybody learns of it and the clerk reads `words`.
    bool apply(const Label& words, const std::function<void()>& action)
    {
        if (!workspace_.attempt(action)) return false;
        workspace_.tell(Notice::done, words);
        workspace_.change(Change::settings);
        return true;
    }

private:
    Workspace& workspace_;
};

// The sections, each in a file of its own.
SettingsSection* cooperative_section(Workspace& workspace);
SettingsSection* signatures_section(Workspace& workspace);
SettingsSection* accounts_section(Workspace& workspace);
SettingsSection* savings_section(Workspace& workspace);
SettingsSection* loans_section(Workspace& workspace);
SettingsSection* surplus_section(Workspace& workspace);
SettingsSection* numbering_section(Workspace& workspace);
SettingsSection* paper_section(Workspace& workspace);
SettingsSection* computer_section(Workspace& workspace);
SettingsSection* users_section(Workspace& workspace);
SettingsSection* opening_section(Workspace& workspace);

} // namespace sokoguru::ui
