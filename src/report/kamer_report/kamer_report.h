// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "work/publishing.h"

namespace kamerklaar::report {

/// The yearly report to parliament as a document, always in Dutch. Every figure and date in it
/// comes from `data`; free text of a municipality appears only where it may be quoted.
[[nodiscard]] Document kamerReport(const work::KamerReportData& data);

}  // namespace kamerklaar::report
