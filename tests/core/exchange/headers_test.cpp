// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headers.h"

#include "support/catch.h"

using namespace sokoguru;
using namespace sokoguru::exchange;

namespace {

const std::vector<ColumnSpec> members = {{"member_no", true}, {"name", true}, {"employee_no"},
                                         {"national_id"},     {"unit"},       {"joined", true}};
const std::vector<ColumnSpec> loans = {{"member_no", true},
                                       {"product", true},
                                       {"loan_no", true},
                                       {"principal", true},
                                       {"disbursed", true},
                                       {"method", true},
                                       {"rate", true},
                                       {"per", true},
                                       {"periods", true},
                                       {"first_due", true},
                                       {"principal_outstanding", true},
                                       {"interest_arrears"}};

struct Found {
    Header header;
    std::vector<Issue> issues;
};

Found find(const Table& table, const std::vector<ColumnSpec>& specs)
{
    std::vector<Issue> issues;
    Header header = Header::find(table.rows, table.source, specs, issues);
    return {header, issues};
}

} // namespace

TEST_CASE("The samples' headers are found below their titles", "[exchange]")
{
    const std::filesystem::path folder = std::filesystem::path(TEST_DATA) / "sample";
    const auto [header, issues] = find(read_table(folder / "anggota.csv"), members);
    CHECK(issues.empty());
    CHECK(header.row() == 3);
    CHECK(header.index_of("national_id") == 3U);
    const Table table = read_table(folder / "pinjaman_berjalan.csv");
    const auto [loan_header, loan_issues] = find(table, loans);
    CHECK(loan_issues.empty());
    CHECK(loan_header.cell(table.rows[2], "rate").text == "1,5");
    CHECK(loan_header.cell(table.rows[2], "principal_outstanding").text == "1.875.000");
    CHECK(loan_header.cell(table.rows[2], "interest_arrears").text.empty());
    CHECK(loan_header.cells(table.rows, "member_no").size() == 13);
}

TEST_CASE("English names work whatever the case and signs", "[exchange]")
{
    const auto [header, issues] = find(read_table("MEMBER_NO,Name,Date joined\n1,A,2020-01-01\n", "a"), members);
    CHECK(issues.empty());
    CHECK(header.row() == 1);
    CHECK(header.index_of("joined") == 2U);
}

TEST_CASE("What is wrong with a header is named", "[exchange]")
{
    const auto missing = find(read_table("No Anggota;Nama;Hobi\n1;A;x\n", "a.csv"), members).issues;
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].code == Code::unknown_column);
    CHECK(missing[0].severity == Severity::warning);
    CHECK(missing[0].value == "Hobi");
    CHECK(missing[1].code == Code::missing_column);
    CHECK(missing[1].column == "joined");
    CHECK(missing[1].row == 1);

    const auto twice = find(read_table("No Anggota;Nama;Nama Lengkap;Tgl Masuk\n", "a.csv"), members).issues;
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].code == Code::duplicate_column);
    CHECK(twice[0].column == "name");

    const auto none = find(read_table("apa;saja\n1;2\n", "a.csv"), members).issues;
    REQUIRE(none.size() == 1);
    CHECK(none[0].code == Code::no_header);
    CHECK(find(read_table("", "a.csv"), members).issues.size() == 1);
}
