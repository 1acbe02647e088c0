// SPDX-License-Identifier: EUPL-1.2
#include <hb-ot.h>

#include <cmath>
#include <qpdf/QUtil.hh>
#include <sstream>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

std::u16string fromHex(const std::string& hex) {
    std::u16string out;
    for (std::size_t i = 0; i + 3 < hex.size(); i += 4) {
        out += static_cast<char16_t>(std::stoul(hex.substr(i, 4), nullptr, 16));
    }
    return out;
}

/// The hexadecimal strings of a line: "<0003> <0020>".
std::vector<std::string> hexStrings(const std::string& line) {
    std::vector<std::string> out;
    for (std::size_t at = line.find('<'); at != std::string::npos; at = line.find('<', at + 1)) {
        const std::size_t end = line.find('>', at);
        if (end == std::string::npos) {
            break;
        }
        out.push_back(line.substr(at + 1, end - at - 1));
    }
    return out;
}

std::map<std::uint16_t, double> readWidths(QPDFObjectHandle widths) {
    std::map<std::uint16_t, double> out;
    if (!widths.isArray()) {
        return out;
    }
    std::vector<QPDFObjectHandle> items = widths.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size();) {
        const int first = static_cast<int>(items[i].getNumericValue());
        if (QPDFObjectHandle list = items[i + 1]; list.isArray()) {
            for (int k = 0; k < list.getArrayNItems(); ++k) {
                out[static_cast<std::uint16_t>(first + k)] = list.getArrayItem(k).getNumericValue();
            }
            i += 2;
        } else if (i + 2 < items.size()) {
            for (int k = first; k <= static_cast<int>(list.getNumericValue()); ++k) {
                out[static_cast<std::uint16_t>(k)] = items[i + 2].getNumericValue();
            }
            i += 3;
        } else {
            break;
        }
    }
    return out;
}

void checkProgram(QPDFObjectHandle descendant, FontUse& use, Findings& findings) {
    QPDFObjectHandle file = descendant.getKey("/FontDescriptor").getKey("/FontFile2");
    if (!file.isStream()) {
        findings.add("UA 7.21.4.1-1", "a font is not embedded");
        return;
    }
    const auto data = file.getStreamData();
    hb_blob_t* blob = hb_blob_create(reinterpret_cast<const char*>(data->getBuffer()),
                                     static_cast<unsigned>(data->getSize()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_font_t* font = hb_font_create(face);
    const double unitsPerEm = hb_face_get_upem(face);
    const unsigned glyphs = hb_face_get_glyph_count(face);
    const std::map<std::uint16_t, double> widths = readWidths(descendant.getKey("/W"));
    for (const std::uint16_t code : use.shown) {
        const std::string name = "glyph " + std::to_string(code);
        if (code >= glyphs) {
            findings.add("UA 7.21.4.1-2", name + " is not in the font");
            continue;
        }
        const auto width = widths.find(code);
        const double real = hb_font_get_glyph_h_advance(font, code) * 1000 / unitsPerEm;
        if (width == widths.end() || std::abs(width->second - real) > 1) {
            findings.add("UA 7.21.5-1", name + " has another width in the font");
        }
    }
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

void checkDescriptor(QPDFObjectHandle descriptor, QPDFObjectHandle name, Findings& findings) {
    constexpr int symbolic = 4;
    constexpr int nonsymbolic = 32;
    QPDFObjectHandle flags = descriptor.getKey("/Flags");
    const int kinds = flags.isInteger() ? flags.getIntValueAsInt() & (symbolic | nonsymbolic) : 0;
    findings.require(kinds == symbolic || kinds == nonsymbolic, "own font flags",
                     "a font is symbolic and not, or neither");
    findings.require(name.isName() && descriptor.getKey("/FontName").unparse() == name.unparse(),
                     "own font name", "a font has two names");
}

void checkMeaning(FontUse& use, Findings& findings) {
    for (const std::uint16_t code : use.shown) {
        const std::string name = "glyph " + std::to_string(code);
        if (code == 0) {
            findings.add("UA 7.21.8-1", ".notdef is shown");
            continue;
        }
        const auto meaning = use.toUnicode.find(code);
        if (meaning == use.toUnicode.end() || meaning->second.empty()) {
            findings.add("UA 7.21.7-1", name + " has no meaning");
        } else if (meaning->second.find_first_of(std::u16string_view(u"\0\uFEFF\uFFFE", 3)) !=
                   std::u16string::npos) {
            findings.add("UA 7.21.7-2", name + " stands for no character");
        }
    }
}

}  // namespace

std::map<std::uint16_t, std::u16string> readToUnicode(const std::string& cmap) {
    std::map<std::uint16_t, std::u16string> out;
    std::istringstream lines(cmap);
    bool inChars = false;
    bool inRanges = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("begin") != std::string::npos || line.find("end") != std::string::npos) {
            inChars = line.find("beginbfchar") != std::string::npos;
            inRanges = line.find("beginbfrange") != std::string::npos;
            continue;
        }
        const std::vector<std::string> parts = hexStrings(line);
        if (inChars && parts.size() == 2) {
            out[static_cast<std::uint16_t>(std::stoul(parts[0], nullptr, 16))] = fromHex(parts[1]);
        } else if (inRanges && parts.size() == 3) {
            std::u16string text = fromHex(parts[2]);
            for (unsigned long code = std::stoul(parts[0], nullptr, 16);
                 code <= std::stoul(parts[1], nullptr, 16) && !text.empty(); ++code) {
                out[static_cast<std::uint16_t>(code)] = text;
                ++text.back();
            }
        }
    }
    return out;
}

void checkFonts(PdfModel& model, Findings& findings) {
    for (auto& [id, use] : model.fonts) {
        QPDFObjectHandle font = use.font;
        const bool isComposite = font.getKey("/Subtype").isNameAndEquals("/Type0") &&
                                 font.getKey("/DescendantFonts").isArray();
        if (!isComposite) {
            findings.add("own font kind", "a font is no composite TrueType font");
            continue;
        }
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        findings.require(font.getKey("/Encoding").isNameAndEquals("/Identity-H"), "UA 7.21.3.3-1",
                         "the codes of a font are no glyphs");
        QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
        findings.require(
            system.isDictionary() && system.getKey("/Ordering").unparse() == "(Identity)",
            "UA 7.21.3.1-1", "a font has no CIDSystemInfo that fits its encoding");
        findings.require(descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"),
                         "UA 7.21.3.2-1", "a font has no CIDToGIDMap");
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        findings.require(!descriptor.hasKey("/CIDSet"), "UA 7.21.4.2-2", "a font has a CIDSet");
        checkDescriptor(descriptor, font.getKey("/BaseFont"), findings);
        checkMeaning(use, findings);
        checkProgram(descendant, use, findings);
    }
}

}  // namespace kamerklaar::report::check
