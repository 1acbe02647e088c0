// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_letter.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "exchange/workbook_annotating.h"
#include "work/filled_return.h"
#include "work/sending_back.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::CaseDocument;
using work::returns::CheckedReturn;

namespace {

std::vector<CaseDocument> documentsOf(Office& office, const CheckedReturn& one) {
    return office.store().documents().of({domain::Subject::Kind::Report, one.report.id.value});
}

}  // namespace

TEST_CASE("what goes back is the municipality's own file with its notes, and a letter with them") {
    Office office;
    setTexts(office);
    const CheckedReturn one = FilledReturn(office).type("besteed.categorie.a", "veel").read();
    REQUIRE(hasErrors(one.messages));
    const auto notes = work::returns::notesOf(one.messages);
    const auto annotated =
        exchange::WorkbookAnnotating().annotated(one.file.bytes, notes, domain::Language::Dutch);
    REQUIRE(annotated.has_value());
    const LetterKeeper typist;
    const auto files = work::returns::sendBack(office.anna(), typist, one, *annotated, answerBy);
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).name == "verslag met opmerkingen.ods");
    CHECK(files->at(0).bytes == *annotated);
    CHECK(files->at(1).name.find("begeleidende brief Almelo.odt") != std::string::npos);

    CHECK(typist.last.title == "Vragen over het voortgangsverslag over 2025");
    CHECK(typist.holds("1 april 2026"));
    for (const work::returns::Message& message : one.messages) {
        CAPTURE(message.text.dutch);
        CHECK(typist.holds(message.text.dutch));
    }

    const auto kept = documentsOf(office, one);
    REQUIRE(kept.size() == 3);
    const auto original = std::find_if(kept.begin(), kept.end(), [](const CaseDocument& each) {
        return each.direction == CaseDocument::Direction::Incoming;
    });
    REQUIRE(original != kept.end());
    CHECK(original->fileName == "verslag.ods");
    CHECK(office.store().documents().content(original->id) == one.file.bytes);
    CHECK(std::count_if(kept.begin(), kept.end(), [](const CaseDocument& each) {
              return each.direction == CaseDocument::Direction::Outgoing;
          }) == 2);
}

TEST_CASE("a csv file has no place for notes: the letter alone goes back") {
    Office office;
    setTexts(office);
    const CheckedReturn one = FilledReturn(office).read();
    const auto files = work::returns::sendBack(office.anna(), LetterKeeper(), one, {}, answerBy);
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 1);
    CHECK(files->at(0).mediaType == "application/vnd.oasis.opendocument.text");
}

TEST_CASE("of a return of which nobody knows whose it is nothing goes back, and nothing is kept") {
    Office office;
    setTexts(office);
    CheckedReturn one = FilledReturn(office).read();
    one.municipality.reset();
    CHECK_FALSE(
        work::returns::sendBack(office.anna(), LetterKeeper(), one, {}, answerBy).has_value());
    CHECK(documentsOf(office, one).empty());
}

TEST_CASE("every message is a note: at each of its cells, or for the file as a whole") {
    work::returns::Message both;
    both.weight = work::returns::Weight::Error;
    both.text = {"Fout.", "Wrong."};
    both.places = {{"Kosten", 2, 11, 1}, {"Kosten", 2, 12, 1}};
    work::returns::Message whole;
    whole.text = {"Te laat.", "Late."};
    const auto notes = work::returns::notesOf({both, whole});
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].cell == "B12");
    CHECK(notes[1].cell == "B13");
    CHECK(notes[1].weight == work::WorkbookAnnotator::Weight::Error);
    CHECK(notes[2].cell.empty());
    CHECK(notes[2].text == "Te laat.");
}
