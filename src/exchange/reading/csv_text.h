// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/file_fault.h"

namespace kamerklaar::exchange {

/// The bytes of a text file as UTF-8, without a mark of order in front: UTF-8, UTF-16 in either
/// order (also without the mark), and otherwise Windows-1252, which is what Excel saves. Refused:
/// bytes that no text has in any of these.
[[nodiscard]] tl::expected<std::string, domain::FileFault> decodedText(std::string_view bytes);

}  // namespace kamerklaar::exchange
