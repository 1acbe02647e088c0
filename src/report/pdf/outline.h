// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace kamerklaar::report::pdf {

struct Bookmark {
    std::u16string title;
    int level;
    QPDFObjectHandle destination;
};

/// Bookmarks as a tree by their levels, closed below the first, and shown when the file opens.
void writeOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks);

}  // namespace kamerklaar::report::pdf
