// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/yearly_report.h"
#include "work/taking_over_sheet.h"

// One row of the workbook as a record. Cells that cannot be read are told by the sheet; the
// municipality is left to the caller.
namespace kamerklaar::work::takeover {

[[nodiscard]] domain::Decision awardIn(FormSheet& sheet, std::size_t row,
                                       const domain::Scheme& scheme);
[[nodiscard]] domain::Decision paymentIn(FormSheet& sheet, std::size_t row);
[[nodiscard]] domain::SisaReturn sisaIn(FormSheet& sheet, std::size_t row,
                                        const domain::Scheme& scheme);
/// On the report that is expected.
[[nodiscard]] domain::YearlyReport reportIn(FormSheet& sheet, std::size_t row,
                                            const domain::Scheme& scheme,
                                            const domain::YearlyReport& expected);

}  // namespace kamerklaar::work::takeover
