// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// Writes workbooks as xlsx, ods and csv. Throws GroundGaveWay when an xlsx file finds no room on
/// the disk.
class Workbooks : public work::WorkbookWriter {
public:
    [[nodiscard]] std::string write(const Workbook& workbook, Format format) const override;
};

}  // namespace kamerklaar::exchange
