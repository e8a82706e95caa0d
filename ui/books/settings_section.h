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

/// A section before it is opened: most visits need one of them, and a section full of fields takes its time to build.
struct SectionInfo {
    /// The name in links: Place{"settings", 0, "accounts"}.
    QString id;
    Label title;
    QString icon;
    SettingsSection* (*make)(Workspace&);
};

template <typename Section> SectionInfo section(const QString& id, const Label& title, const QString& icon)
{
    return {id, title, icon, [](Workspace& workspace) -> SettingsSection* { return new Section(workspace); }};
}

// The sections, each in a file of its own.
SectionInfo cooperative_section();
SectionInfo signatures_section();
SectionInfo accounts_section();
SectionInfo savings_section();
SectionInfo loans_section();
SectionInfo surplus_section();
SectionInfo numbering_section();
SectionInfo questions_section();
SectionInfo paper_section();
SectionInfo computer_section();
SectionInfo users_section();
SectionInfo opening_section();

} // namespace sokoguru::ui
