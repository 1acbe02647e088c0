// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/document_export.h"

#include <QtWidgets/QMenu>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {

/// The documents are in Dutch, whoever makes them, and so are the names of their files.
QString fileNameOf(domain::DocumentForm form) {
    switch (form) {
        case domain::DocumentForm::KamerReport:
            return QStringLiteral("Kamerrapportage");
        case domain::DocumentForm::DecisionNote:
            return QStringLiteral("Beslisnota");
        case domain::DocumentForm::KamerLetter:
            return QStringLiteral("Kamerbrief");
        case domain::DocumentForm::PressRelease:
            return QStringLiteral("Persbericht");
        case domain::DocumentForm::PublicSummary:
            return QStringLiteral("Publiekssamenvatting");
    }
    return {};
}

}  // namespace

ExportFile exportFile(ExportKind kind, domain::DocumentForm form, const domain::Edition& edition) {
    const auto file = [&](const QString& stem, const QString& filter, const char* suffix) {
        return ExportFile{DocumentExport::tr("Export"),
                          QStringLiteral("%1 %2 versie %3.%4")
                              .arg(stem)
                              .arg(edition.year)
                              .arg(edition.number)
                              .arg(QLatin1String(suffix)),
                          filter, QLatin1String(suffix)};
    };
    const QString stem = fileNameOf(form);
    const QString tables = QStringLiteral("Tabellen");
    switch (kind) {
        case ExportKind::Pdf:
            return file(stem, DocumentExport::tr("PDF (*.pdf)"), "pdf");
        case ExportKind::PdfWithData:
            return file(stem + QStringLiteral(" met gegevens"), DocumentExport::tr("PDF (*.pdf)"),
                        "pdf");
        case ExportKind::Odt:
            return file(stem, DocumentExport::tr("OpenDocument text (*.odt)"), "odt");
        case ExportKind::Html:
            return file(stem, DocumentExport::tr("Web page (*.html)"), "html");
        case ExportKind::Ods:
            return file(tables, DocumentExport::tr("OpenDocument (*.ods)"), "ods");
        case ExportKind::Xlsx:
            return file(tables, DocumentExport::tr("Excel (*.xlsx)"), "xlsx");
        case ExportKind::OpenData:
            break;
    }
    return {DocumentExport::tr("Folder for the open data"), {}, {}, {}};
}

DocumentExport::DocumentExport(QWidget* parent) : QPushButton(tr("&Export"), parent) {
    setObjectName(QStringLiteral("export"));
    setAutoDefault(false);
    makePrimary(this);
    setMenu(new QMenu(this));
    add(ExportKind::Pdf, tr("PDF …"), "exportPdf");
    add(ExportKind::PdfWithData, tr("PDF with the figures attached …"), "exportPdfWithData");
    add(ExportKind::Odt, tr("OpenDocument text (odt) …"), "exportOdt");
    add(ExportKind::Html, tr("Web page (html) …"), "exportHtml");
    menu()->addSeparator();
    add(ExportKind::Ods, tr("All tables as OpenDocument (ods) …"), "exportOds");
    add(ExportKind::Xlsx, tr("All tables as Excel (xlsx) …"), "exportXlsx");
    add(ExportKind::OpenData, tr("Open data, in a folder …"), "exportOpenData");
}

void DocumentExport::add(ExportKind kind, const QString& text, const char* name) {
    QAction* action = menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT wanted(kind); });
}

void DocumentExport::show(domain::DocumentForm form, bool isBusy, const QString& reason) {
    setEnabled(!isBusy && reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
    // The data are those of the report, and so is what is attached to it.
    const bool isReport = form == domain::DocumentForm::KamerReport;
    for (QAction* action : menu()->actions()) {
        const QString name = action->objectName();
        const bool isDocument = name == QLatin1String("exportPdf") ||
                                name == QLatin1String("exportOdt") ||
                                name == QLatin1String("exportHtml");
        action->setVisible(isDocument || isReport);
    }
}

}  // namespace kamerklaar::ui
