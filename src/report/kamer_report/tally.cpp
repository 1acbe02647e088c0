// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/tally.h"

#include <algorithm>

#include "domain/notation.h"

namespace kamerklaar::report {

bool isIn(const work::ReportedMunicipality& reported) {
    return domain::counts(reported.report.status);
}

std::int64_t reportsIn(const work::KamerReportData& data) {
    return std::count_if(data.municipalities.begin(), data.municipalities.end(), isIn);
}

std::int64_t reportsApproved(const work::KamerReportData& data) {
    return std::count_if(data.municipalities.begin(), data.municipalities.end(),
                         [](const work::ReportedMunicipality& reported) {
                             return reported.report.status == domain::ReportStatus::Approved;
                         });
}

std::map<std::string, domain::Amounts> byProvince(const work::KamerReportData& data) {
    std::map<std::string, domain::Amounts> sums;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        sums[reported.municipality.province] += reported.figures.total;
    }
    return sums;
}

std::vector<const domain::Intervention*> interventionsOf(const work::KamerReportData& data) {
    std::vector<const domain::Intervention*> all;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        if (isIn(reported)) {
            for (const domain::Intervention& intervention : reported.report.interventions) {
                all.push_back(&intervention);
            }
        }
    }
    return all;
}

SmallNumbers::SmallNumbers(const domain::Scheme& scheme)
    : threshold_(scheme.smallNumberThreshold) {}

std::string SmallNumbers::shown(std::optional<std::int64_t> count) const {
    if (!count) {
        return "–";
    }
    if (*count > 0 && *count < threshold_) {
        return "< " + domain::formatCount(threshold_);
    }
    return domain::formatCount(*count);
}

std::string SmallNumbers::rounded(std::int64_t sum) {
    return domain::formatCount((sum + 5) / 10 * 10);
}

}  // namespace kamerklaar::report
