// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokoguru::base {

/// Lambdas for each alternative of a variant: std::visit(Overload{[](A) {…}, [](B) {…}}, value).
template <typename... F> struct Overload : F... {
    using F::operator()...;
};
template <typename... F> Overload(F...) -> Overload<F...>;

} // namespace sokoguru::base
