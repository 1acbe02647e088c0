// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <vector>

namespace kamerklaar::report::check {

using Colour = std::array<double, 3>;

/// Follows what is painted on a page, to know what the text stands on. Boxes count, other shapes do
/// not; within a drawing (cm) nothing is known.
class Painting {
public:
    void setFill(Colour colour) { fill_ = colour; }
    void save() { saved_.push_back(fill_); }
    void restore();
    void addBox(double x, double y, double width, double height);
    void fillBoxes();
    void endPath() { path_.clear(); }
    /// Where the text begins.
    void moveText(double x, double y);

    /// Contrast of the words here with what is behind them (Web Content Accessibility Guidelines
    /// 1.4.3): from 1 to 21.
    [[nodiscard]] double contrast() const;

private:
    struct Box {
        double left;
        double bottom;
        double right;
        double top;
        Colour colour;
    };
    Colour fill_{0, 0, 0};
    std::vector<Colour> saved_;
    std::vector<Box> path_;
    std::vector<Box> filled_;
    double x_ = 0;
    double y_ = 0;
};

}  // namespace kamerklaar::report::check
