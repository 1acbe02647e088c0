// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/notation.h"
#include "report/canvas.h"

namespace kamerklaar::report::bar_rows {

// Charts with one bar a row: names at the left, figures at the right, a legend and a scale above.
// Points.
inline constexpr double legendHeight = 20;
inline constexpr double scaleHeight = 16;
inline constexpr double top = legendHeight + scaleHeight;
inline constexpr double rowHeight = 15;
inline constexpr double barHeight = 9;
inline constexpr double labelWidth = 96;
inline constexpr double valueWidth = 92;
inline constexpr double rightMargin = 4;

[[nodiscard]] inline double heightOf(std::size_t bars) {
    return top + rowHeight * static_cast<double>(bars) + 4;
}
/// The room between names and figures.
[[nodiscard]] inline double plotWidth(double width) {
    return width - labelWidth - valueWidth - rightMargin;
}
[[nodiscard]] inline std::optional<std::size_t> barAt(double y, std::size_t bars) {
    if (y < top) {
        return std::nullopt;
    }
    const auto index = static_cast<std::size_t>((y - top) / rowHeight);
    return index < bars ? std::optional(index) : std::nullopt;
}
[[nodiscard]] inline Rect bandOf(std::size_t bar, double width) {
    return {0, top + rowHeight * static_cast<double>(bar), width, rowHeight};
}
/// A triangle that stands on the baseline at its lower left corner.
void drawWarningSign(Canvas& canvas, Point at);
/// The name of a bar, at its left; one that is longer than its room ends in "…".
void drawName(Canvas& canvas, double baseline, std::string name);
/// With cents where one of them has cents, so that the figures of a chart stand in one form.
[[nodiscard]] std::string valueText(domain::Money amount, bool withCents,
                                    domain::Language language);
/// The figure of a bar; one that wants attention is bold and has its sign.
void drawValue(Canvas& canvas, double width, double baseline, const std::string& value, bool warns);

}  // namespace kamerklaar::report::bar_rows
