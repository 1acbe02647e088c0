// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPageLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

#include "ui/shell/desk.h"
#include "ui/widgets/painter_canvas.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr double marginMillimetres = 15;
constexpr double paperTextPoints = 8.5;
/// Above and below the body of a page.
constexpr double marginLine = 22;

/// For the translations only.
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Lays the parts out over pages of one size and paints them one by one.
class Pages {
public:
    Pages(QPagedPaintDevice& device, const std::vector<PaperPart>& parts)
        : device_(device), line_(marginLine * device.logicalDpiY() / pointsPerInch) {
        const QRect area = device.pageLayout().paintRectPixels(device.logicalDpiX());
        width_ = area.width();
        height_ = area.height() - 2 * line_;
        QFont font(QStringLiteral("Open Sans"));
        font.setPointSizeF(paperTextPoints);
        document_.documentLayout()->setPaintDevice(&device);
        document_.setDefaultFont(font);
        document_.setDocumentMargin(0);
        document_.setDefaultStyleSheet(QStringLiteral(
            "h1 { font-size: 14pt; font-weight: 600; margin: 0 0 6px 0; }"
            "h2 { font-size: 10.5pt; font-weight: 600; margin: 12px 0 4px 0; }"
            "p { margin: 0 0 6px 0; }"
            "th { font-weight: 600; padding: 3px 5px; border-bottom: 1px solid #606060; }"
            "td { padding: 2px 5px; border-bottom: 1px solid #d8d8d8; }"
            "tr.total td { font-weight: 600; }"));
        document_.setHtml(htmlOf(parts));
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
    QString htmlOf(const std::vector<PaperPart>& parts) {
        QString html;
        int pictures = 0;
        for (const PaperPart& part : parts) {
            html += part.html;
            if (!part.picture.isNull()) {
                const QString name = QStringLiteral("picture:%1").arg(pictures++);
                document_.addResource(QTextDocument::ImageResource, QUrl(name), part.picture);
                html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>")
                            .arg(name)
                            .arg(widthOf(part.picture));
            }
        }
        return html;
    }

    /// In the pixels of a document, of which there are 96 in an inch whatever the device.
    [[nodiscard]] int widthOf(const QImage& picture) const {
        constexpr double pixelsPerInch = 96;
        const double room = width_ * pixelsPerInch / device_.logicalDpiX();
        const double tallest = height_ * pixelsPerInch / device_.logicalDpiY() * 0.9;
        const double byHeight = tallest * picture.width() / std::max(1, picture.height());
        return static_cast<int>(std::min(room, byHeight));
    }

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
        font.setPointSizeF(paperTextPoints - 1);
        painter.setFont(font);
        painter.setPen(Qt::black);
        const QRectF above(0, 0, width_, line_ * 0.7);
        const QRectF below(0, height_ + line_ * 1.3, width_, line_ * 0.7);
        painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, margins.file);
        painter.drawText(above, Qt::AlignRight | Qt::AlignTop, margins.mark);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
                         SheetWords::tr("Printed on %1").arg(words::date(margins.printedOn)));
        painter.drawText(below, Qt::AlignRight | Qt::AlignBottom,
                         SheetWords::tr("Page %1 of %2").arg(page).arg(pages));
    }

    QPagedPaintDevice& device_;
    QTextDocument document_;
    double line_;
    double width_ = 0;
    double height_ = 0;
};

}  // namespace

PaperMargins PaperMargins::of(Desk& desk) {
    const auto name = desk.read([&] { return desk.store().displayName(); }, std::string());
    // Said on every page of output, in Dutch whatever the window speaks.
    return {words::text(name), desk.isExample() ? QStringLiteral("VOORBEELDGEGEVENS") : QString(),
            desk.today()};
}

void setUpPaper(QPagedPaintDevice& device, PaperShape shape) {
    device.setPageLayout(
        {QPageSize(QPageSize::A4),
         shape == PaperShape::Across ? QPageLayout::Landscape : QPageLayout::Portrait,
         QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
         QPageLayout::Millimeter});
}

bool printParts(QPagedPaintDevice& device, const std::vector<PaperPart>& parts,
                const PaperMargins& margins) {
    return Pages(device, parts).print(margins);
}

}  // namespace kamerklaar::ui
