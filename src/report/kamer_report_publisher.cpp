// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report_publisher.h"

#include "report/kamer_report/documents.h"
#include "report/kamer_report/published_lines.h"
#include "report/renderer.h"

namespace kamerklaar::report {

std::string KamerReportPublisher::file(const work::KamerReportData& data, domain::DocumentForm form,
                                       work::FileFormat format, const Progress& progress) const {
    try {
        const Document document = documentOf(data, form);
        switch (format) {
            case work::FileFormat::Pdf:
            case work::FileFormat::PdfWithData:
            case work::FileFormat::Odt:
            case work::FileFormat::Html:
                return renderPdf(document, progress);
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

std::vector<work::OpenDataFile> KamerReportPublisher::openData(const work::KamerReportData&) const {
    return {};
}

std::vector<work::WorkbookWriter::Sheet> KamerReportPublisher::tables(
    const work::KamerReportData&) const {
    return {};
}

}  // namespace kamerklaar::report
