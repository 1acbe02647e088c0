// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/money.h"
#include "domain/notation.h"
#include "report/canvas.h"

namespace kamerklaar::report {

/// Amounts per year as groups of columns, each with its value above it in millions.
class YearChart : public Drawing {
public:
    struct Group {
        std::string label;                  ///< the year
        std::vector<domain::Money> values;  ///< as many as there are series
    };

    /// At most three series: soft, dark and outlined columns.
    YearChart(std::vector<std::string> series, std::vector<Group> groups,
              domain::Language language);

    [[nodiscard]] double heightFor(double width) const override;
    void draw(Canvas& canvas, double width) const override;

private:
    void drawLegend(Canvas& canvas) const;
    void drawGroup(Canvas& canvas, double left, double groupWidth, const Group& group) const;

    std::vector<std::string> series_;
    std::vector<Group> groups_;
    domain::Language language_;
    domain::Money scaleEnd_;
    domain::Money scaleStep_;
};

}  // namespace kamerklaar::report
