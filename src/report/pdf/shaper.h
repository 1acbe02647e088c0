// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/pdf/font.h"

namespace kamerklaar::report::pdf {

/// A glyph and how far it departs from where the width of the glyphs before would put it. In units
/// of the font.
struct Glyph {
    std::uint16_t id = 0;
    /// Added to the glyph's own advance (kerning).
    std::int16_t adjust = 0;
    std::int16_t right = 0;
    std::int16_t up = 0;
};

/// Glyphs that must say themselves what they stand for (ActualText).
struct Spelling {
    std::size_t first = 0;
    std::size_t count = 0;
    std::u16string text;
};

/// A word as glyphs.
struct ShapedText {
    std::vector<Glyph> glyphs;
    std::vector<Spelling> spellings;
    int unitsPerEm = 1;
    int width = 0;
    /// Without the spaces at the end, which may hang over the end of a line.
    int solidWidth = 0;

    [[nodiscard]] double widthAt(double size) const { return width * size / unitsPerEm; }
    [[nodiscard]] double solidWidthAt(double size) const { return solidWidth * size / unitsPerEm; }
};

/// Turns words into glyphs, each word once: a report says the same words again and again.
class Shaper {
public:
    Shaper();
    /// The outcome lives as long as the shaper. `text` is clean (clean_text.h), without soft
    /// hyphens.
    const ShapedText& shape(std::u16string_view text, Face face, bool tabular = false);
    /// The hyphen of a broken word, which is no character of the text.
    const ShapedText& brokenWordHyphen(Face face);

    [[nodiscard]] Font& font(Face face) { return *fonts_[static_cast<std::size_t>(face)]; }

private:
    const ShapedText* shapeNew(std::u16string_view text, Font& font, bool tabular);

    std::array<std::unique_ptr<Font>, faceCount> fonts_;
    Held<hb_buffer_t> buffer_;
    std::deque<ShapedText> texts_;
    std::array<std::unordered_map<std::u16string, const ShapedText*>, faceCount * 2> known_;
    std::array<const ShapedText*, faceCount> hyphens_{};
    std::u16string key_;
};

}  // namespace kamerklaar::report::pdf
