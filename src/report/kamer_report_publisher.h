// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/publishing.h"

namespace kamerklaar::report {

/// Makes files out of a report's data; has no state, so any thread may use it.
class KamerReportPublisher : public work::Publisher {
public:
    [[nodiscard]] std::string file(const work::KamerReportData& data, domain::DocumentForm form,
                                   work::FileFormat format,
                                   const Progress& progress) const override;
    [[nodiscard]] std::string chapterPdf(const work::ReportReckoning& reckoning,
                                         domain::DocumentForm form,
                                         const std::string& part) const override;
    [[nodiscard]] std::vector<work::PublishedLine> lines(const work::KamerReportData& data,
                                                         domain::DocumentForm form) const override;
    [[nodiscard]] std::vector<work::OpenDataFile> openData(
        const work::KamerReportData& data) const override;
    [[nodiscard]] domain::Problems styleProblems(const work::HouseStyleFiles& style) const override;
    [[nodiscard]] work::WorkbookWriter::Workbook tables(
        const work::KamerReportData& data) const override;
};

}  // namespace kamerklaar::report
