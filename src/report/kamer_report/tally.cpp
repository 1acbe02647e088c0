// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/tally.h"

#include "domain/notation.h"

namespace kamerklaar::report {

SmallNumbers::SmallNumbers(const domain::Scheme& scheme)
    : threshold_(scheme.smallNumberThreshold) {}

std::string SmallNumbers::shown(std::optional<std::int64_t> count) const {
    if (!count) {
        return "–";
    }
    if (*count > 0 && *count < threshold_) {
        return "< " + domain::formatCount(threshold_);
    }
    return domain::formatCount(*count);
}

std::string SmallNumbers::rounded(std::int64_t sum) {
    return domain::formatCount((sum + 5) / 10 * 10);
}

}  // namespace kamerklaar::report
