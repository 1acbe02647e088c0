// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/line_order.h"

namespace kamerklaar::report::pdf {

namespace {

bool isBlank(const Run& run) {
    return run.shaped->solidWidth == 0;
}

bool belongTogether(const Run& a, const Run& b) {
    return a.level == b.level && a.element == b.element && a.look == b.look;
}

/// Runs from right to left, the first of which is seen last.
Run joined(const Run* first, const Run* end, const std::u16string_view* said, Shaper& shaper) {
    ShapedText text;
    for (const Run* run = end; run-- != first;) {
        text.glyphs.insert(text.glyphs.end(), run->shaped->glyphs.begin(),
                           run->shaped->glyphs.end());
        text.width += run->shaped->width;
    }
    text.solidWidth = text.width;
    std::u16string words;
    for (const Run* run = first; run != end; ++run) {
        words += *said++;
    }
    text.spellings.push_back({0, text.glyphs.size(), std::move(words), 0, text.width});
    Run whole = *first;
    whole.shaped = &shaper.keep(std::move(text));
    return whole;
}

}  // namespace

void putInOrder(Line& line, const std::vector<std::u16string_view>& said, Shaper& shaper) {
    // Spaces at the end of a line have the direction of the paragraph.
    for (auto run = line.runs.rbegin(); run != line.runs.rend() && isBlank(*run); ++run) {
        run->level = 0;
    }
    std::vector<Run> runs;
    std::vector<Level> levels;
    for (std::size_t first = 0; first < line.runs.size();) {
        std::size_t end = first + 1;
        Run run = line.runs[first];
        if (runsRightToLeft(run.level)) {
            while (end < line.runs.size() && belongTogether(run, line.runs[end])) {
                ++end;
            }
            run = joined(line.runs.data() + first, line.runs.data() + end, said.data() + first,
                         shaper);
        }
        runs.push_back(run);
        levels.push_back(run.level);
        first = end;
    }
    double x = 0;
    for (const int place : orderOnLine(levels)) {
        runs[place].x = x;
        x += runs[place].shaped->widthAt(runs[place].look.size);
    }
    line.runs = std::move(runs);
}

}  // namespace kamerklaar::report::pdf
