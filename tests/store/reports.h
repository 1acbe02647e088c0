// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/yearly_report.h"
#include "work/ports.h"

namespace kamerklaar::tests {

/// A round over a calendar year, due on 1 April after it.
[[nodiscard]] domain::Round roundOver(int year);
domain::RoundId addRound(work::Store& store, int year);

/// A received report with something in every field, in codes of the built-in regulation, which is
/// different for each `seed`.
[[nodiscard]] domain::YearlyReport fullReport(domain::MunicipalityId municipality,
                                              domain::RoundId round, int seed = 1);
domain::ReportId addReport(work::Store& store, const domain::YearlyReport& report);

}  // namespace kamerklaar::tests
