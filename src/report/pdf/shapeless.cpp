// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shapeless.h"

#include <algorithm>

#include "report/pdf/clean_text.h"

namespace kamerklaar::report::pdf {

namespace {

/// The first byte of a letter from U+02C0 on. Before it stand Latin letters with all their marks,
/// which the font of symbols has.
bool beginsRare(char byte) {
    return static_cast<unsigned char>(byte) >= 0xCBU;
}

bool goesOn(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string Shapeless::lettersIn(std::string_view utf8) {
    std::string letters;
    for (auto at = std::find_if(utf8.begin(), utf8.end(), beginsRare); at != utf8.end();
         at = std::find_if(at, utf8.end(), beginsRare)) {
        const auto end = std::find_if_not(at + 1, utf8.end(), goesOn);
        const std::string_view letter(&*at, static_cast<std::size_t>(end - at));
        if (letters.find(letter) == std::string::npos && !hasShape(letter)) {
            letters += letter;
        }
        at = end;
    }
    return letters;
}

bool Shapeless::hasShape(std::string_view letter) {
    const auto found = known_.find(letter);
    if (found != known_.end()) {
        return found->second;
    }
    const std::u16string clean = cleanText(letter);
    const ShapedText& shaped = shaper_.shape(clean, Face::Regular);
    const std::uint16_t sign = shaper_.font(Face::Symbols).glyphFor(replacement);
    // Who writes the sign itself, or bytes that are no letter, sees what was written.
    const bool isUnknown =
        clean.find(replacement) == std::u16string::npos &&
        std::any_of(shaped.glyphs.begin(), shaped.glyphs.end(),
                    [sign](const Glyph& glyph) { return glyph.isSymbol && glyph.id == sign; });
    return known_.emplace(letter, !isUnknown).first->second;
}

}  // namespace kamerklaar::report::pdf
