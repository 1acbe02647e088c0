// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/publication.h"
#include "report/document.h"
#include "work/report_reckoning.h"

namespace kamerklaar::report {

/// One of the documents that go out together, always in Dutch. Every figure and date in it comes
/// from `data`; free text of a municipality appears only where it may be quoted.
[[nodiscard]] Document documentOf(const work::KamerReportData& data, domain::DocumentForm form);

/// One chapter of it by itself, numbered as in the whole; for the preview while somebody writes.
[[nodiscard]] Document chapterOf(const work::ReportReckoning& reckoning, domain::DocumentForm form,
                                 const std::string& part);

/// The ministry's own look, as documents have it.
[[nodiscard]] HouseStyle styleOf(const work::HouseStyleFiles& files);

}  // namespace kamerklaar::report
