// SPDX-License-Identifier: EUPL-1.2
#include "report/picture.h"

#include <catch2/catch.hpp>

#include "rich_document.h"

using namespace kamerklaar::report;

TEST_CASE("a picture says what it is and how large") {
    const auto png = pictureOf(test::smallPng());
    REQUIRE(png.has_value());
    CHECK(png->mediaType == "image/png");
    CHECK(png->width == 2);
    CHECK(png->height == 1);

    // A part to pass over, a byte that fills, and the start of the frame: 3 high, 258 wide.
    const std::string jpeg(
        "\xFF\xD8\xFF\xE0\x00\x04\x01\x02\xFF\xFF\xC0\x00\x0B\x08\x00\x03\x01\x02"
        "\x01\x01\x11\x00",
        22);
    const auto photo = pictureOf(jpeg);
    REQUIRE(photo.has_value());
    CHECK(photo->mediaType == "image/jpeg");
    CHECK(photo->width == 258);
    CHECK(photo->height == 3);
    for (std::size_t size = 0; size < 18; ++size) {
        CHECK_FALSE(pictureOf(jpeg.substr(0, size)).has_value());
    }
}

TEST_CASE("what is no picture, or has no size, is none") {
    CHECK_FALSE(pictureOf("").has_value());
    CHECK_FALSE(pictureOf("GIF89a").has_value());
    CHECK_FALSE(pictureOf(test::smallPng().substr(0, 20)).has_value());
    std::string flat = test::smallPng();
    flat[23] = 0;
    CHECK_FALSE(pictureOf(flat).has_value());
}
