// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/year_chart.h"

#include <algorithm>
#include <utility>

#include "domain/ensure.h"
#include "report/charts/scale.h"

namespace kamerklaar::report {

namespace {

constexpr double legendHeight = 20;
constexpr double valueRoom = 12;  // above the highest column
constexpr double plotHeight = 120;
constexpr double labelHeight = 16;
constexpr double axisWidth = 78;
constexpr double columnGap = 3;
constexpr double widestColumn = 34;

double plotTop() {
    return legendHeight + valueRoom;
}

double plotBottom() {
    return plotTop() + plotHeight;
}

// "5,0": the unit stands in the caption.
std::string tenthsOfMillions(domain::Money amount, domain::Language language) {
    const domain::Share tenths = domain::Share::of(amount, domain::Money::euros(100'000'000));
    const char* mark = language == domain::Language::Dutch ? "," : ".";
    return std::to_string(tenths.permille / 10) + mark + std::to_string(tenths.permille % 10);
}

void fillColumn(Canvas& canvas, Rect rect, std::size_t series) {
    if (series == 0) {
        canvas.fillRect(rect, Ink::AccentSoft);
    } else if (series == 1) {
        canvas.strokeRect(rect, 1.2, Ink::Accent);
    } else {
        canvas.fillRect(rect, Ink::Accent);
    }
}

}  // namespace

YearChart::YearChart(std::vector<std::string> series, std::vector<Group> groups,
                     domain::Language language)
    : series_(std::move(series)), groups_(std::move(groups)), language_(language) {
    domain::ensure(series_.size() <= 3, "three series can be told apart without colour");
    domain::Money largest;
    for (const Group& group : groups_) {
        domain::ensure(group.values.size() == series_.size(), "each group has a value per series");
        for (const domain::Money value : group.values) {
            largest = std::max(largest, value);
        }
    }
    const Scale scale = scaleFor(largest, 5);
    scaleEnd_ = scale.end;
    scaleStep_ = scale.step;
}

double YearChart::heightFor(double /*width*/) const {
    return plotBottom() + labelHeight;
}

void YearChart::draw(Canvas& canvas, double width) const {
    drawLegend(canvas);
    for (domain::Money at; at <= scaleEnd_; at += scaleStep_) {
        const double share =
            static_cast<double>(at.inCents()) / static_cast<double>(scaleEnd_.inCents());
        const double y = plotBottom() - plotHeight * share;
        canvas.line({axisWidth, y}, {width, y}, 0.4, Ink::Rule);
        canvas.text({axisWidth - 6, y + 2.5}, domain::formatMoneyShort(at, language_),
                    {7, Weight::Regular, Anchor::End, Ink::Quiet});
    }
    if (groups_.empty()) {
        return;
    }
    const double groupWidth = (width - axisWidth) / static_cast<double>(groups_.size());
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        drawGroup(canvas, axisWidth + groupWidth * static_cast<double>(i), groupWidth, groups_[i]);
    }
}

void YearChart::drawLegend(Canvas& canvas) const {
    const TextStyle style{7.5, Weight::Regular, Anchor::Start, Ink::Quiet};
    double x = axisWidth;
    for (std::size_t i = 0; i < series_.size(); ++i) {
        fillColumn(canvas, {x, 3, 8, 8}, i);
        canvas.text({x + 12, 10}, series_[i], style);
        x += 12 + canvas.textWidth(series_[i], style) + 14;
    }
}

void YearChart::drawGroup(Canvas& canvas, double left, double groupWidth,
                          const Group& group) const {
    const auto count = static_cast<double>(group.values.size());
    const double column = std::min(widestColumn, (groupWidth * 0.8) / count - columnGap);
    double x = left + (groupWidth - count * (column + columnGap)) / 2;
    for (std::size_t i = 0; i < group.values.size(); ++i) {
        const double share = std::clamp(static_cast<double>(group.values[i].inCents()) /
                                            static_cast<double>(scaleEnd_.inCents()),
                                        0.0, 1.0);
        const double top = plotBottom() - plotHeight * share;
        fillColumn(canvas, {x, top, column, plotBottom() - top}, i);
        canvas.text({x + column / 2, top - 3}, tenthsOfMillions(group.values[i], language_),
                    {7, Weight::Regular, Anchor::Middle, Ink::Text});
        x += column + columnGap;
    }
    canvas.line({left, plotBottom()}, {left + groupWidth, plotBottom()}, 0.8, Ink::Quiet);
    canvas.text({left + groupWidth / 2, plotBottom() + 11}, group.label,
                {8, Weight::Bold, Anchor::Middle, Ink::Text});
}

}  // namespace kamerklaar::report
