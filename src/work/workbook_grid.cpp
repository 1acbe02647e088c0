// SPDX-License-Identifier: EUPL-1.2
#include "work/workbook_grid.h"

#include <algorithm>

#include "domain/ascii.h"

namespace kamerklaar::work {

namespace {

// Table programs compare all letters without case; of the names that we give none has another
// letter than these.
bool areSame(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return domain::lowered(a) == domain::lowered(b); });
}

bool anySpanHolds(const std::vector<Span>& spans, std::size_t at) {
    const auto next =
        std::upper_bound(spans.begin(), spans.end(), at,
                         [](std::size_t place, const Span& span) { return place < span.first; });
    return next != spans.begin() && std::prev(next)->last >= at;
}

}  // namespace

CellKind WorkbookGrid::Sheet::kindAt(std::size_t row, std::size_t column) const {
    return row < kinds.size() && column < kinds[row].size() ? kinds[row][column] : CellKind{};
}

bool WorkbookGrid::Sheet::isRowHidden(std::size_t row) const {
    return anySpanHolds(hiddenRows, row);
}

bool WorkbookGrid::Sheet::isColumnHidden(std::size_t column) const {
    return anySpanHolds(hiddenColumns, column);
}

const WorkbookGrid::Name* WorkbookGrid::named(std::string_view name,
                                              std::optional<std::size_t> sheet) const {
    const Name* everywhere = nullptr;
    for (const Name& one : names) {
        if (!areSame(one.name, name)) {
            continue;
        }
        if (one.onlyOn && one.onlyOn == sheet) {
            return &one;
        }
        if (!one.onlyOn && everywhere == nullptr) {
            everywhere = &one;
        }
    }
    return everywhere;
}

std::optional<std::size_t> WorkbookGrid::sheetNamed(std::string_view name) const {
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        if (areSame(sheets[at].table.sheet, name)) {
            return at;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::work
