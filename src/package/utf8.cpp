// SPDX-License-Identifier: EUPL-1.2
#include "package/utf8.h"

#include <algorithm>

namespace kamerklaar::package {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool isCharacter(char32_t character) {
    return character != 0 && character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

bool isInXml(char32_t character) {
    return character >= 0x20 ? character != 0xFFFE && character != 0xFFFF
                             : character == '\t' || character == '\n' || character == '\r';
}

struct Decoded {
    char32_t character = 0;  ///< zero when the bytes are no UTF-8
    std::size_t length = 1;
};

/// The character at the begin of a text that is not empty.
Decoded decode(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) {
        return {first, 1};
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) {
        return {};
    }
    char32_t character = first & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        const auto next = static_cast<unsigned char>(text[at]);
        if ((next & 0xC0U) != 0x80) {
            return {};
        }
        character = (character << 6U) | (next & 0x3FU);
    }
    const bool isOverlong =
        (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    return isOverlong || !isCharacter(character) ? Decoded{} : Decoded{character, length};
}

}  // namespace

void appendUtf8(std::string& text, char32_t character) {
    if (!isCharacter(character)) {
        character = replacement;
    }
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0U | (character >> 6U));
        put(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        put(0xE0U | (character >> 12U));
        put(0x80U | ((character >> 6U) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    } else {
        put(0xF0U | (character >> 18U));
        put(0x80U | ((character >> 12U) & 0x3FU));
        put(0x80U | ((character >> 6U) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    }
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (next.character == 0 && text.front() != '\0') {
            return false;
        }
        text.remove_prefix(next.length);
    }
    return true;
}

std::string cleanText(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode(text);
        text.remove_prefix(next.length);
        if (next.character == '\r') {
            clean += text.substr(0, 1) == "\n" ? "" : "\n";
        } else {
            appendUtf8(clean, isInXml(next.character) ? next.character : replacement);
        }
    }
    return clean;
}

std::size_t lengthOf(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

}  // namespace kamerklaar::package
