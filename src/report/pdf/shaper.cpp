// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shaper.h"

#include <algorithm>

#include "report/pdf/clean_text.h"
#include "report/pdf/direction.h"

namespace kamerklaar::report::pdf {

namespace {

/// HarfBuzz hands on glyphs from left to right, in which the text of a word from right to left goes
/// backwards.
std::vector<Cluster> clustersOf(hb_buffer_t* buffer, unsigned textSize, bool rightToLeft) {
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    std::vector<Cluster> clusters;
    for (unsigned i = 0; i < count; ++i) {
        const unsigned begin = glyphs[i].cluster;
        if (!clusters.empty() && clusters.back().textBegin == begin) {
            clusters.back().endGlyph = i + 1;
            continue;
        }
        unsigned end = textSize;
        if (rightToLeft && !clusters.empty()) {
            end = clusters.back().textBegin;
        } else if (!clusters.empty()) {
            clusters.back().textEnd = begin;
        }
        clusters.push_back({i, i + 1, begin, end});
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

/// Of a glyph that stands for a stretch together with others, or for a bracket that faces the other
/// way amid words from right to left: its own character.
std::u16string ownCharacter(std::uint16_t glyph, std::u16string_view said, const Font& font) {
    for (std::size_t i = 0; i < said.size(); ++i) {
        for (const char16_t c : {said[i], mirrored(said[i])}) {
            if (font.glyphFor(c) == glyph) {
                return {c};
            }
        }
    }
    return std::u16string(said);
}

/// What a private character means is known to nobody but its author, whatever glyph a font has.
bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
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

bool isPrivate(std::u16string_view text) {
    const std::u32string characters = charactersOf(text);
    return std::any_of(characters.begin(), characters.end(), isPrivateUse);
}

/// Not seen: it says how the letters beside it are joined, or which way they run.
bool drawsNothing(char16_t c) {
    return (c >= 0x200C && c <= 0x200F) || c == 0x061C;
}

bool canDraw(const Cluster& cluster, const Setting& setting) {
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(setting.buffer, nullptr);
    return std::all_of(infos + cluster.firstGlyph, infos + cluster.endGlyph,
                       [](const hb_glyph_info_t& info) { return info.codepoint != 0; }) &&
           !isPrivate(setting.said(cluster));
}

}  // namespace

Shaper::Shaper(const HouseStyle& style)
    : buffer_(hb_buffer_create()), symbols_(hb_buffer_create()) {
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

Setting Shaper::set(std::u16string_view text, Font& font, Manner manner, hb_buffer_t* buffer) {
    const std::u16string drawn = withKnownHyphens(text);
    hb_buffer_reset(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const std::uint16_t*>(drawn.data()),
                        static_cast<int>(drawn.size()), 0, static_cast<int>(drawn.size()));
    hb_buffer_guess_segment_properties(buffer);
    // The language would otherwise come from the machine.
    hb_buffer_set_language(buffer, hb_language_from_string("nl", -1));
    hb_buffer_set_direction(buffer, manner.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    // No kerning, and figures of one width where the font has others as well.
    const hb_feature_t tabularFigures[] = {
        {HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        {HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    hb_shape(font.handle(), buffer, tabularFigures, manner.tabular ? 2 : 0);
    return {text, font, buffer,
            clustersOf(buffer, static_cast<unsigned>(text.size()), manner.rightToLeft)};
}

void Shaper::appendCluster(const Cluster& cluster, const Setting& setting, ShapedText& out) {
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(setting.buffer, nullptr);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(setting.buffer, nullptr);
    Font& font = setting.font;
    const std::u16string_view said = setting.said(cluster);
    std::u16string seen(said);
    std::erase_if(seen, drawsNothing);
    const bool isTurned = seen.size() == 1 && mirrored(seen.front()) != seen.front();
    const std::size_t first = out.glyphs.size();
    const int left = out.width;
    const unsigned count = cluster.endGlyph - cluster.firstGlyph;
    bool speaksForItself = count == 1 && seen.size() == said.size();
    for (unsigned i = cluster.firstGlyph; i < cluster.endGlyph; ++i) {
        const auto id = static_cast<std::uint16_t>(infos[i].codepoint);
        out.glyphs.push_back(
            {id, static_cast<std::int16_t>(positions[i].x_advance - font.advance(id)),
             static_cast<std::int16_t>(positions[i].x_offset),
             static_cast<std::int16_t>(positions[i].y_offset), font.face() == Face::Symbols});
        out.width += positions[i].x_advance;
        speaksForItself =
            font.use(id, count > 1 || isTurned ? ownCharacter(id, seen, font) : seen) &&
            speaksForItself;
    }
    if (!speaksForItself) {
        out.spellings.push_back({first, count, std::u16string(said), left, out.width});
    }
}

void Shaper::appendMissing(std::u16string_view said, Manner manner, ShapedText& out) {
    Font& symbols = font(Face::Symbols);
    const Setting setting = set(said, symbols, manner, symbols_.get());
    for (const Cluster& cluster : setting.clusters) {
        if (canDraw(cluster, setting)) {
            appendCluster(cluster, setting, out);
        } else {
            appendUnknown(setting.said(cluster), symbols, out);
        }
    }
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

const ShapedText& Shaper::shape(std::u16string_view text, Face face, Manner manner) {
    auto& known = known_[static_cast<std::size_t>(face) * 4 + (manner.tabular ? 2 : 0) +
                         (manner.rightToLeft ? 1 : 0)];
    key_.assign(text);
    const auto found = known.find(key_);
    if (found != known.end()) {
        return *found->second;
    }
    const ShapedText* shaped = shapeNew(text, font(face), manner);
    known.emplace(key_, shaped);
    return *shaped;
}

const ShapedText* Shaper::shapeNew(std::u16string_view text, Font& font, Manner manner) {
    const Setting setting = set(text, font, manner, buffer_.get());
    ShapedText& out = texts_.emplace_back();
    const auto end = setting.clusters.end();
    for (auto at = setting.clusters.begin(); at != end;) {
        if (canDraw(*at, setting)) {
            appendCluster(*at, setting, out);
            if (setting.said(*at) != u" ") {
                out.solidWidth = out.width;
            }
            ++at;
            continue;
        }
        // Together, because letters of some scripts take their form from those beside them.
        const auto known =
            std::find_if(at, end, [&](const Cluster& c) { return canDraw(c, setting); });
        const unsigned begin = std::min(at->textBegin, (known - 1)->textBegin);
        const unsigned stop = std::max(at->textEnd, (known - 1)->textEnd);
        appendMissing(text.substr(begin, stop - begin), manner, out);
        out.solidWidth = out.width;
        at = known;
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
