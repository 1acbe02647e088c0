// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <set>

#include "domain/file_fault.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

// The sheets, by their numbers, with something that is no cell and no note: pictures, charts,
// buttons. Whoever writes a sheet anew would throw them away.

[[nodiscard]] tl::expected<std::set<std::size_t>, domain::FileFault> drawnUponInXlsx(
    package::ZipReader& package);
[[nodiscard]] tl::expected<std::set<std::size_t>, domain::FileFault> drawnUponInOds(
    package::ZipReader& package);

}  // namespace kamerklaar::exchange
