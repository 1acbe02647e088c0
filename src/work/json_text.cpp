// SPDX-License-Identifier: EUPL-1.2
#include "work/json_text.h"

#include <charconv>

namespace kamerklaar::work {
namespace {

constexpr unsigned char firstPrinted = 0x20;

/// What stands behind a backslash; takes it from `rest`. Only what jsonText writes.
std::optional<char> readEscaped(std::string_view& rest) {
    if (rest.empty()) {
        return std::nullopt;
    }
    const char letter = rest.front();
    rest.remove_prefix(1);
    switch (letter) {
        case '"':
        case '\\':
            return letter;
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case 'u':
            break;
        default:
            return std::nullopt;
    }
    constexpr std::size_t digits = 4;
    unsigned code = firstPrinted;
    const char* first = rest.data();
    if (rest.size() < digits ||
        std::from_chars(first, first + digits, code, 16).ptr != first + digits ||
        code >= firstPrinted) {
        return std::nullopt;
    }
    rest.remove_prefix(digits);
    return static_cast<char>(code);
}

}  // namespace

std::string jsonText(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            result += '\\';
            result += letter;
        } else if (letter == '\n') {
            result += "\\n";
        } else if (letter == '\t') {
            result += "\\t";
        } else if (code < firstPrinted) {
            result += "\\u00";
            result += digits[code >> 4U];
            result += digits[code & 0xFU];
        } else {
            result += letter;
        }
    }
    return result + '"';
}

std::optional<std::string> readJsonText(std::string_view& rest) {
    std::string_view left = rest;
    if (left.empty() || left.front() != '"') {
        return std::nullopt;
    }
    std::string text;
    left.remove_prefix(1);
    while (!left.empty()) {
        const char letter = left.front();
        left.remove_prefix(1);
        if (letter == '"') {
            rest = left;
            return text;
        }
        if (letter != '\\') {
            text += letter;
        } else if (const auto meant = readEscaped(left)) {
            text += *meant;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::work
