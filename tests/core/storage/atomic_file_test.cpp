// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#ifndef _WIN32
#include <sys/resource.h>
#endif

#include "base/error.h"
#include "storage/atomic_file.h"
#include "storage/platform.h"

using namespace sokoguru;
using storage::AtomicFile;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test; its name asks for care with paths.
struct Folder {
    fs::path path =
        fs::temp_directory_path() /
        storage::platform::from_utf8("sokoguru atomik é-" + std::to_string(storage::platform::process_id()));
    Folder() { fs::create_directory(path); }
    ~Folder() { fs::remove_all(path); }
    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

std::string content(const fs::path& path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

Code code_of(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

} // namespace

TEST_CASE("A file appears whole or not at all", "[storage]")
{
    const Folder folder;
    const fs::path target = folder.path / "laporan.csv";
    {
        AtomicFile file(target);
        file.write("a,b\n");
        file.write(std::string("1,\0\n", 4));
        CHECK_FALSE(fs::exists(target));
        CHECK(file.temporary().parent_path() == folder.path);
        file.commit();
    }
    CHECK(content(target) == std::string("a,b\n1,\0\n", 8));
    CHECK(folder.files() == 1);
    CHECK((fs::status(target).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);

    storage::write_file(target, "new");
    CHECK(content(target) == "new");
    CHECK(folder.files() == 1);
}

TEST_CASE("What is not committed leaves nothing behind and the old file alone", "[storage]")
{
    const Folder folder;
    const fs::path target = folder.path / "laporan.csv";
    storage::write_file(target, "old");
    {
        AtomicFile file(target);
        file.write("half of the n");
    }
    CHECK(content(target) == "old");
    CHECK(folder.files() == 1);
}

#ifndef _WIN32
TEST_CASE("The old file survives a write that fails in the middle", "[storage]")
{
    const Folder folder;
    const fs::path target = folder.path / "laporan.csv";
    storage::write_file(target, "old");
    // The kernel refuses to let files of this process grow beyond 64 KiB: the second part of the write fails.
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {65536, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Code code = code_of([&] { storage::write_file(target, std::string(1'000'000, 'x')); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(code == Code::cannot_write);
    CHECK(content(target) == "old");
    CHECK(folder.files() == 1);
}

TEST_CASE("A link is followed, a device is refused", "[storage]")
{
    const Folder folder;
    fs::create_directory(folder.path / "there");
    storage::write_file(folder.path / "there" / "a.csv", "old");
    fs::create_symlink(folder.path / "there" / "a.csv", folder.path / "link.csv");
    storage::write_file(folder.path / "link.csv", "new");
    CHECK(fs::is_symlink(folder.path / "link.csv"));
    CHECK(content(folder.path / "there" / "a.csv") == "new");
    CHECK(code_of([] { storage::write_file("/dev/null", "x"); }) == Code::cannot_write);
}
#endif

TEST_CASE("A place that cannot be written is named", "[storage]")
{
    const Folder folder;
    CHECK(code_of([&] { storage::write_file(folder.path / "missing" / "a.csv", "x"); }) == Code::cannot_write);
    CHECK(code_of([&] { storage::write_file(folder.path, "x"); }) == Code::cannot_write);
    try {
        AtomicFile(folder.path / "missing" / "a.csv");
        FAIL("written into a folder that is not there");
    } catch (const Error& error) {
        CHECK_THAT(error.what(), support::Contains("a.csv"));
    }
}
