// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/cell_value.h"

#include <charconv>
#include <optional>

#include "package/utf8.h"

namespace kamerklaar::exchange {

using CellKind = work::WorkbookWriter::CellKind;

namespace {

/// Excel holds 32,767 characters in a cell; no character takes more than one byte for each.
constexpr std::size_t mostBytes = 32'000;

std::optional<std::int64_t> wholeNumber(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

std::string fitting(std::string text) {
    if (text.size() <= mostBytes) {
        return text;
    }
    std::size_t end = mostBytes;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + " […]";
}

std::string euros(std::int64_t cents) {
    const bool isNegative = cents < 0;
    const std::uint64_t size =
        isNegative ? 0 - static_cast<std::uint64_t>(cents) : static_cast<std::uint64_t>(cents);
    const std::string behind = std::to_string(size % 100);
    return (isNegative ? "-" : "") + std::to_string(size / 100) + (behind.size() < 2 ? ".0" : ".") +
           behind;
}

}  // namespace

CellValue CellValue::of(const std::string& cell, CellKind kind) {
    CellValue value;
    if (cell.empty()) {
        return value;
    }
    if (kind == CellKind::Money || kind == CellKind::Count) {
        if (const auto number = wholeNumber(cell)) {
            value.form = kind == CellKind::Money ? Form::Amount : Form::Count;
            value.number = *number;
            return value;
        }
    } else if (kind == CellKind::Date) {
        if (const auto day = domain::Date::fromIso(cell)) {
            value.form = Form::Day;
            value.day = *day;
            return value;
        }
    }
    value.form = Form::Text;
    value.text = fitting(package::cleanText(cell));
    return value;
}

std::string CellValue::plain() const {
    switch (form) {
        case Form::Amount:
            return euros(number);
        case Form::Count:
            return std::to_string(number);
        case Form::Day:
            return day.iso();
        case Form::Text:
        case Form::Empty:
            break;
    }
    return text;
}

}  // namespace kamerklaar::exchange
