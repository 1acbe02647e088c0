// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/sheet_paper.h"

#include <algorithm>

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Sheet = work::WorkbookWriter::Sheet;
using CellKind = work::WorkbookWriter::CellKind;

constexpr std::size_t sheetColumnsUpright = 5;

QString escaped(const std::string& utf8) {
    return words::text(utf8).toHtmlEscaped();
}

bool isFigure(CellKind kind) {
    return kind == CellKind::Money || kind == CellKind::Count || kind == CellKind::Decimal;
}

/// A cell as a person reads it.
QString shown(const std::string& value, CellKind kind, domain::Language language) {
    if (value.empty()) {
        return {};
    }
    switch (kind) {
        case CellKind::Money:
            return words::amount(domain::Money::cents(std::stoll(value)), language);
        case CellKind::Decimal:
            return words::text(domain::formatThousandths(std::stoll(value), language));
        case CellKind::Date: {
            const auto day = domain::Date::fromIso(value);
            return day ? words::date(*day) : escaped(value);
        }
        case CellKind::Text:
        case CellKind::Count:
            break;
    }
    return escaped(value);
}

/// Lines of totals stand out: their first words say that they are.
bool isTotal(const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < std::min<std::size_t>(row.size(), 2); ++i) {
        const QString words = words::text(row[i]);
        if (words.startsWith(QLatin1String("tota"), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

QString htmlOf(const Sheet& sheet, domain::Language language) {
    QString html = QStringLiteral("<h1>%1</h1>").arg(escaped(sheet.title));
    for (const std::string& paragraph : sheet.introduction) {
        html += QStringLiteral("<p>%1</p>").arg(escaped(paragraph));
    }
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\"><thead><tr>");
    for (const auto& column : sheet.columns) {
        html += QStringLiteral("<th align=\"%1\">%2</th>")
                    .arg(isFigure(column.kind) ? QStringLiteral("right") : QStringLiteral("left"),
                         escaped(column.title));
    }
    html += QStringLiteral("</tr></thead>");
    for (const std::vector<std::string>& row : sheet.rows) {
        html += isTotal(row) ? QStringLiteral("<tr class=\"total\">") : QStringLiteral("<tr>");
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const CellKind kind = sheet.columns[i].kind;
            const QString cell = shown(i < row.size() ? row[i] : std::string(), kind, language);
            html += isFigure(kind) ? QStringLiteral("<td align=\"right\">%1</td>").arg(cell)
                                   : QStringLiteral("<td>%1</td>").arg(cell);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

}  // namespace

void setUpPaper(QPagedPaintDevice& device, const Sheet& sheet) {
    setUpPaper(device, sheet.columns.size() > sheetColumnsUpright ? PaperShape::Across
                                                                  : PaperShape::Upright);
}

bool printSheet(QPagedPaintDevice& device, const Sheet& sheet, const PaperMargins& margins,
                domain::Language language) {
    return printParts(device, {{htmlOf(sheet, language), {}}}, margins);
}

}  // namespace kamerklaar::ui
