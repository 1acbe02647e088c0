// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/words.h"

#include <algorithm>
#include <array>

namespace kamerklaar::domain::personal {

namespace {

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

bool isCapital(char32_t code) {
    if (code < 0x80) {
        return code >= 'A' && code <= 'Z';
    }
    const bool isEven = code % 2 == 0;
    return (code >= 0xC0 && code <= 0xDE) || (code >= 0x100 && code <= 0x137 && isEven) ||
           (code >= 0x139 && code <= 0x148 && !isEven) ||
           (code >= 0x14A && code <= 0x177 && isEven) || code == 0x178 ||
           (code >= 0x179 && code <= 0x17D && !isEven) ||
           (code >= 0x218 && code <= 0x21B && isEven) ||
           (code >= 0x1E00 && code <= 0x1EFF && isEven);
}

/// Marks within a word that print shows only sometimes, or never.
bool isInvisible(char32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0xFEFF;
}

void addFolded(std::string& folded, std::string_view character, char32_t code) {
    if (code < 0x80) {
        const bool isUpper = code >= 'A' && code <= 'Z';
        folded += static_cast<char>(isUpper ? code - 'A' + 'a' : code);
        return;
    }
    const auto* found =
        std::upper_bound(foldings.begin(), foldings.end(), code,
                         [](char32_t wanted, const Folding& row) { return wanted <= row.last; });
    const bool isKnown = found != foldings.end() && found->first <= code;
    folded += isKnown ? found->to : character;
}

Word readWord(std::string_view text, std::size_t& at) {
    Word word{at, 0, {}, false, false};
    std::size_t letters = 0;
    bool hasSmall = false;
    for (Character next = characterAt(text, at); next.length > 0; next = characterAt(text, at)) {
        const bool isPart = isLetter(next.code) || isDigit(next.code);
        if (!isPart && !isInvisible(next.code)) {
            break;
        }
        if (isPart) {
            const bool capital = isCapital(next.code);
            const bool isAccent = next.code >= 0x300 && next.code <= 0x36F;
            word.beginsCapital = word.beginsCapital || (capital && at == word.offset);
            letters += isLetter(next.code) ? 1 : 0;
            hasSmall = hasSmall || (isLetter(next.code) && !capital && !isAccent);
            addFolded(word.folded, text.substr(at, next.length), next.code);
        }
        at += next.length;
    }
    word.length = at - word.offset;
    word.isCapitals = letters >= 2 && !hasSmall;
    return word;
}

}  // namespace

Character characterAt(std::string_view text, std::size_t at) {
    if (at >= text.size()) {
        return {};
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 1) {
        return {lead, 1};
    }
    constexpr Character wrong{0xFFFD, 1};
    if (length == 0 || at + length > text.size()) {
        return wrong;
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return wrong;
        }
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    return {code, length};
}

Character characterBefore(std::string_view text, std::size_t at) {
    for (std::size_t length = 1; length <= 4 && length <= at; ++length) {
        const Character found = characterAt(text, at - length);
        const bool isWhole = found.length == length && (length > 1 || found.code < 0x80);
        if (isWhole) {
            return found;
        }
    }
    return at == 0 ? Character{} : Character{0xFFFD, 1};
}

bool isDigit(char32_t code) {
    return code >= '0' && code <= '9';
}

bool isLetter(char32_t code) {
    if (code < 0x80) {
        return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    }
    const bool isSign = code == 0xD7 || code == 0xF7 || code == 0xFFFD;
    return !isSign && ((code >= 0xC0 && code <= 0x1FFF) || (code >= 0x2C00 && code <= 0x2DFF) ||
                       (code >= 0x3040 && code <= 0xD7FF) || (code >= 0xF900 && code <= 0xFDFF));
}

bool isSpace(char32_t code) {
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x202F;
}

bool isDash(char32_t code) {
    return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

bool isApostrophe(char32_t code) {
    return code == '\'' || code == '`' || code == 0xB4 || code == 0x2018 || code == 0x2019;
}

SearchedText::SearchedText(std::string_view of) : text(of) {
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        if (isLetter(next.code) || isDigit(next.code)) {
            words.push_back(readWord(text, at));
        } else {
            at += next.length;
        }
    }
}

std::size_t SearchedText::wordFrom(std::size_t offset) const {
    const auto found =
        std::lower_bound(words.begin(), words.end(), offset,
                         [](const Word& word, std::size_t at) { return word.offset < at; });
    return static_cast<std::size_t>(found - words.begin());
}

std::string_view SearchedText::gapAfter(std::size_t word) const {
    const std::size_t from = words[word].end();
    const std::size_t to = word + 1 < words.size() ? words[word + 1].offset : text.size();
    return text.substr(from, to - from);
}

}  // namespace kamerklaar::domain::personal
