// SPDX-License-Identifier: EUPL-1.2
#include "work/bound_figures.h"

#include <algorithm>
#include <numeric>

#include "domain/notation.h"
#include "domain/rich_text.h"
#include "work/figure_builder.h"

namespace kamerklaar::work {
namespace {

using domain::Money;

constexpr std::int64_t centsInMillion = 100'000'000;
constexpr std::int64_t centsInTenth = centsInMillion / 10;
constexpr std::int64_t centsInEuro = 100;

std::int64_t sizeOf(Money amount) {
    return amount.inCents() < 0 ? -amount.inCents() : amount.inCents();
}

std::string inMillions(std::int64_t tenths) {
    return domain::formatMillions(Money::cents(tenths * centsInTenth));
}

Money inWholeEuros(Money amount) {
    const std::int64_t euros = (sizeOf(amount) + centsInEuro / 2) / centsInEuro;
    return Money::euros(amount.inCents() < 0 ? -euros : euros);
}

/// An amount in one of the forms that a text can ask for; `tenths` is its rounding where it is part
/// of a whole.
std::string shownAs(Money amount, const std::string& form, std::optional<std::int64_t> tenths) {
    if (form == "miljoen") {
        return tenths ? inMillions(*tenths) : domain::formatMillions(amount);
    }
    if (form == "euro") {
        return domain::formatMoneyShort(inWholeEuros(amount));
    }
    return form == "cent" ? domain::formatMoney(amount) : std::string();
}

/// Which of the forms suits an amount where nobody asked for one. What would round to nothing is
/// told in euros.
const char* formFor(Money amount, bool inMillions) {
    return inMillions && sizeOf(amount) >= centsInTenth / 2 ? "miljoen" : "euro";
}

struct Shown {
    const std::string& form;
    std::optional<std::int64_t> tenths;
    bool inMillions = false;
    bool isPart = false;  ///< of a whole, to which rounded euros would not add up

    std::string operator()(Money amount) const {
        if (form.empty() && isPart && !inMillions) {
            return domain::formatMoneyShort(amount);
        }
        return shownAs(amount, form.empty() ? formFor(amount, inMillions) : form, tenths);
    }
    std::string operator()(std::int64_t count) const {
        return form.empty() ? domain::formatCount(count) : std::string();
    }
    std::string operator()(domain::Share share) const {
        if (!form.empty()) {
            return {};
        }
        // In a sentence, where a dash says nothing: "besteed: een niet te bepalen deel van …".
        return share.known ? domain::formatShare(share) : std::string("een niet te bepalen deel");
    }
    std::string operator()(domain::Date day) const {
        return form.empty() ? domain::formatDateLong(day) : std::string();
    }
    std::string operator()(const std::string& words) const {
        return form.empty() ? words : std::string();
    }
};

/// Largest remainders: floors first, then the rest to whoever lost most by that.
std::vector<std::int64_t> partsThatAddUp(const std::vector<std::int64_t>& cents) {
    const std::int64_t whole = std::accumulate(cents.begin(), cents.end(), std::int64_t{0});
    const std::int64_t size = whole < 0 ? -whole : whole;
    std::int64_t left = (size + centsInTenth / 2) / centsInTenth * (whole < 0 ? -1 : 1);
    std::vector<std::int64_t> parts;
    std::vector<std::size_t> order(cents.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto floorOf = [](std::int64_t value) {
        const std::int64_t part = value / centsInTenth;
        return value % centsInTenth < 0 ? part - 1 : part;
    };
    for (const std::int64_t value : cents) {
        parts.push_back(floorOf(value));
        left -= parts.back();
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return cents[one] - floorOf(cents[one]) * centsInTenth >
               cents[other] - floorOf(cents[other]) * centsInTenth;
    });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left) {
        ++parts[order[i]];
    }
    return parts;
}

}  // namespace

bool writesMillions(const KamerReportData& data) {
    constexpr std::int64_t least = 20 * centsInMillion;
    return sizeOf(data.scheme.ceiling.value_or(data.figures.total.awardedGross)) >= least;
}

std::string amountInText(Money amount, const KamerReportData& data) {
    return shownAs(amount, formFor(amount, writesMillions(data)), {});
}

BoundFigures::BoundFigures(const KamerReportData& data) : inMillions_(writesMillions(data)) {
    FigureBuilder(*this, data).build();
    round();
}

void BoundFigures::add(BoundFigure figure, Rows rows) {
    byKey_.emplace(figure.key, figures_.size());
    figures_.push_back(std::move(figure));
    rows_.push_back(std::move(rows));
}

void BoundFigures::round() {
    std::map<std::string, std::vector<const BoundFigure*>> groups;
    for (const BoundFigure& figure : figures_) {
        if (!figure.group.empty()) {
            groups[figure.group].push_back(&figure);
        }
    }
    for (const auto& [name, members] : groups) {
        std::vector<std::int64_t> cents;
        for (const BoundFigure* member : members) {
            cents.push_back(std::get<Money>(member->value).inCents());
        }
        const std::vector<std::int64_t> parts = partsThatAddUp(cents);
        for (std::size_t i = 0; i < members.size(); ++i) {
            rounded_[members[i]->key] = parts[i];
        }
    }
}

const BoundFigure* BoundFigures::find(const std::string& key) const {
    const auto found = byKey_.find(key);
    return found == byKey_.end() ? nullptr : &figures_[found->second];
}

std::string BoundFigures::shown(const std::string& name) const {
    const auto [key, form] = domain::figureNameOf(name);
    const BoundFigure* figure = find(key);
    if (figure == nullptr) {
        return {};
    }
    const auto rounded = rounded_.find(key);
    const auto tenths = rounded == rounded_.end() ? std::nullopt : std::optional(rounded->second);
    const bool isNational = !key.starts_with("gemeente.");
    return std::visit(Shown{form, tenths, inMillions_ && isNational, !figure->group.empty()},
                      figure->value);
}

std::vector<FigureRow> BoundFigures::rowsOf(const std::string& key) const {
    const auto found = byKey_.find(key);
    return found == byKey_.end() || !rows_[found->second] ? std::vector<FigureRow>()
                                                          : rows_[found->second]();
}

}  // namespace kamerklaar::work
