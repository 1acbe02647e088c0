// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/notation.h"
#include "report/canvas.h"

namespace kamerklaar::report {

/// What is still to be spent, day by day: a line through what was reported, and behind it a dashed
/// line to what is most likely left at the end, within the soft band of the range.
class BurnDownChart : public Drawing {
public:
    struct Point {
        domain::Date day;
        domain::Money left;
    };
    struct End {
        domain::Date day;
        domain::Money lowest;
        domain::Money likely;
        domain::Money highest;
    };

    /// `known` in the order of their days; the last one is where the forecast begins.
    BurnDownChart(std::vector<Point> known, End end, domain::Language language);

    [[nodiscard]] double heightFor(double width) const override;
    void draw(Canvas& canvas, double width) const override;

    [[nodiscard]] const std::vector<Point>& known() const { return known_; }
    [[nodiscard]] const End& end() const { return end_; }
    /// For pointing: the days of the known points, and the end behind them. The nearest one to this
    /// x, in points from the left.
    [[nodiscard]] std::size_t partAt(double x, double width) const;
    /// The upright band around one of them, for showing the focus.
    [[nodiscard]] Rect bandOf(std::size_t part, double width) const;

private:
    void drawLegend(Canvas& canvas) const;
    void drawScale(Canvas& canvas, double width) const;
    void drawForecast(Canvas& canvas, double width) const;
    [[nodiscard]] double xOf(domain::Date day, double width) const;
    [[nodiscard]] double xOfPart(std::size_t part, double width) const;
    [[nodiscard]] double yOf(domain::Money left) const;

    std::vector<Point> known_;
    End end_;
    domain::Language language_;
    domain::Money step_;
    domain::Money from_;   ///< a whole number of steps at or below zero
    domain::Money until_;  ///< a whole number of steps above zero
};

}  // namespace kamerklaar::report
