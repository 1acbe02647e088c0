// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/export_button.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QMenu>

#include "ui/shell/asker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sheet_paper.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Sheet = work::WorkbookWriter::Sheet;
using Format = work::WorkbookWriter::Format;

}  // namespace

ExportButton::ExportButton(Desk& desk, Asker& asker, const QString& fileName, SheetOf sheet,
                           QWidget* parent)
    : QPushButton(tr("Export"), parent),
      desk_(desk),
      asker_(asker),
      fileName_(fileName),
      sheet_(std::move(sheet)) {
    setObjectName(QStringLiteral("export"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    const auto workbook = [this](Format format) {
        return [this, format](const Sheet& one) {
            return QByteArray::fromStdString(
                desk_.tools().workbooks.write({one.title, {}, {one}}, format));
        };
    };
    addFormat(QStringLiteral("csv"), tr("CSV …"), tr("CSV (*.csv)"), workbook(Format::Csv));
    addFormat(QStringLiteral("ods"), tr("OpenDocument (ods) …"), tr("OpenDocument (*.ods)"),
              workbook(Format::Ods));
    addFormat(QStringLiteral("xlsx"), tr("Excel (xlsx) …"), tr("Excel (*.xlsx)"),
              workbook(Format::Xlsx));
    menu()->addSeparator();
    addFormat(QStringLiteral("pdf"), tr("PDF …"), tr("PDF (*.pdf)"),
              [this](const Sheet& one) { return pdfOf(one); });
    QAction* print = menu()->addAction(tr("Print …"));
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QAction::triggered, this, &ExportButton::print);
}

void ExportButton::addFormat(const QString& suffix, const QString& text, const QString& kind,
                             std::function<QByteArray(const Sheet&)> bytesOf) {
    QAction* action = menu()->addAction(text);
    action->setObjectName(suffix);
    connect(action, &QAction::triggered, this, [this, suffix, kind, bytesOf = std::move(bytesOf)] {
        const auto path = asker_.fileToSave(
            this, {tr("Export"), fileName_ + QLatin1Char('.') + suffix, kind, suffix});
        const auto sheet = path.has_value() ? sheetNow() : std::nullopt;
        if (sheet.has_value()) {
            Q_EMIT made(*path, bytesOf(*sheet));
        }
    });
}

std::optional<Sheet> ExportButton::sheetNow() {
    auto sheet = desk_.readResult([this]() -> domain::Result<Sheet> { return sheet_(); });
    if (!sheet) {
        Q_EMIT failed(words::sentences(sheet.error(), desk_.language()));
        return std::nullopt;
    }
    return *std::move(sheet);
}

QByteArray ExportButton::pdfOf(const Sheet& sheet) const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(words::text(sheet.title));
        setUpPaper(writer, sheet);
        static_cast<void>(printSheet(writer, sheet, PaperMargins::of(desk_), desk_.language()));
    }
    return bytes;
}

void ExportButton::print() {
    const auto sheet = sheetNow();
    if (!sheet) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(words::text(sheet->title));
    setUpPaper(printer, *sheet);
    if (!asker_.setUpPrinter(this, printer)) {
        return;
    }
    if (!printSheet(printer, *sheet, PaperMargins::of(desk_), desk_.language())) {
        Q_EMIT failed(tr("The printer did not take it. Nothing was printed."));
    }
}

}  // namespace kamerklaar::ui
