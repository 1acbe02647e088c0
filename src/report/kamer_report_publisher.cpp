// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report_publisher.h"

#include "report/kamer_report/documents.h"
#include "report/kamer_report/published_lines.h"
#include "report/open_data/open_data.h"
#include "report/renderer.h"
#include "report/tables.h"

namespace kamerklaar::report {

namespace {

std::vector<Attachment> figuresAsCsv(const work::KamerReportData& data) {
    const Dataset figures = figureData(data);
    return {{figures.name + ".csv", "text/csv", figures.title, csvOf(figures)},
            {figures.name + "-kolommen.csv", "text/csv", "Wat de kolommen betekenen",
             dictionaryOf(figures)}};
}

}  // namespace

std::string KamerReportPublisher::file(const work::KamerReportData& data, domain::DocumentForm form,
                                       work::FileFormat format, const Progress& progress) const {
    try {
        Document document = documentOf(data, form);
        switch (format) {
            case work::FileFormat::Pdf:
                return renderPdf(document, progress);
            case work::FileFormat::PdfWithData:
                document.attachments = figuresAsCsv(data);
                return renderPdf(document, progress);
            case work::FileFormat::Odt:
                return renderOdt(document);
            case work::FileFormat::Html:
                return renderHtml(document);
        }
    } catch (const Cancelled&) {
    }
    return {};
}

std::string KamerReportPublisher::chapterPdf(const work::KamerReportData& data,
                                             domain::DocumentForm form,
                                             const std::string& part) const {
    return renderPdf(chapterOf(data, form, part));
}

std::vector<work::PublishedLine> KamerReportPublisher::lines(const work::KamerReportData& data,
                                                             domain::DocumentForm form) const {
    return linesOf(data, form);
}

std::vector<work::OpenDataFile> KamerReportPublisher::openData(
    const work::KamerReportData& data) const {
    return openDataOf(data);
}

work::WorkbookWriter::Workbook KamerReportPublisher::tables(
    const work::KamerReportData& data) const {
    return tablesOf(documentOf(data, domain::DocumentForm::KamerReport));
}

}  // namespace kamerklaar::report
