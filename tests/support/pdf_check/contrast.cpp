// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/contrast.h"

#include <algorithm>
#include <cmath>

namespace kamerklaar::report::check {

namespace {

constexpr Colour whiteLight{1, 1, 1};

double luminance(const Colour& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

}  // namespace

void Painting::restore() {
    if (!saved_.empty()) {
        fill_ = saved_.back();
        saved_.pop_back();
    }
}

void Painting::addBox(double x, double y, double width, double height) {
    path_.push_back({std::min(x, x + width), std::min(y, y + height), std::max(x, x + width),
                     std::max(y, y + height), fill_});
}

void Painting::fillBoxes() {
    for (Box& box : path_) {
        box.colour = fill_;
        filled_.push_back(box);
    }
    path_.clear();
}

void Painting::moveText(double x, double y) {
    x_ = x;
    y_ = y;
}

double Painting::contrast() const {
    // A little above the foot of the letters, and within the first of them.
    const double x = x_ + 1;
    const double y = y_ + 2;
    const auto behind = std::find_if(filled_.rbegin(), filled_.rend(), [&](const Box& box) {
        return x > box.left && x < box.right && y > box.bottom && y < box.top;
    });
    const double one = luminance(fill_);
    const double other = luminance(behind == filled_.rend() ? whiteLight : behind->colour);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace kamerklaar::report::check
