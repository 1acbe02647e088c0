// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/picture.h"
#include "report/pdf/piece.h"

namespace kamerklaar::report::pdf {

/// The name by which pages draw the logo.
inline constexpr const char* logoName = "/Logo";

/// The logo of the house style, as large as fits within a height and a width.
class LogoPiece : public Piece {
public:
    LogoPiece(const Picture& picture, double mostHeight, double mostWidth, ElementId element,
              Structure& structure);
    void draw(PageContent& page, double x, double top, const Facts& facts) const override;

private:
    double drawnWidth_;
    ElementId element_;
    Structure& structure_;
};

}  // namespace kamerklaar::report::pdf
