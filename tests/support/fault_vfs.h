// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokoguru::test {

/// A SQLite VFS over the system's that breaks on purpose: from the n-th writing call on (write, sync, truncate,
/// delete, creation of a file) every one fails, as a full disk or a broken one does. Named by OpenOptions::vfs.
class FaultVfs {
public:
    enum class Kind { disk_full, io_error };

    static const char* name();
    /// The calls are counted from now; `at` = 1 breaks the first.
    static void arm(Kind kind, int at);
    /// No call fails any more. Returns whether one did.
    static bool disarm();
};

} // namespace sokoguru::test
