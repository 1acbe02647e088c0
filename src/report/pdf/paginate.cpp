// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/paginate.h"

namespace kamerklaar::report::pdf {

namespace {

class Paginator {
public:
    Paginator(Flow& flow, const Progress& progress) : flow_(flow), progress_(progress) {}

    std::vector<Page> run() {
        std::size_t first = 0;
        while (first < flow_.pieces.size()) {
            std::size_t end = first + 1;
            while (end < flow_.pieces.size() && flow_.pieces[end - 1]->keepWithNext &&
                   !flow_.pieces[end]->startsPage) {
                ++end;
            }
            placeTogether(first, end);
            first = end;
        }
        if (pages_.empty()) {
            startPage(portrait);
        }
        return std::move(pages_);
    }

private:
    /// Pieces that no page break should come between.
    void placeTogether(std::size_t first, std::size_t end) {
        const Piece& leading = *flow_.pieces[first];
        if (pages_.empty() || leading.startsPage) {
            startPage(leading.isLandscape ? landscape : portrait);
        }
        if (!isAtTop() && y_ + heightOf(first, end) > bottom()) {
            startPage(pages_.back().size);
        }
        for (std::size_t i = first; i < end; ++i) {
            const Piece& piece = *flow_.pieces[i];
            // Only where the whole is more than a page can hold.
            if (!isAtTop() && y_ + piece.spaceBefore + piece.height > bottom()) {
                startPage(pages_.back().size);
            }
            place(piece, i > 0 && flow_.pieces[i - 1]->repeatedHead == piece.repeatedHead);
        }
    }

    [[nodiscard]] double heightOf(std::size_t first, std::size_t end) const {
        double height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height += flow_.pieces[i]->spaceBefore + flow_.pieces[i]->height;
        }
        return height;
    }

    void place(const Piece& piece, bool continuesTable) {
        Page& page = pages_.back();
        if (isAtTop()) {
            if (piece.repeatedHead != none && continuesTable) {
                const Piece& head =
                    *flow_.repeatedHeads[static_cast<std::size_t>(piece.repeatedHead)];
                page.placed.push_back({&head, y_, true});
                y_ += head.height;
            }
        } else {
            y_ += piece.spaceBefore;
        }
        if (piece.target != none) {
            Target& target = flow_.targets[static_cast<std::size_t>(piece.target)];
            target.page = static_cast<int>(pages_.size()) - 1;
            target.y = y_;
        }
        page.placed.push_back({&piece, y_, false});
        y_ += piece.height;
    }

    void startPage(PageSize size) {
        if (progress_ && !progress_(static_cast<int>(pages_.size()))) {
            throw Cancelled();
        }
        pages_.push_back({{}, size});
        y_ = marginTop;
    }

    [[nodiscard]] bool isAtTop() const { return pages_.back().placed.empty(); }
    [[nodiscard]] double bottom() const { return pages_.back().size.height - marginBottom + 0.01; }

    Flow& flow_;
    const Progress& progress_;
    std::vector<Page> pages_;
    double y_ = 0;
};

}  // namespace

std::vector<Page> paginate(Flow& flow, const Progress& progress) {
    return Paginator(flow, progress).run();
}

}  // namespace kamerklaar::report::pdf
