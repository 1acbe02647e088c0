// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report_publisher.h"

#include "report/abridged.h"
#include "report/house_style.h"
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

const char* fieldOf(HouseStyleFault::Part part) {
    using Part = HouseStyleFault::Part;
    switch (part) {
        case Part::Accent:
            return "accent";
        case Part::Logo:
            return "logo";
        case Part::LogoAlternative:
            return "logoAlternative";
        case Part::Regular:
            return "regular";
        case Part::Bold:
            return "bold";
        case Part::Italic:
            return "italic";
    }
    return "";
}

domain::ProblemKind kindOf(const HouseStyleFault& fault) {
    using Why = HouseStyleFault::Why;
    switch (fault.why) {
        case Why::NoColour:
            return domain::ProblemKind::ColourUnusable;
        case Why::NoPicture:
        case Why::PictureTooLarge:
            return domain::ProblemKind::ImageUnreadable;
        case Why::NoWords:
            return domain::ProblemKind::Missing;
        case Why::NoTrueTypeFont:
        case Why::EmbeddingForbidden:
        case Why::LettersMissing:
            break;
    }
    return domain::ProblemKind::FontUnreadable;
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

std::string KamerReportPublisher::chapterPdf(const work::ReportReckoning& reckoning,
                                             domain::DocumentForm form,
                                             const std::string& part) const {
    Document chapter = chapterOf(reckoning, form, part);
    abridge(chapter);
    return renderPdf(chapter);
}

std::vector<work::PublishedLine> KamerReportPublisher::lines(const work::KamerReportData& data,
                                                             domain::DocumentForm form) const {
    return linesOf(data, form);
}

std::vector<work::OpenDataFile> KamerReportPublisher::openData(
    const work::KamerReportData& data) const {
    return openDataOf(data);
}

domain::Problems KamerReportPublisher::styleProblems(const work::HouseStyleFiles& style) const {
    domain::Problems problems;
    for (const HouseStyleFault& fault : houseStyleFaults(styleOf(style))) {
        problems.push_back(domain::refusal(kindOf(fault), fieldOf(fault.part)));
        if (fault.part == HouseStyleFault::Part::Accent) {
            problems.back().facts = {style.accent};
        }
    }
    return problems;
}

work::WorkbookWriter::Workbook KamerReportPublisher::tables(
    const work::KamerReportData& data) const {
    return tablesOf(documentOf(data, domain::DocumentForm::KamerReport));
}

}  // namespace kamerklaar::report
