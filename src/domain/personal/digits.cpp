// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/digits.h"

#include <array>

namespace kamerklaar::domain::personal {

namespace {

constexpr std::array<std::string_view, 32> references = {"kenmerk",
                                                         "kenmerken",
                                                         "zaaknummer",
                                                         "zaaknummers",
                                                         "zaaknr",
                                                         "dossier",
                                                         "dossiernummer",
                                                         "dossiernr",
                                                         "referentie",
                                                         "referentienummer",
                                                         "ref",
                                                         "documentnummer",
                                                         "documentnr",
                                                         "factuur",
                                                         "factuurnummer",
                                                         "ordernummer",
                                                         "registratienummer",
                                                         "besluitnummer",
                                                         "beschikkingsnummer",
                                                         "kvk",
                                                         "kvknummer",
                                                         "rsin",
                                                         "iban",
                                                         "rekeningnummer",
                                                         "postbus",
                                                         "stcrt",
                                                         "staatscourant",
                                                         "stb",
                                                         "staatsblad",
                                                         "kamerstuk",
                                                         "kamerstukken",
                                                         "isbn"};

/// Marks that join what stands at both sides of them.
bool joins(char32_t code) {
    return isDash(code) || isApostrophe(code) || code == '.' || code == ',' || code == '/' ||
           code == ':';
}
bool isAlphanumeric(char32_t code) {
    return isLetter(code) || isDigit(code) || code == '_';
}

}  // namespace

std::size_t endOfDigits(std::string_view text, std::size_t at) {
    while (at < text.size() && isDigit(static_cast<unsigned char>(text[at]))) {
        ++at;
    }
    return at;
}

bool DigitRuns::next() {
    offset_ = end_;
    while (offset_ < text_.size() && !isDigit(static_cast<unsigned char>(text_[offset_]))) {
        ++offset_;
    }
    end_ = endOfDigits(text_, offset_);
    return offset_ < text_.size();
}

bool mayBeginAt(std::string_view text, std::size_t at) {
    const Character before = characterBefore(text, at);
    constexpr std::u32string_view never = U"#+\u20AC$\u00A3_";
    if (isAlphanumeric(before.code) || never.find(before.code) != std::u32string_view::npos) {
        return before.length == 0;
    }
    if (!joins(before.code)) {
        return true;
    }
    const char32_t joined = characterBefore(text, at - before.length).code;
    const bool tiesLetters = isDash(before.code) || before.code == '/';
    return !isDigit(joined) && !(tiesLetters && isAlphanumeric(joined));
}

bool mayEndAt(std::string_view text, std::size_t at) {
    const Character next = characterAt(text, at);
    constexpr std::u32string_view never = U"%\u2030\u20AC$";
    if (next.length == 0) {
        return true;
    }
    if (isAlphanumeric(next.code) || never.find(next.code) != std::u32string_view::npos) {
        return false;
    }
    const char32_t joined = characterAt(text, at + next.length).code;
    const bool isWholeAmount = next.code == ',' && isDash(joined);
    return !isWholeAmount && !(joins(next.code) && isAlphanumeric(joined));
}

std::vector<std::string_view> wordsBefore(const SearchedText& searched, std::size_t at,
                                          std::size_t most) {
    std::vector<std::string_view> words;
    for (std::size_t word = searched.wordFrom(at); word > 0 && words.size() < most; --word) {
        if (searched.words[word - 1].end() <= at) {
            words.emplace_back(searched.words[word - 1].folded);
        }
    }
    return words;
}

std::vector<std::string_view> wordsFrom(const SearchedText& searched, std::size_t at,
                                        std::size_t most) {
    std::vector<std::string_view> words;
    for (std::size_t word = searched.wordFrom(at);
         word < searched.words.size() && words.size() < most; ++word) {
        words.emplace_back(searched.words[word].folded);
    }
    return words;
}

bool isReference(const SearchedText& searched, std::size_t at) {
    return hasOneOf(wordsBefore(searched, at, 3), references);
}

}  // namespace kamerklaar::domain::personal
