// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/words.h"

#include <algorithm>

#include "domain/folding.h"

namespace kamerklaar::domain::personal {

namespace {

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
