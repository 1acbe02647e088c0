// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::work {

/// The version of the project, with a digest of all sources and texts that reports are made by:
/// two builds that could make other files are never the same version. Written when the program is
/// built (resources/program_version.cmake).
[[nodiscard]] std::string programVersion();

}  // namespace kamerklaar::work
