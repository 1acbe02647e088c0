// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/picture.h"

#include <png.h>

namespace kamerklaar::report::pdf {

namespace {

using Why = HouseStyleFault::Why;

constexpr long long mostPoints = 16'000'000;

bool isTooLarge(long long width, long long height) {
    return width * height > mostPoints;
}

std::variant<Picture, Why> readPng(std::string_view file) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0) {
        return Why::NoPicture;
    }
    if (isTooLarge(image.width, image.height)) {
        png_image_free(&image);
        return Why::PictureTooLarge;
    }
    image.format = PNG_FORMAT_RGB;
    Picture picture;
    picture.width = static_cast<int>(image.width);
    picture.height = static_cast<int>(image.height);
    picture.bytes.resize(PNG_IMAGE_SIZE(image));
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, picture.bytes.data(), 0, nullptr) == 0) {
        return Why::NoPicture;
    }
    return picture;
}

/// The parts of a JPEG file (ITU T.81, annex B) up to the one that says how large it is.
class JpegReader {
public:
    explicit JpegReader(std::string_view file) : file_(file) {}

    std::variant<Picture, Why> read() {
        for (std::size_t at = 2; at + 4 <= file_.size() && byte(at) == 0xFF;) {
            const int marker = byte(at + 1);
            if (marker == 0xFF) {
                ++at;
                continue;
            }
            // Sequential and progressive pictures; a reader knows no others.
            if (marker >= 0xC0 && marker <= 0xC2) {
                return frame(at + 4);
            }
            at += 2 + static_cast<std::size_t>(word(at + 2));
        }
        return Why::NoPicture;
    }

private:
    [[nodiscard]] int byte(std::size_t at) const { return static_cast<unsigned char>(file_[at]); }
    [[nodiscard]] int word(std::size_t at) const { return byte(at) << 8 | byte(at + 1); }

    [[nodiscard]] std::variant<Picture, Why> frame(std::size_t at) const {
        if (at + 6 > file_.size()) {
            return Why::NoPicture;
        }
        Picture picture{word(at + 3), word(at + 1), byte(at + 5), true, std::string(file_)};
        const bool isKnown = byte(at) == 8 && picture.width > 0 && picture.height > 0 &&
                             (picture.channels == 1 || picture.channels == 3);
        if (!isKnown || file_.find("\xFF\xD9", at) == std::string_view::npos) {
            return Why::NoPicture;
        }
        if (isTooLarge(picture.width, picture.height)) {
            return Why::PictureTooLarge;
        }
        return picture;
    }

    std::string_view file_;
};

}  // namespace

std::variant<Picture, Why> readPicture(std::string_view file) {
    if (file.starts_with("\x89PNG")) {
        return readPng(file);
    }
    if (file.starts_with("\xFF\xD8")) {
        return JpegReader(file).read();
    }
    return Why::NoPicture;
}

}  // namespace kamerklaar::report::pdf
