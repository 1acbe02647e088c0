// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unordered_map>
#include <vector>

#include "domain/yearly_report.h"
#include "store/connection.h"

// The lines of reports: one table for each kind of line, in the order in which they were given.
namespace kamerklaar::store {

/// Which reports: an SQL condition on the column "report" with one place, and the value for it.
struct WhichReports {
    QString condition;
    std::int64_t value = 0;
};

/// Adds the lines to the reports, one query for each table however many reports there are.
void readLines(Connection& connection, const WhichReports& which,
               std::vector<domain::YearlyReport>& reports);

void writeLines(Connection& connection, domain::ReportId id, const domain::YearlyReport& report);
void removeLines(Connection& connection, domain::ReportId id);

}  // namespace kamerklaar::store
