// SPDX-License-Identifier: EUPL-1.2
#include "domain/article_words.h"

#include <array>
#include <cctype>
#include <string_view>

namespace kamerklaar::domain {

namespace {

constexpr std::array<std::string_view, 12> ordinals = {"eerste",  "tweede", "derde",   "vierde",
                                                       "vijfde",  "zesde",  "zevende", "achtste",
                                                       "negende", "tiende", "elfde",   "twaalfde"};

void replaceAll(std::string& text, std::string_view what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

bool isLetter(const std::string& text, std::size_t at) {
    return at < text.size() && std::islower(static_cast<unsigned char>(text[at])) != 0;
}

/// ", onder a" is "(a)"; a longer word behind "onder" is no letter of a list.
void citeLetters(std::string& text) {
    constexpr std::string_view under = ", onder ";
    for (std::size_t at = text.find(under); at != std::string::npos; at = text.find(under, at)) {
        const std::size_t letter = at + under.size();
        if (isLetter(text, letter) && !isLetter(text, letter + 1)) {
            text.replace(at, under.size() + 1, "(" + text.substr(letter, 1) + ")");
        } else {
            at = letter;
        }
    }
}

}  // namespace

std::string articleWords(const std::string& article, Language language) {
    if (language == Language::Dutch) {
        return article;
    }
    std::string cited = article;
    for (std::size_t at = 0; at < ordinals.size(); ++at) {
        replaceAll(cited, ", " + std::string(ordinals.at(at)) + " lid",
                   "(" + std::to_string(at + 1) + ")");
    }
    citeLetters(cited);
    return cited;
}

}  // namespace kamerklaar::domain
