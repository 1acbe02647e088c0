// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/example/report_maker.h"
#include "work/example/timeline.h"

namespace kamerklaar::work::example {

/// Puts the whole course of one report on the timeline: it comes in, is looked at, perhaps goes
/// back, and gets as far as its role says. What `setting` refers to outlives the timeline.
void addCourseOf(domain::ReportId report, const Setting& setting, Timeline& timeline);

}  // namespace kamerklaar::work::example
