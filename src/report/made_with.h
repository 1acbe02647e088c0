// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::report {

/// What shapes and packs the files beside this program, as it runs here: with another version of it
/// the same document may have other bytes.
[[nodiscard]] std::string madeWith();

}  // namespace kamerklaar::report
