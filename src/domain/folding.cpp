// SPDX-License-Identifier: EUPL-1.2
#include "domain/folding.h"

#include <algorithm>
#include <array>

#include "domain/ascii.h"
#include "domain/personal/words.h"

namespace kamerklaar::domain {

namespace {

using personal::Character;
using personal::characterAt;

constexpr bool isAscii(char sign) {
    return static_cast<unsigned char>(sign) < 0x80;
}

/// The same as characterAt, without a call for what nearly every character is.
Character nextOf(std::string_view text, std::size_t at) {
    return isAscii(text[at]) ? Character{static_cast<unsigned char>(text[at]), 1}
                             : characterAt(text, at);
}

/// As isSpace says it, and what takes no place at all.
bool isWhite(char32_t code) {
    return personal::isSpace(code) || isInvisible(code);
}

struct Folding {
    char32_t first;
    char32_t last;
    std::string_view to;
};

/// Letters of the languages of Europe without their accents; Vietnamese too.
constexpr std::array foldings = {
    Folding{0xC0, 0xC5, "a"},     Folding{0xC6, 0xC6, "ae"},    Folding{0xC7, 0xC7, "c"},
    Folding{0xC8, 0xCB, "e"},     Folding{0xCC, 0xCF, "i"},     Folding{0xD0, 0xD0, "d"},
    Folding{0xD1, 0xD1, "n"},     Folding{0xD2, 0xD6, "o"},     Folding{0xD8, 0xD8, "o"},
    Folding{0xD9, 0xDC, "u"},     Folding{0xDD, 0xDD, "y"},     Folding{0xDE, 0xDE, "th"},
    Folding{0xDF, 0xDF, "ss"},    Folding{0xE0, 0xE5, "a"},     Folding{0xE6, 0xE6, "ae"},
    Folding{0xE7, 0xE7, "c"},     Folding{0xE8, 0xEB, "e"},     Folding{0xEC, 0xEF, "i"},
    Folding{0xF0, 0xF0, "d"},     Folding{0xF1, 0xF1, "n"},     Folding{0xF2, 0xF6, "o"},
    Folding{0xF8, 0xF8, "o"},     Folding{0xF9, 0xFC, "u"},     Folding{0xFD, 0xFD, "y"},
    Folding{0xFE, 0xFE, "th"},    Folding{0xFF, 0xFF, "y"},     Folding{0x100, 0x105, "a"},
    Folding{0x106, 0x10D, "c"},   Folding{0x10E, 0x111, "d"},   Folding{0x112, 0x11B, "e"},
    Folding{0x11C, 0x123, "g"},   Folding{0x124, 0x127, "h"},   Folding{0x128, 0x131, "i"},
    Folding{0x132, 0x133, "ij"},  Folding{0x134, 0x135, "j"},   Folding{0x136, 0x138, "k"},
    Folding{0x139, 0x142, "l"},   Folding{0x143, 0x14B, "n"},   Folding{0x14C, 0x151, "o"},
    Folding{0x152, 0x153, "oe"},  Folding{0x154, 0x159, "r"},   Folding{0x15A, 0x161, "s"},
    Folding{0x162, 0x167, "t"},   Folding{0x168, 0x173, "u"},   Folding{0x174, 0x175, "w"},
    Folding{0x176, 0x178, "y"},   Folding{0x179, 0x17E, "z"},   Folding{0x17F, 0x17F, "s"},
    Folding{0x1A0, 0x1A1, "o"},   Folding{0x1AF, 0x1B0, "u"},   Folding{0x218, 0x219, "s"},
    Folding{0x21A, 0x21B, "t"},   Folding{0x300, 0x36F, ""},    Folding{0x1E9E, 0x1E9E, "ss"},
    Folding{0x1EA0, 0x1EB7, "a"}, Folding{0x1EB8, 0x1EC7, "e"}, Folding{0x1EC8, 0x1ECB, "i"},
    Folding{0x1ECC, 0x1EE3, "o"}, Folding{0x1EE4, 0x1EF1, "u"}, Folding{0x1EF2, 0x1EF9, "y"},
};

}  // namespace

bool isInvisible(char32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2064) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

void addFolded(std::string& folded, std::string_view character, char32_t code) {
    if (code < 0x80) {
        folded += lowered(static_cast<char>(code));
        return;
    }
    const auto* found =
        std::upper_bound(foldings.begin(), foldings.end(), code,
                         [](char32_t wanted, const Folding& row) { return wanted <= row.last; });
    const bool isKnown = found != foldings.end() && found->first <= code;
    folded += isKnown ? found->to : character;
}

std::string folded(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool isApart = false;
    for (std::size_t at = 0; at < text.size();) {
        if (isAscii(text[at]) && text[at] > ' ') {  // nearly every character
            plain += isApart ? " " : "";
            isApart = false;
            plain += lowered(text[at++]);
            continue;
        }
        const Character next = nextOf(text, at);
        const std::string_view character = text.substr(at, next.length);
        at += next.length;
        if (personal::isSpace(next.code)) {
            isApart = !plain.empty();
        } else if (!isInvisible(next.code)) {
            plain += isApart ? " " : "";
            isApart = false;
            addFolded(plain, character, next.code);
        }
    }
    return plain;
}

std::string_view withoutWhiteAround(std::string_view text) {
    while (!text.empty()) {
        const Character first = nextOf(text, 0);
        if (!isWhite(first.code)) {
            break;
        }
        text.remove_prefix(first.length);
    }
    while (!text.empty()) {
        const Character last = isAscii(text.back())
                                   ? Character{static_cast<unsigned char>(text.back()), 1}
                                   : personal::characterBefore(text, text.size());
        if (!isWhite(last.code)) {
            break;
        }
        text.remove_suffix(last.length);
    }
    return text;
}

std::string withPlainSpaces(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), isAscii)) {
        return std::string(text);
    }
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        if (next.code >= 0x80 && personal::isSpace(next.code)) {
            plain += ' ';
        } else if (!isInvisible(next.code)) {
            plain += text.substr(at, next.length);
        }
        at += next.length;
    }
    return plain;
}

}  // namespace kamerklaar::domain
