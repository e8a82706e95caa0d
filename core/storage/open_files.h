// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "storage/held_file.h"
#include "storage/platform.h"

// The books that this process has open, by what they are and not by what they are called. Whoever opens a file that
// somebody picked asks here first: opening and closing the books' file a second time would drop their lock.
namespace sokoguru::storage {

/// An entry in the list, and the descriptor that is kept for as long as it stands there.
class OpenFile {
public:
    /// `path` is real (no links) and absolute. Throws Error(file_in_use) where it is open here already, by whatever
    /// name, or another process has the second lock; Error(cannot_read).
    OpenFile(const std::filesystem::path& path, platform::FolderKind folder);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    std::string head(std::size_t count) const;
    /// From now on the log beside the file has to stay the one it is.
    void expect_log();
    /// From now on both have to be as they are: see require_lock().
    void expect_lock();
    /// True where SQLite's lock is no longer this process's.
    bool lost_lock() const;
    /// Removes the log beside the path where it is still the one of this file, which was moved away from there.
    void remove_own_log() const;

private:
    struct State;
    friend void require_lock(const std::filesystem::path& path);
    std::shared_ptr<State> state_;
};

/// Throws Error(lock_lost) where the open file of that path is not this process's alone any more, or its log is gone.
/// To be asked before each transaction. Nothing for what is not open.
void require_lock(const std::filesystem::path& path);

/// Throws Error(open_here) where the file is open in this process, also by another name or through a link. To be asked
/// before a file that somebody named is opened in any way.
void refuse_open_here(const std::filesystem::path& path);

/// Throws Error(output_is_books) where something written to `path` would destroy books: a file that is open here, one
/// that ends in .sokoguru or begins as an SQLite database does, and their -wal, -journal, -shm and .in-use; through
/// links too.
void refuse_books_as_output(const std::filesystem::path& path);

/// The part of it that forbids a new file too: one named like the -wal, -journal, -shm or .in-use of books.
void refuse_companion_of_books(const std::filesystem::path& path);
/// Throws Error(log_in_the_way) where a -wal or -journal with content lies beside a free name: it would be read into
/// the books that get the name.
void refuse_left_logs(const std::filesystem::path& path);

/// True while this process has the file open, by whatever name.
bool is_open_here(const std::filesystem::path& path);

/// The path without links, absolute.
std::filesystem::path real_path(const std::filesystem::path& path);

} // namespace sokoguru::storage
