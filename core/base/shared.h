// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace sokoguru::base {

/// A value that never changes and is kept once however often it is copied; read like a pointer to it. Made of a value
/// without further ado, and taken for one where a `const T&` is wanted.
template <typename T> class Shared {
public:
    Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {} // NOLINT: a value is one of these

    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }
    operator const T&() const { return *value_; } // NOLINT: and these are a value

private:
    std::shared_ptr<const T> value_;
};

} // namespace sokoguru::base
