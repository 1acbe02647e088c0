// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerklaar::work::returns {

/// Whether a file is a workbook by its name, and not what programs hide or keep beside a workbook
/// that somebody has open ("~$a.xlsx", ".~lock.a.ods#"). Workbooks in a form that is not read (xls,
/// numbers) are among them, so that somebody is told.
[[nodiscard]] bool isWorkbookName(std::string_view name);

struct WorkbookFile {
    std::string path;
    std::string name;  ///< to tell it by: "2025/gouda.xlsx" below the folder that was named
};

/// A folder as the workbooks in it and in the folders below it, by name; a file as itself. Links to
/// folders and hidden folders are not followed, and what may not be read is passed over. Stops
/// where it is when `isWanted` says no.
[[nodiscard]] std::vector<WorkbookFile> workbooksIn(
    const std::string& path, const std::function<bool()>& isWanted = [] { return true; });

}  // namespace kamerklaar::work::returns
