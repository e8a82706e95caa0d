// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokoguru::base {

/// Ends the program with the place and the condition: a programming error must not go on to write books.
[[noreturn]] void check_failed(const char* condition, const char* file, int line) noexcept;

} // namespace sokoguru::base

/// An assertion that stays on in release builds; for programming errors only. What a user, a file or the disk can
/// cause is an Error.
#define SOKO_CHECK(condition)                                                                                          \
    ((condition) ? static_cast<void>(0) : ::sokoguru::base::check_failed(#condition, __FILE__, __LINE__))
