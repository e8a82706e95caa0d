// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "storage/held_file.h"

// Files of books that are begun under a temporary name, so that their own never stands for something half made.
namespace sokoguru::storage {

/// `FILE.part-PROCESS`.
std::filesystem::path part_name(const std::filesystem::path& wanted);

/// Removes what interrupted programs left in a folder: part files of books that nobody has locked any more, with their
/// companions.
void remove_left_parts(const std::filesystem::path& folder) noexcept;

/// A new private file under the temporary name, removed again with its companions unless it was renamed. Locked while
/// it lives, by which others know that somebody works on it. Removes first what was left in the folder. Throws what
/// platform::create_exclusively() throws.
class PartFile {
public:
    explicit PartFile(const std::filesystem::path& wanted);
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile();
    const std::filesystem::path& path() const { return path_; }
    /// Lets it be opened as books. Nothing keeps it from being cleared away then: not for long.
    void unlock() { held_.reset(); }

private:
    std::filesystem::path path_;
    std::optional<HeldFile> held_;
};

} // namespace sokoguru::storage
