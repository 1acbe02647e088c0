// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shaper.h"

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"

namespace kamerklaar::report::pdf {

namespace {

std::vector<Cluster> clustersOf(const hb_glyph_info_t* glyphs, unsigned count, unsigned textSize) {
    std::vector<Cluster> clusters;
    for (unsigned i = 0; i < count; ++i) {
        if (clusters.empty() || glyphs[i].cluster != clusters.back().textBegin) {
            if (!clusters.empty()) {
                clusters.back().textEnd = glyphs[i].cluster;
            }
            clusters.push_back({i, i + 1, glyphs[i].cluster, textSize});
        } else {
            clusters.back().endGlyph = i + 1;
        }
    }
    return clusters;
}

/// Hyphens that the fonts lack look like the ordinary one.
std::u16string withKnownHyphens(std::u16string_view text) {
    std::u16string drawn(text);
    for (char16_t& c : drawn) {
        if (c == u'\u2010' || c == u'\u2011') {
            c = u'-';
        }
    }
    return drawn;
}

/// Of a glyph that stands for a stretch together with others: its own character.
std::u16string_view ownCharacter(std::uint16_t glyph, std::u16string_view said, const Font& font) {
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (font.glyphFor(said[i]) == glyph) {
            return said.substr(i, 1);
        }
    }
    return said;
}

bool isPrivateUse(std::u16string_view text) {
    return text.size() == 1 && text[0] >= 0xE000 && text[0] <= 0xF8FF;
}

/// The only character of the text, or 0.
char32_t onlyCharacter(std::u16string_view text) {
    if (text.size() == 1) {
        return text[0];
    }
    const bool isPair = text.size() == 2 && (text[0] & 0xFC00) == 0xD800;
    return isPair ? 0x10000 + ((text[0] & 0x3FFU) << 10) + (text[1] & 0x3FFU) : 0;
}

}  // namespace

Shaper::Shaper() : buffer_(hb_buffer_create()) {}

Font& Shaper::font(Face face) {
    std::unique_ptr<Font>& own = fonts_[static_cast<std::size_t>(face)];
    if (own == nullptr) {
        own = std::make_unique<Font>(face);
        domain::ensure(own->unitsPerEm() == Font::commonUnitsPerEm, "all fonts have equal units");
    }
    return *own;
}

void Shaper::appendCluster(const Cluster& cluster, std::u16string_view text, Font& font,
                           ShapedText& out) {
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer_.get(), nullptr);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer_.get(), nullptr);
    const std::u16string_view said =
        text.substr(cluster.textBegin, cluster.textEnd - cluster.textBegin);
    const std::size_t first = out.glyphs.size();
    const int left = out.width;
    const unsigned count = cluster.endGlyph - cluster.firstGlyph;
    bool speaksForItself = count == 1;
    for (unsigned i = cluster.firstGlyph; i < cluster.endGlyph; ++i) {
        if (infos[i].codepoint == 0) {
            out.glyphs.resize(first);
            appendMissing(said, font, out);
            return;
        }
    }
    for (unsigned i = cluster.firstGlyph; i < cluster.endGlyph; ++i) {
        const auto id = static_cast<std::uint16_t>(infos[i].codepoint);
        out.glyphs.push_back({id,
                              static_cast<std::int16_t>(positions[i].x_advance - font.advance(id)),
                              static_cast<std::int16_t>(positions[i].x_offset),
                              static_cast<std::int16_t>(positions[i].y_offset)});
        out.width += positions[i].x_advance;
        speaksForItself =
            font.use(id, count > 1 ? ownCharacter(id, said, font) : said) && speaksForItself;
    }
    if (!speaksForItself) {
        out.spellings.push_back({first, count, std::u16string(said), left, out.width});
    }
}

void Shaper::appendMissing(std::u16string_view said, Font& font, ShapedText& out) {
    const char32_t character = onlyCharacter(said);
    Font& symbols = this->font(Face::Symbols);
    const std::uint16_t symbol = character == 0 ? 0 : symbols.glyphFor(character);
    // What a private character means is known to nobody but its author.
    const bool isSymbol = symbol != 0 && !isPrivateUse(said);
    Font& used = isSymbol ? symbols : font;
    const std::uint16_t glyph = isSymbol ? symbol : font.glyphFor(replacement);
    const int left = out.width;
    out.width += used.advance(glyph);
    if (!used.use(glyph, isSymbol ? said : std::u16string_view(&replacement, 1)) || !isSymbol) {
        out.spellings.push_back({out.glyphs.size(), 1, std::u16string(said), left, out.width});
    }
    out.glyphs.push_back({glyph, 0, 0, 0, isSymbol});
}

const ShapedText& Shaper::shape(std::u16string_view text, Face face, bool tabular) {
    auto& known = known_[static_cast<std::size_t>(face) * 2 + (tabular ? 1 : 0)];
    key_.assign(text);
    const auto found = known.find(key_);
    if (found != known.end()) {
        return *found->second;
    }
    const ShapedText* shaped = shapeNew(text, font(face), tabular);
    known.emplace(key_, shaped);
    return *shaped;
}

const ShapedText* Shaper::shapeNew(std::u16string_view text, Font& font, bool tabular) {
    const std::u16string drawn = withKnownHyphens(text);
    hb_buffer_t* buffer = buffer_.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const std::uint16_t*>(drawn.data()),
                        static_cast<int>(drawn.size()), 0, static_cast<int>(drawn.size()));
    hb_buffer_guess_segment_properties(buffer);
    // The language would otherwise come from the machine.
    hb_buffer_set_language(buffer, hb_language_from_string("nl", -1));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    const hb_feature_t noKerning = {HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START,
                                    HB_FEATURE_GLOBAL_END};
    hb_shape(font.handle(), buffer, &noKerning, tabular ? 1 : 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    ShapedText& out = texts_.emplace_back();
    out.unitsPerEm = font.unitsPerEm();
    for (const Cluster& c : clustersOf(infos, count, static_cast<unsigned>(drawn.size()))) {
        appendCluster(c, text, font, out);
        if (text.substr(c.textBegin, c.textEnd - c.textBegin) != u" ") {
            out.solidWidth = out.width;
        }
    }
    return &out;
}

const ShapedText& Shaper::brokenWordHyphen(Face face) {
    const ShapedText*& hyphen = hyphens_[static_cast<std::size_t>(face)];
    if (hyphen == nullptr) {
        Font& own = font(face);
        const std::uint16_t glyph = own.glyphFor(softHyphen);
        own.use(glyph, std::u16string_view(&softHyphen, 1));
        ShapedText& made = texts_.emplace_back();
        made.glyphs.push_back({glyph, 0, 0, 0, false});
        made.unitsPerEm = own.unitsPerEm();
        made.width = own.advance(glyph);
        made.solidWidth = made.width;
        hyphen = &made;
    }
    return *hyphen;
}

}  // namespace kamerklaar::report::pdf
