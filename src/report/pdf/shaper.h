// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "report/document.h"
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
    /// From the font of symbols.
    bool isSymbol = false;
};

/// Glyphs that must say themselves what they stand for (ActualText).
struct Spelling {
    std::size_t first = 0;
    std::size_t count = 0;
    std::u16string text;
    /// Where they begin and end in the word, in units of the font.
    int left = 0;
    int right = 0;
};

/// A word as glyphs.
struct ShapedText {
    std::vector<Glyph> glyphs;
    std::vector<Spelling> spellings;
    int width = 0;
    /// Without the spaces at the end, which may hang over the end of a line.
    int solidWidth = 0;

    [[nodiscard]] double widthAt(double size) const { return width * size / Font::unitsPerEm; }
    [[nodiscard]] double solidWidthAt(double size) const {
        return solidWidth * size / Font::unitsPerEm;
    }
};

/// How the glyphs of a word stand.
struct Manner {
    /// Figures of one width, without kerning.
    bool tabular = false;
    bool rightToLeft = false;
};

/// The glyphs that together stand for a stretch of the text.
struct Cluster {
    unsigned firstGlyph;
    unsigned endGlyph;
    unsigned textBegin;
    unsigned textEnd;
};

/// A text as HarfBuzz set it in one font: its clusters from left to right.
struct Setting {
    std::u16string_view text;
    Font& font;
    hb_buffer_t* buffer;
    std::vector<Cluster> clusters;

    [[nodiscard]] std::u16string_view said(const Cluster& cluster) const {
        return text.substr(cluster.textBegin, cluster.textEnd - cluster.textBegin);
    }
};

/// Turns words into glyphs, each word once: a report says the same words again and again.
class Shaper {
public:
    /// With the program's own fonts where the house style has none.
    explicit Shaper(const HouseStyle& style = {});
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;
    /// The outcome lives as long as the shaper. `text` is clean (clean_text.h), without soft
    /// hyphens.
    const ShapedText& shape(std::u16string_view text, Face face, Manner manner = {});
    /// Holds glyphs that somebody put together as long as the shaper lives.
    const ShapedText& keep(ShapedText text) { return texts_.emplace_back(std::move(text)); }
    /// The hyphen of a broken word: a glyph that stands for the soft hyphen (U+00AD), so that a
    /// reader puts the word together again.
    const ShapedText& brokenWordHyphen(Face face);

    /// Loaded when it is first asked for.
    [[nodiscard]] Font& font(Face face);
    [[nodiscard]] bool isLoaded(Face face) const {
        return fonts_[static_cast<std::size_t>(face)] != nullptr;
    }

private:
    [[nodiscard]] static Setting set(std::u16string_view text, Font& font, Manner manner,
                                     hb_buffer_t* buffer);
    static void appendCluster(const Cluster& cluster, const Setting& setting, ShapedText& out);
    /// What the font lacks: from the font of symbols, or as signs that nobody has.
    void appendMissing(std::u16string_view said, Manner manner, ShapedText& out);
    /// Shows that something stands here (U+FFFD), and says what (ActualText).
    static void appendUnknown(std::u16string_view said, Font& symbols, ShapedText& out);
    const ShapedText* shapeNew(std::u16string_view text, Font& font, Manner manner);

    std::array<std::unique_ptr<Font>, faceCount> fonts_;
    Held<hb_buffer_t> buffer_;
    /// For what is set in the font of symbols while the other is still being read.
    Held<hb_buffer_t> symbols_;
    std::deque<ShapedText> texts_;
    std::array<std::unordered_map<std::u16string, const ShapedText*>, faceCount * 4> known_;
    std::array<const ShapedText*, faceCount> hyphens_{};
    std::u16string key_;
};

}  // namespace kamerklaar::report::pdf
