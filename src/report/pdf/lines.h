// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "report/pdf/direction.h"
#include "report/pdf/hyphenator.h"
#include "report/pdf/look.h"
#include "report/pdf/shaper.h"
#include "report/pdf/structure.h"

namespace kamerklaar::report::pdf {

/// Text with one look that belongs to one element.
struct StyledText {
    std::u16string text;
    Look look;
    ElementId element = noElement;
};

/// A stretch between two places where a line may break, or less where the look changes.
struct Atom {
    const ShapedText* shaped = nullptr;
    Look look;
    ElementId element = noElement;
    /// What was shaped; a view into the StyledText that it came from.
    std::u16string_view text;
    bool mayBreakAfter = false;
    /// Breaking here draws a hyphen.
    bool breaksWord = false;
    Level level = 0;

    [[nodiscard]] double width() const { return shaped->widthAt(look.size); }
    [[nodiscard]] double solidWidth() const { return shaped->solidWidthAt(look.size); }
};

/// A piece of a line with one look and one element; x from the start of the line.
struct Run {
    const ShapedText* shaped = nullptr;
    double x = 0;
    Look look;
    ElementId element = noElement;
    Level level = 0;
};

struct Line {
    /// As they are said, which is not everywhere from left to right.
    std::vector<Run> runs;
    /// Without the spaces that hang over its end.
    double width = 0;
};

/// Cuts text into atoms. The texts must stay where they are as long as the atoms are used.
[[nodiscard]] std::vector<Atom> atomsOf(const std::vector<StyledText>& texts, Shaper& shaper);

/// The widest stretch that no line end may cut.
[[nodiscard]] double widestUnbreakable(const std::vector<Atom>& atoms);
/// The width on one line.
[[nodiscard]] double naturalWidth(const std::vector<Atom>& atoms);

/// Fills lines of this width one after another. A word that does not fit is hyphenated where its
/// look allows that and the line would stay too empty; what is wider than a line is cut where it
/// must be. Without a hyphenator no word is hyphenated.
[[nodiscard]] std::vector<Line> breakLines(const std::vector<Atom>& atoms, double width,
                                           Shaper& shaper, Hyphenator* hyphenator);

/// Text that stays on one line however long it is, and belongs to no element.
[[nodiscard]] Line unbroken(std::u16string text, const Look& look, Shaper& shaper);

}  // namespace kamerklaar::report::pdf
