// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/published_counts.h"
#include "work/report_tally.h"

// Counting over the reports, for the chapters and the annexes.
namespace kamerklaar::report {

using work::byProvince;
using work::interventionsOf;
using work::isIn;
using work::reportsIn;

/// A count as it may be published: "1.250", "x" when it is withheld, "–" when it was not reported.
[[nodiscard]] std::string shown(const work::Count& count);

/// What stands below a table with such counts.
[[nodiscard]] std::string withheldNote();

}  // namespace kamerklaar::report
