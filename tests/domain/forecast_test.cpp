// SPDX-License-Identifier: EUPL-1.2
#include "domain/forecast.h"

#include <random>

#include "domain/decisions.h"

using namespace kamerklaar::domain;
using namespace kamerklaar::tests;

namespace {

// 1.4 million net, to be spent up to and including 1 July 2027.
GrantState grant() {
    const Decision award = approved(1, DecisionKind::Award, day(2024, 6, 10),
                                    proposedAward(regulation(), eur(1'500'000), eur(100'000)));
    return stateOf({award}, regulation(), {}, day(2030, 1, 1));
}

SpendingPace over(Date first, Date last, Money spent, std::optional<Money> expected = {}) {
    return {Period::known(first, last), spent, expected};
}

std::vector<SpendingPace> twoReports(std::optional<Money> expected = {}) {
    return {over(day(2024, 7, 1), day(2024, 12, 31), eur(150'000)),
            over(day(2025, 1, 1), day(2025, 12, 31), eur(400'000), expected)};
}

const Lever* leverOf(const std::vector<Lever>& levers, LeverKind kind) {
    for (const Lever& lever : levers) {
        if (lever.kind == kind) {
            return &lever;
        }
    }
    return nullptr;
}

}  // namespace

TEST_CASE("without reports everything is still to be spent, and the range says so") {
    const Forecast forecast = forecastOf(grant(), {});
    CHECK(forecast.reports == 0);
    CHECK(forecast.spentSoFar == Money());
    CHECK(forecast.left == eur(1'400'000));
    CHECK(forecast.highest == eur(1'400'000));
    CHECK(forecast.lowest == Money());
    CHECK(forecast.from == day(2024, 6, 30));
    CHECK(forecast.until == day(2027, 7, 1));
}

// The example of docs/forecast.md.
TEST_CASE("the pace of the last year goes on over the days that are left") {
    const Forecast forecast = forecastOf(grant(), twoReports());
    CHECK(forecast.reports == 2);
    CHECK(forecast.from == day(2025, 12, 31));
    CHECK(forecast.until.daysSince(forecast.from) == 547);
    CHECK(forecast.spentSoFar == eur(550'000));
    // 400,000 in 365 days is 599,452.05 in 547; the first half-year alone gives 445,923.91.
    CHECK(forecast.left == Money::cents(25'054'795));
    CHECK(forecast.highest == Money::cents(40'407'609));
    CHECK(forecast.lowest == Money::cents(19'060'274));
}

TEST_CASE("what the municipality expects itself is never outside the range") {
    const Forecast between = forecastOf(grant(), twoReports(eur(300'000)));
    CHECK(between.highest == Money::cents(40'407'609));
    CHECK(forecastOf(grant(), twoReports(eur(900'000))).highest == eur(900'000));
    CHECK(forecastOf(grant(), twoReports(eur(-50'000))).lowest == eur(-50'000));
    // Only the latest word counts, in whatever order the reports are given.
    std::vector<SpendingPace> reports = twoReports(eur(300'000));
    reports[0].expectedLeft = eur(900'000);
    std::swap(reports[0], reports[1]);
    CHECK(forecastOf(grant(), reports).highest == Money::cents(40'407'609));
}

TEST_CASE("when nothing is left to report on, the remainder is what was not spent") {
    const std::vector<SpendingPace> reports = {
        over(day(2024, 7, 1), day(2027, 7, 1), eur(1'450'000), eur(10'000))};
    const Forecast forecast = forecastOf(grant(), reports);
    CHECK(forecast.left == eur(-50'000));
    CHECK(forecast.lowest == forecast.left);
    CHECK(forecast.highest == forecast.left);
}

TEST_CASE("a correction below zero gives no pace") {
    const std::vector<SpendingPace> reports = {
        over(day(2024, 7, 1), day(2024, 12, 31), eur(-1'000))};
    const Forecast forecast = forecastOf(grant(), reports);
    CHECK(forecast.left == eur(1'401'000));
    CHECK(forecast.lowest == eur(1'401'000));
}

TEST_CASE("a longer spending period leaves less over, at the same pace") {
    GrantState longer = grant();
    longer.spendingPeriod = Period::known(longer.spendingPeriod.first(), day(2027, 12, 31));
    CHECK(forecastOf(longer, twoReports()).left < forecastOf(grant(), twoReports()).left);
}

TEST_CASE("whatever was reported, the most likely remainder lies within the range") {
    std::mt19937 random(6);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int i = 0; i < 500; ++i) {
        std::vector<SpendingPace> reports;
        Date first = day(2024, 7, 1);
        for (int n = upTo(4); n >= 0; --n) {
            const Date last = first.plusDays(upTo(400));
            reports.push_back(over(first, last, Money::cents(upTo(90'000'000) - 1'000'000)));
            first = last.plusDays(1);
        }
        const Forecast forecast = forecastOf(grant(), reports);
        REQUIRE(forecast.lowest <= forecast.left);
        REQUIRE(forecast.left <= forecast.highest);
        REQUIRE(forecast.left <= grant().awarded.net() - forecast.spentSoFar);
    }
}

TEST_CASE("each lever says until when it can be used, on which article, and what it changes") {
    GrantState state = grant();
    state.paid = {eur(1'250'000), eur(84'000)};  // three instalments: 1,166,000 net
    const Forecast forecast = forecastOf(state, twoReports());
    const std::vector<Lever> levers = leversOf(state, regulation(), forecast, day(2026, 9, 1));
    REQUIRE(levers.size() == 3);

    // 183 days more at 599,452.05 in 547 days is 200,547.94.
    const Lever* extension = leverOf(levers, LeverKind::ExtensionRequest);
    REQUIRE(extension != nullptr);
    CHECK(extension->lastDay == day(2026, 12, 31));
    CHECK(extension->article == "art. 10a");
    CHECK(extension->isOpen);
    CHECK(extension->effect == Money::cents(-20'054'794));
    CHECK(extension->leftAfter == Money::cents(5'000'001));

    // What is not paid yet, 234,000, can be taken off the award.
    const Lever* amendment = leverOf(levers, LeverKind::Amendment);
    REQUIRE(amendment != nullptr);
    CHECK(amendment->article == "art. 7");
    CHECK(amendment->effect == eur(-234'000));
    CHECK(amendment->leftAfter == forecast.left - eur(234'000));

    const Lever* instalment = leverOf(levers, LeverKind::LastInstalment);
    REQUIRE(instalment != nullptr);
    CHECK(instalment->article == "art. 6");
    CHECK(instalment->lastDay == day(2027, 3, 1));
    CHECK(instalment->isOpen);
    CHECK(levers.front().kind == LeverKind::ExtensionRequest);
}

TEST_CASE("a lever closes after its last day, or when there is nothing left to take") {
    GrantState state = grant();
    const Forecast forecast = forecastOf(state, twoReports());
    for (const Lever& lever : leversOf(state, regulation(), forecast, day(2027, 7, 2))) {
        CHECK_FALSE(lever.isOpen);
    }
    state.paid = state.awarded;
    const auto paidOut = leversOf(state, regulation(), forecast, day(2026, 9, 1));
    CHECK_FALSE(leverOf(paidOut, LeverKind::LastInstalment)->isOpen);
    CHECK_FALSE(leverOf(paidOut, LeverKind::Amendment)->isOpen);
    CHECK(leverOf(paidOut, LeverKind::ExtensionRequest)->isOpen);
    // Extended already, an extension is no lever any more; settled, none is.
    state.spendingPeriod =
        Period::known(state.spendingPeriod.first(), *regulation().lastDayOfExtension);
    CHECK(leverOf(leversOf(state, regulation(), forecast, day(2026, 9, 1)),
                  LeverKind::ExtensionRequest) == nullptr);
    state.settled = SettlementTerms{};
    CHECK(leversOf(state, regulation(), forecast, day(2026, 9, 1)).empty());
}

TEST_CASE("no lever takes away more than is expected to be left") {
    const GrantState state = grant();
    Forecast forecast = forecastOf(state, twoReports());
    for (const Money left : {eur(100), Money(), eur(-5'000)}) {
        forecast.left = left;
        for (const Lever& lever : leversOf(state, regulation(), forecast, day(2026, 9, 1))) {
            CHECK(lever.leftAfter == left + lever.effect);
            CHECK(lever.leftAfter >= std::min(left, Money()));
            CHECK(lever.effect <= Money());
        }
    }
}

TEST_CASE("a scheme without extensions or instalments has no such levers") {
    GrantState state = grant();
    Scheme scheme = regulation();
    scheme.lastDayOfExtension.reset();
    scheme.instalments.clear();
    const auto levers = leversOf(state, scheme, forecastOf(state, twoReports()), day(2026, 9, 1));
    REQUIRE(levers.size() == 1);
    CHECK(levers.front().kind == LeverKind::Amendment);
}
