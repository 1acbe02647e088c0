// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/row_piece.h"

#include <algorithm>
#include <utility>

namespace kamerklaar::report::pdf {

void RowPiece::Cell::add(std::vector<Line> more, const Look& look) {
    for (Line& line : more) {
        lines.push_back({std::move(line), height + look.baseline()});
        height += look.leading;
    }
}

void RowPiece::finish(double padding) {
    padding_ = padding;
    double tallest = 0;
    for (const Cell& cell : cells_) {
        tallest = std::max(tallest, cell.height);
    }
    height = tallest + 2 * padding;
}

std::unique_ptr<RowPiece> RowPiece::asArtifact() const {
    auto copy = std::make_unique<RowPiece>();
    copy->cells_ = cells_;
    copy->padding_ = padding_;
    copy->alignBottom_ = alignBottom_;
    copy->above_ = above_;
    copy->below_ = below_;
    copy->height = height;
    for (Cell& cell : copy->cells_) {
        for (CellLine& each : cell.lines) {
            for (Run& run : each.line.runs) {
                run.element = noElement;
            }
        }
    }
    return copy;
}

std::unique_ptr<RowPiece> RowPiece::splitOff(double fits, double padding) {
    auto first = std::make_unique<RowPiece>();
    for (Cell& cell : cells_) {
        Cell part = cell;
        const auto stays = std::find_if(
            cell.lines.begin(), cell.lines.end(),
            [&](const CellLine& line) { return line.baseline + 2 * padding + 4 > fits; });
        part.lines.erase(part.lines.begin() + (stays - cell.lines.begin()), part.lines.end());
        if (stays != cell.lines.end()) {
            // A line is as far below the one before as that one is below the one before it.
            const double shift = stays == cell.lines.begin()
                                     ? 0
                                     : std::prev(stays)->baseline - cell.lines.front().baseline +
                                           (stays->baseline - std::prev(stays)->baseline);
            part.height = shift;
            cell.lines.erase(cell.lines.begin(), stays);
            cell.height -= shift;
            for (CellLine& line : cell.lines) {
                line.baseline -= shift;
            }
        } else {
            cell.lines.clear();
            cell.height = 0;
        }
        first->add(std::move(part));
    }
    first->firstNote = std::exchange(firstNote, 0);
    first->endNote = std::exchange(endNote, 0);
    first->above_ = above_;
    above_ = {};
    first->finish(padding);
    finish(padding);
    return first;
}

void RowPiece::draw(PageContent& page, double x, double top, const Facts&) const {
    if (above_.width > 0) {
        page.rule({x, top}, {x + width, top}, above_.width, above_.paint);
    }
    if (below_.width > 0) {
        page.rule({x, top + height}, {x + width, top + height}, below_.width, below_.paint);
    }
    for (const Cell& cell : cells_) {
        const double start = top + (alignBottom_ ? height - padding_ - cell.height : padding_);
        for (const CellLine& each : cell.lines) {
            const double indent = cell.alignRight ? cell.width - each.line.width : 0;
            page.line(x + cell.left + indent, start + each.baseline, each.line);
        }
    }
}

}  // namespace kamerklaar::report::pdf
