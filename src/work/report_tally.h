// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/figures.h"
#include "work/kamer_report_data.h"

// Counting over the reports.
namespace kamerklaar::work {

/// A report whose figures count: it has come in.
[[nodiscard]] bool isIn(const ReportedMunicipality& reported);
[[nodiscard]] bool isAnalysed(const ReportedMunicipality& reported);
[[nodiscard]] bool hasCoordinator(const ReportedMunicipality& reported);
/// What a report says in which no municipality named an intervention.
[[nodiscard]] std::string noInterventions(int year);
[[nodiscard]] std::int64_t reportsIn(const KamerReportData& data);
[[nodiscard]] std::int64_t reportsApproved(const KamerReportData& data);

/// Municipalities' figures added up by province, in order of the province's name.
[[nodiscard]] std::map<std::string, domain::Amounts> byProvince(const KamerReportData& data);

/// Interventions of all reports that are in.
[[nodiscard]] std::vector<const domain::Intervention*> interventionsOf(const KamerReportData& data);

/// How many of the reports that are in a condition holds for.
template <typename Condition>
[[nodiscard]] std::int64_t reportsWith(const KamerReportData& data, Condition&& holds) {
    std::int64_t count = 0;
    for (const ReportedMunicipality& reported : data.municipalities) {
        count += isIn(reported) && holds(reported) ? 1 : 0;
    }
    return count;
}

}  // namespace kamerklaar::work
