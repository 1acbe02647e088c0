// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "report/pdf/piece.h"

namespace kamerklaar::report::pdf {

/// Cells side by side: a row of a table, or a label with its value.
class RowPiece : public Piece {
public:
    struct CellLine {
        Line line;
        double baseline = 0;  ///< from the top of the cell
    };
    struct Cell {
        std::vector<CellLine> lines;
        double left = 0;
        double width = 0;
        bool alignRight = false;
        double height = 0;

        void add(std::vector<Line> more, const Look& look);
    };
    struct Rule {
        double width = 0;
        Paint paint{};
    };

    void add(Cell cell) { cells_.push_back(std::move(cell)); }
    /// Sets the height from the cells, with this room above and below them.
    void finish(double padding);
    /// Cells stand on the lower edge, as in the head of a table.
    void alignToBottom() { alignBottom_ = true; }
    void ruleAbove(Rule rule) { above_ = rule; }
    void ruleBelow(Rule rule) { below_ = rule; }

    /// The same once more, as decoration of the page: a head that is repeated.
    [[nodiscard]] std::unique_ptr<RowPiece> asArtifact() const;

    /// Takes away what fits in this height; the rest stays. For rows taller than a page. Notes go
    /// with what is taken away, wherever in the row their numbers stand.
    [[nodiscard]] std::unique_ptr<RowPiece> splitOff(double fits, double padding);

    void draw(PageContent& page, double x, double top, const Facts& facts) const override;

private:
    std::vector<Cell> cells_;
    double padding_ = 0;
    bool alignBottom_ = false;
    Rule above_;
    Rule below_;
};

}  // namespace kamerklaar::report::pdf
