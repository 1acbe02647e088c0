// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/money.h"
#include "domain/notation.h"
#include "report/canvas.h"

namespace kamerklaar::report {

/// The axis above the bars of bar_rows.h: round steps from one amount to another, zero among them.
class BarAxis {
public:
    BarAxis() = default;
    /// Wide enough for both; `lowest` may be above zero, `highest` below.
    BarAxis(domain::Money lowest, domain::Money highest);

    /// Within the room between names and figures, for a chart that is `width` points wide.
    [[nodiscard]] double xOf(domain::Money amount, double width) const;
    /// A line at each step, down to `bottom`, and the amounts that have room beside each other,
    /// counted from zero.
    void draw(Canvas& canvas, double width, double bottom, domain::Language language) const;

private:
    [[nodiscard]] std::int64_t stepsPerLabel(Canvas& canvas, double width,
                                             domain::Language language) const;

    domain::Money step_ = domain::Money::euros(1);
    std::int64_t first_ = 0;  ///< in steps, at or below zero
    std::int64_t last_ = 1;   ///< in steps, above zero
};

}  // namespace kamerklaar::report
