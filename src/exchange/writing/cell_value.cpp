// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/cell_value.h"

#include <charconv>
#include <optional>

#include "package/numbers.h"
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

std::string withoutIdleZeros(std::string number) {
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') {
        number.pop_back();
    }
    return number;
}

CellValue::Form formOf(CellKind kind) {
    switch (kind) {
        case CellKind::Money:
            return CellValue::Form::Amount;
        case CellKind::Count:
            return CellValue::Form::Count;
        case CellKind::Decimal:
            return CellValue::Form::Decimal;
        case CellKind::Date:
            return CellValue::Form::Day;
        case CellKind::Text:
            break;
    }
    return CellValue::Form::Text;
}

}  // namespace

CellValue CellValue::of(const std::string& cell, CellKind kind) {
    CellValue value;
    if (cell.empty()) {
        return value;
    }
    value.form = formOf(kind);
    if (value.form == Form::Day) {
        if (const auto day = domain::Date::fromIso(cell)) {
            value.day = *day;
            return value;
        }
    } else if (value.form != Form::Text) {
        if (const auto number = wholeNumber(cell)) {
            value.number = *number;
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
            return package::pointed(number, 2);
        case Form::Decimal:
            return withoutIdleZeros(package::pointed(number, 3));
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
