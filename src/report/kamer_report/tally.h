// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "work/report_tally.h"

// Counting over the reports, for the chapters and the annex on the data.
namespace kamerklaar::report {

using work::byProvince;
using work::interventionsOf;
using work::isIn;
using work::reportsApproved;
using work::reportsIn;

/// Young people counted, for publication: a number from 1 up to the threshold is shown as below it.
class SmallNumbers {
public:
    explicit SmallNumbers(const domain::Scheme& scheme);
    /// "1.250", "minder dan 5", or "–" when it was not reported.
    [[nodiscard]] std::string shown(std::optional<std::int64_t> count) const;
    /// A sum over municipalities, rounded to tens so that no hidden number can be computed back.
    [[nodiscard]] static std::string rounded(std::int64_t sum);
    [[nodiscard]] std::int64_t threshold() const { return threshold_; }

private:
    std::int64_t threshold_;
};

}  // namespace kamerklaar::report
