// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/font_objects.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cctype>

#include "domain/ensure.h"
#include "report/pdf/operands.h"

namespace kamerklaar::report::pdf {

namespace {

/// Letters and digits of the name only: whoever made the font may have put anything in it.
std::string postScriptName(const Font& font) {
    char name[128];
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(font.faceHandle(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID,
                        &size, name);
    std::string out(name, std::min<std::size_t>(size, 60));
    std::erase_if(out,
                  [](unsigned char c) { return c >= 0x80 || (std::isalnum(c) == 0 && c != '-'); });
    return out.empty() ? "Font" : out;
}

/// Six capitals that differ for other glyphs and are the same for the same ones.
std::string subsetTag(const Font& font) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const auto& [glyph, text] : font.used()) {
        hash = (hash ^ glyph) * 1099511628211ULL;
    }
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

std::string subsetOf(const Font& font) {
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    domain::ensure(input != nullptr, "a subset can be asked for");
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS);
    for (const auto& [glyph, text] : font.used()) {
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    }
    // Shaping is done; a reader of the file needs outlines and widths, and those of one design
    // only.
    for (const hb_tag_t table :
         {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
          HB_TAG('k', 'e', 'r', 'n'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('f', 'v', 'a', 'r'),
          HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'), HB_TAG('H', 'V', 'A', 'R'),
          HB_TAG('M', 'V', 'A', 'R'), HB_TAG('S', 'T', 'A', 'T')}) {
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), table);
    }
    hb_face_t* subset = hb_subset_or_fail(font.faceHandle(), input);
    hb_subset_input_destroy(input);
    domain::ensure(subset != nullptr, "a font can be subset");
    const Held<hb_face_t> held(subset);
    const Held<hb_blob_t> blob(hb_face_reference_blob(subset));
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob.get(), &size);
    return std::string(data, size);
}

std::string perThousand(int units, unsigned unitsPerEm = Font::unitsPerEm) {
    std::string out;
    appendNumber(out, units * 1000.0 / unitsPerEm, 3);
    return out;
}

std::string widthsOf(const Font& font) {
    std::string out = "[";
    int last = -2;
    for (const auto& [glyph, text] : font.used()) {
        if (glyph != last + 1) {
            out += (last < 0 ? "" : "]") + std::to_string(glyph) + "[";
        } else {
            out += ' ';
        }
        out += perThousand(font.advance(glyph));
        last = glyph;
    }
    return out + (last < 0 ? "]" : "]]");
}

std::string hex(std::uint16_t value) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += digits[(value >> shift) & 0xF];
    }
    return out;
}

/// What each glyph stands for, as a CMap (ISO 32000-1, 9.10.3).
std::string toUnicode(const Font& font) {
    std::string out =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t mostInOneBlock = 100;
    std::size_t left = font.used().size();
    std::size_t inBlock = 0;
    for (const auto& [glyph, text] : font.used()) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostInOneBlock);
            out += std::to_string(inBlock) + " beginbfchar\n";
        }
        out += "<" + hex(glyph) + "> <";
        for (const char16_t c : text) {
            out += hex(static_cast<std::uint16_t>(c));
        }
        out += ">\n";
        --left;
        if (--inBlock == 0) {
            out += "endbfchar\n";
        }
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int metric(const Font& font, hb_ot_metrics_tag_t tag) {
    hb_position_t value = 0;
    hb_ot_metrics_get_position(font.handle(), tag, &value);
    return value;
}

QPDFObjectHandle descriptor(QPDF& pdf, const Font& font, const std::string& name) {
    const bool isItalic = font.face() == Face::Italic;
    const bool isHeavy = font.face() == Face::Bold || font.face() == Face::Semibold;
    // Head of the font: the box around all glyphs stands at a fixed place (OpenType, 'head').
    const Held<hb_blob_t> head(
        hb_face_reference_table(font.faceHandle(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned size = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(hb_blob_get_data(head.get(), &size));
    domain::ensure(size >= 44, "a font has a head");
    std::string box = "[";
    for (int i = 36; i < 44; i += 2) {
        box += perThousand(static_cast<std::int16_t>(bytes[i] << 8 | bytes[i + 1]),
                           hb_face_get_upem(font.faceHandle())) +
               " ";
    }
    QPDFObjectHandle object = QPDFObjectHandle::parse(
        "<</Type/FontDescriptor/FontName/" + name + "/Flags " + (isItalic ? "68" : "4") +
        "/FontBBox" + box + "]/ItalicAngle " + (isItalic ? "-12" : "0") + "/Ascent " +
        perThousand(metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)) + "/Descent " +
        perThousand(metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)) + "/CapHeight " +
        perThousand(metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT)) + "/StemV " +
        (isHeavy ? "140" : "80") + ">>");
    const std::string program = subsetOf(font);
    QPDFObjectHandle file = QPDFObjectHandle::newStream(&pdf, program);
    file.getDict().replaceKey("/Length1",
                              QPDFObjectHandle::newInteger(static_cast<long long>(program.size())));
    object.replaceKey("/FontFile2", file);
    return pdf.makeIndirectObject(object);
}

}  // namespace

QPDFObjectHandle fontObject(QPDF& pdf, const Font& font) {
    const std::string name = subsetTag(font) + "+" + postScriptName(font);
    QPDFObjectHandle descendant =
        QPDFObjectHandle::parse("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                                "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                "/CIDToGIDMap/Identity/DW 0/W" +
                                widthsOf(font) + ">>");
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, font, name));
    QPDFObjectHandle object = QPDFObjectHandle::parse("<</Type/Font/Subtype/Type0/BaseFont/" +
                                                      name + "/Encoding/Identity-H>>");
    object.replaceKey("/DescendantFonts",
                      QPDFObjectHandle::newArray({pdf.makeIndirectObject(descendant)}));
    object.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicode(font)));
    return pdf.makeIndirectObject(object);
}

}  // namespace kamerklaar::report::pdf
