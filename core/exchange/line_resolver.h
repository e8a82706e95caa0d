// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "books/books.h"
#include "ledger/ledger.h"
#include "loans/contract.h"
#include "savings/savings.h"

namespace sokoguru::exchange {

/// A line as a list says it: everything by its number or code.
struct ListedLine {
    std::string_view account;
    std::string_view member_no;
    /// A loan's number, a partner's or programme's code; for savings the product's code, if anything.
    std::string_view subledger;
    Money amount; ///< debit positive
    Date date;
};

/// Turns listed lines into lines that can be posted: savings by member and control account (the account is opened if
/// missing), loans by their number or as the member's only open loan on that account, a member's own account, partners,
/// programmes and runs by their code (opened if missing).
///
/// Made for long lists: members, products and loans are read once, what was found is remembered. It writes, so it lives
/// inside a books::Work, and no longer: what is rolled back must not be remembered.
class LineResolver {
public:
    explicit LineResolver(Books& books);

    /// Throws Error: unknown_account, unknown_member, unknown_loan, ambiguous_loan, unknown_subledger,
    /// subledger_required, subledger_not_allowed, member_required, member_mismatch.
    ledger::Line resolve(const ListedLine& listed);

    /// The member of a number; throws Error(unknown_member).
    MemberId member(std::string_view member_no) const;
    SubledgerId savings_account(MemberId member, AccountId account, Date date);
    SubledgerId loan(MemberId member, const ledger::Account& account);
    SubledgerId own_account(MemberId member);

private:
    struct KnownLoan {
        SubledgerId id;
        MemberId member;
        AccountId account;
    };
    struct Key {
        std::int64_t member;
        std::int64_t account;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const
        {
            return std::hash<std::int64_t>()(key.member * 1'000'003 + key.account);
        }
    };

    const KnownLoan* loan_by_number(std::string_view loan_no) const;
    void resolve_savings(const ListedLine& listed, const ledger::Account& account, ledger::Line& line);
    void resolve_loan(const ListedLine& listed, const ledger::Account& account, ledger::Line& line);

    Books& books_;
    std::unordered_map<std::string, MemberId> members_;
    std::map<std::int64_t, savings::Product> products_by_account_;
    std::unordered_map<std::string, KnownLoan> loans_;
    std::unordered_map<Key, std::vector<KnownLoan>, KeyHash> loans_of_;
    std::unordered_map<Key, SubledgerId, KeyHash> savings_;
    std::unordered_map<std::int64_t, SubledgerId> own_;
};

} // namespace sokoguru::exchange
