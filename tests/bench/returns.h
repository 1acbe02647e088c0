// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace kamerklaar::bench {

/// Reads 20 and 2,000 workbooks, and the same with openpyxl where it is installed: time, and the
/// most memory, which must not grow with the number of files. Files are made in `folder`.
void measureReturns(const std::filesystem::path& programs, const std::filesystem::path& folder);

}  // namespace kamerklaar::bench
