// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "books/books.h"

namespace sokoguru::books {

/// What a new cooperative can begin with; the data stands in resources/data/template_*.json.
struct TemplateInfo {
    std::string name;
    std::string title_id;
    std::string title_en;
    std::string sentence_id; ///< for whom it is
    std::string sentence_en;
};
std::vector<TemplateInfo> templates();

/// Throws Error(bad_option) unless there is one of that name.
void check_template(const std::string& name);

/// Fills a new file: chart of accounts, member classes, savings and loan products, SHU scheme, signatories, document
/// series. What they hold are defaults that the cooperative changes, never law.
void apply_template(Books& books, const std::string& name);

} // namespace sokoguru::books
