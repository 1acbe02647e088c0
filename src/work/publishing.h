// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/figures.h"
#include "domain/yearly_report.h"
#include "work/context.h"
#include "work/lists.h"

// The yearly report to parliament: what goes into it, and the edition it is.
namespace kamerklaar::work {

/// One municipality's part of the report.
struct ReportedMunicipality {
    domain::Municipality municipality;
    domain::Figures figures;
    ReportHeader header;
    domain::YearlyReport report;
    domain::Problems findings;  ///< what is shown with its article
    bool isLate = false;        ///< on the cut-off date
};

/// Everything the Kamer report over one year says, read at one moment. No clock: every date in it
/// comes from the file.
struct KamerReportData {
    domain::Scheme scheme;
    domain::Edition edition;
    domain::Round round;
    bool isExample = false;
    domain::Figures figures;                           ///< up to and including the year
    std::vector<CodeTotal> codeTotals;                 ///< of the round
    std::vector<ReportedMunicipality> municipalities;  ///< by name
};

/// NothingToReport when the file has no round of that year.
[[nodiscard]] domain::Result<KamerReportData> kamerReportData(Store& store, int year);

/// The edition as it is set, or as it is by default: concept, version 1, cut off on the day of the
/// last act in the file.
[[nodiscard]] domain::Edition editionOf(Store& store, int year);

/// Cut-off date and version of a concept. Refused: making it final, which a decision does
/// (deciding.h: Publication), and any change of a final edition, which becomes a concept again by
/// the counter-act of that decision; a version below 1; a lost race.
[[nodiscard]] domain::Outcome setEdition(const Context& context, const domain::Edition& edition);

/// Makes files out of the data; the report room implements it and main hands it in.
class Publisher {
public:
    virtual ~Publisher() = default;
    /// Called with the pages made so far; false stops the work.
    using Progress = std::function<bool(int pages)>;
    /// The PDF as bytes; empty when it was stopped. Runs on any thread.
    [[nodiscard]] virtual std::string kamerReportPdf(const KamerReportData& data,
                                                     const Progress& progress) const = 0;
};

}  // namespace kamerklaar::work
