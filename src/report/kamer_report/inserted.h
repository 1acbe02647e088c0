// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "report/document.h"
#include "work/report_reckoning.h"

namespace kamerklaar::report {

/// What a document is made from, and what belongs to one document alone.
struct Source {
    const work::ReportReckoning& reckoning;
    const work::KamerReportData& data;
    const work::BoundFigures& figures;
    domain::DocumentForm form = domain::DocumentForm::KamerReport;
    /// The figures lead to an annex that says where they come from.
    bool hasOrigins = false;
};

/// What stands in the place of "{{name}}"; nothing for a name that is none.
[[nodiscard]] Blocks insertedBlock(const Source& source, const std::string& name);

}  // namespace kamerklaar::report
