// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/bar_axis.h"

#include <algorithm>
#include <cmath>

#include "report/charts/bar_rows.h"
#include "report/charts/scale.h"

namespace kamerklaar::report {

namespace {

using domain::Money;

constexpr int mostBarSteps = 5;
constexpr double labelGap = 8;  // points between two amounts
constexpr TextStyle labelStyle{7, Weight::Regular, Anchor::Middle, Ink::Quiet};

Money times(Money step, std::int64_t number) {
    return Money::cents(step.inCents() * number);
}

/// How many steps reach this far; 0 for an amount below zero.
std::int64_t stepsTo(Money amount, Money step) {
    const std::int64_t cents = std::max<std::int64_t>(amount.inCents(), 0);
    return (cents + step.inCents() - 1) / step.inCents();
}

}  // namespace

BarAxis::BarAxis(Money lowest, Money highest)
    : step_(scaleFor(std::max(highest, -lowest), mostBarSteps).step),
      first_(-stepsTo(-lowest, step_)),
      last_(std::max<std::int64_t>(stepsTo(highest, step_), 1)) {}

double BarAxis::xOf(Money amount, double width) const {
    // An amount as a position may be a floating-point number: it is drawn, never added up.
    const double steps =
        static_cast<double>(amount.inCents()) / static_cast<double>(step_.inCents());
    const double part = (steps - static_cast<double>(first_)) / static_cast<double>(last_ - first_);
    return bar_rows::labelWidth + bar_rows::plotWidth(width) * std::clamp(part, 0.0, 1.0);
}

std::int64_t BarAxis::stepsPerLabel(Canvas& canvas, double width, domain::Language language) const {
    double widest = 0;
    for (std::int64_t at = first_; at <= last_; ++at) {
        widest = std::max(
            widest,
            canvas.textWidth(domain::formatMoneyShort(times(step_, at), language), labelStyle));
    }
    const double step = xOf(step_, width) - xOf(Money(), width);
    return step <= 0 ? last_ - first_ + 1
                     : static_cast<std::int64_t>(std::ceil((widest + labelGap) / step));
}

void BarAxis::draw(Canvas& canvas, double width, double bottom, domain::Language language) const {
    const std::int64_t perLabel = stepsPerLabel(canvas, width, language);
    for (std::int64_t at = first_; at <= last_; ++at) {
        const Money amount = times(step_, at);
        const double x = xOf(amount, width);
        if (at % perLabel == 0) {
            canvas.text({x, bar_rows::legendHeight + 8}, domain::formatMoneyShort(amount, language),
                        labelStyle);
        }
        canvas.line({x, bar_rows::top - 3}, {x, bottom}, at == 0 && first_ < 0 ? 1 : 0.4,
                    at == 0 && first_ < 0 ? Ink::Quiet : Ink::Rule);
    }
}

}  // namespace kamerklaar::report
