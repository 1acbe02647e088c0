// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/example/amounts.h"
#include "work/example/random.h"
#include "work/example/report_maker.h"

namespace kamerklaar::work::example {
namespace {

using domain::Money;
using domain::Term;
using domain::TermKind;

constexpr std::int64_t euro = centsInEuro;

/// Much analysis at the start, then mostly interventions.
std::vector<std::int64_t> categoryWeights(const std::vector<Term>& categories,
                                          const Setting& setting, Random& random) {
    std::vector<std::int64_t> weights;
    bool analysis = true;
    for (const Term& category : categories) {
        if (category.marked) {
            weights.push_back(random.between(620, 700));
        } else if (analysis) {
            weights.push_back(setting.isFirstRound() ? random.between(130, 210)
                                                     : random.between(25, 60));
            analysis = false;
        } else {
            weights.push_back(random.between(190, 260));
        }
    }
    return weights;
}

/// The first sectors of the list get the most; some of the last get nothing.
std::vector<std::int64_t> sectorWeights(const std::vector<Term>& sectors, std::size_t index) {
    Random random{31, static_cast<std::int64_t>(index)};
    std::vector<std::int64_t> weights;
    for (std::size_t at = 0; at < sectors.size(); ++at) {
        const bool isLarge = at < 2;
        const bool takesPart = isLarge || random.chance(75);
        const std::int64_t most = isLarge ? 340 : 130;
        weights.push_back(takesPart ? random.between(most / 2, most) : 0);
    }
    return weights;
}

std::vector<std::int64_t> shaken(std::vector<std::int64_t> weights, Random& random) {
    for (std::int64_t& weight : weights) {
        weight = weight * random.between(930, 1070);
    }
    return weights;
}

std::vector<domain::SpendingLine> linesOf(const std::vector<Term>& terms, Money planned,
                                          Money spent, const std::vector<std::int64_t>& weights,
                                          Random& random) {
    const std::vector<Money> plan = splitRound(planned, weights, 500 * euro);
    const bool roundsToEuros = random.chance(70);
    const std::vector<Money> real =
        splitRound(spent, shaken(weights, random), roundsToEuros ? euro : 1);
    std::vector<domain::SpendingLine> lines;
    for (std::size_t at = 0; at < terms.size(); ++at) {
        if (weights[at] > 0) {
            lines.push_back({terms[at].code, plan[at], real[at]});
        }
    }
    return lines;
}

}  // namespace

void fillInSpending(domain::YearlyReport& report, const Setting& setting) {
    const std::vector<Term> categories = setting.scheme.termsOf(TermKind::CostCategory);
    const std::vector<Term> sectors = setting.scheme.termsOf(TermKind::Sector);
    Random random{setting.seed(1)};
    const Money planned = share(setting.budget, random.between(960, 1000), 1000 * euro);
    const Money spent = share(planned, setting.role.spentPermille, euro) +
                        Money::cents(random.chance(30) ? random.between(1, 99) : 0);
    if (!categories.empty()) {
        report.categories = linesOf(categories, planned, spent,
                                    categoryWeights(categories, setting, random), random);
    }
    if (!sectors.empty()) {
        report.sectors =
            linesOf(sectors, planned, spent, sectorWeights(sectors, setting.index), random);
        if (setting.role.flaw == Flaw::SectorsDiffer) {
            report.sectors.front().spent -= share(report.sectors.front().spent, 85, 100 * euro);
        }
    }
    if (setting.role.isUnderspending) {
        report.expectedUnderspending = share(planned, random.between(60, 140), 1000 * euro);
    } else if (setting.role.isOverspending) {
        report.expectedUnderspending = planned - spent;
    } else if (random.chance(60)) {
        report.expectedUnderspending = Money();
    }
}

}  // namespace kamerklaar::work::example
