// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/municipality.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"
#include "work/example/role.h"

namespace kamerklaar::work::example {

/// What one made-up report is made from.
struct Setting {
    const domain::Scheme& scheme;
    const domain::Municipality& municipality;
    std::size_t index = 0;  ///< place of the municipality, from 0
    const domain::Round& round;
    std::size_t roundNumber = 0;  ///< from 0
    Role role;
    domain::Money budget;  ///< of this municipality in this round

    [[nodiscard]] bool isFirstRound() const { return roundNumber == 0; }
    /// A seed for one use, its own for each municipality and round.
    [[nodiscard]] std::int64_t seed(std::int64_t use) const {
        return use * 1'000'003 + static_cast<std::int64_t>(index) * 101 +
               static_cast<std::int64_t>(roundNumber);
    }
};

struct MadePartner {
    std::string kind;
    std::string name;
    std::string contribution;
};
/// The first of those who work together in the municipality at this place: the same ones in its
/// plan and in each report.
[[nodiscard]] std::vector<MadePartner> partnersOf(const domain::Scheme& scheme, std::size_t index,
                                                  std::size_t wanted);

/// Fills in what a municipality reports; the caller says when it came.
void fillIn(domain::YearlyReport& report, const Setting& setting);

// The parts of it, in the order in which they are filled in.
void fillInSpending(domain::YearlyReport& report, const Setting& setting);
void fillInInterventions(domain::YearlyReport& report, const Setting& setting);
void fillInMeasures(domain::YearlyReport& report, const Setting& setting);
void fillInWords(domain::YearlyReport& report, const Setting& setting);

}  // namespace kamerklaar::work::example
