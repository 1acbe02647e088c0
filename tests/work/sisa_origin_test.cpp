// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "work/filled_return.h"
#include "work/returns/sisa_desk.h"
#include "work/sisa_annex.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::CheckedSisa;
using work::returns::SisaDesk;

namespace {

/// The annex with these rows above its block.
SisaAnnex below(const SheetRows& head) {
    SisaAnnex annex = SisaAnnex::empty();
    annex.rows = head;
    annex.row({});
    return annex.own();
}

std::set<int> yearsOf(const SheetRows& head) {
    return readAnnex(below(head).rows).origin.years;
}

std::set<std::string> municipalitiesOf(const SheetRows& head) {
    return readAnnex(below(head).rows).origin.municipalities;
}

}  // namespace

TEST_CASE("years in the name of the regulation and of figures beside it are not the year") {
    const std::string name = regulation().name;
    using Years = std::set<int>;
    CHECK(yearsOf({{"SiSa-verantwoording 2025 " + name}}) == Years{2025});
    CHECK(yearsOf({{"Verantwoording " + name}, {"Jaar", "2025"}}) == Years{2025});
    CHECK(yearsOf({{"Verantwoording " + name}}).empty());
    CHECK(yearsOf({{"Verantwoording uitkering jeugdcriminaliteit 2024"}}).empty());
    CHECK(yearsOf({{"Jaarrekening 2025 met vergelijkende cijfers 2024"}}) == Years{2025});
    CHECK(yearsOf({{"SiSa 2025 (Stcrt. 2024, 12052)"}}) == Years{2025});
    CHECK(yearsOf({{"SiSa bijlage 2025, d.d. 3 november 2024"}}) == Years{2025});
    CHECK(yearsOf({{"Verantwoordingsjaar", "2025"}, {"Cijfers vorig jaar 2024"}}) == Years{2025});
}

TEST_CASE("a year that the file says it is about outweighs one in passing") {
    using Years = std::set<int>;
    CHECK(yearsOf({{"Jaar", "2025"}, {"SiSa, versie van 2024"}}) == Years{2025});
    CHECK(yearsOf({{"Jaar: 2025"}}) == Years{2025});
    CHECK(yearsOf({{"Gemeente", "Jaar"}, {"Gouda", "2025"}}) == Years{2025});
    CHECK(yearsOf({{"Verantwoording over het jaar 2025"}}) == Years{2025});
    CHECK(yearsOf({{"SiSa, versie van 2025"}}) == Years{2025});
    CHECK(yearsOf({{"Jaarrekening per 31 december 2025"}}) == Years{2025});
    // A list of years says no more of the first one than of the others.
    CHECK(yearsOf({{"Jaar", "Bedrag"}, {"2024", "1"}, {"2025", "2"}}).empty());
}

TEST_CASE("when a file is about several years nobody guesses") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SisaDesk desk(office.anna());
    const SisaAnnex annex = below({{"SiSa-bijlage 2024"}, {"Gemeente", "Gouda"}, {"Jaar", "2025"}});
    const CheckedSisa one = desk.read(annex.file(), {});
    INFO(inShort(one.messages));
    CHECK_FALSE(one.year);
    CHECK(inShort(one.messages).find("error sisa_year_unclear: SiSa A1, B3") != std::string::npos);
    CHECK(inShort(one.messages).find("sisa_year_missing") == std::string::npos);
    CHECK_FALSE(one.mayBeTakenOver());
    // Whoever brings it may say it, when it is one of them.
    const CheckedSisa said = desk.read(annex.file(), {2025, {}, {}});
    CHECK(said.year == 2025);
    CHECK(said.mayBeTakenOver());
    CHECK_FALSE(desk.read(annex.file(), {2026, {}, {}}).mayBeTakenOver());
}

TEST_CASE("a year outside the regulation is told as such") {
    Office office;
    const auto read =
        SisaDesk(office.anna()).read(below({{"Jaar", "2019"}, {"Gemeente", "Gouda"}}).file(), {});
    CHECK(inShort(read.messages).find("error sisa_year_differs") != std::string::npos);
    CHECK_FALSE(read.mayBeTakenOver());
}

