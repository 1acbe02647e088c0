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

TEST_CASE("the texts of our notes are told apart from what somebody wrote around them") {
    const auto dutch = domain::Language::Dutch;
    const std::string ours = noteAtCell(Weight::Error, "Vul een bedrag in.", dutch) + "\n" +
                             noteAtCell(Weight::Warning, "Ook dit.", dutch);
    CHECK(work::wordsOfOurs("Van Piet\n" + ours + "\nEn zijn antwoord") ==
          std::vector<std::string>{"Vul een bedrag in.", "Ook dit."});
    CHECK(work::wordsOfOurs("Volgens (Kamerklaar) klopt dit.").empty());
}

TEST_CASE("of a list what we wrote is ours, and what stands beside or below it is not") {
    using Row = std::vector<std::string>;
    const Row remark = {"Let op", "Kosten", "B2", "Kijk dit na.", "van Piet"};
    for (std::size_t column = 0; column < remark.size(); ++column) {
        CHECK(work::isOfNoteList(remark, column) == (column < work::noteListColumns));
    }
    CHECK(work::isOfNoteList({"Kind", "Sheet", "Cell", "Remark"}, 3));
    CHECK(work::isOfNoteList({work::noteListTitle.dutch}, 0));
    CHECK(work::isOfNoteList({work::noteListIntroduction.english}, 0));
    CHECK(work::isOfNoteList({work::noteListKept.dutch}, 0));
    CHECK_FALSE(work::isOfNoteList({work::noteListTitle.dutch, "gezien door Piet"}, 1));
    CHECK_FALSE(work::isOfNoteList({"Bel ons gerust", "", "", "0546-541111"}, 0));
    CHECK_FALSE(work::isOfNoteList({"Bel ons gerust", "", "", "0546-541111"}, 3));
    CHECK_FALSE(work::isOfNoteList({}, 0));
}
