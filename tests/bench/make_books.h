// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "books/books.h"
#include "ledger/ledger.h"

namespace bench {

/// Books of a size, dull and regular: everybody saves and repays by payroll every month, and goes to the counter four
/// times in five months. Ten years of 5,000 members are about a million entries and 3.8 million postings.
struct Size {
    int members = 5000;
    int years = 10;
    int first_year = 2016;
};

/// A cooperative with its members, savings accounts and loans, and the documents of its months one by one.
class Maker {
public:
    Maker(const std::filesystem::path& path, Size size);

    sokoguru::Books& books() { return books_; }
    /// The documents of one month, numbered from 0: the payroll run (an entry of five lines a member) and the
    /// counter's deposits (two lines).
    std::vector<sokoguru::ledger::DocumentDraft> month(int index);
    int months() const { return size_.years * 12; }
    /// Posts a month in one transaction; the clock follows.
    void post_month(int index, const std::vector<sokoguru::ledger::DocumentDraft>& documents);

private:
    struct Person {
        sokoguru::MemberId id;
        sokoguru::SubledgerId compulsory, voluntary, loan;
    };

    Size size_;
    sokoguru::books::FixedClock clock_;
    sokoguru::Books books_;
    std::vector<Person> people_;
};

} // namespace bench
