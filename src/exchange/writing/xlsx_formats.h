// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <xlsxwriter.h>

#include <array>

#include "exchange/writing/sheet_layout.h"

namespace kamerklaar::exchange {

/// The looks of cells in an xlsx file, quiet and the same on every sheet.
class XlsxFormats {
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    lxw_format* mark;
    lxw_format* title;
    lxw_format* introduction;
    lxw_format* line;
    lxw_format* header;
    lxw_format* key;

    [[nodiscard]] lxw_format* cell(work::WorkbookWriter::CellKind kind, bool isLocked) const {
        return cells_[static_cast<std::size_t>(kind)][isLocked ? 1 : 0];
    }

    [[nodiscard]] lxw_format* head(HeadLine::Style style) const {
        switch (style) {
            case HeadLine::Style::Mark:
                return mark;
            case HeadLine::Style::Title:
                return title;
            case HeadLine::Style::Line:
                return line;
            case HeadLine::Style::Text:
                break;
        }
        return introduction;
    }

private:
    std::array<std::array<lxw_format*, 2>, 5> cells_;
};

}  // namespace kamerklaar::exchange
