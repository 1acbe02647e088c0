// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/document.h"

namespace kamerklaar::report {

// The colours of a report that is read on a screen or in another program, as the ministry's accent
// makes them. Whatever the accent is, words keep a contrast of 4.5:1 with what is behind them, and
// what is drawn 3:1 (Web Content Accessibility Guidelines 1.4.3 and 1.4.11).

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// "#1f4e79"
    [[nodiscard]] std::string hex() const;
    /// What is no colour of this form becomes `otherwise`.
    [[nodiscard]] static Colour of(std::string_view hex, Colour otherwise);
    friend constexpr bool operator==(Colour, Colour) = default;
};

/// From 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(Colour one, Colour other);

struct Palette {
    Colour paper;
    Colour text;
    Colour quiet;
    Colour rule;
    Colour accent;
    Colour accentSoft;
    Colour warning;
    Colour ground;         ///< behind a callout and a key figure
    Colour warningGround;  ///< behind a callout that warns
    Colour rowRule;        ///< between the rows of a table

    [[nodiscard]] Colour of(Ink ink) const;
};

[[nodiscard]] Palette lightPalette(const HouseStyle& style);
[[nodiscard]] Palette darkPalette(const HouseStyle& style);

}  // namespace kamerklaar::report
