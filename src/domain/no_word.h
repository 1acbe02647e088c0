// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/ensure.h"
#include "domain/problem_text.h"

namespace kamerklaar::domain {

/// After a switch over a closed list, which the compiler sees to be complete.
[[nodiscard]] inline BothLanguages noWord() {
    ensure(false, "every value of a closed list has a word");
    return {};
}

}  // namespace kamerklaar::domain
