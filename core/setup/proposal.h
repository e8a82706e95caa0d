// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.h"
#include "savings/savings.h"
#include "surplus/scheme.h"

/// Setting up a cooperative's books: what a template proposes, what people make of it, and the first steps afterwards.
/// This room stands above savings, surplus and exchange.
namespace sokoguru::setup {

struct ProposedAccount {
    std::string code;
    std::string name;
    std::string name_en;
    std::string parent; ///< code; empty: top
};

struct ProposedProduct {
    std::string code;
    std::string name;
    std::string name_en;
    savings::Kind kind = savings::Kind::voluntary;
    bool active = true;
    /// What every member owes of it, once or a month; nothing for voluntary savings.
    std::optional<Money> due;
};

/// What a template would put into new books, read without making any.
struct Proposal {
    std::vector<ProposedAccount> accounts; ///< a heading stands before its accounts
    std::vector<ProposedProduct> products;
    surplus::Scheme scheme;
};

/// Throws Error(bad_option) for an unknown template.
Proposal proposal(const std::string& template_name, int year);

} // namespace sokoguru::setup
