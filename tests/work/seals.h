// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/office.h"
#include "work/sealing.h"

// Reports that are sealed and made final, for tests of what follows from that.
namespace kamerklaar::tests {

/// Its files tell which edition and which figures they were made from, so that other data make
/// other files; for whatever is true of any file.
class PlainPublisher : public work::Publisher {
public:
    /// What the report says, beside its figures.
    std::vector<work::PublishedLine> says;

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
    /// A file that says "kapot" is no logo and no font.
    [[nodiscard]] domain::Problems styleProblems(const work::HouseStyleFiles& style) const override;
    [[nodiscard]] work::WorkbookWriter::Workbook tables(
        const work::KamerReportData& data) const override;
};

[[nodiscard]] work::SealingTools toolsWith(const work::Publisher& publisher,
                                           const std::string& version = "1.0");
/// With a plain publisher.
[[nodiscard]] const work::SealingTools& plainTools();
/// With the one that makes PDFs.
[[nodiscard]] const work::SealingTools& realTools();

/// Every party that must be consulted about the report over a year agreed in writing, and the
/// letter that carries it is known.
void consult(Office& office, int year);
/// Sealed and proposed by anna, with whom all agree; fails the test when it is refused.
domain::Decision propose(Office& office, int year = 2024,
                         const work::SealingTools& tools = plainTools());
/// And approved by bram.
domain::SealedEdition publish(Office& office, int year = 2024,
                              const work::SealingTools& tools = plainTools());
/// A proposal that can be prepared: its edition is sealed and waits for nobody.
[[nodiscard]] domain::Decision publication(Office& office, int year = 2024);
[[nodiscard]] domain::SealedEdition sealedOf(Office& office, const domain::Decision& decision);

}  // namespace kamerklaar::tests
