// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "books/books.h"
#include "setup/proposal.h"

namespace sokoguru::setup {

/// Everything that the assistant asks before it makes a file.
struct NewBooks {
    books::Cooperative cooperative;
    books::NewUser first_user;
    /// The template's products as people changed them: whether in use, and what is due. Others stay as the template has
    /// them.
    std::vector<ProposedProduct> products;
    /// From the first book year on; nothing: the template's.
    std::optional<surplus::Scheme> scheme;
};

/// Makes the file with all of it. Under its name it is there whole or not at all, also when the power goes: it is made
/// beside it and renamed at the end. Throws what Books::create, savings::set_due and surplus::replace_scheme throw;
/// nothing is left behind.
Books create(const std::filesystem::path& path, const NewBooks& wanted, const books::Clock& clock);

} // namespace sokoguru::setup
