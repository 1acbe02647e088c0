// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/csv_writer.h"

#include <algorithm>

#include "exchange/formula_guard.h"
#include "exchange/package/utf8.h"
#include "exchange/writing/cell_value.h"

namespace kamerklaar::exchange {

namespace {

constexpr const char* orderMark = "\xEF\xBB\xBF";
constexpr const char* lineEnd = "\r\n";

std::string quoted(const std::string& text) {
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

std::string written(const CellValue& value) {
    if (value.form == CellValue::Form::Text) {
        return quoted(withGuard(value.text));
    }
    std::string plain = value.plain();
    std::replace(plain.begin(), plain.end(), '.', ',');
    return plain;
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
        text += quoted(withGuard(cleanText(sheet.columns[at].title)));
        endValue(at);
    }
    for (const auto& row : sheet.rows) {
        for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
            text += at < row.size() ? written(CellValue::of(row[at], sheet.columns[at].kind)) : "";
            endValue(at);
        }
    }
    return text;
}

}  // namespace kamerklaar::exchange
