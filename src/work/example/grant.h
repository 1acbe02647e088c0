// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/decision.h"
#include "domain/municipality.h"
#include "domain/scheme.h"
#include "work/example/timeline.h"

// The grants of the made-up file: what was decided and paid, by whom and when.
namespace kamerklaar::work::example {

/// The municipalities in the order of the scheme's own list, and the scheme they fall under.
struct Grants {
    const domain::Scheme& scheme;
    std::vector<domain::Municipality> municipalities;
    domain::Date end;  ///< after this day nothing happens any more

    [[nodiscard]] bool has(std::size_t index) const { return index < municipalities.size(); }
};

/// Who does something, and on which day.
struct Turn {
    domain::Date day;
    Desk desk = Desk::Policy;
};
/// Decisions that are prepared together and approved together; without `approved` they wait.
void addSeries(std::vector<domain::Decision> decisions, Turn prepared, std::optional<Turn> approved,
               Timeline& timeline);

/// Kenmerk of a letter to the municipality at this place: "VB-GM0141-V".
[[nodiscard]] std::string letterNumber(const Grants& grants, std::size_t index,
                                       std::string_view suffix);

/// What the award letter of the municipality at this place says: never more than the scheme allows,
/// with 5 to 15 per cent of compensable VAT in it.
[[nodiscard]] domain::AwardTerms awardOf(const Grants& grants, std::size_t index);

/// The awards, prepared by one and approved by another, in a few batches.
void addAwards(const Grants& grants, Timeline& timeline);
/// A run for each instalment that was planned before the end, with all municipalities in it.
void addPayments(const Grants& grants, Timeline& timeline);
/// What changes a grant on the way, approved or waiting: extensions and amendments.
void addChanges(const Grants& grants, Timeline& timeline);

}  // namespace kamerklaar::work::example
