// SPDX-License-Identifier: EUPL-1.2
#include "work/report_tally.h"

#include <algorithm>

namespace kamerklaar::work {

bool isIn(const ReportedMunicipality& reported) {
    return domain::counts(reported.report.status);
}

bool isAnalysed(const ReportedMunicipality& reported) {
    return reported.report.problemAnalysis == domain::AnalysisStatus::Finished;
}

bool hasCoordinator(const ReportedMunicipality& reported) {
    return reported.report.coordinatorInPlace == domain::Answer::Yes;
}

std::string noInterventions(int year) {
    return "Over " + std::to_string(year) + " zijn geen interventies gemeld.";
}

std::int64_t reportsIn(const KamerReportData& data) {
    return std::count_if(data.municipalities.begin(), data.municipalities.end(), isIn);
}

std::int64_t reportsApproved(const KamerReportData& data) {
    return std::count_if(data.municipalities.begin(), data.municipalities.end(),
                         [](const ReportedMunicipality& reported) {
                             return reported.report.status == domain::ReportStatus::Approved;
                         });
}

std::map<std::string, domain::Amounts> byProvince(const KamerReportData& data) {
    std::map<std::string, domain::Amounts> sums;
    for (const ReportedMunicipality& reported : data.municipalities) {
        sums[reported.municipality.province] += reported.figures.total;
    }
    return sums;
}

std::vector<const domain::Intervention*> interventionsOf(const KamerReportData& data) {
    std::vector<const domain::Intervention*> all;
    for (const ReportedMunicipality& reported : data.municipalities) {
        if (isIn(reported)) {
            for (const domain::Intervention& intervention : reported.report.interventions) {
                all.push_back(&intervention);
            }
        }
    }
    return all;
}

}  // namespace kamerklaar::work
