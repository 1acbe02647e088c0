// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/office.h"
#include "work/recording.h"

// Grants at each stage of their life, made by the work layer itself, for tests of what comes next.
namespace kamerklaar::tests {

/// Recorded by anna. Fails the test when it is refused.
template <typename Noun>
Noun recorded(Office& office, const Noun& noun) {
    const auto saved = work::save(office.anna(), noun);
    INFO((saved ? std::string() : inShort(saved.error())));
    REQUIRE(saved.has_value());
    return *saved;
}

/// An award for every municipality: whoever has none owes no report.
void awardAll(Office& office);

/// Less (or, above zero, more) money in the last programme year and the last instalment.
[[nodiscard]] domain::Decision amendment(Office& office, domain::MunicipalityId municipality,
                                         domain::Money change);
/// All that was not paid yet.
[[nodiscard]] domain::Decision withdrawal(Office& office, domain::MunicipalityId municipality);
/// Asked for in time, up to the last day that the regulation allows.
[[nodiscard]] domain::Decision extension(Office& office, domain::MunicipalityId municipality);
/// As awarded, or that much lower on the first ground.
[[nodiscard]] domain::Decision settlement(Office& office, domain::MunicipalityId municipality,
                                          domain::Money lowerBy = {});
/// Whatever was paid too much.
[[nodiscard]] domain::Decision recovery(Office& office, domain::MunicipalityId municipality);
[[nodiscard]] domain::Decision reversal(Office& office, const domain::Decision& decision);

/// A return as stated, received on the day that it is due or, before that, today.
[[nodiscard]] domain::SisaReturn sisaReturn(Office& office, domain::MunicipalityId municipality,
                                            int year, domain::Money spent,
                                            domain::Money cumulative);
/// The return that a settlement waits for.
domain::SisaReturn finalReturn(Office& office, domain::MunicipalityId municipality);
/// The report of a round, received, with all of its spending in one category.
domain::YearlyReport reported(Office& office, domain::MunicipalityId municipality, int year,
                              domain::Money spent);
/// All instalments of the award, on the days that are planned, from today on.
void payInFull(Office& office, domain::MunicipalityId municipality);

/// An office in which a decision of a kind is what comes next for its first municipality. Up to
/// then anna prepared and bram approved, and carla approved a settlement.
struct Next {
    std::unique_ptr<Office> office;
    domain::Decision decision;
};
[[nodiscard]] Next next(domain::DecisionKind kind);
/// All kinds.
[[nodiscard]] std::vector<domain::DecisionKind> allKinds();
[[nodiscard]] std::string nameOf(domain::DecisionKind kind);

}  // namespace kamerklaar::tests
