// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Finding things by what somebody remembers of them: members, accounts, documents, reports, actions. What is small
/// (members, accounts, reports, actions) is kept in memory and looked through at each key; documents are asked of
/// their index.
namespace sokoguru::search {

/// The text as it is compared: small letters without marks (é → e), apostrophes dropped (Nur'aini → nuraini), every
/// other sign a single blank between words.
std::string fold(std::string_view text);

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
