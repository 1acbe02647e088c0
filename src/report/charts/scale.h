// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/money.h"

namespace kamerklaar::report {

/// Round steps for an axis of amounts.
struct Scale {
    domain::Money step;
    domain::Money end;  ///< a whole number of steps, at or above the largest value
};

/// At most `steps` steps of 1, 2 or 5 times a power of ten euros; `largest` below one euro counts
/// as one euro, so that an axis always has a length.
[[nodiscard]] Scale scaleFor(domain::Money largest, int steps);

}  // namespace kamerklaar::report
