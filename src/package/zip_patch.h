// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "package/zip_reader.h"

namespace kamerklaar::package {

/// The package with these parts in place of what it has under those names, or added at its end.
/// All other parts stay byte for byte as they are, and all in their order. Refused: what ZipReader
/// refuses, and a package that cannot be written again.
[[nodiscard]] tl::expected<std::string, domain::FileFault> withParts(
    std::string_view bytes, const std::map<std::string, std::string>& parts);

}  // namespace kamerklaar::package
