// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

// Which municipality has what to show, by its place in the scheme's list. The parts that reports
// play stand in role.h.
namespace kamerklaar::work::example::part {

constexpr std::size_t asksExtension = 1;
constexpr std::size_t amended = 3;
constexpr std::size_t extended = 15;
constexpr std::size_t waitsForAmendment = 17;

}  // namespace kamerklaar::work::example::part
