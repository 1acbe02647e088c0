// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_columns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "work/returns/sisa_text.h"

namespace kamerklaar::work::returns {
namespace {

constexpr std::array<std::string_view, 6> headsOfAnswers = {"antwoord", "waarde",    "opgave",
                                                            "ingevuld", "in te vul", "invul"};
constexpr std::array<std::string_view, 14> headsOfOthers = {
    "omschrijving", "beschrijving", "naam",    "vraag", "indicator", "aard",    "opmerking",
    "let op",       "toelichting",  "eenheid", "vorig", "voorgaand", "begroot", "begroting"};

template <std::size_t Size>
bool beginsAsHead(const std::array<std::string_view, Size>& heads, const std::string& text) {
    return std::any_of(heads.begin(), heads.end(),
                       [&](std::string_view head) { return text.starts_with(head); });
}

bool isOfYear(const SisaColumn& one, const std::set<int>& years) {
    const std::vector<std::string> words = sisaWordsIn(one.head);
    return years.size() == 1 &&
           std::find(words.begin(), words.end(), std::to_string(*years.begin())) != words.end();
}

bool isOfAnyYear(const SisaColumn& one) {
    const std::vector<std::string> words = sisaWordsIn(one.head);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return yearAlone(word).has_value(); });
}

bool isAnswered(const SisaColumn& one) {
    return one.understood > 0;
}

}  // namespace

std::vector<SisaColumn> answersAmong(const std::vector<SisaColumn>& all,
                                     const std::set<int>& years) {
    std::vector<SisaColumn> byHead;
    std::vector<SisaColumn> byYear;
    std::vector<SisaColumn> others;
    for (const SisaColumn& one : all) {
        const bool isLabel = one.filled > 0 && (one.isLabels || (one.isAudit && !isAnswered(one)));
        if (beginsAsHead(headsOfAnswers, one.head)) {
            byHead.push_back(one);
        } else if (!isLabel && !beginsAsHead(headsOfOthers, one.head) && one.filled > 0) {
            (isOfYear(one, years) ? byYear : others).push_back(one);
        }
    }
    // A year above words with the answers behind them is the value of a label ("Jaar | 2025") that
    // happens to stand above the list, and no head.
    const bool isHead = std::any_of(byYear.begin(), byYear.end(), isAnswered) ||
                        std::none_of(others.begin(), others.end(), [](const SisaColumn& one) {
                            return isAnswered(one) && !isOfAnyYear(one);
                        });
    return !byHead.empty() ? byHead : !byYear.empty() && isHead ? byYear : others;
}

}  // namespace kamerklaar::work::returns
