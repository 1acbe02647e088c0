// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "report/house_style.h"

namespace kamerklaar::report::pdf {

/// A picture as a PDF file keeps it.
struct Picture {
    int width = 0;
    int height = 0;
    /// 1 for grey, 3 for red, green and blue; 8 bits each.
    int channels = 3;
    /// Bytes are a whole JPEG file; otherwise they are the points, row by row.
    bool isJpeg = false;
    std::string bytes;
};

/// Reads a PNG or JPEG file. What is transparent in it becomes white, as the paper is.
[[nodiscard]] std::variant<Picture, HouseStyleFault::Why> readPicture(std::string_view file);

}  // namespace kamerklaar::report::pdf
