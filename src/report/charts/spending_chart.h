// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/money.h"
#include "domain/notation.h"
#include "report/canvas.h"
#include "report/charts/bar_axis.h"

namespace kamerklaar::report {

/// Spending against the award, one bar a row: the wide soft bar is what is awarded or reserved net,
/// the dark bar in it what was spent, the tick what has been paid. A bar beyond the award is drawn
/// with a sign as well as a colour.
class SpendingChart : public Drawing {
public:
    struct Bar {
        std::string label;
        domain::Money awarded;  ///< net
        domain::Money paid;
        domain::Money spent;
    };

    /// What the wide bars stand for, as the legend names it.
    enum class Whole { Awarded, AwardedOrReserved };

    SpendingChart(std::vector<Bar> bars, Whole whole, domain::Language language);

    [[nodiscard]] double heightFor(double width) const override;
    void draw(Canvas& canvas, double width) const override;

    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    /// Which bar lies at this height, for pointing and clicking; y in points from the top.
    [[nodiscard]] std::optional<std::size_t> barAt(double y) const;
    /// The band of one bar over the whole width, for showing the focus.
    [[nodiscard]] Rect bandOf(std::size_t bar, double width) const;

private:
    void drawLegend(Canvas& canvas, double width) const;
    void drawBar(Canvas& canvas, double width, std::size_t index) const;

    std::vector<Bar> bars_;
    Whole whole_;
    domain::Language language_;
    bool withCents_ = false;  ///< one of the figures at the bars has cents
    BarAxis axis_;
};

}  // namespace kamerklaar::report
