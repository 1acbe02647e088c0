// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "work/bound_figures.h"
#include "work/kamer_report_data.h"
#include "work/published_counts.h"

// The tables, charts and lists that a text can have filled in (work/report_texts.h names them).
// Each gives nothing where the scheme or the data have nothing to show.
namespace kamerklaar::report {

using work::KamerReportData;

[[nodiscard]] Blocks headlines(const KamerReportData& data);
[[nodiscard]] Blocks parametersOfScheme(const KamerReportData& data);
[[nodiscard]] Blocks costCategories(const KamerReportData& data);
[[nodiscard]] Blocks amountsByProgrammeYear(const KamerReportData& data);
[[nodiscard]] Blocks amountsByCalendarYear(const KamerReportData& data);
[[nodiscard]] Blocks spendingByCategory(const KamerReportData& data);
[[nodiscard]] Blocks spendingBySector(const KamerReportData& data);
[[nodiscard]] Blocks amountsByMunicipality(const KamerReportData& data);
[[nodiscard]] Blocks amountsByProvince(const KamerReportData& data);
[[nodiscard]] Blocks expectedRemainder(const KamerReportData& data);
[[nodiscard]] Blocks interventionsByBasis(const KamerReportData& data);
[[nodiscard]] Blocks reachByAge(const KamerReportData& data, const work::PublishedCounts& counts);
[[nodiscard]] Blocks factorMovements(const KamerReportData& data);
[[nodiscard]] Blocks partnersNamed(const KamerReportData& data);
[[nodiscard]] Blocks datesAhead(const KamerReportData& data);
[[nodiscard]] Blocks municipalitySheets(const KamerReportData& data,
                                        const work::PublishedCounts& counts);
[[nodiscard]] Blocks allInterventions(const KamerReportData& data);
[[nodiscard]] Blocks statesOfReports(const KamerReportData& data);
[[nodiscard]] Blocks findingsOnReports(const KamerReportData& data);
[[nodiscard]] Blocks roundingAndSmallNumbers(const KamerReportData& data);
[[nodiscard]] Blocks auditedReturns(const KamerReportData& data);
[[nodiscard]] Blocks paymentsByYear(const KamerReportData& data);
[[nodiscard]] Blocks commitmentsToParliament(const KamerReportData& data);
[[nodiscard]] Blocks consultationsInWriting(const KamerReportData& data);

/// The seven headings of CW 3.1, from the texts of the scheme.
[[nodiscard]] Blocks policyChoices(const KamerReportData& data, const work::BoundFigures& figures);
/// What differs from the edition that was sealed before, with its reasons.
[[nodiscard]] Blocks restatedSince(const KamerReportData& data, const work::BoundFigures& figures);

}  // namespace kamerklaar::report
