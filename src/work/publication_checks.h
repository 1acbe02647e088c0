// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/report_texts.h"
#include "work/sealing_tools.h"

namespace kamerklaar::work {

/// Something that stands between a concept and a final edition (Refused), or that whoever signs
/// ought to know (Asks, Flagged).
struct PublicationCheck {
    domain::Problem problem;
    /// Where it stands, for a jump: a chapter of a document, or a report of a municipality.
    domain::DocumentForm form = domain::DocumentForm::KamerReport;
    std::string part;
    std::optional<domain::MunicipalityId> municipality;
    domain::ReportId report;
    /// Of personal data: what a ruling (domain::PublicationRuling) has to name.
    std::string finding;
    std::string place;
    std::string fingerprint;
    std::string matched;  ///< the text itself, for the eyes of whoever rules; never stored
    /// Of a figure that was restated: what domain::Restatement has to name.
    std::string figure;
    std::string before;
    std::string after;
};

/// Everything, gravest first:
/// - texts: remarksOn for the report and the letter that carries it;
/// - reports that are not in, or not approved, and what is flagged in them;
/// - every consultation party of the scheme agreed in writing;
/// - no personal data in any line that is published, unless somebody ruled with a reason that it
///   may stand; names of officials never; and no letter that no font of the document has;
/// - every figure that differs from the edition sealed before has its reason.
[[nodiscard]] std::vector<PublicationCheck> publicationChecks(Store& store,
                                                              const KamerReportData& data,
                                                              const BoundFigures& figures,
                                                              const SealingTools& tools);

/// The same without the first: all that does not change while somebody writes.
[[nodiscard]] std::vector<PublicationCheck> checksBesideTexts(Store& store,
                                                              const KamerReportData& data,
                                                              const BoundFigures& figures,
                                                              const SealingTools& tools);

}  // namespace kamerklaar::work
