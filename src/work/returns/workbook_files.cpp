// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/workbook_files.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "domain/ascii.h"

namespace kamerklaar::work::returns {
namespace {

namespace fs = std::filesystem;

/// What programs hide, and what macOS packs along with a folder.
bool isHiddenFolder(const std::string& name) {
    return name.starts_with('.') || name == "__MACOSX";
}

}  // namespace

bool isWorkbookName(std::string_view name) {
    // The first four are read. The others hold tables too: they are refused, not passed over.
    constexpr std::array ends = {".xlsx", ".xlsm", ".ods", ".csv", ".xls",
                                 ".xlsb", ".fods", ".uos", ".sxc", ".numbers"};
    const std::string low = domain::lowered(std::string(name));
    const bool isAside = low.starts_with("~$") || low.starts_with(".");
    return !isAside && std::any_of(ends.begin(), ends.end(),
                                   [&](const char* end) { return low.ends_with(end); });
}

std::vector<WorkbookFile> workbooksIn(const std::string& path,
                                      const std::function<bool()>& isWanted) {
    std::error_code failed;
    if (!fs::is_directory(path, failed)) {
        return {{path, fs::path(path).filename().string()}};
    }
    std::vector<WorkbookFile> found;
    const auto options = fs::directory_options::skip_permission_denied;
    // Each step may fail, when a folder goes away meanwhile; that ends the list.
    for (fs::recursive_directory_iterator at(path, options, failed), end;
         !failed && at != end && isWanted(); at.increment(failed)) {
        const fs::path& one = at->path();
        std::error_code unknown;
        if (isHiddenFolder(one.filename().string())) {
            at.disable_recursion_pending();
        } else if (isWorkbookName(one.filename().string()) && at->is_regular_file(unknown)) {
            found.push_back({one.string(), one.lexically_relative(path).string()});
        }
    }
    std::sort(found.begin(), found.end(), [](const WorkbookFile& left, const WorkbookFile& right) {
        return left.path < right.path;
    });
    return found;
}

}  // namespace kamerklaar::work::returns
