// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "books/books.h"
#include "cli.h"

namespace CLI {
class App;
}

namespace sokoguru::cli {

/// The options that say who the cooperative is: the letterhead. What is not given stays as it is.
struct LetterheadOptions {
    std::optional<std::string> legal_no, registry_no, union_name, federation, plant, address, city, phone;

    void add_to(CLI::App& command, const Context& context);
    bool any() const;
    void apply(books::Cooperative& cooperative) const;
};

} // namespace sokoguru::cli
