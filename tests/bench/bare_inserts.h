// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "ledger/ledger.h"

namespace bench {

/// What SQLite alone would need: the same rows into the same tables with the same indexes, without triggers, foreign
/// keys, checks, hashes or balances. The measure for what the invariants cost.
class BareInserts {
public:
    explicit BareInserts(const std::filesystem::path& path);
    ~BareInserts();
    BareInserts(const BareInserts&) = delete;
    BareInserts& operator=(const BareInserts&) = delete;

    /// In one transaction, flushed.
    void insert(const std::vector<sokoguru::ledger::DocumentDraft>& documents);

private:
    struct Impl;
    Impl* impl_;
};

} // namespace bench
