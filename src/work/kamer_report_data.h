// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/continuity_report.h"
#include "domain/decision.h"
#include "domain/figures.h"
#include "domain/forecast.h"
#include "domain/publication.h"
#include "domain/sisa_return.h"
#include "domain/yearly_report.h"
#include "work/ports.h"

// Everything that the documents about one year are made from. An edition that is sealed keeps this
// as it was (sealing.h), so that it can be made again.
namespace kamerklaar::work {

/// Planned and spent in one round under one code, over all municipalities that reported.
struct CodeTotal {
    domain::TermKind kind = domain::TermKind::CostCategory;
    std::string code;
    domain::Money planned;
    domain::Money spent;
};

/// Where the figures of one report come from.
struct ReportOrigin {
    domain::MunicipalityId municipality;
    domain::ReportId report;
    int year = 0;
    int version = 0;
    domain::ReportStatus status = domain::ReportStatus::Expected;
    domain::Money planned;
    domain::Money spent;
    std::optional<domain::Date> receivedOn;
    domain::PersonId enteredBy;
    domain::PersonId approvedBy;
    std::optional<domain::Date> approvedOn;
    std::string fileName;  ///< of the document it was entered from; empty when none is kept
    std::string sha256;
};

/// One municipality's part of the report.
struct ReportedMunicipality {
    domain::Municipality municipality;
    domain::Figures figures;
    ReportHeader header;
    domain::YearlyReport report;
    domain::Problems findings;                ///< what is shown with its article
    bool isLate = false;                      ///< on the cut-off date
    std::vector<domain::Decision> decisions;  ///< that count on the cut-off date
    std::vector<domain::SisaReturn> sisa;     ///< up to and including the year
    std::vector<ReportOrigin> origins;        ///< of the reports that are in, up to this year
    bool hasContinuityReport = false;         ///< received by the cut-off date
    std::int64_t notifications = 0;           ///< received by the cut-off date
};

/// A figure of the edition that was sealed before, as it was shown there.
struct SealedFigure {
    std::string key;
    std::string label;
    std::string shown;
};

/// The ministry's own look, files included.
struct HouseStyleFiles {
    std::string accent;
    std::string logo;
    std::string logoAlternative;
    std::string regular;
    std::string bold;
    std::string italic;
};

/// Read at one moment, as it stood on the cut-off date of the edition. No clock: every date in it
/// comes from the file.
struct KamerReportData {
    domain::Scheme scheme;
    domain::Edition edition;
    domain::Round round;
    bool isExample = false;
    domain::Figures figures;                           ///< up to and including the year, on the
                                                       ///< cut-off date
    domain::Figures figuresBefore;                     ///< the same, up to the year before
    std::vector<CodeTotal> codeTotals;                 ///< of the round
    std::vector<ReportedMunicipality> municipalities;  ///< by name
    std::optional<domain::Forecast> forecast;          ///< nothing before there are awards
    std::vector<domain::ReportText> texts;             ///< of this year; a part without one has its
                                                       ///< standing text (report_texts.h)
    std::vector<domain::Consultation> consultations;   ///< of this year
    std::vector<domain::Commitment> commitments;
    std::optional<domain::Submission> submission;
    std::vector<domain::PressAgreement> pressAgreements;
    std::vector<domain::PublicationRuling> rulings;
    std::vector<domain::Restatement> restatements;
    std::vector<SealedFigure> sealedBefore;  ///< of the last edition that was final
    int sealedBeforeYear = 0;                ///< 0 for none
    int sealedBeforeNumber = 0;
    HouseStyleFiles style;
};

}  // namespace kamerklaar::work
