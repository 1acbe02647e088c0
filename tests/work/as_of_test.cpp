// SPDX-License-Identifier: EUPL-1.2
#include "work/as_of.h"

#include <catch2/catch.hpp>
#include <random>

#include "work/deciding.h"
#include "work/grants.h"
#include "work/lists.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Figures;
using domain::Money;

namespace {

/// Every amount of both calendars with its year, so that a difference is seen at once.
std::string spelled(const Figures& figures) {
    std::string text;
    const auto add = [&text](const std::string& label, const domain::Amounts& amounts) {
        text += label;
        for (const Money amount : {amounts.ceiling, amounts.awardedGross, amounts.vatFund,
                                   amounts.paid, amounts.paidVatFund, amounts.spent}) {
            text += " " + std::to_string(amount.inCents());
        }
        text += "\n";
    };
    add("total", figures.total);
    for (const auto& year : figures.programmeYears) {
        add(year.label, year.amounts);
    }
    for (const auto& year : figures.calendarYears) {
        add(year.label, year.amounts);
    }
    return text + "reserved " + std::to_string(figures.reserved.inCents());
}

domain::Amounts on(Office& office, const char* day, std::size_t place = 0) {
    return work::figuresAsOf(office.store(), Date::fromIso(day).value(), office.municipality(place))
        .total;
}

void move(Office& office, const char* day) {
    office.clock.moveTo((std::string(day) + "T09:00:00Z").c_str());
}

/// What stands in the lists today is what the decisions and the journal say of today.
void checkToday(Office& office) {
    const Date today = office.clock.today();
    CHECK(spelled(work::figuresAsOf(office.store(), today)) ==
          spelled(work::nationalFigures(office.store())));
    for (const std::size_t place : {0, 1, 2}) {
        const auto municipality = office.municipality(place);
        CAPTURE(place);
        CHECK(spelled(work::figuresAsOf(office.store(), today, municipality)) ==
              spelled(work::figuresOf(office.store(), municipality)));
    }
}

}  // namespace

