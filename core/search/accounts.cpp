// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/accounts.h"

#include <algorithm>

#include "search/match.h"

namespace sokoguru::search {

std::vector<const ledger::Account*> find_accounts(const ledger::Chart& chart, std::string_view text,
                                                  const AccountFilter& filter, std::size_t limit)
{
    const Needle needle(text);
    // Codes are looked for from their beginning: `11` is not 2111.
    const auto score = [&](const ledger::Account& account) {
        if (needle.empty()) return 1;
        const std::string code = fold(account.code);
        const std::string names = fold(account.name) + ' ' + fold(account.name_en);
        int sum = 0;
        for (const std::string& word : needle.words()) {
            const int by_code = code.starts_with(word) ? (code == word ? 12 : 9) : 0;
            const int here = std::max(by_code, Needle(word).score(names));
            if (here == 0) return 0;
            sum += here;
        }
        return sum;
    };
    std::vector<std::pair<int, const ledger::Account*>> found;
    for (const ledger::Account& account : chart.accounts())
        if (!filter || filter(account))
            if (const int points = score(account); points > 0) found.emplace_back(points, &account);
    // The chart is in the order of the codes.
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const ledger::Account*> out;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        out.push_back(found[i].second);
    return out;
}

} // namespace sokoguru::search
