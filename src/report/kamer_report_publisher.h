// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/publishing.h"

namespace kamerklaar::report {

/// Makes files out of a report's data; has no state, so any thread may use it.
class KamerReportPublisher : public work::Publisher {
public:
    [[nodiscard]] std::string kamerReportPdf(const work::KamerReportData& data,
                                             const Progress& progress) const override;
};

}  // namespace kamerklaar::report
