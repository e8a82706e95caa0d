// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_test.h"

#include <unistd.h>

#include "storage/in_use.h"
#include "storage/transaction.h"
#include "support/child.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;
using sokoguru::test::Child;

namespace {

/// A process that opens the file, says "open" and does nothing more.
Child::Work hold(const fs::path& path, OpenOptions options)
{
    return [=](const auto& say) {
        Database db = Database::open(path, options);
        say("open");
        ::pause();
    };
}

} // namespace

TEST_CASE("A file has one user at a time", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database::create(path, small());
    for (const auto kind : {platform::FolderKind::local, platform::FolderKind::network}) {
        OpenOptions options = small();
        options.folder = kind;
        Child other(hold(path, options));
        REQUIRE(other.line() == "open");
        const std::string holder = in_use_holder(path);
        try {
            Database::open(path, options);
            FAIL("two have it open");
        } catch (const Error& error) {
            CHECK(error.code() == Code::file_in_use);
            CHECK(std::get<std::string>(error.args().back()) == holder);
            CHECK(holder.find(platform::host_name()) != std::string::npos);
        }
        // A killed owner leaves no lock behind, only the note.
        other.kill();
        Database db = Database::open(path, options);
        CHECK(db.recovered());
    }
    CHECK_FALSE(Database::open(path, small()).recovered());
}

TEST_CASE("One process opens a file once", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database db = Database::create(path, small());
    CHECK(code_of([&] { Database::open(folder / "../" / folder.path().filename() / "a.sokoguru", small()); }) ==
          Code::file_in_use);
    // The refused second look did not cost the first its lock.
    Child other([&](const auto& say) {
        const auto result = code_of([&] {
            // The child has the parent's list of open files; another program would not.
            fs::create_hard_link(path, folder / "b.sokoguru");
            Database::open(folder / "b.sokoguru", small());
        });
        say(result ? base::info(*result).name : "opened");
    });
    CHECK(other.line() == "file-in-use");
}
