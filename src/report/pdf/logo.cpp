// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/logo.h"

#include <algorithm>

namespace kamerklaar::report::pdf {

LogoPiece::LogoPiece(const Picture& picture, double mostHeight, double mostWidth, ElementId element,
                     Structure& structure)
    : element_(element), structure_(structure) {
    const double scale = std::min(mostHeight / picture.height, mostWidth / picture.width);
    height = picture.height * scale;
    drawnWidth_ = picture.width * scale;
}

void LogoPiece::draw(PageContent& page, double x, double top, const Facts&) const {
    const PageBox box = page.boxOf({x, top, drawnWidth_, height});
    structure_.setBox(element_, box);
    page.beginFigure(element_);
    std::string& out = page.operators();
    appendPoint(out, drawnWidth_, 0, " ");
    appendPoint(out, 0, height, " ");
    appendPoint(out, box.left, box.bottom, " cm ");
    out += std::string(logoName) + " Do\n";
    page.endFigure();
}

}  // namespace kamerklaar::report::pdf
