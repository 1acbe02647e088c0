// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
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
    /// A name as it is defined: for cells, or for a formula.
    struct Name {
        std::string name;
        std::string refersTo{};
        std::optional<std::size_t> sheet{};  ///< in `sheets`: known there alone
        bool isHidden = false;
    };
    std::string workbook;       ///< the part that lists the sheets
    std::vector<Sheet> sheets;  ///< in the order of the tabs; charts that fill a sheet are left out
    std::vector<Name> names;    ///< without those of a chart that fills a sheet
    std::string strings;        ///< empty when there are none
    std::string styles;
    DayCount dayCount = DayCount::From1900;
    bool hasMacros = false;
    bool hasOtherFiles = false;  ///< formulas refer to them
};

/// Refused: no workbook, a workbook of Excel that is not XML, sheets that stand outside the file.
[[nodiscard]] tl::expected<XlsxPackage, domain::FileFault> readXlsxPackage(
    package::ZipReader& package);

}  // namespace kamerklaar::exchange
