// SPDX-License-Identifier: EUPL-1.2
#include "work/sisa_grid.h"

#include <catch2/catch.hpp>

#include "domain/dossier_check.h"
#include "work/grants.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::CbsStatus;
using domain::Date;
using domain::Money;
using work::SisaState;

namespace {

domain::MunicipalityId first(Office& office) {
    return office.store().municipalities().all().front().id;
}

/// Kept as it is, with its journal entry: what the grid reads.
void keep(Office& office, const domain::SisaReturn& sisa) {
    const auto transaction = office.store().begin();
    domain::SisaReturn stored = sisa;
    stored.id = office.store().records<domain::SisaReturn>().add(sisa);
    work::record(office.anna(), work::Act::SaveSisaReturn, stored.subject(),
                 domain::difference({}, domain::fieldsOf(stored)));
    transaction->commit();
}

domain::SisaReturn over(Office& office, int year, std::int64_t spent, std::int64_t cumulative) {
    domain::SisaReturn sisa;
    sisa.municipality = first(office);
    sisa.year = year;
    sisa.receivedOn = Date::known(year + 1, 7, 1);
    sisa.cbsStatus = CbsStatus::Received;
    sisa.spent = Money::euros(spent);
    sisa.cumulative = Money::euros(cumulative);
    return sisa;
}

SisaState stateOn(Office& office, Date day, int year) {
    return work::sisaGrid(office.store(), day).rows.front().over(year)->state;
}

}  // namespace

TEST_CASE("a return is expected until its day has gone by, and late from the day after") {
    Office office;
    const Date due = *domain::sisaDueOf(regulation(), 2024);
    // Nobody accounts for what was not awarded.
    CHECK(stateOn(office, due.plusDays(1), 2024) == SisaState::Expected);
    award(office, first(office));
    CHECK(stateOn(office, due, 2024) == SisaState::Expected);
    CHECK(stateOn(office, due.plusDays(1), 2024) == SisaState::Late);
    CHECK(work::sisaGrid(office.store(), due).years == std::vector<int>{2024, 2025, 2026, 2027});
}

TEST_CASE("what came in stands where CBS has it") {
    Office office;
    domain::SisaReturn sisa = over(office, 2024, 1, 1);
    const auto [status, state] =
        GENERATE(std::pair(CbsStatus::Received, SisaState::Received),
                 std::pair(CbsStatus::Plausible, SisaState::Plausible),
                 std::pair(CbsStatus::NotPlausible, SisaState::NotPlausible));
    sisa.cbsStatus = status;
    keep(office, sisa);
    CHECK(stateOn(office, Date::known(2026, 1, 1), 2024) == state);
}

TEST_CASE("the chain is held against the year before, and says nothing when that is missing") {
    Office office;
    keep(office, over(office, 2024, 100, 100));
    keep(office, over(office, 2025, 200, 301));
    const auto grid = work::sisaGrid(office.store(), Date::known(2026, 8, 1));
    const work::SisaRow& row = grid.rows.front();
    CHECK_FALSE(row.over(2024)->isChainBroken());
    CHECK(row.over(2024)->expectedCumulative == Money::euros(100));
    CHECK(row.over(2025)->expectedCumulative == Money::euros(300));
    CHECK(row.over(2025)->isChainBroken());

    Office other;
    keep(other, over(other, 2025, 200, 301));
    const auto alone = work::sisaGrid(other.store(), Date::known(2026, 8, 1));
    CHECK_FALSE(alone.rows.front().over(2025)->expectedCumulative.has_value());
    CHECK_FALSE(alone.rows.front().over(2025)->isChainBroken());
}

TEST_CASE("after the final return no other is expected") {
    Office office;
    domain::SisaReturn sisa = over(office, 2025, 1, 1);
    sisa.isFinal = domain::Answer::Yes;
    keep(office, sisa);
    const auto grid = work::sisaGrid(office.store(), Date::known(2026, 8, 1));
    CHECK(grid.rows.front().over(2026) == nullptr);
    CHECK(grid.rows.back().over(2026) != nullptr);
}

TEST_CASE("the sheet of returns has a line for each municipality and year, in words and cents") {
    Office office;
    domain::SisaReturn sisa = over(office, 2024, 100, 100);
    sisa.findings = {{"", {}, "Een fout.", ""}, {"", {}, "Opgelost.", "Hersteld."}};
    keep(office, sisa);
    award(office, first(office));
    const auto grid = work::sisaGrid(office.store(), Date::known(2026, 8, 1));
    const auto sheet = work::sisaSheet(grid, domain::Language::Dutch);
    CHECK(sheet.rows.size() == 80);
    CHECK(sheet.rows[0] == std::vector<std::string>{grid.rows[0].municipality.name, "2024",
                                                    "ontvangen", "2025-07-15", "2025-07-01",
                                                    "10000", "10000", "10000", "1"});
    CHECK(sheet.rows[1][2] == "te laat");
}
