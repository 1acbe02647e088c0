// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "domain/personal/words.h"

// Digits in a text and what stands around them, for the finders of numbers and dates.
namespace kamerklaar::domain::personal {

/// Where the digits that begin at `at` end.
[[nodiscard]] std::size_t endOfDigits(std::string_view text, std::size_t at);

/// Each place in the text where digits begin, one after another.
class DigitRuns {
public:
    explicit DigitRuns(std::string_view text) : text_(text) {}
    /// False at the end of the text.
    [[nodiscard]] bool next();
    /// Goes on behind `at`, which lies behind the run.
    void goTo(std::size_t at) { end_ = at; }
    [[nodiscard]] std::size_t offset() const { return offset_; }
    [[nodiscard]] std::size_t end() const { return end_; }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    std::size_t end_ = 0;
};

/// Whether a number could begin here: no letter or digit touches it, nor a mark that joins it to
/// one ("2024-", "VO.", "12/", "€", "#").
[[nodiscard]] bool mayBeginAt(std::string_view text, std::size_t at);
/// The same for its end: "123456782.pdf", "123456782-A", "123456782,50", "123456782,-".
[[nodiscard]] bool mayEndAt(std::string_view text, std::size_t at);

/// The folded words that end before `at`, nearest first; at most `most` of them.
[[nodiscard]] std::vector<std::string_view> wordsBefore(const SearchedText& searched,
                                                        std::size_t at, std::size_t most);
/// Those that begin at `at` or later.
[[nodiscard]] std::vector<std::string_view> wordsFrom(const SearchedText& searched, std::size_t at,
                                                      std::size_t most);

/// Whether one of these words is on the list; both are folded.
template <typename List>
[[nodiscard]] bool hasOneOf(const std::vector<std::string_view>& words, const List& list) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    });
}

/// One of the three words before the number names it as something of its own: kenmerk, zaaknummer,
/// KvK.
[[nodiscard]] bool isReference(const SearchedText& searched, std::size_t at);

}  // namespace kamerklaar::domain::personal
