// SPDX-License-Identifier: EUPL-1.2
#include "report/picture.h"

namespace kamerklaar::report {

namespace {

/// A number of `count` bytes, the highest first; the bytes are there.
unsigned numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
    unsigned number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = (number << 8U) | static_cast<unsigned char>(bytes[at + i]);
    }
    return number;
}

std::optional<Picture> sized(const char* mediaType, unsigned width, unsigned height) {
    if (width == 0 || height == 0) {
        return std::nullopt;
    }
    return Picture{mediaType, width, height};
}

/// The first part of a PNG file is its head: length, "IHDR", width, height.
std::optional<Picture> png(std::string_view bytes) {
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") {
        return std::nullopt;
    }
    return sized("image/png", numberAt(bytes, 16, 4), numberAt(bytes, 20, 4));
}

bool isStartOfFrame(unsigned marker) {
    const bool isOther = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !isOther;
}

/// A JPEG file is a row of parts: 0xFF, a marker, the length of the rest. The start of a frame has
/// the size.
std::optional<Picture> jpeg(std::string_view bytes) {
    std::size_t at = 2;
    while (at + 9 <= bytes.size() && numberAt(bytes, at, 1) == 0xFF) {
        const unsigned marker = numberAt(bytes, at + 1, 1);
        if (marker == 0xFF) {
            ++at;  // filling
        } else if (isStartOfFrame(marker)) {
            return sized("image/jpeg", numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2));
        } else {
            at += 2 + numberAt(bytes, at + 2, 2);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Picture> pictureOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n")) {
        return png(bytes);
    }
    return bytes.starts_with("\xFF\xD8\xFF") ? jpeg(bytes) : std::nullopt;
}

}  // namespace kamerklaar::report
