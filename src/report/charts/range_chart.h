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

/// What is expected to be left, one bar a row: the soft bar runs over the range, the tick in it is
/// what is most likely. Left of the line at zero lies overspending, which also gets a sign.
class RangeChart : public Drawing {
public:
    struct Bar {
        std::string label;
        domain::Money lowest;
        domain::Money likely;
        domain::Money highest;
    };

    RangeChart(std::vector<Bar> bars, domain::Language language);

    [[nodiscard]] double heightFor(double width) const override;
    void draw(Canvas& canvas, double width) const override;

    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    /// Which bar lies at this height, for pointing and clicking; y in points from the top.
    [[nodiscard]] std::optional<std::size_t> barAt(double y) const;
    /// The band of one bar over the whole width, for showing the focus.
    [[nodiscard]] Rect bandOf(std::size_t bar, double width) const;

private:
    void drawLegend(Canvas& canvas) const;
    void drawBar(Canvas& canvas, double width, std::size_t index) const;

    std::vector<Bar> bars_;
    domain::Language language_;
    bool withCents_ = false;  ///< one of the figures at the bars has cents
    BarAxis axis_;
};

}  // namespace kamerklaar::report
