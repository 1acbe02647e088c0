// SPDX-License-Identifier: EUPL-1.2
#include "work/house_style.h"

#include <catch2/catch.hpp>

#include "work/seals.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::HouseStyle;
using work::StyleFile;

namespace {

work::NewStyleFile file(const std::string& name, const std::string& content) {
    return {name, "application/octet-stream", content};
}

HouseStyle called(const std::string& words) {
    HouseStyle style;
    style.logoAlternative = words;
    return style;
}

domain::Result<HouseStyle> set(Office& office, const HouseStyle& style,
                               const std::map<StyleFile, work::NewStyleFile>& files) {
    return work::setHouseStyle(office.dirk(), plainTools().publisher, style, files);
}

}  // namespace

TEST_CASE("a house style keeps its files, and documents are made with them") {
    Office office;
    CHECK(work::currentHouseStyle(office.store()) == HouseStyle());
    HouseStyle style = called("Ministerie");
    style.accent = "#1a4f8b";
    const auto first = set(office, style,
                           {{StyleFile::Logo, file("logo.png", "beeld")},
                            {StyleFile::Bold, file("vet.ttf", "letters")}});
    REQUIRE(first.has_value());
    const work::HouseStyleFiles files = work::houseStyleOf(office.store());
    CHECK(files.accent == "#1a4f8b");
    CHECK(files.logo == "beeld");
    CHECK(files.bold == "letters");
    CHECK(files.regular.empty());
    CHECK(work::styleFileNames(office.store(), *first) ==
          std::map<StyleFile, std::string>{{StyleFile::Logo, "logo.png"},
                                           {StyleFile::Bold, "vet.ttf"}});

    SECTION("one file is replaced, and the others stay") {
        REQUIRE(set(office, *first, {{StyleFile::Logo, file("nieuw.png", "ander beeld")}}));
        CHECK(work::houseStyleOf(office.store()).logo == "ander beeld");
        CHECK(work::houseStyleOf(office.store()).bold == "letters");
    }
    SECTION("one file is taken away") {
        REQUIRE(set(office, *first, {{StyleFile::Bold, {}}}));
        CHECK(work::houseStyleOf(office.store()).bold.empty());
        CHECK(work::houseStyleOf(office.store()).logo == "beeld");
    }
}

TEST_CASE("a house style that no document can be made with is refused as a whole") {
    Office office;
    const auto refused = set(office, called("Ministerie"),
                             {{StyleFile::Logo, file("logo.svg", "kapot")},
                              {StyleFile::Bold, file("vet.otf", "kapot")}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) == "image_unreadable logo, font_unreadable bold");
    REQUIRE(refused.error().size() == 2);
    CHECK(refused.error()[0].facts == std::vector<domain::Fact>{"logo.svg"});
    CHECK(refused.error()[1].facts == std::vector<domain::Fact>{"vet.otf"});
    CHECK(office.store().records<HouseStyle>().all().empty());

    const auto silent = set(office, called(""), {{StyleFile::Logo, file("logo.png", "beeld")}});
    REQUIRE_FALSE(silent.has_value());
    CHECK(silent.error().front().field == "logoAlternative");
    HouseStyle pale = called("");
    pale.accent = "#ffff00";
    CHECK_FALSE(set(office, pale, {}).has_value());
    CHECK(office.store().records<HouseStyle>().all().empty());
}
