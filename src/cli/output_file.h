// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/problem.h"

namespace kamerklaar::cli {

/// Writes a whole file or nothing: into a new file beside it, which takes its place when every byte
/// is on the disk. An earlier file stays as it was when this fails. CannotWrite, with the reason.
[[nodiscard]] domain::Outcome writeFile(const std::string& path, const std::string& bytes);

}  // namespace kamerklaar::cli
