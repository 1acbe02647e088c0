// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/sealing_tools.h"

namespace kamerklaar::work {

/// What a document about a year is made from. While the report is a concept: what the file says.
/// Once it is final the report, in every form, is what was sealed, and so are the figures of the
/// documents with it; these have their own texts, and know what was submitted, agreed and promised
/// since. Refused: as kamerReportData; SealMissing or FileDamaged when what was sealed cannot be
/// read.
[[nodiscard]] domain::Result<KamerReportData> publishedData(Store& store,
                                                            const SnapshotCodec& codec, int year,
                                                            domain::DocumentForm form);

}  // namespace kamerklaar::work
