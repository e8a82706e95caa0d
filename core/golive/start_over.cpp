// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "books/audit.h"
#include "golive/golive.h"
#include "ledger/ledger.h"
#include "storage/backup.h"
#include "storage/database.h"

namespace sokoguru::golive {

namespace {

namespace fs = std::filesystem;

/// What the trial imported, behind what an earlier one had and the trial did not get round to.
std::vector<exchange::LoggedImport> all_imports(Books& trial)
{
    std::vector<exchange::LoggedImport> all = exchange::logged_imports(trial, exchange::imports_key);
    for (exchange::LoggedImport& import : exchange::logged_imports(trial, exchange::again_key))
        all.push_back(std::move(import));
    return all;
}

/// The new file under a name of its own, complete.
void make_next(Books& trial, const fs::path& path)
{
    const ledger::Head head = ledger::head(trial);
    Books next = Books::create_like(path, trial);
    books::Work work(next);
    exchange::store_imports(next, exchange::again_key, all_imports(trial));
    const nlohmann::json details = {{"entries", head.entries}, {"head", head.hash}};
    books::record_event(next, "start-over", "golive", head.hash, details.dump());
    work.commit();
}

} // namespace

StartedOver start_over(Books trial)
{
    trial.require(books::Permission::change_settings);
    if (const auto sealed = status(trial).sealed_on) throw Error(Code::golive_sealed, {*sealed});
    const fs::path path = trial.path();
    const fs::path next = fs::path(path) += ".next";
    storage::remove_with_companions(next); // left over from a crash
    const books::User user = trial.user();
    const books::Clock& clock = trial.clock();
    try {
        make_next(trial, next);
        {
            const Books closing = std::move(trial);
        }
        const fs::path aside = storage::move_aside(path, ".trial-");
        try {
            storage::platform::rename_file(next, path);
        } catch (...) {
            storage::platform::rename_file(aside, path);
            throw;
        }
        return {Books::open_as(path, user, clock), aside};
    } catch (...) {
        storage::remove_with_companions(next);
        throw;
    }
}

} // namespace sokoguru::golive
