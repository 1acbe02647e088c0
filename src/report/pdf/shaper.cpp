// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shaper.h"

#include <algorithm>

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

/// What a private character means is known to nobody but its author, whatever glyph a font has.
bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

/// Text is set from left to right; a script of the other direction would read backwards.
bool isRightToLeft(char32_t c) {
    return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) ||
           (c >= 0xFE70 && c <= 0xFEFE) || (c >= 0x10800 && c <= 0x10FFF) ||
           (c >= 0x1E800 && c <= 0x1EFFF);
}

std::u32string charactersOf(std::u16string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = (text[i] & 0xFC00) == 0xD800 && i + 1 < text.size();
        if (isPair) {
            out += 0x10000 + ((text[i] & 0x3FFU) << 10) + (text[i + 1] & 0x3FFU);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool mayBeShown(std::u16string_view text) {
    const std::u32string characters = charactersOf(text);
    return std::none_of(characters.begin(), characters.end(),
                        [](char32_t c) { return isPrivateUse(c) || isRightToLeft(c); });
}

}  // namespace

Shaper::Shaper(const HouseStyle& style) : buffer_(hb_buffer_create()) {
    const std::pair<Face, const std::string&> given[] = {{Face::Regular, style.regular},
                                                         {Face::Semibold, style.bold},
                                                         {Face::Bold, style.bold},
                                                         {Face::Italic, style.italic}};
    for (const auto& [face, file] : given) {
        if (!file.empty()) {
            fonts_[static_cast<std::size_t>(face)] = std::make_unique<Font>(face, file);
        }
    }
}

Font& Shaper::font(Face face) {
    std::unique_ptr<Font>& own = fonts_[static_cast<std::size_t>(face)];
    if (own == nullptr) {
        own = std::make_unique<Font>(face);
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
        if (infos[i].codepoint == 0 || !mayBeShown(said)) {
            appendMissing(said, out);
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

void Shaper::appendMissing(std::u16string_view said, ShapedText& out) {
    const std::u32string characters = charactersOf(said);
    Font& symbols = font(Face::Symbols);
    const std::uint16_t symbol =
        characters.size() == 1 && mayBeShown(said) ? symbols.glyphFor(characters.front()) : 0;
    if (symbol == 0) {
        appendUnknown(said, symbols, out);
        return;
    }
    const int left = out.width;
    out.width += symbols.advance(symbol);
    if (!symbols.use(symbol, said)) {
        out.spellings.push_back({out.glyphs.size(), 1, std::u16string(said), left, out.width});
    }
    out.glyphs.push_back({symbol, 0, 0, 0, true});
}

void Shaper::appendUnknown(std::u16string_view said, Font& symbols, ShapedText& out) {
    const std::uint16_t sign = symbols.glyphFor(replacement);
    symbols.use(sign, std::u16string_view(&replacement, 1));
    const int left = out.width;
    out.width += symbols.advance(sign);
    // A word that cannot be shown says in one piece what it is.
    const bool goesOn =
        !out.spellings.empty() && out.glyphs.back().isSymbol && out.glyphs.back().id == sign &&
        out.spellings.back().first + out.spellings.back().count == out.glyphs.size();
    if (goesOn) {
        out.spellings.back().text += said;
        ++out.spellings.back().count;
        out.spellings.back().right = out.width;
    } else {
        out.spellings.push_back({out.glyphs.size(), 1, std::u16string(said), left, out.width});
    }
    out.glyphs.push_back({sign, 0, 0, 0, true});
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
    // No kerning, and figures of one width where the font has others as well.
    const hb_feature_t tabularFigures[] = {
        {HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        {HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    hb_shape(font.handle(), buffer, tabularFigures, tabular ? 2 : 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    ShapedText& out = texts_.emplace_back();
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
        std::uint16_t glyph = own.glyphFor(softHyphen);
        if (glyph == 0) {
            glyph = own.glyphFor(u'-');
        }
        ShapedText& made = texts_.emplace_back();
        made.glyphs.push_back({glyph, 0, 0, 0, false});
        made.width = own.advance(glyph);
        // Not its ordinary meaning, in a font that draws both hyphens with one glyph.
        const std::u16string meaning(1, softHyphen);
        if (glyph == own.glyphFor(u'-') || !own.use(glyph, meaning)) {
            own.use(glyph, u"-");
            made.spellings.push_back({0, 1, meaning, 0, made.width});
        }
        made.solidWidth = made.width;
        hyphen = &made;
    }
    return *hyphen;
}

}  // namespace kamerklaar::report::pdf
