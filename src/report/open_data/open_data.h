// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "report/open_data/dataset.h"
#include "work/publishing.h"

namespace kamerklaar::report {

/// Every figure that a text can refer to, with how it is reckoned and who stands for it.
[[nodiscard]] Dataset figureData(const work::KamerReportData& data);
/// The rows behind each figure: what they say, and the hash of the file that they came from. Names
/// of files are left out, since they may be names of people.
[[nodiscard]] Dataset originData(const work::KamerReportData& data);
/// The decisions to municipalities that count on the cut-off date, after the model of the Woo: what
/// was decided, on which ground, for how long, to whom, when; and the amounts. No free text and no
/// names of people.
[[nodiscard]] Dataset decisionData(const work::KamerReportData& data);

/// Each as CSV with a description of the columns and as JSON with its schema.
[[nodiscard]] std::vector<work::OpenDataFile> openDataOf(const work::KamerReportData& data);

}  // namespace kamerklaar::report
