// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/lists.h"

namespace kamerklaar::work {

/// The municipalities of one province together.
struct ProvinceLine {
    std::string code;  ///< CBS: "PV31"
    std::string name;
    int municipalities = 0;
    int late = 0;  ///< municipalities with a report that is due and not here
    domain::Amounts amounts;
};

/// By name, of provinces that have municipalities; they add up to the sum of `lines`.
[[nodiscard]] std::vector<ProvinceLine> provinceLines(const std::vector<MunicipalityLine>& lines,
                                                      const std::vector<LateReport>& late);

}  // namespace kamerklaar::work
