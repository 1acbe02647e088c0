// SPDX-License-Identifier: EUPL-1.2
#include "exchange/odt_letters.h"

#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Catch::Matchers::Contains;

namespace {

work::LetterText reminder() {
    return {"Herinnering voortgangsverslag",
            {"Het college van burgemeester en wethouders", "van de gemeente Utrecht"},
            "1 februari 2026",
            "2026-0012",
            {"Geachte college,", "# Wat ontbreekt", "Het gaat om:", "- het verslag <2025>",
             "- de  bijlage\tvan R&D", "Met vriendelijke groet,"},
            false};
}

}  // namespace

TEST_CASE("a letter holds everything that was to be in it, in order") {
    const std::string odt = exchange::OdtLetters().odt(reminder());
    CHECK(plainText(odt, "content.xml") ==
          "Het college van burgemeester en wethouders\nvan de gemeente Utrecht\n\n"
          "Datum1 februari 2026\nKenmerk2026-0012\nHerinnering voortgangsverslag\n"
          "Geachte college,\nWat ontbreekt\nHet gaat om:\nhet verslag <2025>\n"
          "de bijlagevan R&D\nMet vriendelijke groet,\n");
    CHECK(plainText(odt, "styles.xml") == "Pagina 1 van 1\n");
}

TEST_CASE("a letter has real styles: a title, a heading with its level, one list of items") {
    const std::string content = partOf(exchange::OdtLetters().odt(reminder()), "content.xml");
    CHECK_THAT(content, Contains("<text:p text:style-name=\"Title\">Herinnering"));
    CHECK_THAT(content, Contains("<text:h text:style-name=\"Heading_20_1\" "
                                 "text:outline-level=\"1\">Wat ontbreekt</text:h>"
                                 "<text:p text:style-name=\"Text_20_body\">Het gaat om:</text:p>"
                                 "<text:list text:style-name=\"List_20_1\"><text:list-item>"));
    CHECK_THAT(content, Contains("</text:list-item><text:list-item>"));
    CHECK_THAT(content, Contains("</text:list><text:p text:style-name=\"Text_20_body\">Met"));
    CHECK_THAT(content, Contains("de <text:s/>bijlage<text:tab/>van R&amp;D"));
}

TEST_CASE("a letter that ends with a list is whole, and one without lines too") {
    work::LetterText letter;
    letter.body = {"- laatste"};
    CHECK(plainText(exchange::OdtLetters().odt(letter), "content.xml") == "\n\nlaatste\n");
}

TEST_CASE("a letter is in Dutch, and its properties have no name and no clock") {
    const std::string odt = exchange::OdtLetters().odt(reminder());
    const std::string meta = partOf(odt, "meta.xml");
    CHECK_THAT(meta, Contains("<dc:title>Herinnering voortgangsverslag</dc:title>"));
    CHECK_THAT(meta, Contains("<dc:language>nl-NL</dc:language>"));
    CHECK_THAT(meta, !Contains("creator") && !Contains("date"));
    CHECK_THAT(partOf(odt, "styles.xml"), Contains("fo:language=\"nl\" fo:country=\"NL\""));
    CHECK(odt == exchange::OdtLetters().odt(reminder()));
}

TEST_CASE("a letter on example data is marked on every page") {
    work::LetterText letter = reminder();
    letter.isExample = true;
    CHECK(plainText(exchange::OdtLetters().odt(letter), "styles.xml") ==
          "VOORBEELDGEGEVENS\nPagina 1 van 1\n");
}

TEST_CASE("an OpenDocument file says what it is in its first bytes") {
    const std::string odt = exchange::OdtLetters().odt(reminder());
    CHECK(odt.substr(30, 8 + 39) == "mimetypeapplication/vnd.oasis.opendocument.text");
}
