// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomic_file.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/check.h"
#include "base/error.h"
#include "storage/open_files.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::utf8;

namespace {

/// The file that is meant: behind a link, because renaming over the link would put the file beside its owner's folder.
fs::path resolved(const fs::path& target)
{
    std::error_code problem;
    return fs::is_symlink(target, problem) ? real_path(target) : target;
}

/// Short and hidden, whatever the target is called; never the name of something that is there.
fs::path make_temporary(const fs::path& target)
{
    static std::atomic<unsigned> count = 0;
    while (true) {
        const std::string name =
            ".sokoguru-" + std::to_string(platform::process_id()) + "-" + std::to_string(++count) + ".part";
        const fs::path path = target.parent_path() / name;
        try {
            platform::create_exclusively(path);
            return path;
        } catch (const Error& error) {
            if (error.code() == Code::file_exists) continue; // left over from a run with the same number
            if (error.code() == Code::cannot_write && error.args().size() > 1)
                throw Error(Code::cannot_write, {utf8(target), error.args()[1]});
            throw;
        }
    }
}

} // namespace

AtomicFile::AtomicFile(const fs::path& target) : target_(resolved(target))
{
    refuse_books_as_output(target_);
    std::error_code ignored;
    if (fs::exists(target_, ignored) && !platform::is_regular_file(target_))
        throw Error(Code::cannot_write, {utf8(target), base::term("storage", "not an ordinary file")});
    temporary_ = make_temporary(target_);
}

AtomicFile::~AtomicFile()
{
    std::error_code ignored;
    if (!committed_) fs::remove(temporary_, ignored);
}

void AtomicFile::write(std::string_view bytes)
{
    SOKO_CHECK(!committed_);
    errno = 0;
    std::ofstream out(temporary_, std::ios::binary | std::ios::app);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (out) return;
    const int problem = errno;
    if (problem == ENOSPC) throw Error(Code::disk_full);
    throw Error(Code::cannot_write, {utf8(target_), std::string(std::strerror(problem))});
}

void AtomicFile::commit()
{
    SOKO_CHECK(!committed_);
    platform::sync_file(temporary_);
    platform::replace_file(temporary_, target_);
    committed_ = true;
}

void write_file(const fs::path& target, std::string_view bytes)
{
    AtomicFile file(target);
    file.write(bytes);
    file.commit();
}

} // namespace sokoguru::storage
