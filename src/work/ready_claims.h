// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace kamerklaar::work {

/// A claim that reports often make: its words and its condition, both to be changed at will.
struct ReadyClaim {
    const char* words;  ///< in Dutch, within a sentence
    const char* condition;
};
[[nodiscard]] const std::vector<ReadyClaim>& readyClaims();

}  // namespace kamerklaar::work
