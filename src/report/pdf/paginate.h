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
    /// At the foot, below a rule.
    std::vector<Placed> notes;

    [[nodiscard]] double noteRule() const { return notes.front().top - spaceBelowNoteRule; }
};

/// Divides the running text over pages and notes in the targets where each came to stand. A note
/// stands at the foot of the page of its number; a long one goes on at the foot of the next.
/// Costs the same for each piece, however long the document.
[[nodiscard]] std::vector<Page> paginate(Flow& flow, const Progress& progress);

}  // namespace kamerklaar::report::pdf
