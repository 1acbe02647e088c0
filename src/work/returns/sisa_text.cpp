// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "domain/ascii.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

/// Whether a text holds another as whole words.
std::size_t findWords(const std::string& text, const std::string& words) {
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !isSisaWordSign(text[at - 1]);
        if (begins && (end == text.size() || !isSisaWordSign(text[end]))) {
            return at;
        }
    }
    return std::string::npos;
}

template <std::size_t Size>
bool isAmong(const std::array<std::string_view, Size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t Size>
bool beginsWithAny(const std::array<std::string_view, Size>& beginnings, std::string_view word) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view one) { return word.starts_with(one); });
}

constexpr std::array<std::string_view, 13> wordsOfYears = {
    "jaar",         "verantwoordingsjaar", "boekjaar",     "verslagjaar",
    "kalenderjaar", "rekeningjaar",        "dienstjaar",   "sisa",
    "jaarstukken",  "verantwoording",      "jaarrekening", "verantwoordingsinformatie",
    "jaarverslag"};
constexpr std::array<std::string_view, 10> wordsBetween = {
    "over", "het", "de", "van", "in", "t", "voor", "bijlage", "formulier", "en"};
constexpr std::array<std::string_view, 12> months = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};

std::optional<int> yearWritten(const std::string& word) {
    const bool isYear = word.size() == 4 && word.starts_with("20") && domain::allDigits(word);
    return isYear ? std::optional(std::stoi(word)) : std::nullopt;
}

bool isSmallNumber(const std::string& word) {
    return word.size() <= 2 && domain::allDigits(word);
}

/// What kind of year the word at that place is.
enum class YearKind { None, Loose, Sure };
YearKind kindOfYear(const std::vector<std::string>& words, std::size_t at) {
    constexpr std::array<std::string_view, 5> ofOthers = {"vergelijk", "vorig", "voorgaand",
                                                          "voorafgaand", "eerder"};
    constexpr std::array<std::string_view, 4> ofPublication = {"stcrt", "staatscourant", "stb",
                                                               "staatsblad"};
    constexpr std::array<std::string_view, 4> ofGrants = {"regeling", "uitkering", "subsidie",
                                                          "besluit"};
    constexpr std::size_t near = 4;
    for (std::size_t back = 1; back <= near && back <= at; ++back) {
        if (beginsWithAny(ofOthers, words[at - back])) {
            return YearKind::None;
        }
    }
    if (at >= 1 && isAmong(ofPublication, words[at - 1])) {
        return YearKind::None;
    }
    if (at >= 2 && isSmallNumber(words[at - 2]) &&
        (isSmallNumber(words[at - 1]) || isAmong(months, words[at - 1]))) {
        // A year is accounted for by its end; any other day is that of a letter or a version.
        const bool isEnd =
            words[at - 2] == "31" && (words[at - 1] == "12" || words[at - 1] == months.back());
        return isEnd ? YearKind::Loose : YearKind::None;
    }
    if (at + 2 < words.size() && isSmallNumber(words[at + 1]) && isSmallNumber(words[at + 2])) {
        return YearKind::None;
    }
    std::size_t before = at;
    while (before > 0 &&
           (isAmong(wordsBetween, words[before - 1]) || yearWritten(words[before - 1]))) {
        --before;
    }
    if (before > 0 && isAmong(wordsOfYears, words[before - 1])) {
        return YearKind::Sure;
    }
    const auto begin = words.begin();
    const bool isOfGrant =
        std::any_of(begin, begin + static_cast<std::ptrdiff_t>(at),
                    [&](const std::string& word) { return beginsWithAny(ofGrants, word); });
    return isOfGrant ? YearKind::None : YearKind::Loose;
}

/// The words of the form's head and of its rows, whatever the year.
bool isWordOfForm(const std::string& word) {
    constexpr std::string_view words =
        " aard antwoord artikel audit bijlage bzk cbs code controle d de departement en "
        "ezk formulier gemeenschappelijke gemeente gemeentecode gemeenten gemeentenaam "
        "gemeentenummer grond grondslag het ienw in indicator indicatoren indicatornummer "
        "informatieverstrekking information jenv juridische lnv medeoverheden "
        "medeoverheid met ministerie naam nr nummer ocw omschrijving ontvanger op over "
        "provincie provincies regeling regelingen single specifieke szw t toelichting tot "
        "uitkering uitkeringen van vraag vws waarde ";
    return words.find(" " + word + " ") != std::string_view::npos || isAmong(wordsOfYears, word) ||
           isAmong(months, word);
}

}  // namespace

