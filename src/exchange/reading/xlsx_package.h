// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "exchange/reading/typed_text.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// Where everything stands in an xlsx file. Parts are found by their relations, since no name but
/// that of the first is fixed.
struct XlsxPackage {
    struct Sheet {
        std::string name;
        std::string part;
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;  ///< in the order of the tabs; charts that fill a sheet are left out
    std::string strings;        ///< empty when there are none
    std::string styles;
    DayCount dayCount = DayCount::From1900;
};

/// Refused: no workbook, or sheets that stand outside the file.
[[nodiscard]] tl::expected<XlsxPackage, domain::ProblemKind> readXlsxPackage(
    package::ZipReader& package);

}  // namespace kamerklaar::exchange
