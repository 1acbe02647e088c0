// SPDX-License-Identifier: EUPL-1.2
#include <optional>

#include "domain/notation.h"
#include "work/bound_figures.h"

// Claims, held against the figures.
namespace kamerklaar::work {
namespace {

using domain::Comparison;

/// A value that can be compared: whole cents, a number, tenths of a percent, days.
struct Comparable {
    std::size_t kind = 0;  ///< which of FigureValue
    std::int64_t value = 0;
    std::string shown;
};

std::optional<Comparable> comparableOf(const FigureValue& value, std::string shown) {
    Comparable comparable{value.index(), 0, std::move(shown)};
    if (const auto* money = std::get_if<domain::Money>(&value)) {
        comparable.value = money->inCents();
    } else if (const auto* count = std::get_if<std::int64_t>(&value)) {
        comparable.value = *count;
    } else if (const auto* share = std::get_if<domain::Share>(&value)) {
        if (!share->known) {
            return {};
        }
        comparable.value = share->permille;
    } else if (const auto* day = std::get_if<domain::Date>(&value)) {
        comparable.value = day->daysSince(domain::Date());
    } else {
        return {};
    }
    return comparable;
}

/// What was typed, as a value of the same kind as the other side.
std::optional<Comparable> typedLike(const Comparable& other, const std::string& typed) {
    Comparable comparable{other.kind, 0, typed};
    constexpr std::int64_t thousandthsInTenth = 100;
    if (std::holds_alternative<domain::Money>(FigureValue(std::in_place_index<0>)) &&
        other.kind == 0) {
        const auto money = domain::parseMoney(typed);
        if (!money) {
            return {};
        }
        comparable.value = money->inCents();
    } else if (other.kind == 1) {
        const auto count = domain::parseCount(typed);
        if (!count) {
            return {};
        }
        comparable.value = *count;
    } else if (other.kind == 2) {
        const auto share = domain::parseThousandths(typed);
        if (!share || *share % thousandthsInTenth != 0) {
            return {};
        }
        comparable.value = *share / thousandthsInTenth;
    } else {
        const auto day = domain::parseDate(typed);
        if (!day) {
            return {};
        }
        comparable.value = day->daysSince(domain::Date());
    }
    return comparable;
}

bool holds(std::int64_t left, Comparison::Sign sign, std::int64_t right) {
    switch (sign) {
        case Comparison::Sign::Equal:
            return left == right;
        case Comparison::Sign::NotEqual:
            return left != right;
        case Comparison::Sign::Less:
            return left < right;
        case Comparison::Sign::LessOrEqual:
            return left <= right;
        case Comparison::Sign::More:
            return left > right;
        case Comparison::Sign::MoreOrEqual:
            return left >= right;
    }
    return false;
}

}  // namespace

ClaimState stateOf(const std::string& condition, const BoundFigures& figures) {
    ClaimState state;
    const auto comparisons = domain::readCondition(condition);
    if (!comparisons) {
        return state;
    }
    const auto valueOf = [&](const std::string& key) -> std::optional<Comparable> {
        const BoundFigure* figure = figures.find(key);
        return figure == nullptr ? std::nullopt : comparableOf(figure->value, figures.shown(key));
    };
    bool all = true;
    for (const Comparison& comparison : *comparisons) {
        const auto left = valueOf(comparison.left);
        if (!left) {
            return {};
        }
        auto right = valueOf(comparison.right);
        if (!right) {
            right = typedLike(*left, comparison.right);
        }
        if (!right || right->kind != left->kind) {
            return {};
        }
        all = all && holds(left->value, comparison.sign, right->value);
        state.now += state.now.empty() ? "" : " en ";
        state.now +=
            left->shown + " " + std::string(domain::signOf(comparison.sign)) + " " + right->shown;
    }
    state.holds = all ? ClaimState::Holds::Yes : ClaimState::Holds::No;
    return state;
}

}  // namespace kamerklaar::work
