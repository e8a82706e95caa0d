// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "base/rate.h"

/// The surplus of a year (sisa hasil usaha, SHU) and how it is shared: UU 25/1992 art. 45 and the cooperative's own
/// by-laws. scheme.h says by which percentages, bases.h what a member's part is measured by, allocate.h does the
/// arithmetic; these three know no database. store.h and compute.h read the books.
namespace sokoguru::surplus {

/// What the surplus came from. Each source has a table of percentages of its own: most by-laws share only what came
/// from members with the members.
enum class Source { member, non_member };

/// What a member's part of a pot is in proportion to. The first three measure capital (jasa modal), the others
/// patronage (jasa usaha); `none` is a pot that is not shared among members: reserve and funds.
enum class BaseKind { none, closing, month_average, months_weighted, interest_paid, principal_borrowed, purchases };

struct Base {
    BaseKind kind = BaseKind::none;
    /// Capital only: voluntary savings count beside those that are capital.
    bool voluntary = false;

    bool is_capital() const;
    bool is_patronage() const;
    friend bool operator==(const Base&, const Base&) = default;
};

/// One row of the scheme: so much of the source's surplus goes there.
struct Part {
    Source source = Source::member;
    /// `reserve`, `capital`, `patronage`, `board`, `staff`, `education`, `social`, `community` or a name of its own.
    std::string component;
    Rate percent;
    Base base;
};

/// Members who left in the year: nothing, their bases by months as member / 12, or their bases in full.
enum class Leavers { none, months, full };

struct Scheme {
    /// The first book year it holds for.
    int year = 0;
    /// Reserve first (art. 45(2)), then in the order given; the member source before the other.
    std::vector<Part> parts;
    /// Members' shares are multiples of this: 1, 100, 500 or 1000 rupiah.
    Money rounding = Money::sen(100);
    /// Code of the account of what cannot be shared.
    std::string rest_account = "3161";
    Leavers leavers = Leavers::none;
    /// Fewer months as member in the year give no part; 0 to 12.
    int minimum_months = 0;
};

/// A row of `scheme --set`: column texts as cli.md names them. Rows with source `rule` carry their value in `base`
/// (in `percent` it is taken as well).
struct SchemeRow {
    /// Line of the file, for messages.
    int row = 0;
    std::string source, component, percent, base;
};

/// Reads rows; rules that are not named keep their defaults. Throws Error(scheme_row) with row and reason, and what
/// validate() throws.
Scheme scheme_from_rows(int year, const std::vector<SchemeRow>& rows);
/// The rows of a scheme, parts first, then the four rules.
std::vector<SchemeRow> rows_of(const Scheme& scheme);

/// Each source must sum to exactly 100 %: throws Error(percent_not_100) with the source, the sum and the difference.
void validate(const Scheme& scheme);

const char* name(Source source);
const char* name(Leavers leavers);
/// `closing`, `month-average+voluntary`, `purchases`; empty for none.
std::string name(const Base& base);
std::optional<Source> find_source(std::string_view text);
std::optional<Leavers> find_leavers(std::string_view text);
std::optional<Base> find_base(std::string_view text);

} // namespace sokoguru::surplus
