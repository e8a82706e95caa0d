// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/house_paper.h"

#include <array>

namespace sokoguru::print {

namespace {

constexpr const char* paper_key = "print.paper";
constexpr const char* receipt_key = "print.receipt";
/// In the order of the enumerations, as parse_paper() and parse_receipt_form() know them.
constexpr std::array papers = {"a4", "f4", "continuous", "continuous-half"};
constexpr std::array forms = {"f4-third", "a4-half", "continuous", "continuous-half"};

template <std::size_t N> std::size_t place_of(Books& books, const char* key, const std::array<const char*, N>& names)
{
    const std::string value = books.setting(key).value_or("");
    for (std::size_t i = 0; i < N; ++i)
        if (value == names[i]) return i;
    return 0;
}

} // namespace

Paper house_paper(Books& books)
{
    return static_cast<Paper>(place_of(books, paper_key, papers));
}

ReceiptForm house_receipt(Books& books)
{
    return static_cast<ReceiptForm>(place_of(books, receipt_key, forms));
}

void set_house_paper(Books& books, Paper paper)
{
    books.set_setting(paper_key, papers.at(static_cast<std::size_t>(paper)));
}

void set_house_receipt(Books& books, ReceiptForm form)
{
    books.set_setting(receipt_key, forms.at(static_cast<std::size_t>(form)));
}

} // namespace sokoguru::print
