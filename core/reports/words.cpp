// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/words.h"

#include "base/check.h"

namespace sokoguru::reports {

Label account_name(const ledger::Account& account)
{
    return account.name_en.empty() ? verbatim(account.name) : bilingual(account.name, account.name_en);
}

namespace {

const std::string& english_name(const ledger::Account& account)
{
    return account.name_en.empty() ? account.name : account.name_en;
}

} // namespace

// Each language takes the name that is its own: {2} in English, {1} in the Indonesian translation.
Label describe(const ledger::Account& account, const DateRange& range)
{
    return label("reports", "{0} · {2}, {3} to {4}", account.code, account.name, english_name(account), range.from,
                 range.to);
}

Label describe(const ledger::Account& account, Date day)
{
    return label("reports", "{0} · {2}, {3}", account.code, account.name, english_name(account), day);
}

Word word(ledger::EntryKind kind)
{
    switch (kind) {
    case ledger::EntryKind::normal:
        return {"normal", label("reports", "normal")};
    case ledger::EntryKind::opening:
        return {"opening", label("reports", "opening")};
    case ledger::EntryKind::closing:
        return {"closing", label("reports", "closing")};
    case ledger::EntryKind::reversal:
        return {"reversal", label("reports", "reversal")};
    }
    // A figure of a damaged file, as it stands.
    const std::string figure = std::to_string(static_cast<int>(kind));
    return {figure, verbatim(figure)};
}

Word word(members::Status status)
{
    switch (status) {
    case members::Status::prospective:
        return {"prospective", label("reports", "prospective")};
    case members::Status::active:
        return {"active", label("reports", "active")};
    case members::Status::left:
        return {"left", label("reports", "left")};
    }
    SOKO_CHECK(!"a status without a word");
    return {};
}

} // namespace sokoguru::reports
