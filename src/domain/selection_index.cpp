// SPDX-License-Identifier: EUPL-1.2
#include "domain/selection_index.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "domain/wide.h"

// docs/selection.md tells the method in words, with an example. All in whole numbers, so that the
// same table gives the same ranking on every machine.
namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

/// Standard scores are in millionths; the index is in thousandths.
constexpr std::int64_t millionths = 1'000'000;
constexpr std::int64_t millionthsInThousandth = 1'000;
/// Beyond this a value in thousandths is none: sums of its squares would not fit.
constexpr std::int64_t largestValue = 1'000'000'000'000;

/// A value as a number of standard deviations from the mean. With n values, their sum S and the sum
/// Q of their squares it is (n x - S) / sqrt(n Q - S²): whole numbers but for the root.
class Standard {
public:
    explicit Standard(const std::vector<std::int64_t>& values)
        : count_(static_cast<Wide>(values.size())) {
        Wide squares = 0;
        for (const std::int64_t value : values) {
            sum_ += value;
            squares += Wide{value} * value;
        }
        Wide spread = count_ * squares - sum_ * sum_;
        isConstant_ = spread <= 0;
        // The root is taken over as many digits as fit.
        while (!isConstant_ && spread < (Wide{1} << 120)) {
            spread *= 4;
            scale_ *= 2;
        }
        root_ = isConstant_ ? 1 : wholeRoot(spread);
    }

    /// All values are the same, or there is at most one.
    [[nodiscard]] bool isConstant() const { return isConstant_; }
    [[nodiscard]] std::int64_t of(std::int64_t value) const {
        return roundedRatio((count_ * value - sum_) * scale_ * millionths, root_);
    }

private:
    Wide count_;
    Wide sum_ = 0;
    Wide scale_ = 1;
    Wide root_ = 1;
    bool isConstant_ = true;
};

/// What one municipality has gathered so far.
struct Gathered {
    RankedMunicipality line;
    Wide weighted = 0;
    Wide weights = 0;
};

class Ranker {
public:
    explicit Ranker(const Selection& selection) : selection_(selection) {}

    Ranking run() {
        gather();
        std::set<std::string> seen;
        for (const SelectionIndicator& indicator : selection_.indicators) {
            if (seen.insert(indicator.code).second) {
                add(indicator);
            } else {
                say(Kind::DuplicateCode, {indicator.code});
            }
        }
        order();
        place();
        return std::move(ranking_);
    }

private:
    void say(Kind kind, std::vector<Fact> facts) {
        ranking_.findings.push_back({kind, "values", std::move(facts), Severity::Flagged, {}});
    }

    // Each municipality once, and its values by indicator.
    void gather() {
        std::set<std::string> indicators;
        for (const SelectionIndicator& indicator : selection_.indicators) {
            indicators.insert(indicator.code);
        }
        std::set<std::string> unknown;
        for (const SelectionValue& value : selection_.values) {
            Gathered& one = municipalities_[value.municipality];
            one.line.code = value.municipality;
            if (one.line.name.empty()) {
                one.line.name = value.name;
            }
            if (!indicators.contains(value.indicator)) {
                if (unknown.insert(value.indicator).second) {
                    say(Kind::UnknownCode, {value.indicator});
                }
            } else if (value.value) {
                keep(value);
            }
        }
        for (const SetAside& aside : selection_.setAside) {
            const auto found = municipalities_.find(aside.municipality);
            if (found != municipalities_.end()) {
                found->second.line.isSetAside = true;
                found->second.line.setAsideReason = aside.reason;
            }
        }
    }
    void keep(const SelectionValue& value) {
        if (*value.value > largestValue || *value.value < -largestValue) {
            say(Kind::NotANumber, {std::to_string(*value.value)});
        } else if (!values_[value.indicator].emplace(value.municipality, *value.value).second) {
            say(Kind::DuplicateCode, {value.name});
        }
    }

