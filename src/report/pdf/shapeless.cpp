// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shapeless.h"

#include <algorithm>

#include "report/pdf/clean_text.h"

namespace kamerklaar::report::pdf {

namespace {

/// All that is written in two bytes: the letters of Europe, which the font of symbols has.
bool isOrdinary(std::string_view utf8) {
    return std::all_of(utf8.begin(), utf8.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0xE0U; });
}

}  // namespace

std::string Shapeless::lettersIn(std::string_view utf8) {
    if (isOrdinary(utf8)) {
        return {};
    }
    std::u16string letters;
    const std::u16string clean = cleanText(utf8);
    const ShapedText& shaped = shaper_.shape(clean, Face::Regular);
    const std::uint16_t sign = shaper_.font(Face::Symbols).glyphFor(replacement);
    for (const Spelling& spelling : shaped.spellings) {
        const Glyph& glyph = shaped.glyphs[spelling.first];
        const bool isUnknown = glyph.isSymbol && glyph.id == sign;
        if (isUnknown && letters.find(spelling.text) == std::u16string::npos) {
            letters += spelling.text;
        }
    }
    return toUtf8(letters);
}

}  // namespace kamerklaar::report::pdf
