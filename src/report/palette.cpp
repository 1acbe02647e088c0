// SPDX-License-Identifier: EUPL-1.2
#include "report/palette.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kamerklaar::report {

namespace {

constexpr double forWords = 4.5;
constexpr double forDrawings = 3;

constexpr Palette ownLight = {{255, 255, 255}, {27, 39, 51},    {91, 101, 112}, {190, 198, 207},
                              {31, 78, 121},   {115, 148, 184}, {156, 74, 0},   {243, 246, 249},
                              {252, 245, 238}, {217, 222, 228}};
constexpr Palette ownDark = {{20, 25, 31},    {230, 235, 240}, {169, 180, 191}, {84, 97, 110},
                             {138, 184, 230}, {84, 124, 165},  {255, 176, 112}, {29, 36, 44},
                             {43, 33, 24},    {48, 58, 68}};
constexpr Colour black = {0, 0, 0};
constexpr Colour whitePaper = {255, 255, 255};

double linear(std::uint8_t channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

std::uint8_t mixed(std::uint8_t from, std::uint8_t to, int percent) {
    return static_cast<std::uint8_t>((from * (100 - percent) + to * percent + 50) / 100);
}

Colour mixed(Colour from, Colour to, int percent) {
    return {mixed(from.red, to.red, percent), mixed(from.green, to.green, percent),
            mixed(from.blue, to.blue, percent)};
}

/// The colour, moved no further towards `end` than it takes to stand out against both grounds.
Colour readable(Colour colour, Colour end, const Palette& palette) {
    for (int percent = 0; percent < 100; ++percent) {
        const Colour tried = mixed(colour, end, percent);
        if (std::min(contrast(tried, palette.paper), contrast(tried, palette.ground)) >= forWords) {
            return tried;
        }
    }
    return end;
}

/// As close to the paper as a drawing may be.
Colour softened(Colour accent, Colour paper) {
    for (int percent = 60; percent > 0; --percent) {
        const Colour tried = mixed(accent, paper, percent);
        if (contrast(tried, paper) >= forDrawings) {
            return tried;
        }
    }
    return accent;
}

Palette with(const HouseStyle& style, Palette palette, Colour end) {
    const Colour accent = Colour::of(style.accent, palette.accent);
    if (!style.accent.empty() && accent != palette.accent) {
        palette.accent = readable(accent, end, palette);
        palette.accentSoft = softened(palette.accent, palette.paper);
    }
    return palette;
}

}  // namespace

std::string Colour::hex() const {
    constexpr const char* digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {red, green, blue}) {
        text += digits[channel >> 4U];
        text += digits[channel & 0xFU];
    }
    return text;
}

Colour Colour::of(std::string_view hex, Colour otherwise) {
    unsigned value = 0;
    if (hex.size() != 7 || hex.front() != '#') {
        return otherwise;
    }
    const auto [end, error] = std::from_chars(hex.data() + 1, hex.data() + 7, value, 16);
    if (error != std::errc() || end != hex.data() + 7) {
        return otherwise;
    }
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
            static_cast<std::uint8_t>(value)};
}

double contrast(Colour one, Colour other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

Colour Palette::of(Ink ink) const {
    switch (ink) {
        case Ink::Text:
            return text;
        case Ink::Quiet:
            return quiet;
        case Ink::Rule:
            return rule;
        case Ink::Accent:
            return accent;
        case Ink::AccentSoft:
            return accentSoft;
        case Ink::Warning:
            return warning;
        case Ink::Paper:
            return paper;
    }
    return text;
}

Palette lightPalette(const HouseStyle& style) {
    return with(style, ownLight, black);
}

Palette darkPalette(const HouseStyle& style) {
    return with(style, ownDark, whitePaper);
}

}  // namespace kamerklaar::report
