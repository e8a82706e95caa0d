// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace sokoguru::storage {

/// All or nothing: what happens between the constructor and commit() is on the disk together or not at all. Leaving
/// the scope without commit(), by an exception or otherwise, takes everything back.
///
/// Transactions do not nest, and committing twice is a programming error, and so is going on after an error inside
/// it was swallowed: the schema's refusals have rolled back by then. Functions that write as a part of something
/// larger take for granted that their caller has one (Database::in_transaction()).
class Transaction {
public:
    /// BEGIN IMMEDIATE. Throws Error(file_moved) where the file is no longer in its place, Error(lock_lost) where it is
    /// no longer this process's alone; nothing was written then.
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Returns when everything is on the disk. Throws Error(disk_full …): then nothing of it is. Throws
    /// Error(commit_uncertain) where the disk failed at the flush, and where the file was moved or its lock lost in
    /// between: then all of it is in the file or nothing, and only opening it again can tell.
    void commit();

private:
    Database& database_;
    bool committed_ = false;
};

} // namespace sokoguru::storage
