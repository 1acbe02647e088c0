// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "domain/ascii.h"
#include "domain/folding.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::isDigit;

/// Bytes of letters beyond ASCII count as letters.
bool isSisaWordSign(char sign) {
    const char small = domain::lowered(sign);
    return isDigit(sign) || (small >= 'a' && small <= 'z') ||
           (static_cast<unsigned char>(sign) & 0x80U) != 0;
}

bool isPlainLetter(char sign) {
    const char small = domain::lowered(sign);
    return small >= 'a' && small <= 'z';
}

/// One letter, one to three digits and perhaps a letter: how many signs from there on.
std::size_t codeLengthAt(const std::string& text, std::size_t at) {
    constexpr std::size_t mostDigits = 3;
    if (at >= text.size() || !isPlainLetter(text[at]) || (at > 0 && isSisaWordSign(text[at - 1]))) {
        return 0;
    }
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const std::size_t digits = end - at - 1;
    if (digits == 0 || digits > mostDigits) {
        return 0;
    }
    end += end < text.size() && isPlainLetter(text[end]) ? 1 : 0;
    return end < text.size() && isSisaWordSign(text[end]) ? 0 : end - at;
}

std::size_t afterSpaces(const std::string& text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    return at;
}

std::string inCapitals(std::string code) {
    for (char& sign : code) {
        sign = sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
    }
    return code;
}

struct Spelled {
    SisaNumber number;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isUsual = false;  ///< with a capital and a stroke, as the form has it
};

/// The number that begins there.
std::optional<Spelled> spelledAt(const std::string& text, std::size_t begin) {
    constexpr std::size_t mostDigits = 2;
    const std::size_t length = codeLengthAt(text, begin);
    const std::size_t stroke = afterSpaces(text, begin + length);
    if (length == 0 || stroke >= text.size() ||
        std::string_view("/_-.").find(text[stroke]) == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t first = afterSpaces(text, stroke + 1);
    std::size_t end = first;
    std::size_t number = 0;
    for (; end < text.size() && isDigit(text[end]); ++end) {
        number = number * 10 + static_cast<std::size_t>(text[end] - '0');
    }
    const bool goesOn = end < text.size() && isSisaWordSign(text[end]);
    if (end == first || end - first > mostDigits || number == 0 || goesOn) {
        return std::nullopt;
    }
    const bool isUsual =
        domain::isUpperLetter(text[begin]) && (text[stroke] == '/' || text[stroke] == '_');
    return Spelled{{inCapitals(text.substr(begin, length)), number - 1, SisaNumber::As::Mention},
                   begin,
                   end,
                   isUsual};
}

/// "Indicator: " from the beginning of the text or of a line on; "zie indicator " only speaks of
/// it.
bool standsBehindIndicator(const std::string& text, std::size_t begin) {
    const std::size_t line = text.substr(0, begin).rfind('\n');
    const std::size_t first = line == std::string::npos ? 0 : line + 1;
    const std::vector<std::string> before =
        sisaWordsIn(comparable(text.substr(first, begin - first)));
    return before.size() == 1 && (before[0] == "indicator" || before[0] == "indicatornummer");
}

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
    static const std::set<std::string_view> words = {"aard",
                                                     "controle",
                                                     "van",
                                                     "de",
                                                     "het",
                                                     "en",
                                                     "op",
                                                     "in",
                                                     "tot",
                                                     "met",
                                                     "d",
                                                     "over",
                                                     "grond",
                                                     "artikel",
                                                     "indicator",
                                                     "indicatoren",
                                                     "nummer",
                                                     "nr",
                                                     "code",
                                                     "cbs",
                                                     "gemeente",
                                                     "gemeenten",
                                                     "gemeentecode",
                                                     "gemeentenaam",
                                                     "naam",
                                                     "provincie",
                                                     "provincies",
                                                     "gemeentenummer",
                                                     "ontvanger",
                                                     "departement",
                                                     "ministerie",
                                                     "indicatornummer",
                                                     "regeling",
                                                     "regelingen",
                                                     "bijlage",
                                                     "informatieverstrekking",
                                                     "formulier",
                                                     "specifieke",
                                                     "uitkering",
                                                     "gemeenschappelijke",
                                                     "uitkeringen",
                                                     "juridische",
                                                     "grondslag",
                                                     "omschrijving",
                                                     "antwoord",
                                                     "waarde",
                                                     "vraag",
                                                     "medeoverheden",
                                                     "toelichting",
                                                     "medeoverheid",
                                                     "single",
                                                     "information",
                                                     "audit",
                                                     "bzk",
                                                     "jenv",
                                                     "ocw",
                                                     "vws",
                                                     "szw",
                                                     "ienw",
                                                     "ezk",
                                                     "lnv"};
    return words.contains(word) || isAmong(wordsOfYears, word) || isAmong(months, word);
}

}  // namespace

std::vector<std::string> sisaWordsIn(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isSisaWordSign(text[end])) {
            ++end;
        }
        if (end > at) {
            words.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

std::optional<SisaNumber> sisaNumberIn(const std::string& cell) {
    const std::string text = domain::withPlainSpaces(cell);
    std::optional<Spelled> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto here = spelledAt(text, at);
        if (!here) {
            continue;
        }
        const bool isWhole = here->begin == 0 && here->end == text.size();
        const bool isIndicator = isWhole || standsBehindIndicator(text, here->begin);
        if (!isIndicator && !here->isUsual) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        const bool isLabel =
            here->begin == 0 || (here->end == text.size() && text[here->begin - 1] == '\n');
        here->number.as = isIndicator ? SisaNumber::As::Indicator
                          : isLabel   ? SisaNumber::As::Label
                                      : SisaNumber::As::Mention;
        at = here->end - 1;
        found = std::move(here);
    }
    return found ? std::optional(found->number) : std::nullopt;
}

bool isSisaCode(const std::string& cell) {
    return !cell.empty() && domain::isUpperLetter(cell[0]) && codeLengthAt(cell, 0) == cell.size();
}

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