TEST_CASE("figures stand as they stood on each day, whatever was decided since") {
    Office office;
    const auto municipality = office.municipality();
    move(office, "2024-06-10");
    auto decision = work::proposal(office.anna(), DecisionKind::Award, municipality);
    decision.terms =
        domain::proposedAward(regulation(), Money::euros(1'200'000), Money::euros(60'000));
    decide(office, decision);
    move(office, "2024-07-01");
    const Decision paid =
        decide(office, work::proposal(office.anna(), DecisionKind::Payment, municipality));
    move(office, "2025-03-01");
    const Decision less = decide(office, amendment(office, municipality, Money::euros(-100'000)));
    move(office, "2025-07-10");
    const auto report = reported(office, municipality, 2024, Money::euros(80'000));
    move(office, "2025-09-01");
    decide(office, reversal(office, less));
    move(office, "2025-10-01");
    reported(office, municipality, 2024, Money::euros(90'000));
    move(office, "2026-01-15");
    decide(office, reversal(office, paid));
    decide(office, withdrawal(office, municipality));

    struct Row {
        const char* day;
        std::int64_t awarded;
        std::int64_t vatFund;
        std::int64_t paid;
        std::int64_t spent;
    };
    const std::vector<Row> rows = {
        {"2024-06-09", 1'500'000, 0, 0, 0},  // what is reserved
        {"2024-06-10", 1'200'000, 60'000, 0, 0},
        {"2024-07-01", 1'200'000, 60'000, 190'000, 0},
        {"2025-02-28", 1'200'000, 60'000, 190'000, 0},
        {"2025-03-01", 1'100'000, 60'000, 190'000, 0},
        {"2025-07-09", 1'100'000, 60'000, 190'000, 0},
        {"2025-07-10", 1'100'000, 60'000, 190'000, 80'000},
        {"2025-09-01", 1'200'000, 60'000, 190'000, 80'000},
        {"2025-10-01", 1'200'000, 60'000, 190'000, 90'000},
        {"2026-01-14", 1'200'000, 60'000, 190'000, 90'000},
        {"2026-01-15", 0, 0, 0, 90'000},
    };
    for (const Row& row : rows) {
        CAPTURE(row.day);
        const domain::Amounts amounts = on(office, row.day);
        CHECK(amounts.awardedGross == Money::euros(row.awarded));
        CHECK(amounts.vatFund == Money::euros(row.vatFund));
        CHECK(amounts.paid == Money::euros(row.paid));
        CHECK(amounts.spent == Money::euros(row.spent));
    }
    CHECK(report.id.isStored());
    checkToday(office);
}

TEST_CASE("only what had been approved and had begun by a day is in its figures") {
    Office office;
    move(office, "2024-06-10");
    const auto municipality = office.municipality();
    award(office, municipality);
    Decision later = amendment(office, municipality, Money::euros(-100'000));
    later.effectiveOn = Date::known(2024, 9, 1);
    (void)work::prepare(office.anna(), amendment(office, municipality, Money::euros(-1))).value();
    decide(office, later);
    CHECK(on(office, "2024-08-31").awardedGross == Money::euros(1'500'000));
    CHECK(on(office, "2024-09-01").awardedGross == Money::euros(1'400'000));
    // A payment that is ordered for a later day is paid on that day.
    decide(office, order(office, municipality,
                         {1, Date::known(2024, 7, 5), Money::euros(250'000), {}, {}, 0}));
    CHECK(on(office, "2024-07-04").paid == Money());
    CHECK(on(office, "2024-07-05").paid == Money::euros(250'000));
}

TEST_CASE("a report counts from the day it came in, also when it is sent back") {
    Office office;
    move(office, "2025-07-01");
    auto report = office.received(2024);
    move(office, "2025-07-08");
    REQUIRE(
        work::takeStep(office.anna(), report.id, report.version, domain::ReportAct::StartReview));
    move(office, "2025-07-20");
    REQUIRE(work::takeStep(office.anna(), report.id, report.version + 1,
                           domain::ReportAct::SendBack, "Onvolledig."));
    const auto spentOn = [&](const char* day) { return on(office, day).spent; };
    CHECK(spentOn("2025-06-30") == Money());
    CHECK(spentOn("2025-07-01") == Money::euros(200'000));
    CHECK(spentOn("2025-07-20") == Money::euros(200'000));
    checkToday(office);
}

TEST_CASE("an own division of spending holds from the day it was made") {
    Office office;
    const auto municipality = office.municipality();
    move(office, "2026-07-01");
    const auto report = reported(office, municipality, 2025, Money::euros(365));
    move(office, "2026-07-10");
    domain::SpendingSplit split;
    split.municipality = municipality;
    split.report = report.id;
    split.reason = "Zoals besteed.";
    split.parts = {{2025, 1, Money::euros(65)}, {2025, 2, Money::euros(300)}};
    recorded(office, split);
    const auto first = [&](const char* day) {
        return work::figuresAsOf(office.store(), Date::fromIso(day).value(), municipality)
            .programmeYears.at(0)
            .amounts.spent;
    };
    CHECK(first("2026-07-09") == Money::euros(181));
    CHECK(first("2026-07-10") == Money::euros(65));
    checkToday(office);
}

TEST_CASE("the municipalities' figures as of a day add up to the national ones") {
    Office office;
    move(office, "2024-06-10");
    for (std::size_t place = 0; place < 5; ++place) {
        award(office, office.municipality(place));
    }
    decide(office, amendment(office, office.municipality(2), Money::euros(-30'000)));
    const Date day = Date::known(2025, 1, 1);
    domain::Amounts sum;
    for (const auto& municipality : office.store().municipalities().all()) {
        sum += work::figuresAsOf(office.store(), day, municipality.id).total;
    }
    const Figures national = work::figuresAsOf(office.store(), day);
    CHECK(sum.awardedGross == national.total.awardedGross);
    CHECK(national.total.awardedGross == Money::euros(29'970'000));
    CHECK(national.reserved == Money::euros(15 * 1'500'000));
    CHECK(national.total.ceiling == Money::euros(30'000'000));
}

TEST_CASE("after any course of decisions and reports, today's figures are those of the lists") {
    std::mt19937 random(24);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int course = 0; course < 4; ++course) {
        Office office;
        Date day = Date::known(2024, 6, 10);
        std::vector<std::pair<Date, std::string>> seen;
        for (int step = 0; step < 25; ++step) {
            day = day.plusDays(1 + upTo(40));
            move(office, day.iso().c_str());
            const auto municipality = office.municipality(static_cast<std::size_t>(upTo(2)));
            const auto grant = work::grantOf(office.store(), municipality, day);
            const auto decisions = office.store().decisions().all(municipality);
            // Whatever the rules refuse is simply not done.
            std::optional<Decision> tried;
            switch (grant.hasAward ? upTo(5) : 0) {
                case 0:
                    tried = work::proposal(office.anna(), DecisionKind::Award, municipality);
                    break;
                case 1:
                    tried =
                        amendment(office, municipality, Money::cents(upTo(8'000'000) - 5'000'000));
                    break;
                case 2:
                    tried = work::proposal(office.anna(), DecisionKind::Payment, municipality);
                    tried->effectiveOn = day;
                    std::get<domain::PaymentOrder>(tried->terms).payOn = day;
                    break;
                case 3:
                    tried = reversal(office, decisions.at(static_cast<std::size_t>(
                                                 upTo(static_cast<int>(decisions.size()) - 1))));
                    break;
                case 4:
                    tried = withdrawal(office, municipality);
                    break;
                default:
                    reported(office, municipality, 2024 + upTo(1), Money::cents(upTo(30'000'000)));
                    break;
            }
            if (tried) {
                const auto prepared = work::prepare(office.anna(), *tried);
                if (prepared) {
                    static_cast<void>(
                        work::approve(office.bram(), prepared->id, prepared->version));
                }
            }
            CAPTURE(course, step, day.iso());
            checkToday(office);
            seen.emplace_back(day, spelled(work::figuresAsOf(office.store(), day)));
        }
        // What was seen on a day is seen of that day ever after.
        for (const auto& [then, figures] : seen) {
            CAPTURE(course, then.iso());
            CHECK(spelled(work::figuresAsOf(office.store(), then)) == figures);
        }
    }
}
