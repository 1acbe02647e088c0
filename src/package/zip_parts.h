// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <zip.h>

#include <string>

namespace kamerklaar::package {

// What making and changing a package share.

/// Gives a part the first date that a package can have, so that the same parts give the same
/// bytes.
void setFirstDate(zip_t* archive, zip_uint64_t part);

/// The bytes of a package that was closed.
[[nodiscard]] std::string contentOf(zip_source_t* bytes);

}  // namespace kamerklaar::package
