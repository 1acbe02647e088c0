// SPDX-License-Identifier: EUPL-1.2
#include "work/note_words.h"

#include <catch2/catch.hpp>

using namespace kamerklaar;
using work::noteAtCell;
using work::wordsBesideOurs;
using Weight = work::WorkbookAnnotator::Weight;

TEST_CASE("a note of ours is known again, whatever language or program it came through") {
    for (const auto language : {domain::Language::Dutch, domain::Language::English}) {
        const std::string ours =
            noteAtCell(Weight::Error, "Vul een bedrag in,\nzonder punt.", language) + "\n" +
            noteAtCell(Weight::Warning, "Ook dit.", language);
        CHECK(wordsBesideOurs(ours) == std::string());
        CHECK(wordsBesideOurs("\n " + ours + "\n\n") == std::string());
        CHECK(wordsBesideOurs("Van Piet\n" + ours + "\nEn zijn antwoord") ==
              std::string("Van Piet\nEn zijn antwoord"));
        CHECK(wordsBesideOurs(work::solvedNote(language)) == std::string());
    }
}

TEST_CASE("a note of somebody else is none of ours, though it speaks of errors or of us") {
    CHECK_FALSE(wordsBesideOurs("Fout\nHier staat iets anders.").has_value());
    CHECK_FALSE(wordsBesideOurs("Volgens (Kamerklaar) klopt dit.").has_value());
    CHECK_FALSE(wordsBesideOurs("").has_value());
}
