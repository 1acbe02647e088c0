// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/figures.h"
#include "work/context.h"

// What pages, reports and the command line read. Nothing here writes.
namespace kamerklaar::work {

/// Over all municipalities. With `lastYear`: as at the end of that calendar year, that is without
/// later payments and later report rounds.
[[nodiscard]] domain::Figures nationalFigures(Store& store, std::optional<int> lastYear = {});

[[nodiscard]] domain::Figures figuresOf(Store& store, domain::MunicipalityId municipality,
                                        std::optional<int> lastYear = {});

struct MunicipalityLine {
    domain::Municipality municipality;
    domain::Figures figures;
};

/// By name. The lines add up to nationalFigures, to the cent.
[[nodiscard]] std::vector<MunicipalityLine> municipalityLines(Store& store,
                                                              std::optional<int> lastYear = {});

/// Due and not received on `today`; nobody is late who has no award on that day.
[[nodiscard]] bool isLate(const ReportHeader& report, bool hasAward, domain::Date today);

/// One row of the round grid: a municipality and its report in each round, in the rounds' order.
struct RoundRow {
    domain::Municipality municipality;
    std::vector<ReportHeader> reports;
    bool hasAward = false;
};
struct RoundGrid {
    std::vector<domain::Round> rounds;
    std::vector<RoundRow> rows;
};
/// As the awards stand on `today`.
[[nodiscard]] RoundGrid roundGrid(Store& store, domain::Date today);

struct LateReport {
    domain::Municipality municipality;
    ReportHeader report;
    int daysLate = 0;
};
/// The longest overdue first.
[[nodiscard]] std::vector<LateReport> lateReports(Store& store, domain::Date today);

/// Reports that wait for somebody here: received or in review, the longest waiting first.
[[nodiscard]] std::vector<LateReport> reportsToAssess(Store& store);

}  // namespace kamerklaar::work
