// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search.h"

#include <algorithm>
#include <array>

#include "reports/catalogue.h"
#include "search/accounts.h"
#include "search/documents.h"
#include "search/loans.h"
#include "search/match.h"

namespace sokoguru::search {

namespace {

constexpr std::size_t enough_of_a_name = 3; ///< letters, before the loans of those with such a name are shown

void keep_best(std::vector<Hit>& hits, std::size_t limit)
{
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    if (hits.size() > limit) hits.resize(limit);
}

std::string joined(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() ? a + b : a + " · " + b;
}

std::vector<Hit> member_hits(MemberIndex& index, Books& books, std::string_view text, std::size_t limit)
{
    std::vector<Hit> hits;
    for (const MemberMatch& one : index.find(books, text, limit))
        hits.push_back({Kind::member, one.id.value, one.member_no, one.member_no + " · " + one.name,
                        joined(one.unit, one.employee_no), one.score});
    return hits;
}

std::vector<Hit> account_hits(Books& books, const Texts& texts, std::string_view text, std::size_t limit)
{
    const Needle needle(text);
    const auto postable = [](const ledger::Account& one) { return one.postable; }; // headings have no page
    std::vector<Hit> hits;
    for (const ledger::Account* one : find_accounts(books.chart(), text, postable, limit)) {
        const bool english = texts.language() == Language::english && !one->name_en.empty();
        const std::string& title = english ? one->name_en : one->name;
        const int score = std::max(1, needle.score(fold(one->code) + ' ' + fold(one->name) + ' ' + fold(one->name_en)));
        hits.push_back({Kind::account, one->id.value, one->code, one->code + " · " + title, {}, score});
    }
    return hits;
}

std::vector<Hit> document_hits(Books& books, const Texts& texts, std::string_view text, std::size_t limit)
{
    // Letters or a slash say that a document is meant; a number alone is rather a member's.
    const bool named = text.find_first_not_of("0123456789 ") != std::string_view::npos;
    std::vector<Hit> hits;
    for (const DocumentMatch& one : find_documents(books, text, books.clock().today(), limit))
        hits.push_back({Kind::document, one.first_entry.value, one.number, one.number,
                        joined(texts.short_date(one.date), one.memo), named ? 20 : 3});
    return hits;
}

std::vector<Hit> report_hits(const Texts& texts, const Needle& needle)
{
    std::vector<Hit> hits;
    for (const reports::CatalogueEntry& one : reports::catalogue()) {
        const std::string title = texts(one.title);
        const std::string about = texts(one.purpose);
        // The English name finds it in Indonesian too.
        const int score = needle.score(fold(title) + ' ' + fold(one.name));
        if (score > 0) hits.push_back({Kind::report, 0, one.name, title, about, score});
    }
    return hits;
}

/// By their number, then those of the members that are meant.
std::vector<Hit> loan_hits(MemberIndex& index, Books& books, const Texts& texts, std::string_view text,
                           const std::vector<Hit>& members, std::size_t limit)
{
    std::vector<Hit> hits;
    const auto add = [&](const LoanMatch& one, int score) {
        if (std::any_of(hits.begin(), hits.end(), [&](const Hit& other) { return other.id == one.id.value; })) return;
        const MemberMatch* const member = index.by_id(books, one.member);
        hits.push_back({Kind::loan, one.id.value, one.loan_no,
                        joined(one.loan_no, member != nullptr ? member->name : std::string()),
                        joined(one.product, texts.short_date(one.disbursed)), score});
    };
    // A number alone is rather a member's or a document's.
    const bool named = text.find_first_not_of("0123456789 ") != std::string_view::npos;
    for (const LoanMatch& one : find_loans(books, text, limit))
        add(one, named ? 20 : 2);
    if (!named || text.size() < enough_of_a_name) return hits;
    for (const Hit& member : members) {
        if (hits.size() >= limit) break;
        for (const LoanMatch& one : loans_of(books, MemberId{member.id}, limit - hits.size()))
            add(one, std::max(1, member.score - 1)); // behind the member himself
    }
    return hits;
}

} // namespace

void Search::set_actions(std::vector<Action> actions)
{
    actions_ = std::move(actions);
    folded_.clear();
    for (const Action& one : actions_)
        folded_.push_back(fold(one.title) + ' ' + fold(one.words));
}

std::vector<Hit> Search::find_actions(std::string_view text, std::size_t limit) const
{
    const Needle needle(text);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < actions_.size(); ++i)
        if (const int score = needle.empty() ? 1 : needle.score(folded_[i]); score > 0)
            hits.push_back({Kind::action, 0, actions_[i].key, actions_[i].title, {}, score});
    keep_best(hits, limit);
    return hits;
}

std::vector<Hit> Search::find(Books& books, std::string_view text, std::size_t limit)
{
    const Needle needle(text);
    if (needle.empty()) return find_actions(text);
    std::vector<Hit> members = member_hits(members_, books, text, limit);
    std::vector<Hit> loans = loan_hits(members_, books, texts_, text, members, limit);
    std::array<std::vector<Hit>, 6> kinds = {find_actions(text, limit),
                                             std::move(members),
                                             account_hits(books, texts_, text, limit),
                                             document_hits(books, texts_, text, limit),
                                             report_hits(texts_, needle),
                                             std::move(loans)};
    for (std::vector<Hit>& hits : kinds)
        keep_best(hits, limit);
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
        return (a.empty() ? 0 : a.front().score) > (b.empty() ? 0 : b.front().score);
    });
    std::vector<Hit> out;
    for (std::vector<Hit>& hits : kinds)
        out.insert(out.end(), std::make_move_iterator(hits.begin()), std::make_move_iterator(hits.end()));
    return out;
}

} // namespace sokoguru::search
