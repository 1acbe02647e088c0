// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_letter.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "exchange/workbook_annotating.h"
#include "work/filled_return.h"
#include "work/recording.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::CaseDocument;
using work::returns::CheckedReturn;

namespace {

/// Keeps the letter.
class Typist : public work::LetterWriter {
public:
    mutable work::LetterText last;
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override {
        last = letter;
        return "odt";
    }
};

const domain::Date answerBy = domain::Date::known(2026, 4, 1);

/// The texts that letters share are not there in a new file.
void setTexts(Office& office) {
    for (const auto kind : {domain::LetterKind::Addressee, domain::LetterKind::Signature}) {
        domain::LetterTemplate text;
        text.letterKind = kind;
        text.title = "Tekst";
        text.body = kind == domain::LetterKind::Addressee ? "College van {gemeente}" : "Namens";
        REQUIRE(work::save(office.dirk(), text).has_value());
    }
}

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
    const Typist typist;
    const auto files = work::returns::sendBack(office.anna(), typist, one, *annotated, answerBy);
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).name == "verslag met opmerkingen.ods");
    CHECK(files->at(0).bytes == *annotated);
    CHECK(files->at(1).name.find("begeleidende brief Almelo.odt") != std::string::npos);

    const auto& body = typist.last.body;
    const auto holds = [&](const std::string& words) {
        return std::any_of(body.begin(), body.end(), [&](const std::string& paragraph) {
            return paragraph.find(words) != std::string::npos;
        });
    };
    CHECK(typist.last.title == "Vragen over het voortgangsverslag over 2025");
    CHECK(holds("1 april 2026"));
    for (const work::returns::Message& message : one.messages) {
        CAPTURE(message.text.dutch);
        CHECK(holds(message.text.dutch));
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
    const auto files = work::returns::sendBack(office.anna(), Typist(), one, {}, answerBy);
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 1);
    CHECK(files->at(0).mediaType == "application/vnd.oasis.opendocument.text");
}

TEST_CASE("of a return of which nobody knows whose it is nothing goes back, and nothing is kept") {
    Office office;
    setTexts(office);
    CheckedReturn one = FilledReturn(office).read();
    one.municipality.reset();
    CHECK_FALSE(work::returns::sendBack(office.anna(), Typist(), one, {}, answerBy).has_value());
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
