// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/xlsx_formats.h"

namespace kamerklaar::exchange {

namespace {

constexpr lxw_color_t darkBlue = 0x1F3A5F;
constexpr lxw_color_t darkRed = 0x9C1C1C;
constexpr lxw_color_t lineGrey = 0xC8CDD3;
constexpr lxw_color_t lockedGrey = 0xF3F4F6;

// In the order of CellKind. A text is marked as one, so that a case number keeps its zeros and
// what somebody types as "=..." stays what it is.
constexpr std::array<const char*, 5> numberFormats = {"@", "[$€-413] #,##0.00;[$€-413] -#,##0.00",
                                                      "dd-mm-yyyy", "0", "General"};

lxw_format* cellFormat(lxw_workbook* workbook, std::size_t kind, bool isLocked) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_num_format(format, numberFormats[kind]);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineGrey);
    if (kind == static_cast<std::size_t>(work::WorkbookWriter::CellKind::Text)) {
        format_set_text_wrap(format);
    }
    if (isLocked) {
        format_set_bg_color(format, lockedGrey);
    } else {
        format_set_unlocked(format);
    }
    return format;
}

lxw_format* headFormat(lxw_workbook* workbook, double size, bool isBold, lxw_color_t color) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_size(format, size);
    format_set_font_color(format, color);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (isBold) {
        format_set_bold(format);
    }
    return format;
}

}  // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
    : mark(headFormat(workbook, 11, true, darkRed)),
      title(headFormat(workbook, 14, true, darkBlue)),
      introduction(headFormat(workbook, 11, false, LXW_COLOR_BLACK)),
      line(headFormat(workbook, 11, false, LXW_COLOR_BLACK)),
      header(headFormat(workbook, 11, true, LXW_COLOR_WHITE)),
      key(headFormat(workbook, 8, false, LXW_COLOR_GRAY)) {
    format_set_text_wrap(introduction);
    format_set_text_wrap(header);
    format_set_bg_color(header, darkBlue);
    format_set_border(header, LXW_BORDER_THIN);
    format_set_border_color(header, lineGrey);
    for (std::size_t kind = 0; kind < cells_.size(); ++kind) {
        cells_[kind] = {cellFormat(workbook, kind, false), cellFormat(workbook, kind, true)};
    }
}

}  // namespace kamerklaar::exchange
