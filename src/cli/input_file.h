// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/problem.h"

namespace kamerklaar::cli {

/// All bytes of a file. FileMissing when it is not there; FileUnreadable, with the reason, when it
/// is a folder, a pipe or a device, or not to be read by this person.
[[nodiscard]] domain::Result<std::string> readFile(const std::string& path);

/// The last part of a path.
[[nodiscard]] std::string nameOf(const std::string& path);

}  // namespace kamerklaar::cli
