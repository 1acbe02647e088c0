// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/page_foot.h"

#include <algorithm>

namespace kamerklaar::report::pdf {

namespace {

/// A note that is no taller stays in one piece.
constexpr double tallestWhole = 170;
constexpr double aroundRule = spaceAboveNoteRule + spaceBelowNoteRule;

}  // namespace

double PageFoot::least(std::size_t firstNote, std::size_t endNote) const {
    double height = 0;
    for (std::size_t i = firstNote; i < endNote; ++i) {
        height += std::min(flow_.notes[i].height, tallestWhole);
    }
    return height;
}

double PageFoot::needed(std::size_t firstNote, std::size_t endNote) const {
    const double height = least(firstNote, endNote);
    return height > 0 && placed_.empty() ? height + aroundRule : height;
}

void PageFoot::add(std::size_t firstNote, std::size_t endNote, double room) {
    for (std::size_t i = firstNote; i < endNote; ++i) {
        const double kept = least(i + 1, endNote);
        bool fits = true;
        for (const auto& line : flow_.notes[i].lines) {
            const double wanted =
                (placed_.empty() ? aroundRule : 0) + line->spaceBefore + line->height;
            fits = fits && wanted + kept <= room + 0.01;
            if (fits) {
                room -= wanted;
                put(*line);
            } else {
                waiting_.push_back(line.get());
            }
        }
    }
}

void PageFoot::put(const Piece& line) {
    if (placed_.empty()) {
        height_ = aroundRule;
    }
    height_ += line.spaceBefore;
    placed_.push_back({&line, height_ - aroundRule, false});
    height_ += line.height;
}

void PageFoot::closePage(Page& page, int number) {
    const double top = page.size.height - marginBottom - (height_ - aroundRule);
    for (Placed& each : placed_) {
        each.top += top;
        if (each.piece->target != none) {
            Target& target = flow_.targets[static_cast<std::size_t>(each.piece->target)];
            target.page = number;
            target.y = each.top;
        }
    }
    page.notes = std::move(placed_);
    placed_.clear();
    height_ = 0;
}

void PageFoot::goOn(PageSize size) {
    // The text comes first: notes leave it the larger part of the page.
    const double room = textHeight(size) * 0.45;
    while (!waiting_.empty() && height_ + waiting_.front()->height <= room) {
        put(*waiting_.front());
        waiting_.pop_front();
    }
}

}  // namespace kamerklaar::report::pdf
