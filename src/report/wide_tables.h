// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/look.h"
#include "report/pdf/table_widths.h"

namespace kamerklaar::report {

/// Whether a table is too wide for an upright page, even with letters a little smaller.
[[nodiscard]] inline bool isWide(const Table& table, pdf::Shaper& shaper) {
    return !pdf::fitsWidth(table, pdf::textWidth(pdf::portrait) / 0.88, shaper);
}

/// Whether one stands between here and the next page break: then that page is turned.
[[nodiscard]] inline bool isWidePage(Blocks::const_iterator next, Blocks::const_iterator end,
                                     pdf::Shaper& shaper) {
    for (; next != end && !std::holds_alternative<PageBreak>(next->content); ++next) {
        const auto* table = std::get_if<Table>(&next->content);
        if (table != nullptr && isWide(*table, shaper)) {
            return true;
        }
    }
    return false;
}

}  // namespace kamerklaar::report
