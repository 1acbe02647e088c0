// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "work/workbook_grid.h"

namespace kamerklaar::exchange {

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// "B12", "$B$12"; nothing when it is no address. May lie beyond any sheet.
[[nodiscard]] std::optional<CellPlace> placeOf(std::string_view address);

/// "B2", "B2:C9", "B:C", "2:9"; nothing for anything else.
[[nodiscard]] std::optional<work::CellRange> rangeOf(std::string_view address);

/// Cells with the sheet they are on.
struct CellReference {
    std::string sheet;
    work::CellRange cells;
};

/// "'Blad 1'!$B$2:$C$9" as xlsx writes it; nothing for a formula, a place in another file, several
/// ranges, and cells that were taken away.
[[nodiscard]] std::optional<CellReference> xlsxReference(std::string_view text);
/// "$'Blad 1'.$B$2:.$C$9" as ods writes it; nothing for the same.
[[nodiscard]] std::optional<CellReference> odsReference(std::string_view text);

}  // namespace kamerklaar::exchange
