// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/palette.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kamerklaar::report::pdf {

namespace {

constexpr double leastForWords = 4.5;
constexpr double leastForAreas = 3;

double luminance(Rgb colour) {
    const auto linear = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

/// The part of the way from one colour to another, in hundredths.
Rgb between(Rgb from, Rgb to, int hundredths) {
    const auto part = [&](std::uint8_t one, std::uint8_t other) {
        return static_cast<std::uint8_t>(one + (other - one) * hundredths / 100);
    };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

double contrastWithGrounds(Rgb colour, const Palette& palette) {
    return std::min({contrast(colour, palette[Ink::Paper]), contrast(colour, calloutGround),
                     contrast(colour, warningGround)});
}

}  // namespace

std::optional<Rgb> colourNamed(std::string_view name) {
    unsigned value = 0;
    if (name.size() != 7 || name[0] != '#') {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + 7, value, 16);
    if (error != std::errc() || end != name.data() + 7) {
        return std::nullopt;
    }
    return Rgb{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
               static_cast<std::uint8_t>(value & 0xFF)};
}

double contrast(Rgb one, Rgb other) {
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

Palette paletteFor(Rgb accent) {
    constexpr Rgb black{0, 0, 0};
    Palette palette;
    int step = 0;
    do {
        palette.accent = between(accent, black, step++);
    } while (contrastWithGrounds(palette.accent, palette) < leastForWords);
    step = 70;
    do {
        palette.accentSoft = between(palette.accent, palette[Ink::Paper], step--);
    } while (contrast(palette.accentSoft, palette[Ink::Paper]) < leastForAreas);
    return palette;
}

}  // namespace kamerklaar::report::pdf
