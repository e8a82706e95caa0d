// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/id.h"
#include "books/books.h"

/// The member register (buku daftar anggota). Nobody is ever removed from it; who leaves gets a day and a reason.
namespace sokoguru::members {

enum class LeftReason { none, resigned, dismissed, deceased };
/// Prospective until the principal savings (simpanan pokok) are paid in full.
enum class Status { prospective, active, left };

struct Member {
    MemberId id;
    std::string member_no;
    std::string name;
    std::string employee_no;
    std::string national_id; ///< 16 digits or empty; show it through mask()
    std::string unit;        ///< name of the work unit; created when first used
    std::string group;       ///< kelompok pihak
    std::string birth_place;
    std::optional<Date> birth_date;
    std::string gender; ///< male, female or empty
    std::string occupation;
    std::string address;
    std::string phone;
    std::string bank_account;
    std::string heir;
    Date joined;
    std::optional<Date> left;
    LeftReason left_reason = LeftReason::none;
};

/// What would refuse this member (joined_after_posting, date_too_far …), and warnings (a national ID of another).
std::vector<Issue> check(Books& books, const Member& member);

/// Throws the first error of check(). The member's own subsidiary account is opened with him.
MemberId add(Books& books, const Member& member);
/// Throws the first error of check(), Error(leaving_too_early) for a day before his last entry, and
/// Error(membership_decided) where membership in a year changes whose SHU is decided.
void update(Books& books, const Member& member);
/// Records that he left; his money is settled by documents. Throws what update() throws.
void leave(Books& books, MemberId member, Date day, LeftReason reason);

Member read(Books& books, MemberId id);
/// Throws Error(unknown_member).
Member by_number(Books& books, std::string_view member_no);
std::optional<MemberId> find(Books& books, std::string_view member_no);
std::vector<MemberId> with_national_id(Books& books, std::string_view national_id);
/// Everybody, ordered by member number.
std::vector<Member> all(Books& books);
/// Status on a day: left, or prospective until principal savings due on that day are paid.
Status status(Books& books, MemberId member, Date as_of);
/// Statuses of everybody at once, in the order of all().
std::vector<std::pair<MemberId, Status>> statuses(Books& books, Date as_of);

/// `3216••••••••0001`: the first and last four digits; shorter ones wholly hidden.
std::string mask(const std::string& national_id);
/// `0007 · Ratna Maulana · Produksi A · K10056`: how a member is always shown.
std::string display(const Member& member);

/// Puts him into a class of members from a month on; the class is created by its code when new.
void set_class(Books& books, MemberId member, const std::string& class_code, Period from);

} // namespace sokoguru::members
