// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unordered_map>
#include <vector>

#include "domain/fields.h"
#include "domain/yearly_report.h"
#include "store/connection.h"

// The lines of reports: one table for each kind of line, in the order in which they were given.
namespace kamerklaar::store {

/// A value of a closed list, read from `code`. A code that the list does not have gives its first
/// value (domain/fields.h), and that is not what was written: the file is damaged.
template <typename Value>
Value asWritten(const Rows& rows, const std::string& code, Value value) {
    if (domain::codeOf(value) != code) {
        rows.damaged("no code of its list");
    }
    return value;
}

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
