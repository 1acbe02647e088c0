// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::report::pdf {

/// The bytes as FlateDecode takes them.
[[nodiscard]] std::string compressed(const std::string& bytes);

}  // namespace kamerklaar::report::pdf
