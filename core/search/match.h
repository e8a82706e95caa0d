// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Finding things by what somebody remembers of them: members, accounts, documents, reports, actions. What is small
/// (members, accounts, reports, actions) is kept in memory and looked through at each key; documents are asked of
/// their index.
namespace sokoguru::search {

/// The text as it is compared: small letters without marks (é → e), apostrophes of every kind dropped (Nur'aini →
/// nuraini) and signs that nobody sees, every other sign a single blank between words.
std::string fold(std::string_view text);

/// What somebody typed into the search field of a list: the words between its blanks, each folded and kept together, so
/// that 1.250.000 finds that amount and no other with these digits. All have to occur, in any order.
class Phrases {
public:
    explicit Phrases(std::string_view text);

    /// Nothing that could be looked for: everything fits.
    bool empty() const { return phrases_.empty(); }
    /// Whether a text that was folded before fits.
    bool fit(std::string_view folded) const;

private:
    std::vector<std::string> phrases_;
};

/// What somebody typed, folded and split into words; all of them must occur, in any order.
class Needle {
public:
    explicit Needle(std::string_view text);

    bool empty() const { return words_.empty(); }
    const std::vector<std::string>& words() const { return words_; }

    /// How well a text that was folded before fits: 0 not at all; a word that is one of the text's words counts more
    /// than one that begins a word, that more than one inside, and the text's first word more than the others.
    int score(std::string_view folded) const;

private:
    std::vector<std::string> words_;
};

} // namespace sokoguru::search
