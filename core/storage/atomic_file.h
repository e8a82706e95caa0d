// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace sokoguru::storage {

/// The one way in which this program writes a file for people (PDF, XLSX, CSV, JSON): under a temporary name beside the
/// target, flushed to the disk, then renamed over it in one step. Whatever fails, and whenever the power goes, the
/// target is the old file or the whole new one.
///
///     AtomicFile file(path);
///     library.save(file.temporary());   // or file.write(bytes), as often as needed
///     file.commit();
///
/// Errors: output_is_books for what holds books or belongs to them (refuse_books_as_output() in storage/open_files.h),
/// cannot_write, disk_full, disk_error, read_only_file, with the path. Without commit() nothing remains. What
/// is written is readable by its owner alone. A symbolic link is followed; devices and folders are refused.
class AtomicFile {
public:
    explicit AtomicFile(const std::filesystem::path& target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Where to write; an empty file in the target's folder.
    const std::filesystem::path& temporary() const { return temporary_; }
    /// Appends to it.
    void write(std::string_view bytes);
    /// Puts it in place of the target.
    void commit();

private:
    std::filesystem::path target_;
    std::filesystem::path temporary_;
    bool committed_ = false;
};

/// A whole file at once.
void write_file(const std::filesystem::path& target, std::string_view bytes);

} // namespace sokoguru::storage
