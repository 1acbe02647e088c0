// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>

#include "exchange/workbook_annotating.h"
#include "work/filled_return.h"
#include "work/reporting.h"
#include "work/returns/return_checks.h"
#include "work/returns/return_letter.h"
#include "work/sending_back.h"

// A return that goes back and comes in again.

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::CheckedReturn;
using work::returns::Message;
using work::returns::Messages;

namespace {

bool says(const Messages& messages, const std::string& rule) {
    return std::any_of(messages.begin(), messages.end(),
                       [&](const Message& one) { return one.rule == rule; });
}

struct Sent {
    Sent() {
        sitDown(office);
        setTexts(office);
    }
    std::string back(const CheckedReturn& one) {
        const auto annotated = exchange::WorkbookAnnotating().annotated(
            one.file.bytes, work::returns::notesOf(one.messages), domain::Language::Dutch);
        REQUIRE(annotated.has_value());
        REQUIRE(work::returns::sendBack(office.anna(), typist, one, *annotated, answerBy));
        return *annotated;
    }
    CheckedReturn read(const std::string& bytes) {
        work::returns::ReturnDesk desk(office.anna());
        return desk.read(
            work::returns::openReturn(exchange::WorkbookReader(), "verslag.ods", bytes), {});
    }
    Office office;
    LetterKeeper typist;
};

}  // namespace

TEST_CASE("a file that only went back has not been taken over, and can be") {
    Sent it;
    CheckedReturn one = FilledReturn(it.office).ordinary().read();
    REQUIRE_FALSE(hasErrors(one.messages));
    (void)it.back(one);
    CheckedReturn again = it.read(one.file.bytes);
    CHECK_FALSE(says(again.messages, "file_known"));
    work::returns::ReturnDesk desk(it.office.anna());
    REQUIRE(desk.takeOver(again).has_value());
    CHECK(says(it.read(one.file.bytes).messages, "file_known"));
    // Sent back after it was taken over, it still was.
    (void)it.back(again);
    CHECK(says(it.read(one.file.bytes).messages, "file_known"));
}

TEST_CASE("what comes back with our notes has no stray sheet and no note of the municipality") {
    Sent it;
    const CheckedReturn one =
        FilledReturn(it.office).ordinary().type("besteed.categorie.a", "veel").read();
    const CheckedReturn again = it.read(it.back(one));
    CHECK_FALSE(says(again.messages, "stray_sheet"));
    CHECK_FALSE(says(again.messages, "stray_cell"));
    CHECK_FALSE(says(again.messages, "cell_note"));
    CHECK(inShort(again.messages) == inShort(one.messages));
}

TEST_CASE("what is for the office alone does not go back") {
    const Message peer{
        "basis_unlike_peers", work::returns::Weight::Warning, {"Elders.", ""}, {}, {}};
    const Message known{"file_known", work::returns::Weight::Error, {"Al gezien.", ""}, {}, {}};
    const Message missing{"missing", work::returns::Weight::Error, {"Vul in.", ""}, {}, {}};
    CHECK(work::returns::forMunicipality({peer, known, missing}) == Messages{missing});
    const auto notes = work::returns::notesOf({peer, known, missing});
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "Vul in.");
}

TEST_CASE("the letter tells what is wrong apart from what is remarked, and names the workbook") {
    Sent it;
    const CheckedReturn one =
        FilledReturn(it.office).ordinary().type("besteed.categorie.a", "veel").read();
    (void)it.back(one);
    CHECK(it.typist.holds("Dit is fout en moet worden verbeterd:"));
    CHECK(it.typist.holds("Bij deze brief zit uw eigen werkmap."));
    REQUIRE(work::returns::sendBack(it.office.anna(), it.typist, one, {}, answerBy));
    CHECK_FALSE(it.typist.holds("Bij deze brief zit uw eigen werkmap."));
}

TEST_CASE("what rests on a planned amount that is not known is not told") {
    Office office;
    sitDown(office);
    const auto read = [&](const std::string& planned) {
        return FilledReturn(office).ordinary().type("gepland.categorie.a", planned).read().messages;
    };
    CHECK(says(read("1"), "spending_above_plan"));
    CHECK_FALSE(says(read("onzin"), "spending_above_plan"));
    CHECK_FALSE(says(read(""), "spending_above_plan"));
}
