// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_rotation.h"

#include <vector>

#include "books/backup_plan.h"
#include "storage/platform.h"

namespace sokoguru::books {

namespace fs = std::filesystem;

int remove_old_backups(const fs::path& folder, const fs::path& books, const fs::path& made)
{
    std::vector<fs::path> files;
    std::vector<BackupStamp> stamps;
    std::error_code failed;
    for (fs::directory_iterator item(folder, failed), end; !failed && item != end; item.increment(failed)) {
        const auto stamp = parse_backup_name(books, item->path());
        if (!stamp || !storage::platform::is_regular_file(item->path()) || item->is_symlink(failed)) continue;
        files.push_back(item->path());
        stamps.push_back(*stamp);
    }
    // A list that was not read to its end is no ground for removing anything.
    if (failed) return 0;
    const std::vector<bool> stays = to_keep(stamps);
    int removed = 0;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!stays[i] && files[i].filename() != made.filename() && fs::remove(files[i], failed)) ++removed;
    return removed;
}

} // namespace sokoguru::books
