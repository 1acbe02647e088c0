// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kamerklaar::bench {

/// A file of Kamerklaar, and of how many municipalities.
struct ReturnsOf {
    int count = 0;
    std::string file;
};

/// Reads and checks the returns of all municipalities of each file, and has openpyxl, where it is
/// installed, read the same workbooks without checks: time, and the most memory of the reading,
/// which must not grow with the number of files. Workbooks are made beside the file.
void measureReturns(const std::filesystem::path& programs, const std::vector<ReturnsOf>& rounds);

}  // namespace kamerklaar::bench
