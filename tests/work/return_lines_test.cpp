// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/filled_return.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::CheckedReturn;
using work::returns::ReturnDesk;

namespace {

struct Lines {
    Office office;
    ReturnDesk desk{office.anna()};
    CheckedReturn one;

    Lines() {
        office.clock.moveTo("2026-03-10T09:00:00Z");
        FilledReturn filled(office);
        filled.ordinary();
        filled.put("partner.2.soort", "Halt").put("partner.2.naam", "Halt Oost");
        filled.put("partner.3.soort", "Politie").put("partner.3.naam", "Wijkagenten");
        one = desk.read(filled.file(), {});
        REQUIRE(inShort(one.messages).empty());
    }
    [[nodiscard]] std::vector<std::string> partners() const {
        std::vector<std::string> names;
        for (const domain::Partner& partner : one.report.partners) {
            names.push_back(partner.name);
        }
        return names;
    }
    std::string add(const std::string& reason = "Vergeten, gebeld op 9 maart") {
        const auto key = desk.addLine(one, "blad.partners", reason);
        REQUIRE(key);
        return *key;
    }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a line of a list is left out, and those below it move up") {
    Lines it;
    REQUIRE(it.desk.leaveLineOut(it.one, "partner.2", "Staat er dubbel"));
    CHECK(it.partners() == Names{"Politie Oost-Nederland", "Wijkagenten"});
    CHECK(it.one.reading.find("partner.2.naam") == nullptr);
    CHECK(it.one.reading.find("partner.3.naam")->question.path == "partners/1/name");
    // What the municipality wrote is still known.
    REQUIRE_FALSE(it.one.reading.leftOut.empty());
    CHECK(it.one.reading.leftOut[0].original == "Halt");

    it.desk.putLineBack(it.one, "partner.2");
    CHECK(it.partners() == Names{"Politie Oost-Nederland", "Halt Oost", "Wijkagenten"});
    CHECK(it.one.reading.leftOut.empty());
}

TEST_CASE("a line that is added is checked at once, and asks for its answers") {
    Lines it;
    const std::string key = it.add();
    CHECK(key == "partner.4");
    CHECK(messageOf(it.one, "missing").keys == Names{"partner.4.soort"});
    CHECK_FALSE(it.one.mayBeTakenOver());
    REQUIRE(it.desk.correct(it.one, key + ".soort", "Halt", "Gebeld op 9 maart"));
    REQUIRE(it.desk.correct(it.one, key + ".naam", "Halt West", "Gebeld op 9 maart"));
    CHECK(inShort(it.one.messages).empty());
    CHECK(it.partners() ==
          Names{"Politie Oost-Nederland", "Halt Oost", "Wijkagenten", "Halt West"});
    CHECK(it.add() == "partner.5");
    REQUIRE(it.desk.leaveLineOut(it.one, "partner.5", "Toch niet"));
    CHECK(it.one.reading.addedLines.size() == 1);
    CHECK(it.one.reading.leftOut.empty());
}

TEST_CASE("lines are added and left out with a reason, and only where there are lists") {
    Lines it;
    CHECK(inShort(it.desk.addLine(it.one, "blad.partners", " ").error()) ==
          "reason_missing reason");
    CHECK(inShort(it.desk.addLine(it.one, "blad.kosten", "Zomaar").error()) ==
          "not_found blad.kosten");
    CHECK(inShort(it.desk.leaveLineOut(it.one, "partner.2", "").error()) ==
          "reason_missing reason");
    CHECK(inShort(it.desk.leaveLineOut(it.one, "partner.9", "Zomaar").error()) ==
          "not_found partner.9");
    CHECK(inShort(it.desk.leaveLineOut(it.one, "categorie.a", "Zomaar").error()) ==
          "not_found categorie.a");
    CHECK(it.partners().size() == 3);
}

TEST_CASE("the journal keeps what was written first, and each line that changed with its reason") {
    Lines it;
    REQUIRE(it.desk.leaveLineOut(it.one, "partner.1", "Doet niet meer mee"));
    const std::string key = it.add("Vergeten");
    REQUIRE(it.desk.correct(it.one, key + ".soort", "Halt", "Gebeld"));
    REQUIRE(it.desk.correct(it.one, key + ".naam", "Halt West", "Gebeld"));
    const auto entries = it.office.entries();
    REQUIRE(it.desk.takeOver(it.one));
    const auto report = it.office.report(2025);
    REQUIRE(report.partners.size() == 3);
    CHECK(report.partners[0].name == "Halt Oost");
    CHECK(report.partners[2].name == "Halt West");

    std::vector<std::string> reasons;
    std::size_t written = 0;
    it.office.store().journal().forEach([&](const work::JournalEntry& entry) {
        if (entry.number > entries && !entry.reason.empty()) {
            reasons.push_back(entry.reason);
        }
        if (entry.number > entries && entry.act == work::Act::ReceiveReport) {
            for (const domain::Change& change : entry.changes) {
                written += change.after == "Politie Oost-Nederland" ? 1 : 0;
            }
        }
    });
    CHECK(written == 1);
    CHECK(reasons == Names{"Doet niet meer mee", "Vergeten; Gebeld"});
}
