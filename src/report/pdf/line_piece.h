// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/piece.h"

namespace kamerklaar::report::pdf {

/// One line of text, with the bullet or number of a list item before it where it has one.
class LinePiece : public Piece {
public:
    LinePiece(Line line, const Look& look) : line_(std::move(line)), baseline_(look.baseline()) {
        height = look.leading;
    }

    void setLabel(Line label, double distance) {
        label_ = std::move(label);
        labelDistance_ = distance;
    }

    [[nodiscard]] const Line& line() const { return line_; }

    void draw(PageContent& page, double x, double top, const Facts&) const override {
        page.line(x - labelDistance_, top + baseline_, label_);
        page.line(x, top + baseline_, line_);
    }

private:
    Line line_;
    Line label_;
    double labelDistance_ = 0;
    double baseline_;
};

/// Empty room that belongs to what stands around it.
class SpacePiece : public Piece {
public:
    explicit SpacePiece(double points) { height = points; }
    void draw(PageContent&, double, double, const Facts&) const override {}
};

}  // namespace kamerklaar::report::pdf
