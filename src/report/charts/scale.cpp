// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/scale.h"

#include <algorithm>
#include <array>

namespace kamerklaar::report {

Scale scaleFor(domain::Money largest, int steps) {
    const std::int64_t cents = std::max<std::int64_t>(largest.inCents(), 100);
    std::int64_t power = 100;
    while (true) {
        for (const std::int64_t factor : std::array<std::int64_t, 3>{1, 2, 5}) {
            const std::int64_t step = factor * power;
            const std::int64_t needed = (cents + step - 1) / step;
            if (needed <= steps) {
                return {domain::Money::cents(step), domain::Money::cents(step * needed)};
            }
        }
        power *= 10;
    }
}

}  // namespace kamerklaar::report
