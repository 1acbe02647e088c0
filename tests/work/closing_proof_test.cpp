// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <random>

#include "work/deciding.h"
#include "work/grants.h"
#include "work/lists.h"
#include "work/reconciling.h"
#include "work/reporting.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using work::ClosingProof;
using work::ProofCell;

namespace {

/// Of the cells of a programme year and a calendar year; nothing where there is none.
ProofCell at(const ClosingProof& proof, const std::string& programmeYear, int calendarYear) {
    for (const ProofCell& cell : proof.cells) {
        if (cell.programmeYear == programmeYear && cell.calendarYear == calendarYear) {
            return cell;
        }
    }
    return {};
}

/// Three reports and four payments of one municipality, one report and a payment of another.
void fillForProof(Office& office) {
    office.clock.moveTo("2027-08-01T09:00:00Z");
    const auto municipality = office.municipality();
    award(office, municipality);
    award(office, office.municipality(1));
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2024, 7, 1));
    pay(office, municipality, 2, Money::euros(480'000), Date::known(2025, 2, 3), Money::euros(0));
    pay(office, municipality, 3, Money::euros(500'000), Date::known(2026, 2, 2));
    pay(office, municipality, 4, Money::euros(250'000), Date::known(2027, 2, 1));
    pay(office, office.municipality(1), 1, Money::cents(1'234'567), Date::known(2025, 6, 30));
    reported(office, municipality, 2024, Money::euros(200'000));
    reported(office, municipality, 2025, Money::cents(36'500'001));
    reported(office, municipality, 2026, Money::cents(40'000'003));
    reported(office, office.municipality(1), 2024, Money::cents(7));
}

std::vector<std::string> namesOf(const domain::Problems& problems) {
    std::vector<std::string> names;
    for (const domain::Problem& problem : problems) {
        CHECK(problem.kind == domain::ProblemKind::SumsDiffer);
        names.push_back(std::get<std::string>(problem.facts.at(0)));
    }
    return names;
}

}  // namespace

TEST_CASE("every cent lies in one programme year and one calendar year, by hand") {
    Office office;
    fillForProof(office);
    const ClosingProof proof = work::closingProof(office.store(), office.municipality());
    CHECK(at(proof, "2024-2025", 2024).spent == Money::euros(200'000));
    // 365,000.01 over 2025: 181 of 365 days before 1 July.
    CHECK(at(proof, "2024-2025", 2025).spent + at(proof, "2025-2026", 2025).spent ==
          Money::cents(36'500'001));
    CHECK(at(proof, "2024-2025", 2025).spent == Money::cents(18'100'000));
    CHECK(at(proof, "2025-2026", 2025).spent == Money::cents(18'400'001));
    CHECK(at(proof, "2024-2025", 2024).paid == Money::euros(250'000));
    CHECK(at(proof, "2024-2025", 2025).paid == Money::euros(480'000));
    CHECK(at(proof, "2025-2026", 2026).paid == Money::euros(500'000));
    CHECK(at(proof, "2026-2027", 2027).paid == Money::euros(250'000));
    CHECK(proof.spentDown == Money::cents(20'000'000 + 36'500'001 + 40'000'003));
    CHECK(proof.spentAcross == proof.spentDown);
    CHECK(proof.spentSource == proof.spentDown);
    CHECK(proof.paidDown == Money::euros(1'480'000));
    CHECK(proof.holds());
}

TEST_CASE("the proof of all is the sum of the proofs of each") {
    Office office;
    fillForProof(office);
    const ClosingProof all = work::closingProof(office.store());
    CHECK(all.holds());
    Money spent;
    Money paid;
    for (const auto& municipality : office.store().municipalities().all()) {
        const ClosingProof one = work::closingProof(office.store(), municipality.id);
        CHECK(one.holds());
        spent += one.spentDown;
        paid += one.paidAcross;
    }
    CHECK(all.spentDown == spent);
    CHECK(all.paidAcross == paid);
}

TEST_CASE("a proof that is a cent off anywhere does not hold, and the place is named") {
    Office office;
    fillForProof(office);
    const ClosingProof sound = work::closingProof(office.store());
    const Money cent = Money::cents(1);

    ClosingProof broken = sound;
    broken.cells.at(0).spent += cent;
    CHECK(namesOf(broken.differences()) ==
          std::vector<std::string>{"spent " + broken.cells[0].programmeYear,
                                   "spent " + std::to_string(broken.cells[0].calendarYear)});
    broken = sound;
    broken.paidByCalendarYear.at(1).second -= cent;
    CHECK(namesOf(broken.differences()) == std::vector<std::string>{"paid 2025"});
    broken = sound;
    broken.vatFundByProgrammeYear.at(0).second += cent;
    CHECK(namesOf(broken.differences()) == std::vector<std::string>{"paid_vat_fund 2024-2025"});
    broken = sound;
    broken.spentAcross += cent;
    CHECK(namesOf(broken.differences()) ==
          std::vector<std::string>{"spent programme_years calendar_years"});
    broken = sound;
    broken.paidSource += cent;
    CHECK(namesOf(broken.differences()) ==
          std::vector<std::string>{"paid programme_years sources"});
    broken = sound;
    broken.cells.push_back({"outside", 2031, cent, {}, {}});
    CHECK(namesOf(broken.differences()) == std::vector<std::string>{"spent outside", "spent 2031"});
    CHECK_FALSE(broken.holds());
}

TEST_CASE("spending after the last programme year lies in a column of its own") {
    Office office;
    const auto municipality = office.municipality();
    office.clock.moveTo("2026-12-01T09:00:00Z");
    award(office, municipality);
    decide(office, extension(office, municipality));
    office.clock.moveTo("2028-07-01T09:00:00Z");
    auto report = reported(office, municipality, 2027, Money::euros(365));
    REQUIRE(work::setReportTerm(
        office.anna(), report.id, report.version,
        domain::Period::known(Date::known(2027, 1, 1), Date::known(2027, 12, 31)), {}));
    const ClosingProof proof = work::closingProof(office.store(), municipality);
    // 1 July 2027 itself is still inside: 182 days, and 183 after it.
    CHECK(at(proof, "2026-2027", 2027).spent == Money::euros(182));
    CHECK(at(proof, domain::outsideProgrammeYears, 2027).spent == Money::euros(183));
    CHECK(proof.holds());
}

TEST_CASE("an officer's own division takes the place of the one by days, with the same total") {
    Office office;
    fillForProof(office);
    const auto municipality = office.municipality();
    const auto header = office.store().reports().headers(municipality).at(1);
    REQUIRE(header.year == 2025);
    domain::SpendingSplit split;
    split.municipality = municipality;
    split.report = header.id;
    split.reason = "De interventies begonnen in september.";
    split.parts = {{2025, 1, Money::euros(65'000)}, {2025, 2, Money::cents(30'000'001)}};
    split = recorded(office, split);

    ClosingProof proof = work::closingProof(office.store(), municipality);
    CHECK(at(proof, "2024-2025", 2025).spent == Money::euros(65'000));
    CHECK(at(proof, "2025-2026", 2025).spent == Money::cents(30'000'001));
    CHECK(proof.holds());
    CHECK(work::verify(office.store()).empty());
    const auto views = work::splits(office.store(), municipality);
    REQUIRE(views.size() == 3);
    CHECK(views[1].report == header.id);
    CHECK(views[1].byDays.at(0).spent == Money::cents(18'100'000));
    CHECK(views[1].ownSplit == split);
    CHECK_FALSE(views[0].ownSplit.has_value());

    // What the municipality sends anew is divided by days, until somebody divides that.
    reported(office, municipality, 2025, Money::euros(365'000));
    proof = work::closingProof(office.store(), municipality);
    CHECK(at(proof, "2024-2025", 2025).spent == Money::euros(181'000));
    CHECK(proof.holds());

    // No parts: by days again.
    split.parts.clear();
    recorded(office, split);
    CHECK_FALSE(work::splits(office.store(), municipality)[1].ownSplit.has_value());
}

TEST_CASE("a division that does not add up is not taken as one") {
    Office office;
    fillForProof(office);
    domain::SpendingSplit split;
    split.municipality = office.municipality();
    split.report = office.store().reports().headers(office.municipality()).at(1).id;
    split.reason = "Verdeeld.";
    split.parts = {{2025, 1, Money::euros(65'000)}, {2025, 2, Money::euros(300'000)}};
    const auto refused = work::save(office.anna(), split);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) == "split_differs parts");
}

TEST_CASE("whatever is paid, reported, divided and undone, the proof holds") {
    std::mt19937 random(20'27);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int round = 0; round < 3; ++round) {
        Office office;
        office.clock.moveTo("2028-08-01T09:00:00Z");
        for (std::size_t place = 0; place < 4; ++place) {
            const auto municipality = office.municipality(place);
            award(office, municipality);
            for (const auto& plan : regulation().instalments) {
                const int cents = 1 + upTo(20'000'000);
                const auto paid = pay(office, municipality, plan.number, Money::cents(cents),
                                      plan.window.first().plusDays(upTo(plan.window.days() - 1)));
                if (upTo(3) == 0) {
                    decide(office, reversal(office, paid));
                }
            }
            for (const int year : {2024, 2025, 2026, 2027}) {
                const auto report =
                    reported(office, municipality, year, Money::cents(upTo(40'000'000)));
                const Date first = Date::known(year, 1, 1).plusDays(upTo(200));
                REQUIRE(work::setReportTerm(office.anna(), report.id, report.version,
                                            domain::Period::known(first, first.plusDays(upTo(500))),
                                            first.plusDays(500)));
            }
        }
        CHECK(namesOf(work::closingProof(office.store()).differences()).empty());
        CHECK(work::verify(office.store()).empty());
    }
}
