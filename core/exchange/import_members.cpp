// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_members.h"

#include <map>

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
        : books_(books), cells_(sheet.cells()), issues_(issues)
    {
    }

    members::Member read(const Row& row)
    {
        for (const char* column : {"member_no", "name", "joined"})
            cells_.require(row, column);
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
        member.joined = cells_.date(row, "joined").value_or(base::make_date(1900, 1, 1));
        compare(row, member);
        return member;
    }

private:
    std::string national_id(const Row& row)
    {
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

    Books& books_;
    CellReader& cells_;
    std::vector<Issue>& issues_;
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
