// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

// Which municipality has what to show, by its place in the scheme's list. The parts that reports
// play stand in role.h.
namespace kamerklaar::work::example::part {

// Applications.
constexpr std::size_t withoutVatStatement = 4;
constexpr std::size_t budgetDiffers = 8;
constexpr std::size_t paidTwicePerhaps = 16;

// Changes of the grant.
constexpr std::size_t asksExtension = 1;
constexpr std::size_t amended = 3;
constexpr std::size_t extended = 15;
constexpr std::size_t waitsForAmendment = 17;

// Notifications that changed nothing.
constexpr std::size_t talkedTo = 5;
constexpr std::size_t noAction = 12;
constexpr std::size_t openNotification = 9;

// SiSa returns; where no year is named it is the last one.
constexpr std::size_t correctedInFirstYear = 2;
constexpr std::size_t lateReturn = 7;
constexpr std::size_t notPlausible = 11;
constexpr std::size_t brokenChain = 14;
constexpr std::size_t auditFinding = 18;
constexpr std::size_t explainedInFirstYear = 0;
constexpr std::size_t unexplained = 13;

// Continuity reports.
constexpr std::size_t continuityLate = 2;
constexpr std::size_t continuityIncomplete = 7;
constexpr std::size_t continuityMissing = 10;

// What officers noted.
constexpr std::size_t dividedOtherwise = 3;
constexpr std::size_t ownDeadline = 5;
constexpr std::size_t noted = 6;

}  // namespace kamerklaar::work::example::part
