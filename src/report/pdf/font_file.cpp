// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/font_file.h"

#include <string>

#include "report/pdf/font.h"

namespace kamerklaar::report::pdf {

namespace {

using Why = HouseStyleFault::Why;

std::string tableOf(hb_face_t* face, hb_tag_t tag) {
    const Held<hb_blob_t> blob(hb_face_reference_table(face, tag));
    unsigned size = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &size);
    return std::string(bytes, size);
}

/// The licence's word on embedding (OpenType, OS/2, fsType). A font without it forbids nothing.
bool mayBeEmbedded(hb_face_t* face) {
    constexpr unsigned restricted = 0x0002;
    constexpr unsigned permissions = 0x000F;
    constexpr unsigned noSubset = 0x0100;
    constexpr unsigned onlyBitmaps = 0x0200;
    const std::string table = tableOf(face, HB_TAG('O', 'S', '/', '2'));
    if (table.size() < 10) {
        return true;
    }
    const unsigned word =
        static_cast<unsigned char>(table[8]) * 256U + static_cast<unsigned char>(table[9]);
    return (word & permissions) != restricted && (word & (noSubset | onlyBitmaps)) == 0;
}

bool hasLetters(const Font& font) {
    constexpr std::u32string_view needed =
        U"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;-()%";
    for (const char32_t c : needed) {
        if (font.glyphFor(c) == 0) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::optional<Why> faultOfFont(std::string_view file) {
    using namespace std::string_view_literals;
    if (!file.starts_with("\0\1\0\0"sv) && !file.starts_with("true"sv)) {
        return Why::NoTrueTypeFont;
    }
    const Font font(Face::Regular, file);
    hb_face_t* face = font.faceHandle();
    for (const hb_tag_t table :
         {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('c', 'm', 'a', 'p'),
          HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
          HB_TAG('m', 'a', 'x', 'p')}) {
        if (tableOf(face, table).empty()) {
            return Why::NoTrueTypeFont;
        }
    }
    if (hb_face_get_glyph_count(face) == 0) {
        return Why::NoTrueTypeFont;
    }
    if (!mayBeEmbedded(face)) {
        return Why::EmbeddingForbidden;
    }
    return hasLetters(font) ? std::nullopt : std::optional(Why::LettersMissing);
}

}  // namespace kamerklaar::report::pdf
