// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_members.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "exchange/columns.h"
#include "exchange/national_id.h"
#include "exchange/sheet.h"
#include "members/members.h"

namespace sokoguru::exchange {

namespace {

const std::vector<ColumnSpec> specs = {
    {"member_no", true}, {"name", true}, {"joined", true}, {"employee_no"},  {"national_id"}, {"unit"}, {"birth_date"},
    {"gender"},          {"address"},    {"phone"},        {"bank_account"}, {"heir"},        {"group"}};

/// Reads rows into members and compares them with each other and with the register.
class MemberList {
public:
    MemberList(Books& books, Sheet& sheet, std::vector<Issue>& issues)
        : books_(books), cells_(sheet.cells()), issues_(issues), are_employee_numbers_(name_doubt(sheet))
    {
    }

    members::Member read(const Row& row)
    {
        for (const char* column : {"member_no", "name", "joined"})
            cells_.require(row, column);
        for (const char* column : {"member_no", "employee_no", "phone", "bank_account"})
            if (is_shortened_number(cells_.cell(row, column)))
                cells_.error(row, column, Code::damaged_number, {title_arg(column), cells_.text(row, column)});
        members::Member member;
        member.member_no = cells_.text(row, "member_no");
        member.name = cells_.text(row, "name");
        member.employee_no = cells_.text(row, "employee_no");
        member.national_id = national_id(row);
        member.unit = cells_.text(row, "unit");
        member.group = cells_.text(row, "group");
        member.birth_date = cells_.date(row, "birth_date");
        member.gender = cells_.word(row, "gender", "gender");
        member.address = cells_.text(row, "address");
        member.phone = cells_.text(row, "phone");
        member.bank_account = cells_.text(row, "bank_account");
        member.heir = cells_.text(row, "heir");
        // A date that cannot be read was named already; the rest of the row is checked all the same.
        compare_with_id(row, member);
        member.joined = cells_.date(row, "joined").value_or(base::make_date(1900, 1, 1));
        compare(row, member);
        return member;
    }

private:
    /// Many call the employee number NIK, too. A column of short numbers under that name is asked about once, instead
    /// of calling every one of them a damaged identity card.
    bool name_doubt(Sheet& sheet)
    {
        std::string heading = sheet.heading("national_id");
        std::transform(heading.begin(), heading.end(), heading.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (heading != "nik" || cells_.header().has("employee_no")) return false;
        std::string first;
        for (const RawCell& cell : sheet.column("national_id")) {
            const std::string text = read_text(cell);
            if (text.empty()) continue;
            if (text.size() > longest_employee_no || is_shortened_number(cell)) return false;
            if (first.empty()) first = text;
        }
        if (first.empty()) return false;
        issues_.push_back({Severity::error,
                           Code::which_number,
                           cells_.header().row(),
                           "national_id",
                           first,
                           {title_arg("national_id"), first}});
        return true;
    }

    /// The identity card knows the day of birth, and whether somebody is a woman.
    void compare_with_id(const Row& row, const members::Member& member)
    {
        if (member.national_id.empty()) return;
        const NationalIdFacts says = facts_of_national_id(member.national_id);
        const std::string masked = members::mask(member.national_id);
        if (const auto& born = member.birth_date)
            if (static_cast<int>(static_cast<unsigned>(born->day())) != says.day ||
                static_cast<int>(static_cast<unsigned>(born->month())) != says.month ||
                static_cast<int>(born->year()) % 100 != says.year_in_century)
                cells_.warning(
                    row, "birth_date", Code::identity_differs,
                    {masked, fmt::format("{:02}-{:02}-{:02}", says.day, says.month, says.year_in_century), *born});
        if (!member.gender.empty() && (member.gender == "female") != says.is_woman)
            cells_.warning(row, "gender", Code::identity_differs,
                           {masked, says.is_woman ? base::term("exchange", "a woman") : base::term("exchange", "a man"),
                            cells_.text(row, "gender")});
    }

    std::string national_id(const Row& row)
    {
        if (are_employee_numbers_) return {};
        const RawCell& cell = cells_.cell(row, "national_id");
        if (const auto damage = damage_of_national_id(cell)) {
            cells_.error(row, "national_id", Code::damaged_national_id, {read_text(cell), *damage});
            return {};
        }
        return read_text(cell);
    }

    void compare(const Row& row, const members::Member& member)
    {
        if (!member.member_no.empty() && !rows_by_number_.emplace(member.member_no, row.number).second)
            cells_.error(row, "member_no", Code::duplicate_member_no,
                         {member.member_no, base::term("exchange", "is used twice in the list")});
        if (!member.national_id.empty()) {
            const auto [first, is_new] =
                members_by_id_.emplace(member.national_id, member.member_no + " " + member.name);
            if (!is_new)
                cells_.warning(row, "national_id", Code::duplicate_national_id,
                               {members::mask(member.national_id), first->second});
        }
        for (Issue issue : members::check(books_, member)) {
            // Blank cells are named by this list's own columns above.
            if (issue.code == Code::missing_value || issue.code == Code::name_required) continue;
            issue.row = row.number;
            issues_.push_back(std::move(issue));
        }
    }

    /// A NIK of the identity card has 16 digits.
    static constexpr std::size_t longest_employee_no = 12;

    Books& books_;
    CellReader& cells_;
    std::vector<Issue>& issues_;
    const bool are_employee_numbers_;
    std::map<std::string, int> rows_by_number_;
    std::map<std::string, std::string> members_by_id_;
};

} // namespace

ImportResult import_members(Books& books, const ImportSource& list, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    ImportResult result;
    Sheet sheet(list, specs, "member_no", {}, result.issues);
    std::vector<members::Member> members;
    if (sheet.usable()) {
        MemberList reader(books, sheet, result.issues);
        for (const Row& row : sheet.rows())
            members.push_back(reader.read(row));
        if (all_end_in_zero(sheet.column("national_id")))
            result.issues.push_back({Severity::warning,
                                     Code::damaged_national_id,
                                     sheet.cells().header().row(),
                                     "national_id",
                                     "",
                                     {std::string("…0"), base::term("exchange", "every ID of the column ends in 0, as "
                                                                                "after Excel's rounding")}});
    }
    result.rows = static_cast<std::int64_t>(members.size());
    finish(result);
    if (!result.accepted) return result;
    books::Work work(books);
    std::int64_t done = 0;
    for (const members::Member& member : members) {
        members::add(books, member);
        tell(options.progress, ++done, result.rows);
    }
    if (!options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& member_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