TEST_CASE("the municipality is found by its code, by its name, behind a label or alone") {
    using Names = std::set<std::string>;
    CHECK(municipalitiesOf({{"Gemeente", "Gouda"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeente: Gouda"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeente Gouda"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeente", "GM0513"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeentecode", "513"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"", "gm0513"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeente", "Jaar"}, {"Gouda", "2025"}}) == Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeentecode", "GM0513"}, {"Gemeente", "Gouda (ZH)"}}) ==
          Names{"Gouda"});
    CHECK(municipalitiesOf({{"Gemeente", "Amsterdam"}}) == Names{"Amsterdam"});
    CHECK(municipalitiesOf({{"Gemeentecode", "GM0363"}}) == Names{"GM0363"});
    CHECK(municipalitiesOf({{"Contact", "06"}, {"Bedrag", "513"}}).empty());
}

TEST_CASE("a SiSa annex whose name and code contradict each other is not taken over") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SisaDesk desk(office.anna());
    const SheetRows head = {{"Jaar", "2025"}, {"Gemeente", "Haarlem"}, {"Gemeentecode", "GM0513"}};
    const CheckedSisa one = desk.read(below(head).file(), {});
    const std::string said = inShort(one.messages);
    INFO(said);
    CHECK(said.find("error name_contradicts_code: SiSa B2, B3") != std::string::npos);
    CHECK(said.find("municipality_unknown") == std::string::npos);
    // Not even when somebody says whose it is: the file has to be mended.
    CHECK_FALSE(desk.read(below(head).file(), {{}, office.municipality(), {}}).mayBeTakenOver());
}

TEST_CASE("a municipality that has no part in the regulation is named as it was found") {
    Office office;
    SisaDesk desk(office.anna());
    const SisaAnnex annex = below({{"Jaar", "2025"}, {"Gemeente", "Amsterdam"}});
    for (const auto& chosen :
         {std::optional<domain::MunicipalityId>(), std::optional(office.municipality())}) {
        const CheckedSisa one = desk.read(annex.file(), {{}, chosen, {}});
        CHECK_FALSE(one.municipality);
        const auto unknown = std::find_if(
            one.messages.begin(), one.messages.end(),
            [](const auto& message) { return message.rule == "municipality_unknown"; });
        REQUIRE(unknown != one.messages.end());
        CHECK(unknown->text.dutch == "De gemeente Amsterdam staat niet in de regeling.");
    }
}

TEST_CASE("of two names in passing whoever brings the file says which one counts") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SisaDesk desk(office.anna());
    const SisaAnnex annex = below({{"Jaar", "2025"}, {"Gouda"}, {"Haarlem"}});
    CHECK_FALSE(desk.read(annex.file(), {}).municipality);
    CHECK_FALSE(desk.read(annex.file(), {}).mayBeTakenOver());
    const auto municipalities = office.store().municipalities().all();
    const auto gouda = std::find_if(municipalities.begin(), municipalities.end(),
                                    [](const auto& one) { return one.name == "Gouda"; });
    const CheckedSisa said = desk.read(annex.file(), {{}, gouda->id, {}});
    INFO(inShort(said.messages));
    CHECK(said.mayBeTakenOver());
}

TEST_CASE("a list of answers of two municipalities is not taken over, whoever brings it") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SheetRows rows = {{"Gemeente", "Jaar", "Indicator", "Waarde"}};
    for (const char* name : {"Gouda", "Haarlem"}) {
        for (const std::string number : {"01", "02", "03", "05"}) {
            rows.push_back({name, "2025", "C90/" + number, number < "03" ? "7" : "nee"});
        }
    }
    const auto one = readAnnex(SheetRows(rows.begin(), rows.begin() + 5));
    CHECK(one.year == 2025);
    CHECK(one.reading.origin.municipalityName == "Gouda");
    CHECK(answerTo(one, "besteding") == "7");
    CHECK(one.reading.strays.empty());
    SisaAnnex both = SisaAnnex::empty();
    both.rows = rows;
    for (const auto& municipality : office.store().municipalities().all()) {
        const CheckedSisa read =
            SisaDesk(office.anna()).read(both.file(), {{}, municipality.id, {}});
        CHECK_FALSE(read.mayBeTakenOver());
    }
}

TEST_CASE("neither another grant nor an answer says whose the annex is, or of which year") {
    SisaAnnex annex;
    annex.other({"1", "2", "Nee", "SiSa-verantwoording 2024", "Nee"});
    annex.rows[3][3] = "Besteding in het jaar 2024";
    annex.own({"1", "2", "Nee", "Haarlem", "Nee"});
    annex.rows[6][2] = "Haarlem";
    const auto read = readAnnex(annex.rows);
    CHECK(read.origin.years == std::set<int>{2025});
    CHECK(read.origin.municipalities == std::set<std::string>{"Gouda"});
}
