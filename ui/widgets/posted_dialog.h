// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <QDialog>

#include "ledger/entry.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// After money went over the desk: what it came to in large type, to be turned towards the member, and the receipt.
class PostedDialog : public QDialog {
    Q_OBJECT
public:
    struct Content {
        Label title;       ///< what was done
        std::string who;   ///< name of the member, shown above the figure
        Label figure_name; ///< what the figure is
        Money figure;      ///< in large type
        std::vector<std::pair<Label, Money>> lines = {};
        bool has_next = true; ///< whether the same is done for the next one
    };
    PostedDialog(Workspace& workspace, const ledger::Posted& posted, const Content& content, QWidget* parent = nullptr);

    /// The clerk wants to go on with the next one.
    bool wants_next() const { return next_; }

private:
    Workspace& workspace_;
    ledger::Posted posted_;
    bool next_ = false;
};

} // namespace sokoguru::ui
