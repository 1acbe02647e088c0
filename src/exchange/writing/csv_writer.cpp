// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/csv_writer.h"

#include <algorithm>

#include "domain/formula_guard.h"
#include "exchange/writing/cell_value.h"
#include "package/utf8.h"

namespace kamerklaar::exchange {

namespace {

constexpr const char* orderMark = "\xEF\xBB\xBF";
constexpr const char* lineEnd = "\r\n";

std::string quotedIfNeeded(const std::string& text) {
    if (text.find_first_of(";,\"\n\t") == text.npos) {
        return text;
    }
    std::string inQuotes = "\"";
    for (const char c : text) {
        inQuotes += c;
        inQuotes += c == '"' ? "\"" : "";
    }
    return inQuotes + "\"";
}

/// Where no semicolon stands between values, a bare "1,50" would read as two of them.
std::string written(const CellValue& value, bool isOnlyColumn) {
    if (value.form == CellValue::Form::Text) {
        return quotedIfNeeded(domain::withGuard(value.text));
    }
    std::string plain = value.plain();
    std::replace(plain.begin(), plain.end(), '.', ',');
    return isOnlyColumn ? quotedIfNeeded(plain) : plain;
}

}  // namespace

std::string writeCsv(const work::WorkbookWriter::Workbook& workbook) {
    std::string text = orderMark;
    if (workbook.isExample) {
        text += "VOORBEELDGEGEVENS";
        text += lineEnd;
    }
    if (workbook.sheets.empty()) {
        return text;
    }
    const work::WorkbookWriter::Sheet& sheet = workbook.sheets.front();
    const auto endValue = [&](std::size_t at) {
        text += at + 1 < sheet.columns.size() ? ";" : lineEnd;
    };
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        text += quotedIfNeeded(domain::withGuard(package::cleanText(sheet.columns[at].title)));
        endValue(at);
    }
    for (const auto& row : sheet.rows) {
        for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
            if (at < row.size()) {
                text += written(CellValue::of(row[at], sheet.columns[at].kind),
                                sheet.columns.size() == 1);
            }
            endValue(at);
        }
    }
    return text;
}

}  // namespace kamerklaar::exchange
