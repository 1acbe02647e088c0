// SPDX-License-Identifier: EUPL-1.2
#include "domain/claim.h"

#include <array>
#include <utility>

namespace kamerklaar::domain {

namespace {

using ComparisonSign = Comparison::Sign;

/// Longer signs first, so that "<=" is not read as "<".
constexpr std::array<std::pair<std::string_view, ComparisonSign>, 10> comparisonSigns{{
    {"<=", ComparisonSign::LessOrEqual},
    {">=", ComparisonSign::MoreOrEqual},
    {"!=", ComparisonSign::NotEqual},
    {"≤", ComparisonSign::LessOrEqual},
    {"≥", ComparisonSign::MoreOrEqual},
    {"≠", ComparisonSign::NotEqual},
    {"==", ComparisonSign::Equal},
    {"=", ComparisonSign::Equal},
    {"<", ComparisonSign::Less},
    {">", ComparisonSign::More},
}};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<Comparison> comparisonIn(std::string_view text) {
    for (const auto& [sign, meaning] : comparisonSigns) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string_view left = trimmed(text.substr(0, at));
        const std::string_view right = trimmed(text.substr(at + sign.size()));
        if (left.empty() || right.empty()) {
            return {};
        }
        return Comparison{std::string(left), meaning, std::string(right)};
    }
    return {};
}

}  // namespace

std::optional<std::vector<Comparison>> readCondition(std::string_view text) {
    constexpr std::string_view also = " en ";
    std::vector<Comparison> comparisons;
    while (true) {
        const std::size_t end = text.find(also);
        const auto comparison = comparisonIn(text.substr(0, end));
        if (!comparison) {
            return {};
        }
        comparisons.push_back(*comparison);
        if (end == std::string_view::npos) {
            return comparisons;
        }
        text.remove_prefix(end + also.size());
    }
}

std::string writeCondition(const std::vector<Comparison>& comparisons) {
    std::string text;
    for (const Comparison& comparison : comparisons) {
        text += text.empty() ? "" : " en ";
        text +=
            comparison.left + " " + std::string(signOf(comparison.sign)) + " " + comparison.right;
    }
    return text;
}

std::string_view signOf(Comparison::Sign sign) {
    for (const auto& [text, meaning] : comparisonSigns) {
        if (meaning == sign && text != "==") {
            return text;
        }
    }
    return {};
}

}  // namespace kamerklaar::domain
