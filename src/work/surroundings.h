// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/grant_state.h"
#include "domain/report_check.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// What a report of this round is held against, from the headers of one municipality's reports and
/// its grant as it stands.
[[nodiscard]] domain::ReportSurroundings surroundingsOf(const domain::Round& round,
                                                        domain::Date today,
                                                        const domain::GrantState& grant,
                                                        const std::vector<ReportHeader>& reports);

/// The same, read from the store.
[[nodiscard]] domain::ReportSurroundings surroundingsOf(Store& store, const domain::Round& round,
                                                        domain::MunicipalityId municipality,
                                                        domain::Date today);

/// The header of the round just before this one, when that report has come in.
[[nodiscard]] const ReportHeader* receivedBefore(const domain::Round& round,
                                                 const std::vector<ReportHeader>& reports);

}  // namespace kamerklaar::work
