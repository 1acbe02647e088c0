// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace kamerklaar::store {

/// Whether a kind of file system, as Linux names it, is that of another computer.
[[nodiscard]] bool isOfAnotherComputer(std::string_view kind);

}  // namespace kamerklaar::store