bool beginsAsLabel(const std::string& text) {
    return text.starts_with("aard controle") || text.starts_with("aard van de controle") ||
           text.starts_with("indicator");
}

std::optional<int> yearAlone(const std::string& text) {
    return yearWritten(text);
}

SisaText::SisaText(const domain::Scheme& scheme) {
    for (const domain::Term& term : scheme.termsOf(domain::TermKind::SisaIndicator)) {
        indicators_.push_back(comparable(term.name));
    }
    for (const domain::Term& term : scheme.termsOf(domain::TermKind::AuditKind)) {
        auditKinds_.emplace_back(comparable(term.name), term.code);
        auditKinds_.emplace_back(comparable(term.code), term.code);
    }
    // "Stcrt. 2024, 12052; gewijzigd bij Stcrt. 2025, 44881": the first is its own.
    const std::string publication = scheme.publication.substr(0, scheme.publication.find(';'));
    for (const std::string& name : {scheme.name, scheme.shortName, publication}) {
        if (std::string text = comparable(name); !text.empty()) {
            names_.push_back(std::move(text));
        }
    }
}

std::optional<std::size_t> SisaText::indicatorCalled(const std::string& text) const {
    const auto found = std::find(indicators_.begin(), indicators_.end(), text);
    return found == indicators_.end() || text.empty()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - indicators_.begin()));
}

bool SisaText::namesScheme(const std::string& text) const {
    return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
        return findWords(text, name) != std::string::npos;
    });
}

std::string SisaText::withoutNames(const std::string& text) const {
    std::string left = text;
    for (const std::string& name : names_) {
        for (auto at = findWords(left, name); at != std::string::npos; at = findWords(left, name)) {
            left.replace(at, name.size(), " ");
        }
    }
    return left;
}

SisaYears SisaText::yearsIn(const std::string& text) const {
    SisaYears years;
    if (text.find("20") == std::string::npos) {
        return years;
    }
    const bool isAbout = text.find("jaar") != std::string::npos ||
                         text.find("sisa") != std::string::npos ||
                         text.find("verantwoording") != std::string::npos;
    const std::vector<std::string> words = sisaWordsIn(withoutNames(text));
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto year = yearWritten(words[at])) {
            const YearKind kind = kindOfYear(words, at);
            if (kind == YearKind::Sure) {
                years.sure.insert(*year);
            } else if (kind == YearKind::Loose && isAbout) {
                years.loose.insert(*year);
            }
        }
    }
    return years;
}

std::string SisaText::auditKindIn(const std::string& text) const {
    for (const std::string label : {"aard controle", "aard van de controle"}) {
        const std::size_t at = text.find(label);
        if (at == std::string::npos) {
            continue;
        }
        const std::size_t begin = text.find_first_not_of(" :", at + label.size());
        for (const auto& [word, code] : auditKinds_) {
            const std::size_t end = begin == std::string::npos ? begin : begin + word.size();
            if (end != std::string::npos && text.compare(begin, word.size(), word) == 0 &&
                (end >= text.size() || !isSisaWordSign(text[end]))) {
                return code;
            }
        }
    }
    return {};
}

std::string SisaText::auditKindNamed(const std::string& text) const {
    const auto found = std::find_if(auditKinds_.begin(), auditKinds_.end(),
                                    [&](const auto& one) { return one.first == text; });
    return found == auditKinds_.end() ? std::string() : found->second;
}

bool SisaText::isOfForm(const std::string& text) const {
    if (indicatorCalled(text) || !auditKindIn(text).empty()) {
        return true;
    }
    const std::vector<std::string> words = sisaWordsIn(withoutNames(text));
    const bool isNumber = std::all_of(words.begin(), words.end(), domain::allDigits);
    return (words.empty() && namesScheme(text)) ||
           (!isNumber && std::all_of(words.begin(), words.end(), [](const std::string& word) {
               return isWordOfForm(word) || domain::allDigits(word);
           }));
}

}  // namespace kamerklaar::work::returns
