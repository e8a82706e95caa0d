// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/back_up.h"

#include <memory>
#include <utility>

namespace sokoguru::ui {

storage::CopyProgress told(Progress& progress)
{
    return [&progress](std::int64_t done, std::int64_t total) { progress.step(done, total); };
}

void back_up(Workspace& workspace, const Label& what, books::BackupReason reason, int closes,
             std::function<void(const books::BackupMade&)> done)
{
    const auto made = std::make_shared<books::BackupMade>();
    workspace.run_long(
        what,
        [made, reason, closes](Books& books, Progress& progress) {
            *made = books::make_backup(books, reason, closes, told(progress));
        },
        [&workspace, made, done = std::move(done)] {
            if (made->second_problem)
                workspace.tell(Notice::refusal,
                               label("backup", "The backup was made, but not its copy in the second place. {0}",
                                     workspace.texts()(made->second_problem->message())));
            done(*made);
        });
}

} // namespace sokoguru::ui
