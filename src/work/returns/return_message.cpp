// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_message.h"

#include <algorithm>
#include <tuple>

#include "domain/problem_sentences.h"
#include "work/fill_in.h"
#include "work/table_reader.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Language;

struct InLanguage {
    Language language;
    std::string operator()(const std::string& text) const { return domain::asWritten(text); }
    std::string operator()(std::int64_t number) const {
        return domain::formatCount(number, language);
    }
    std::string operator()(domain::Money amount) const {
        return domain::formatMoney(amount, language);
    }
    std::string operator()(domain::Date day) const { return domain::formatDateLong(day, language); }
    std::string operator()(const Both& text) const { return text.in(language); }
};

std::string filled(const char* text, const Facts& facts, Language language) {
    return filledIn(text, [&](const std::string& name) -> std::string {
        const auto found = std::find_if(facts.begin(), facts.end(),
                                        [&](const auto& fact) { return fact.first == name; });
        return found == facts.end() ? std::string()
                                    : std::visit(InLanguage{language}, found->second);
    });
}

bool isBelow(const Place& lower, const Place& upper) {
    return lower.sheetNumber == upper.sheetNumber && lower.column == upper.column &&
           lower.row == upper.row + 1;
}

}  // namespace

const char* codeOf(Weight weight) {
    return weight == Weight::Error ? "error" : "warning";
}

const char* words(Weight weight, Language language) {
    return weight == Weight::Error ? domain::BothLanguages{"fout", "error"}.in(language)
                                   : domain::BothLanguages{"let op", "warning"}.in(language);
}

std::string Place::cell() const {
    return cellName(row, column);
}

bool comesBefore(const Place& left, const Place& right) {
    return std::tie(left.sheetNumber, left.row, left.column) <
           std::tie(right.sheetNumber, right.row, right.column);
}

Both filledInBoth(const domain::BothLanguages& text, const Facts& facts) {
    return {filled(text.dutch, facts, Language::Dutch),
            filled(text.english, facts, Language::English)};
}

bool hasErrors(const Messages& messages) {
    return std::any_of(messages.begin(), messages.end(),
                       [](const Message& one) { return one.weight == Weight::Error; });
}

std::string shortened(const std::string& text) {
    constexpr std::size_t most = 60;
    if (text.size() <= most) {
        return text;
    }
    std::size_t end = most;
    // Not within a letter of several bytes.
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

std::string placesInWords(const std::vector<Place>& places, Language language) {
    const char* cell = domain::BothLanguages{"cel ", "cell "}.in(language);
    const char* cells = domain::BothLanguages{"cellen ", "cells "}.in(language);
    std::string text;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (at == 0 || places[at].sheetNumber != places[at - 1].sheetNumber) {
            const bool isAlone =
                at + 1 == places.size() || places[at + 1].sheetNumber != places[at].sheetNumber;
            text += text.empty() ? "" : "; ";
            text += places[at].sheet.empty() ? "" : places[at].sheet + ", ";
            text += isAlone ? cell : cells;
        } else {
            text += ", ";
        }
        text += places[at].cell();
        // Three or more below each other are a range.
        std::size_t last = at;
        while (last + 1 < places.size() && isBelow(places[last + 1], places[last])) {
            ++last;
        }
        if (last > at + 1) {
            text += domain::BothLanguages{" t/m ", " to "}.in(language) + places[last].cell();
            at = last;
        }
    }
    return text;
}

}  // namespace kamerklaar::work::returns
