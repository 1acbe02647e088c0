// SPDX-License-Identifier: EUPL-1.2
#include "work/assessing.h"

#include <algorithm>

namespace kamerklaar::work {

std::optional<domain::ReportId> nextToAssess(Store& store, domain::ReportId after) {
    std::vector<LateReport> waiting = reportsToAssess(store);
    const auto here = std::find_if(waiting.begin(), waiting.end(), [after](const LateReport& each) {
        return each.report.id == after;
    });
    // Those behind it come first; itself is not the next one.
    std::rotate(waiting.begin(), here == waiting.end() ? waiting.begin() : here, waiting.end());
    std::erase_if(waiting, [after](const LateReport& each) { return each.report.id == after; });
    return waiting.empty() ? std::nullopt : std::optional(waiting.front().report.id);
}

}  // namespace kamerklaar::work
