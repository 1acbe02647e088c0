// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/yearly_report.h"
#include "report/document.h"
#include "work/report_texts.h"

namespace kamerklaar::report {

/// What the municipalities wrote in one text field, by name; only where they allow it to be quoted.
/// Says how many reports it leaves out.
[[nodiscard]] Blocks passages(const work::KamerReportData& data,
                              std::string domain::YearlyReport::*field);

/// What one municipality wrote, as a quotation with its source; nothing where it may not be quoted.
[[nodiscard]] Blocks passage(const work::KamerReportData& data, const std::string& municipality,
                             const work::QuotableField& field);

void append(Blocks& blocks, Blocks more);

}  // namespace kamerklaar::report
