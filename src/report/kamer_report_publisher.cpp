// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report_publisher.h"

#include "report/kamer_report/kamer_report.h"
#include "report/renderer.h"

namespace kamerklaar::report {

std::string KamerReportPublisher::kamerReportPdf(const work::KamerReportData& data,
                                                 const Progress& progress) const {
    try {
        return renderPdf(kamerReport(data), progress);
    } catch (const Cancelled&) {
        return {};
    }
}

}  // namespace kamerklaar::report
