// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kamerklaar::report {

/// What a picture says of itself.
struct Picture {
    std::string mediaType;  ///< "image/png", "image/jpeg"
    unsigned width = 0;     ///< in dots
    unsigned height = 0;
};

/// Nothing for what is no PNG or JPEG file, or has no size.
[[nodiscard]] std::optional<Picture> pictureOf(std::string_view bytes);

}  // namespace kamerklaar::report
