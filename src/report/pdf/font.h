// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <hb.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "report/pdf/look.h"

namespace kamerklaar::report::pdf {

struct Release {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
template <typename T>
using Held = std::unique_ptr<T, Release>;

/// A font, and what this document has used of it. Lengths are in units of which every font has 2048
/// to its size, whatever its own.
class Font {
public:
    /// One of the fonts built into the program.
    explicit Font(Face face);
    /// A font that somebody else gave; see font_file.h.
    Font(Face face, std::string_view file);

    [[nodiscard]] hb_font_t* handle() const { return font_.get(); }
    [[nodiscard]] hb_face_t* faceHandle() const { return face_.get(); }
    [[nodiscard]] Face face() const { return which_; }
    static constexpr int unitsPerEm = 2048;
    [[nodiscard]] int advance(std::uint16_t glyph) const;
    /// 0 when the font does not have it.
    [[nodiscard]] std::uint16_t glyphFor(char32_t character) const;

    /// Notes that the document draws this glyph for this text. False when the glyph already stands
    /// for another text, so that the place itself must say what it means (ActualText).
    bool use(std::uint16_t glyph, std::u16string_view text);
    /// The glyphs that are drawn, each with the text that it stands for.
    [[nodiscard]] const std::map<std::uint16_t, std::u16string>& used() const { return used_; }

private:
    Font(Face face, Held<hb_blob_t> file);

    Face which_;
    Held<hb_face_t> face_;
    Held<hb_font_t> font_;
    std::map<std::uint16_t, std::u16string> used_;
};

}  // namespace kamerklaar::report::pdf
