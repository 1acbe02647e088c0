// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/csv_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include "package/utf8.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

enum class Order { LittleEnd, BigEnd };

bool takeMark(std::string_view& bytes, std::string_view mark) {
    const bool isThere = bytes.substr(0, mark.size()) == mark;
    bytes.remove_prefix(isThere ? mark.size() : 0);
    return isThere;
}

/// Which half of the pairs of bytes is zero, in most of what stands at the begin: so it is with
/// western text in UTF-16.
std::optional<Order> orderOf(std::string_view bytes) {
    const std::size_t pairs = std::min<std::size_t>(bytes.size() / 2, 512);
    std::size_t firstZero = 0;
    std::size_t secondZero = 0;
    for (std::size_t at = 0; at < pairs; ++at) {
        firstZero += bytes[2 * at] == '\0' ? 1 : 0;
        secondZero += bytes[2 * at + 1] == '\0' ? 1 : 0;
    }
    if (firstZero == 0 && secondZero > pairs / 2) {
        return Order::LittleEnd;
    }
    return secondZero == 0 && firstZero > pairs / 2 ? std::optional(Order::BigEnd) : std::nullopt;
}

/// Nothing when it is cut, or holds half a pair.
std::optional<std::string> fromUtf16(std::string_view bytes, Order order) {
    if (bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(order == Order::LittleEnd ? second << 8U | first
                                                               : first << 8U | second);
    };
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t character = unit(at);
        if (character >= 0xD800 && character <= 0xDFFF) {
            at += 2;
            const char32_t low = at < bytes.size() ? unit(at) : 0;
            if (character > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
                return std::nullopt;
            }
            character = 0x10000 + ((character - 0xD800) << 10U) + (low - 0xDC00);
        }
        if (character == 0) {
            return std::nullopt;
        }
        package::appendUtf8(text, character);
    }
    return text;
}

/// Nothing when a byte has no character there.
std::optional<std::string> fromWindows1252(std::string_view bytes) {
    // 0x80 to 0x9F; the rest is as in Unicode.
    static constexpr std::array<char16_t, 32> special = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isSpecial = byte >= 0x80 && byte < 0xA0;
        const char32_t character = isSpecial ? special[byte - 0x80U] : byte;
        if (character == 0) {
            return std::nullopt;
        }
        package::appendUtf8(text, character);
    }
    return text;
}

std::optional<std::string> decoded(std::string_view bytes) {
    if (takeMark(bytes, "\xEF\xBB\xBF")) {
        return package::isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
    }
    if (takeMark(bytes, "\xFF\xFE")) {
        return fromUtf16(bytes, Order::LittleEnd);
    }
    if (takeMark(bytes, "\xFE\xFF")) {
        return fromUtf16(bytes, Order::BigEnd);
    }
    if (const auto order = orderOf(bytes)) {
        return fromUtf16(bytes, *order);
    }
    return package::isUtf8(bytes) ? std::optional(std::string(bytes)) : fromWindows1252(bytes);
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

}  // namespace

tl::expected<std::string, FileFault> decodedText(std::string_view bytes) {
    auto text = decoded(bytes);
    if (!text) {
        return tl::unexpected(FileFault::Unlettered);
    }
    if (std::any_of(text->begin(), text->end(), isControl)) {
        return tl::unexpected(FileFault::OtherKind);
    }
    return std::move(*text);
}

}  // namespace kamerklaar::exchange
