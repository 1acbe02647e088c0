// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/figures.h"
#include "work/publishing.h"

// Counting over the reports, for the chapters and the annex on the data.
namespace kamerklaar::report {

/// A report whose figures count: it has come in.
[[nodiscard]] bool isIn(const work::ReportedMunicipality& reported);
[[nodiscard]] std::int64_t reportsIn(const work::KamerReportData& data);
[[nodiscard]] std::int64_t reportsApproved(const work::KamerReportData& data);

/// Municipalities' figures added up by province, in order of the province's name.
[[nodiscard]] std::map<std::string, domain::Amounts> byProvince(const work::KamerReportData& data);

/// Interventions of all reports that are in.
[[nodiscard]] std::vector<const domain::Intervention*> interventionsOf(
    const work::KamerReportData& data);

/// Young people counted, for publication: a number from 1 up to the threshold is shown as below it.
class SmallNumbers {
public:
    explicit SmallNumbers(const domain::Scheme& scheme);
    /// "1.250", "minder dan 5", or "–" when it was not reported.
    [[nodiscard]] std::string shown(std::optional<std::int64_t> count) const;
    /// A sum over municipalities, rounded to tens so that no hidden number can be computed back.
    [[nodiscard]] static std::string rounded(std::int64_t sum);
    [[nodiscard]] std::int64_t threshold() const { return threshold_; }

private:
    std::int64_t threshold_;
};

}  // namespace kamerklaar::report
