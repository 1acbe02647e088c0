// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/frames.h"

#include <algorithm>

namespace kamerklaar::report::pdf {

namespace {

class FrameDrawer {
public:
    FrameDrawer(PageContent& content, const std::vector<Placed>& placed,
                const std::vector<Frame>& frames)
        : content_(content), placed_(placed), frames_(frames) {}

    /// The boxes of this depth behind a stretch of pieces, and those within them.
    void draw(std::size_t first, std::size_t end, std::size_t depth) {
        while (first < end) {
            const int frame = at(first, depth);
            std::size_t next = first + 1;
            while (next < end && at(next, depth) == frame) {
                ++next;
            }
            if (frame != none) {
                fill(frames_[static_cast<std::size_t>(frame)], placed_[first], placed_[next - 1]);
                draw(first, next, depth + 1);
            }
            first = next;
        }
    }

private:
    /// The box at this depth around a piece, counted from the outside.
    [[nodiscard]] int at(std::size_t index, std::size_t depth) const {
        std::vector<int> chain;
        for (int frame = placed_[index].piece->frame; frame != none;
             frame = frames_[static_cast<std::size_t>(frame)].outer) {
            chain.push_back(frame);
        }
        return depth < chain.size() ? chain[chain.size() - 1 - depth] : none;
    }

    void fill(const Frame& box, const Placed& first, const Placed& last) {
        const double height = last.top + last.piece->height - first.top;
        const double left = marginSide + box.left;
        if (box.ground) {
            content_.fill({left, first.top, box.width, height}, *box.ground);
        }
        content_.fill({left, first.top, box.barWidth, height}, box.bar);
    }

    PageContent& content_;
    const std::vector<Placed>& placed_;
    const std::vector<Frame>& frames_;
};

}  // namespace

void drawFrames(PageContent& content, const std::vector<Placed>& placed,
                const std::vector<Frame>& frames) {
    FrameDrawer(content, placed, frames).draw(0, placed.size(), 0);
}

}  // namespace kamerklaar::report::pdf
