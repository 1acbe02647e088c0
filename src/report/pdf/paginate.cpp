// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/paginate.h"

#include "report/pdf/page_foot.h"

namespace kamerklaar::report::pdf {

namespace {

class Paginator {
public:
    Paginator(Flow& flow, const Progress& progress)
        : flow_(flow), progress_(progress), foot_(flow) {}

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
        while (foot_.isWaiting()) {
            startPage(pages_.back().size);
        }
        foot_.closePage(pages_.back(), lastPage());
        return std::move(pages_);
    }

private:
    /// Pieces that no page break should come between.
    void placeTogether(std::size_t first, std::size_t end) {
        const Piece& leading = *flow_.pieces[first];
        if (pages_.empty() || leading.startsPage) {
            startPage(leading.isLandscape ? landscape : portrait);
        }
        if (!isAtTop() && !fits(first, end)) {
            startPage(pages_.back().size);
        }
        // Only where the whole is more than a page can hold, its pieces are placed one by one.
        if (fits(first, end)) {
            for (std::size_t i = first; i < end; ++i) {
                place(i, flow_.pieces[i]->height);
            }
            addNotes(first, end);
        } else {
            for (std::size_t i = first; i < end; ++i) {
                place(i, flow_.pieces[i]->height + neededForNotes(i, i + 1));
                addNotes(i, i + 1);
            }
        }
    }

    [[nodiscard]] bool fits(std::size_t first, std::size_t end) const {
        double height = isAtTop() ? -flow_.pieces[first]->spaceBefore : 0;
        for (std::size_t i = first; i < end; ++i) {
            height += flow_.pieces[i]->spaceBefore + flow_.pieces[i]->height;
        }
        return y_ + height + neededForNotes(first, end) <= bottom();
    }

    [[nodiscard]] double neededForNotes(std::size_t first, std::size_t end) const {
        const auto [firstNote, endNote] = notesOf(first, end);
        return foot_.needed(firstNote, endNote);
    }

    void addNotes(std::size_t first, std::size_t end) {
        const auto [firstNote, endNote] = notesOf(first, end);
        foot_.add(firstNote, endNote, bottom() - y_);
    }

    /// Notes are numbered in the order of the text.
    [[nodiscard]] std::pair<std::size_t, std::size_t> notesOf(std::size_t first,
                                                              std::size_t end) const {
        std::pair<std::size_t, std::size_t> notes{0, 0};
        for (std::size_t i = first; i < end; ++i) {
            const Piece& piece = *flow_.pieces[i];
            if (piece.endNote > piece.firstNote) {
                notes.first = notes.second == 0 ? piece.firstNote : notes.first;
                notes.second = piece.endNote;
            }
        }
        return notes;
    }

    /// `needed`: the room that has to be left for it.
    void place(std::size_t index, double needed) {
        const Piece& piece = *flow_.pieces[index];
        if (!isAtTop() && y_ + piece.spaceBefore + needed > bottom()) {
            startPage(pages_.back().size);
        }
        Page& page = pages_.back();
        if (isAtTop()) {
            const bool continuesTable =
                index > 0 && flow_.pieces[index - 1]->repeatedHead == piece.repeatedHead;
            if (piece.repeatedHead != none && continuesTable) {
                const Piece& head =
                    *flow_.repeatedHeads[static_cast<std::size_t>(piece.repeatedHead)];
                page.placed.push_back({&head, y_, true});
                y_ += head.height;
            }
        } else {
            y_ += piece.spaceBefore;
        }
        note(piece.target);
        for (std::size_t i = piece.firstNote; i < piece.endNote; ++i) {
            note(flow_.notes[i].mark);
        }
        page.placed.push_back({&piece, y_, false});
        y_ += piece.height;
    }

    /// The target stands here.
    void note(int target) {
        if (target != none) {
            Target& own = flow_.targets[static_cast<std::size_t>(target)];
            own.page = lastPage();
            own.y = y_;
        }
    }

    void startPage(PageSize size) {
        if (progress_ && !progress_(static_cast<int>(pages_.size()))) {
            throw Cancelled();
        }
        if (!pages_.empty()) {
            foot_.closePage(pages_.back(), lastPage());
        }
        pages_.push_back({{}, size, {}});
        y_ = marginTop;
        foot_.goOn(size);
    }

    [[nodiscard]] int lastPage() const { return static_cast<int>(pages_.size()) - 1; }
    [[nodiscard]] bool isAtTop() const { return pages_.back().placed.empty(); }
    [[nodiscard]] double bottom() const {
        return pages_.back().size.height - marginBottom - foot_.height() + 0.01;
    }

    Flow& flow_;
    const Progress& progress_;
    PageFoot foot_;
    std::vector<Page> pages_;
    double y_ = 0;
};

}  // namespace

std::vector<Page> paginate(Flow& flow, const Progress& progress) {
    return Paginator(flow, progress).run();
}

}  // namespace kamerklaar::report::pdf
