// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>

#include "report/pdf/paginate.h"

namespace kamerklaar::report::pdf {

/// The notes at the foot of the page that is being filled, and those that wait for the next one.
class PageFoot {
public:
    explicit PageFoot(Flow& flow) : flow_(flow) {}

    /// What the notes on this page take away from its text.
    [[nodiscard]] double height() const { return height_; }
    /// What these notes need at least, to begin below the text that has their numbers.
    [[nodiscard]] double needed(std::size_t firstNote, std::size_t endNote) const;
    /// Puts notes on the page that has this much room left; what does not fit waits.
    void add(std::size_t firstNote, std::size_t endNote, double room);
    [[nodiscard]] bool isWaiting() const { return !waiting_.empty(); }

    /// Hands the notes to the page that is full, as its number; the next one begins.
    void closePage(Page& page, int number);
    /// Puts what waits on the page that begins.
    void goOn(PageSize size);

private:
    [[nodiscard]] double least(std::size_t firstNote, std::size_t endNote) const;
    void put(const Piece& line);

    Flow& flow_;
    /// With their distance from the first line.
    std::vector<Placed> placed_;
    std::deque<const Piece*> waiting_;
    double height_ = 0;
};

}  // namespace kamerklaar::report::pdf