    // An indicator that says nothing, or is given no weight, is left out of every score.
    void add(const SelectionIndicator& indicator) {
        const std::map<std::string, std::int64_t>& known = values_[indicator.code];
        std::vector<std::int64_t> all;
        for (const auto& [municipality, value] : known) {
            all.push_back(value);
        }
        const Standard standard(all);
        if (standard.isConstant()) {
            say(Kind::IndicatorConstant, {indicator.name});
        }
        if (indicator.weight < 0) {
            say(Kind::NegativeNumber, {indicator.weight});
        }
        const bool counts = !standard.isConstant() && indicator.weight > 0;
        const int sign = indicator.direction == Direction::HigherIsWorse ? 1 : -1;
        for (auto& [code, one] : municipalities_) {
            const auto value = known.find(code);
            if (value == known.end()) {
                say(Kind::ValueMissing, {one.line.name, indicator.name});
            } else if (counts) {
                one.weighted += Wide{standard.of(value->second)} * sign * indicator.weight;
                one.weights += indicator.weight;
                ++one.line.valuesUsed;
            }
        }
    }

    void order() {
        for (auto& [code, one] : municipalities_) {
            if (one.weights > 0) {
                one.line.score = roundedRatio(one.weighted, one.weights * millionthsInThousandth);
            }
            ranking_.lines.push_back(std::move(one.line));
        }
        const auto key = [](const RankedMunicipality& line) {
            return std::tuple(line.isSetAside, line.valuesUsed == 0, -line.score, line.name,
                              line.code);
        };
        std::sort(ranking_.lines.begin(), ranking_.lines.end(),
                  [&](const auto& left, const auto& right) { return key(left) < key(right); });
    }

    // Ranks, and who is within the places. Equal scores stand together: all of them are within, or
    // a tie runs over the last place and somebody has to choose among them.
    void place() {
        auto& lines = ranking_.lines;
        const auto ranked = [](const RankedMunicipality& line) {
            return !line.isSetAside && line.valuesUsed > 0;
        };
        std::size_t first = 0;
        while (first < lines.size() && ranked(lines[first])) {
            std::size_t end = first + 1;
            while (end < lines.size() && ranked(lines[end]) &&
                   lines[end].score == lines[first].score) {
                ++end;
            }
            const auto places = static_cast<std::size_t>(std::max(selection_.places, 0));
            for (std::size_t at = first; at < end; ++at) {
                lines[at].rank = static_cast<int>(first) + 1;
                lines[at].isWithin = end <= places;
                lines[at].isTiedAtEdge = first < places && places < end;
            }
            first = end;
        }
    }

    const Selection& selection_;
    std::map<std::string, Gathered> municipalities_;
    std::map<std::string, std::map<std::string, std::int64_t>> values_;
    Ranking ranking_;
};

std::map<std::string, std::string> withinOf(const Selection& selection) {
    std::map<std::string, std::string> within;
    for (const RankedMunicipality& line : rank(selection).lines) {
        if (line.isWithin) {
            within.emplace(line.code, line.name);
        }
    }
    return within;
}

// The names in `those` that are not in `others`.
std::vector<std::string> only(const std::map<std::string, std::string>& those,
                              const std::map<std::string, std::string>& others) {
    std::vector<std::string> names;
    for (const auto& [code, name] : those) {
        if (!others.contains(code)) {
            names.push_back(name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

Ranking rank(const Selection& selection) {
    return Ranker(selection).run();
}

std::vector<Sensitivity> sensitivity(const Selection& selection) {
    const std::map<std::string, std::string> chosen = withinOf(selection);
    std::vector<Sensitivity> all;
    for (std::size_t i = 0; i < selection.indicators.size(); ++i) {
        const std::int64_t own =
            std::clamp<std::int64_t>(selection.indicators[i].weight, 0, INT64_MAX / 2);
        for (const std::int64_t weight : {std::int64_t{0}, own / 2, own * 2}) {
            Selection other = selection;
            other.indicators[i].weight = weight;
            const std::map<std::string, std::string> then = withinOf(other);
            all.push_back(
                {selection.indicators[i].code, weight, only(then, chosen), only(chosen, then)});
        }
    }
    return all;
}

}  // namespace kamerklaar::domain
