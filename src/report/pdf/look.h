// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <variant>

#include "report/canvas.h"

namespace kamerklaar::report::pdf {

// How the report looks: every size, distance and colour of it. Lengths are points.

enum class Face : std::uint8_t {
    Regular,
    Italic,
    Semibold,
    Bold,
    Symbols,  ///< steps in for signs that the others lack (✓, →); no look asks for it
};
inline constexpr int faceCount = 5;

/// How a piece of text is set.
struct Look {
    double size = 10;
    double leading = 14;
    Face face = Face::Regular;
    Ink ink = Ink::Text;
    /// Figures stand in columns: no kerning between them.
    bool tabular = false;
    bool underlined = false;
    /// Above the line, in points: the number of a note.
    double rise = 0;
    /// Words may be broken to fill the lines; without it only those longer than a line.
    bool hyphenated = false;

    friend constexpr bool operator==(const Look&, const Look&) = default;
    [[nodiscard]] constexpr Look in(Face other) const {
        Look look = *this;
        look.face = other;
        return look;
    }
    [[nodiscard]] constexpr Look in(Ink other) const {
        Look look = *this;
        look.ink = other;
        return look;
    }
    [[nodiscard]] constexpr Look scaled(double factor) const {
        Look look = *this;
        look.size *= factor;
        look.leading *= factor;
        look.rise *= factor;
        return look;
    }
    /// From the top of the line to the baseline: capitals stand in the middle of the line.
    [[nodiscard]] constexpr double baseline() const { return leading / 2 + size * 0.36; }
};

namespace looks {
/// Running text, in which words may be broken to fill the lines.
[[nodiscard]] constexpr Look flowing(Look look) {
    look.hyphenated = true;
    return look;
}

inline constexpr Look body = flowing({10, 14});
inline constexpr Look lead{12, 18};
inline constexpr Look small = flowing({8.5, 12, Face::Regular, Ink::Quiet});
inline constexpr Look heading[] = {{20, 26, Face::Semibold, Ink::Accent},
                                   {14, 19, Face::Semibold, Ink::Accent},
                                   {11.5, 16, Face::Semibold, Ink::Text},
                                   {10, 14, Face::Semibold, Ink::Quiet}};
inline constexpr Look caption{9, 12.5, Face::Semibold, Ink::Text};
inline constexpr Look cell = flowing({8.5, 11.5});
inline constexpr Look columnTitle{8, 10.5, Face::Semibold, Ink::Text};
inline constexpr Look columnUnit{7.5, 10, Face::Regular, Ink::Quiet};
inline constexpr Look source = flowing({7.5, 10.5, Face::Regular, Ink::Quiet});
inline constexpr Look title{30, 38, Face::Semibold, Ink::Accent};
inline constexpr Look headTitle{20, 26, Face::Semibold, Ink::Accent};
inline constexpr Look subtitle{15, 21, Face::Regular, Ink::Text};
inline constexpr Look titleLine{10, 14};
inline constexpr Look runningHead{8, 11, Face::Regular, Ink::Quiet};
inline constexpr Look pageMark{9, 15, Face::Bold, Ink::Paper};
inline constexpr Look note = flowing({8, 10.5});
inline constexpr Look keyLabel{8.5, 11.5, Face::Regular, Ink::Quiet};
inline constexpr Look keyValue{17, 23, Face::Semibold, Ink::Accent, true};
inline constexpr Look keyNote{7.5, 10.5, Face::Regular, Ink::Quiet};
}  // namespace looks

/// Space above and below a heading of each level.
inline constexpr double spaceAboveHeading[] = {30, 24, 18, 14};
inline constexpr double spaceBelowHeading[] = {12, 7, 5, 3};
inline constexpr double spaceBetweenBlocks = 8;
inline constexpr double spaceBetweenItems = 4;
inline constexpr double spaceAroundTable = 16;
inline constexpr double listIndent = 16;
/// However deep text is nested, it keeps this room.
inline constexpr double leastWidth = 120;
inline constexpr double calloutPadding = 12;
inline constexpr double noteIndent = 14;
inline constexpr double spaceBetweenNotes = 2;
inline constexpr double spaceAboveNoteRule = 14;
inline constexpr double spaceBelowNoteRule = 6;
inline constexpr double noteRuleWidth = 110;
inline constexpr double hairline = 0.4;

struct PageSize {
    double width;
    double height;
};
inline constexpr PageSize portrait{595.28, 841.89};
inline constexpr PageSize landscape{841.89, 595.28};

/// What is kept free around the running text.
inline constexpr double marginSide = 72;
inline constexpr double marginTop = 88;
inline constexpr double marginBottom = 78;
inline constexpr double headBaseline = 52;
/// From the lower edge of the page.
inline constexpr double footBaseline = 42;

[[nodiscard]] constexpr double textWidth(PageSize size) {
    return size.width - 2 * marginSide;
}
[[nodiscard]] constexpr double textHeight(PageSize size) {
    return size.height - marginTop - marginBottom;
}

struct Rgb {
    std::uint8_t red;
    std::uint8_t green;
    std::uint8_t blue;
    friend constexpr bool operator==(Rgb, Rgb) = default;
};

inline constexpr Rgb calloutGround{243, 246, 249};
inline constexpr Rgb warningGround{252, 245, 238};
/// Between rows: quieter than the axes of a chart, because the rows lead the eye already.
inline constexpr Rgb rowRule{217, 222, 228};

/// The inks on paper. Every one that carries meaning has a contrast of 3:1 or more with the paper,
/// those for words 4.5:1 or more (Web Content Accessibility Guidelines 1.4.3 and 1.4.11).
struct Palette {
    Rgb accent{31, 78, 121};
    Rgb accentSoft{115, 148, 184};

    [[nodiscard]] constexpr Rgb operator[](Ink ink) const {
        switch (ink) {
            case Ink::Text:
                return {27, 39, 51};
            case Ink::Quiet:
                return {91, 101, 112};
            case Ink::Rule:
                return {190, 198, 207};
            case Ink::Accent:
                return accent;
            case Ink::AccentSoft:
                return accentSoft;
            case Ink::Warning:
                return {156, 74, 0};
            case Ink::Paper:
                return {255, 255, 255};
        }
        return {0, 0, 0};
    }
};

/// What an area is filled with: an ink of the palette, or a ground that is always the same.
using Paint = std::variant<Ink, Rgb>;

}  // namespace kamerklaar::report::pdf
