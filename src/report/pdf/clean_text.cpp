// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/clean_text.h"

#include <QtCore/QString>
#include <algorithm>

namespace kamerklaar::report::pdf {

namespace {

bool drawsNothing(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF || c == 0x034F;
}

bool isBlank(char16_t c) {
    return c <= 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

std::u16string composed(std::string_view utf8) {
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                             .normalized(QString::NormalizationForm_C);
    return text.toStdU16String();
}

bool isPlainAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

std::u16string cleanText(std::string_view utf8) {
    const bool isPlain = isPlainAscii(utf8);
    if (isPlain && utf8.find("  ") == utf8.npos) {
        return {utf8.begin(), utf8.end()};  // nearly every cell of every table
    }
    const std::u16string text = isPlain ? std::u16string(utf8.begin(), utf8.end()) : composed(utf8);
    std::u16string clean;
    clean.reserve(text.size());
    for (const char16_t c : text) {
        if (isBlank(c)) {
            if (clean.empty() || clean.back() != u' ') {
                clean += u' ';
            }
        } else if (!drawsNothing(c)) {
            clean += c;
        }
    }
    return clean;
}

std::u16string cleanLabel(std::string_view utf8) {
    std::u16string text = cleanText(utf8);
    std::erase_if(text, [](char16_t c) { return c == softHyphen || c == zeroWidthSpace; });
    while (!text.empty() && text.back() == u' ') {
        text.pop_back();
    }
    return text.starts_with(u' ') ? text.substr(1) : text;
}

std::string toUtf8(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()))
        .toUtf8()
        .toStdString();
}

}  // namespace kamerklaar::report::pdf
