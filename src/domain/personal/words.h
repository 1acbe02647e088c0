// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// A text as its words, for the search for personal data.
namespace kamerklaar::domain::personal {

/// A character of UTF-8. A byte that belongs to none is a character of its own, U+FFFD.
struct Character {
    char32_t code = 0;
    std::size_t length = 0;  ///< bytes; 0 outside the text
};
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);
/// The one that ends before `at`.
[[nodiscard]] Character characterBefore(std::string_view text, std::size_t at);

[[nodiscard]] bool isDigit(char32_t code);
[[nodiscard]] bool isLetter(char32_t code);
/// Ordinary, no-break, thin; and the end of a line.
[[nodiscard]] bool isSpace(char32_t code);
/// Hyphens and dashes.
[[nodiscard]] bool isDash(char32_t code);
[[nodiscard]] bool isApostrophe(char32_t code);

/// Letters and digits without anything in between.
struct Word {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string folded;          ///< small letters without accents
    bool beginsCapital = false;  ///< its first character
    bool isCapitals = false;     ///< at least two letters, no small one
    [[nodiscard]] std::size_t end() const { return offset + length; }
};

/// What is searched: the text and its words in order.
struct SearchedText {
    explicit SearchedText(std::string_view of);

    std::string_view text;
    std::vector<Word> words;

    /// The number of the first word that begins at `offset` or later.
    [[nodiscard]] std::size_t wordFrom(std::size_t offset) const;
    /// What stands between a word and the next one.
    [[nodiscard]] std::string_view gapAfter(std::size_t word) const;
};

}  // namespace kamerklaar::domain::personal
