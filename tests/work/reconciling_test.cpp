// SPDX-License-Identifier: EUPL-1.2
#include "work/reconciling.h"

#include <catch2/catch.hpp>

#include "work/grants.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using work::SourceDifference;

namespace {

/// "2024 sisa_reports 190000 200000 open": what is compared, in euros.
std::vector<std::string> lines(Office& office, std::optional<domain::MunicipalityId> of = {}) {
    std::vector<std::string> texts;
    for (const SourceDifference& line : work::reconciliation(office.store(), of)) {
        texts.push_back(std::to_string(line.year) + " " + line.difference + " " +
                        std::to_string(line.left.inCents() / 100) + " " +
                        std::to_string(line.right.inCents() / 100) +
                        (line.isOpen()      ? " open"
                         : line.explanation ? " explained"
                                            : ""));
    }
    return texts;
}

using Differences = std::vector<std::string>;

domain::Explanation explaining(Office& office, const char* difference, int year, Money left,
                               Money right) {
    domain::Explanation explanation;
    explanation.municipality = office.municipality();
    explanation.difference = difference;
    explanation.year = year;
    explanation.left = left;
    explanation.right = right;
    explanation.text = "De accountant rekent een nagekomen factuur tot het volgende jaar.";
    return explanation;
}

/// 250,000 paid and 200,000 reported in 2024; the return says 190,000.
void fillForReconciling(Office& office) {
    const auto municipality = office.municipality();
    award(office, municipality);
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2024, 7, 1));
    reported(office, municipality, 2024, Money::euros(200'000));
    recorded(office,
             sisaReturn(office, municipality, 2024, Money::euros(190'000), Money::euros(190'000)));
}

}  // namespace

TEST_CASE("a return is held against the reports, the payments and the return before it") {
    Office office;
    fillForReconciling(office);
    CHECK(lines(office) == Differences{"2024 sisa_reports 190000 200000 open",
                                       "2024 sisa_payments 190000 250000 open",
                                       "2024 sisa_chain 190000 190000"});
}

TEST_CASE("each year goes on from what was paid and stated up to the year before") {
    Office office;
    fillForReconciling(office);
    const auto municipality = office.municipality();
    office.clock.moveTo("2026-07-15T09:00:00Z");
    pay(office, municipality, 2, Money::euros(500'000), Date::known(2025, 2, 3));
    pay(office, municipality, 3, Money::euros(500'000), Date::known(2026, 2, 2));
    reported(office, municipality, 2025, Money::euros(300'000));
    recorded(office,
             sisaReturn(office, municipality, 2025, Money::euros(300'000), Money::euros(480'000)));
    const Differences all = lines(office);
    REQUIRE(all.size() == 6);
    CHECK(all[3] == "2025 sisa_reports 300000 300000");
    CHECK(all[4] == "2025 sisa_payments 480000 750000 open");
    CHECK(all[5] == "2025 sisa_chain 480000 490000 open");
}

TEST_CASE("a report that reaches into another calendar year counts there with its part") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    const auto report = reported(office, municipality, 2024, Money::euros(182));
    REQUIRE(work::setReportTerm(
        office.anna(), report.id, report.version,
        domain::Period::known(Date::known(2024, 10, 1), Date::known(2025, 3, 31)), {}));
    recorded(office, sisaReturn(office, municipality, 2024, Money::euros(92), Money::euros(92)));
    // 92 of the 182 days lie in 2024.
    CHECK(lines(office).at(0) == "2024 sisa_reports 92 92");
}

TEST_CASE("a difference that was explained is open no longer, until one of its amounts changes") {
    Office office;
    fillForReconciling(office);
    recorded(office, explaining(office, "sisa_reports", 2024, Money::euros(190'000),
                                Money::euros(200'000)));
    CHECK(lines(office).at(0) == "2024 sisa_reports 190000 200000 explained");
    CHECK(lines(office).at(1) == "2024 sisa_payments 190000 250000 open");

    reported(office, office.municipality(), 2024, Money::euros(205'000));
    CHECK(lines(office).at(0) == "2024 sisa_reports 190000 205000 open");
    reported(office, office.municipality(), 2024, Money::euros(200'000));
    CHECK(lines(office).at(0) == "2024 sisa_reports 190000 200000 explained");
}

TEST_CASE("a correction that was accepted takes the place of what was stated") {
    Office office;
    fillForReconciling(office);
    auto sisa = office.store().records<domain::SisaReturn>().all().at(0);
    domain::SisaCorrection correction;
    correction.receivedOn = Date::known(2025, 7, 20);
    correction.spent = Money::euros(200'000);
    correction.cumulative = Money::euros(200'000);
    correction.text = "Factuur vergeten.";
    sisa.corrections = {correction};
    office.clock.moveTo("2025-08-01T09:00:00Z");
    sisa = recorded(office, sisa);
    CHECK(lines(office).at(0) == "2024 sisa_reports 190000 200000 open");

    sisa.corrections[0].accepted = domain::Answer::Yes;
    sisa.corrections[0].decidedOn = Date::known(2025, 7, 28);
    sisa.corrections[0].reason = "Onderbouwd.";
    recorded(office, sisa);
    CHECK(lines(office).at(0) == "2024 sisa_reports 200000 200000");
    CHECK(lines(office).at(2) == "2024 sisa_chain 200000 200000");
}

TEST_CASE("a source that is not there is compared with nothing") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    reported(office, municipality, 2024, Money::euros(200'000));
    CHECK(lines(office).empty());
    auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(), municipality);
    sisa.year = 2025;
    sisa.receivedOn = office.clock.today();
    sisa.spent = Money::euros(10);
    office.clock.moveTo("2026-07-01T09:00:00Z");
    recorded(office, sisa);
    CHECK(lines(office).empty());  // no report of 2025, nothing cumulative stated
    sisa = office.store().records<domain::SisaReturn>().all().at(0);
    sisa.cumulative = Money::euros(10);
    recorded(office, sisa);
    // Payments are the ministry's own, so none is nothing; of the year before nothing is known.
    CHECK(lines(office) == Differences{"2025 sisa_payments 10 0 open"});
}

TEST_CASE("sources are compared by municipality, and of one when it is asked for") {
    Office office;
    fillForReconciling(office);
    const auto other = office.municipality(1);
    award(office, other);
    recorded(office, sisaReturn(office, other, 2024, Money::euros(5), Money::euros(5)));
    CHECK(lines(office).size() == 5);
    CHECK(lines(office, other) ==
          Differences{"2024 sisa_payments 5 0 open", "2024 sisa_chain 5 5"});
    CHECK(lines(office, office.municipality(2)).empty());
}
