// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "report/pdf/piece.h"
#include "report/renderer.h"

namespace kamerklaar::report::pdf {

struct Placed {
    const Piece* piece = nullptr;
    double top = 0;
    bool isRepeated = false;
};

struct Page {
    std::vector<Placed> placed;
    PageSize size = portrait;
};

/// Divides the running text over pages and notes in the targets where each heading came to stand.
/// Costs the same for each piece, however long the document.
[[nodiscard]] std::vector<Page> paginate(Flow& flow, const Progress& progress);

}  // namespace kamerklaar::report::pdf
