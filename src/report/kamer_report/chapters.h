// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "work/publishing.h"

// The chapters of the report to parliament, one function each, in the order of the report. Each
// returns what stands below its heading.
namespace kamerklaar::report {

using work::KamerReportData;

[[nodiscard]] Blocks summary(const KamerReportData& data);
[[nodiscard]] Blocks occasion(const KamerReportData& data);
[[nodiscard]] Blocks regulation(const KamerReportData& data);
[[nodiscard]] Blocks finances(const KamerReportData& data);
[[nodiscard]] Blocks progress(const KamerReportData& data);
[[nodiscard]] Blocks results(const KamerReportData& data);
[[nodiscard]] Blocks partners(const KamerReportData& data);
[[nodiscard]] Blocks bottlenecks(const KamerReportData& data);
[[nodiscard]] Blocks continuity(const KamerReportData& data);
[[nodiscard]] Blocks evaluation(const KamerReportData& data);
[[nodiscard]] Blocks outlook(const KamerReportData& data);
[[nodiscard]] Blocks municipalityAnnex(const KamerReportData& data);
[[nodiscard]] Blocks interventionAnnex(const KamerReportData& data);
[[nodiscard]] Blocks dataAnnex(const KamerReportData& data);

}  // namespace kamerklaar::report
