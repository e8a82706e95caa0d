// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_files.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

#include "base/error.h"
#include "storage/in_use.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::FolderKind;
using platform::utf8;

struct OpenFile::State {
    State(const fs::path& where, bool with_second_lock) : path(where), held(where), second_lock(with_second_lock) {}

    fs::path path;
    HeldFile held;
    bool second_lock;
    bool lock_expected = false;
    std::optional<FileIdentity> log;
};

namespace {

constexpr std::array<std::string_view, 4> companions = {"-wal", "-journal", "-shm", ".in-use"};

/// What is known of an open file without opening it.
struct Known {
    std::optional<FileIdentity> identity;
    std::weak_ptr<void> state;
};

std::mutex& list_lock()
{
    static std::mutex mutex;
    return mutex;
}

std::map<fs::path, Known>& list()
{
    static std::map<fs::path, Known> files;
    return files;
}

bool is_listed(const fs::path& real)
{
    const auto identity = identity_of(real);
    const std::lock_guard guard(list_lock());
    return std::any_of(list().begin(), list().end(), [&](const auto& file) {
        return file.first == real || (identity && file.second.identity == identity);
    });
}

std::string lower_name(const fs::path& path)
{
    std::string name = utf8(path.filename());
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

/// Whether books are there or would be looked for there.
bool is_books(const fs::path& path)
{
    if (is_listed(path) || lower_name(path).ends_with(".sokoguru")) return true;
    // Not open here, so that looking at it takes nobody's lock.
    return platform::is_regular_file(path) && read_note(path, 16) == std::string("SQLite format 3\0", 16);
}

} // namespace

fs::path real_path(const fs::path& path)
{
    constexpr int most_links = 40;
    std::error_code failed;
    fs::path real = fs::weakly_canonical(fs::absolute(path), failed);
    if (failed) return fs::absolute(path);
    // A link to what is not there yet is left as it is by weakly_canonical().
    for (int n = 0; n < most_links && fs::is_symlink(real, failed); ++n) {
        const fs::path next = fs::read_symlink(real, failed);
        if (failed) break;
        real = fs::weakly_canonical(real.parent_path() / next, failed);
    }
    return real;
}

OpenFile::OpenFile(const fs::path& path, FolderKind folder)
{
    const auto in_use = [&] { return Error(Code::file_in_use, {utf8(path), in_use_holder(path)}); };
    if (is_listed(path)) throw in_use();
    // Network folders emulate flock by record locks, which would stand in the way of SQLite's.
    const bool with_second_lock = folder != FolderKind::network;
    auto state = std::make_shared<State>(path, with_second_lock);
    if (with_second_lock && !state->held.lock_second()) throw in_use();
    state_ = std::move(state);
    const std::lock_guard guard(list_lock());
    list()[path] = {identity_of(path), state_};
}

OpenFile::~OpenFile()
{
    const std::lock_guard guard(list_lock());
    list().erase(state_->path);
}

std::string OpenFile::head(std::size_t count) const
{
    return state_->held.head(count);
}

void OpenFile::expect_log()
{
    state_->log = identity_of(fs::path(state_->path) += "-wal");
}

void OpenFile::expect_lock()
{
    state_->lock_expected = state_->second_lock;
}

bool OpenFile::lost_lock() const
{
    return state_->lock_expected && !state_->held.has_first_lock();
}

void OpenFile::remove_own_log() const
{
    const fs::path log = fs::path(state_->path) += "-wal";
    std::error_code ignored;
    if (state_->log && identity_of(log) == state_->log) fs::remove(log, ignored);
}

void require_lock(const fs::path& path)
{
    std::shared_ptr<void> found;
    {
        const std::lock_guard guard(list_lock());
        const auto file = list().find(path);
        if (file == list().end()) return;
        found = file->second.state.lock();
    }
    const auto* const state = static_cast<const OpenFile::State*>(found.get());
    if (state == nullptr || !state->lock_expected) return;
    if (!state->held.has_first_lock()) throw Error(Code::lock_lost, {utf8(path), term("storage", "its lock is gone")});
    if (state->log && identity_of(fs::path(path) += "-wal") != state->log)
        throw Error(Code::lock_lost, {utf8(path), term("storage", "its log is gone")});
}

bool is_open_here(const fs::path& path)
{
    return is_listed(real_path(path));
}

void refuse_open_here(const fs::path& path)
{
    if (is_open_here(path)) throw Error(Code::open_here, {utf8(path)});
}

void refuse_companion_of_books(const fs::path& path)
{
    for (const fs::path& candidate : {fs::absolute(path), real_path(path)}) {
        const std::string name = utf8(candidate);
        for (const std::string_view end : companions)
            if (name.ends_with(end) && is_books(platform::from_utf8(name.substr(0, name.size() - end.size()))))
                throw Error(Code::output_is_books, {utf8(path)});
    }
}

void refuse_books_as_output(const fs::path& path)
{
    for (const fs::path& candidate : {fs::absolute(path), real_path(path)})
        if (is_books(candidate)) throw Error(Code::output_is_books, {utf8(path)});
    refuse_companion_of_books(path);
}

void refuse_left_logs(const fs::path& path)
{
    for (const char* suffix : {"-wal", "-journal"}) {
        const fs::path log = fs::path(path) += suffix;
        std::error_code failed;
        const auto size = fs::file_size(log, failed);
        if (!failed && size > 0)
            throw Error(Code::log_in_the_way, {utf8(log), term("storage", "left over from other books")});
    }
}

} // namespace sokoguru::storage
