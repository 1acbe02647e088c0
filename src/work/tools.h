// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/letters.h"
#include "work/publishing.h"
#include "work/sealing_tools.h"
#include "work/selecting.h"
#include "work/taking_over.h"
#include "work/workbook_annotator.h"
#include "work/workbook_grid.h"

namespace kamerklaar::work {

/// Everything that reads and makes files. Other rooms implement these; main joins them once and
/// they outlive whoever uses them.
struct Tools {
    const Publisher& publisher;
    const TableReader& tables;
    const GridReader& grids;
    const WorkbookWriter& workbooks;
    const LetterWriter& letters;
    const WorkbookAnnotator& annotator;
    SealingTools sealing;
};

}  // namespace kamerklaar::work
