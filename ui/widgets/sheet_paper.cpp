// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/sheet_paper.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPageLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <cmath>

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Sheet = work::WorkbookWriter::Sheet;
using CellKind = work::WorkbookWriter::CellKind;

constexpr std::size_t mostColumnsUpright = 5;
constexpr double marginMillimetres = 15;
constexpr double textPoints = 8.5;
constexpr double pointsPerInch = 72;
/// Above and below the body of a page.
constexpr double marginLine = 22;

QString text(const char* source) {
    return QCoreApplication::translate("SheetPaper", source);
}

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

/// Lays the sheet out over pages of one size and paints them one by one.
class Paper {
public:
    Paper(QPagedPaintDevice& device, const Sheet& sheet, domain::Language language)
        : device_(device), line_(marginLine * device.logicalDpiY() / pointsPerInch) {
        const QRect area = device.pageLayout().paintRectPixels(device.logicalDpiX());
        width_ = area.width();
        height_ = area.height() - 2 * line_;
        QFont font(QStringLiteral("Open Sans"));
        font.setPointSizeF(textPoints);
        document_.documentLayout()->setPaintDevice(&device);
        document_.setDefaultFont(font);
        document_.setDocumentMargin(0);
        document_.setDefaultStyleSheet(QStringLiteral(
            "h1 { font-size: 14pt; font-weight: 600; margin: 0 0 6px 0; }"
            "p { margin: 0 0 6px 0; }"
            "th { font-weight: 600; padding: 3px 5px; border-bottom: 1px solid #606060; }"
            "td { padding: 2px 5px; border-bottom: 1px solid #d8d8d8; }"
            "tr.total td { font-weight: 600; }"));
        document_.setHtml(htmlOf(sheet, language));
        document_.setPageSize({width_, height_});
    }

    bool print(const PaperMargins& margins) {
        QPainter painter;
        if (!painter.begin(&device_)) {
            return false;
        }
        const int pages = document_.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !device_.newPage()) {
                return false;
            }
            printBody(painter, page);
            printMargins(painter, margins, page + 1, pages);
        }
        return painter.end();
    }

private:
    void printBody(QPainter& painter, int page) {
        painter.save();
        painter.translate(0, line_ - page * height_);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * height_, width_, height_);
        context.palette.setColor(QPalette::Text, Qt::black);  // whatever the screen shows
        painter.setClipRect(context.clip);
        document_.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void printMargins(QPainter& painter, const PaperMargins& margins, int page, int pages) const {
        QFont font = document_.defaultFont();
        font.setPointSizeF(textPoints - 1);
        painter.setFont(font);
        painter.setPen(Qt::black);
        const QRectF above(0, 0, width_, line_ * 0.7);
        const QRectF below(0, height_ + line_ * 1.3, width_, line_ * 0.7);
        painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, margins.file);
        painter.drawText(above, Qt::AlignRight | Qt::AlignTop, margins.mark);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
                         text(QT_TRANSLATE_NOOP("SheetPaper", "Printed on %1"))
                             .arg(words::date(margins.printedOn)));
        painter.drawText(
            below, Qt::AlignRight | Qt::AlignBottom,
            text(QT_TRANSLATE_NOOP("SheetPaper", "Page %1 of %2")).arg(page).arg(pages));
    }

    QPagedPaintDevice& device_;
    QTextDocument document_;
    double line_;
    double width_ = 0;
    double height_ = 0;
};

}  // namespace

void setUpPaper(QPagedPaintDevice& device, const Sheet& sheet) {
    device.setPageLayout(
        {QPageSize(QPageSize::A4),
         sheet.columns.size() > mostColumnsUpright ? QPageLayout::Landscape : QPageLayout::Portrait,
         QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
         QPageLayout::Millimeter});
}

bool printSheet(QPagedPaintDevice& device, const Sheet& sheet, const PaperMargins& margins,
                domain::Language language) {
    return Paper(device, sheet, language).print(margins);
}

}  // namespace kamerklaar::ui
