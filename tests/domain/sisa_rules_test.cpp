// SPDX-License-Identifier: EUPL-1.2
#include <functional>

#include "domain/dossier_check.h"
#include "domain/rule_cases.h"

// The SiSa return of a municipality: recorded as stated, and flagged with the article it meets.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

const std::string fvw = "art. 17a Financiële-verhoudingswet";

SisaReturn calmReturn() {
    SisaReturn sisa;
    sisa.municipality = {7};
    sisa.year = 2025;
    sisa.receivedOn = day(2026, 7, 1);
    sisa.cbsStatus = CbsStatus::Plausible;
    sisa.spent = eur(400'000);
    sisa.cumulative = eur(550'000);
    sisa.activitiesFinished = Answer::No;
    sisa.isFinal = Answer::No;
    sisa.auditKind = "R";
    return sisa;
}

SisaSurroundings calmAround() {
    SisaSurroundings around;
    around.awardedNet = eur(1'400'000);
    around.paidByYearEnd = eur(700'000);
    around.spendingPeriod = regulation().spendingPeriod;
    around.cumulativeBefore = eur(150'000);
    around.today = day(2026, 8, 1);
    return around;
}

auto sisa(const std::function<void(SisaReturn&, SisaSurroundings&)>& change) {
    SisaReturn one = calmReturn();
    SisaSurroundings around = calmAround();
    change(one, around);
    return [one, around](const Scheme& scheme) { return check(one, scheme, around); };
}

// Over the last year of the spending, received and final.
auto lastSisa(const std::function<void(SisaReturn&, SisaSurroundings&)>& change) {
    return sisa([&](SisaReturn& one, SisaSurroundings& around) {
        one.year = 2027;
        one.receivedOn = day(2028, 7, 15);
        one.isFinal = Answer::Yes;
        around.today = day(2028, 8, 1);
        change(one, around);
    });
}

}  // namespace

TEST_CASE("of a SiSa return in order there is nothing to say") {
    checkCalm(sisa([](auto&, auto&) {}));
    checkCalm(lastSisa([](auto&, auto&) {}));
}

TEST_CASE("the return over a year is due on its day of the next year", "[fvw-17a]") {
    CHECK(sisaDueOf(regulation(), 2024) == day(2025, 7, 15));
    CHECK(sisaDueOf(regulation(), 2027) == day(2028, 7, 15));
    CHECK_FALSE(sisaDueOf(otherRegulation(), 2024).has_value());
    const Date due = day(2026, 7, 15);
    const auto none = [&](Date today) {
        return sisa([today](SisaReturn& one, SisaSurroundings& around) {
            one = {};
            one.year = 2025;
            around.today = today;
        });
    };
    checkCalm(none(due));
    checkOnly({Kind::SisaMissing, "receivedOn", flagged, fvw, {std::int64_t{2025}, due}},
              none(due.plusDays(1)));
    checkCalm(sisa([&](SisaReturn& one, auto&) { one.receivedOn = due; }));
    checkOnly({Kind::SisaLate, "receivedOn", flagged, fvw, {due, due.plusDays(1)}},
              sisa([&](SisaReturn& one, auto&) { one.receivedOn = due.plusDays(1); }));
}

TEST_CASE("what is spent up to a year is what was spent before and in it", "[fvw-17a-chain]") {
    checkOnly({Kind::SisaChainBroken, "cumulative", flagged, fvw, {eur(550'001), eur(550'000)}},
              sisa([](SisaReturn& one, auto&) { one.cumulative = eur(550'001); }));
    // In the first year there is nothing before it.
    const auto first = [](Money cumulative) {
        return sisa([cumulative](SisaReturn& one, SisaSurroundings& around) {
            one.year = 2024;
            one.receivedOn = day(2025, 7, 1);
            one.spent = eur(150'000);
            one.cumulative = cumulative;
            around.cumulativeBefore.reset();
        });
    };
    checkCalm(first(eur(150'000)));
    checkOnly({Kind::SisaChainBroken, "cumulative", flagged, fvw, {eur(150'001), eur(150'000)}},
              first(eur(150'001)));
    // Later on nothing can be said while the return of the year before is missing.
    checkCalm(sisa([](SisaReturn& one, SisaSurroundings& around) {
        one.cumulative = eur(599'000);
        around.cumulativeBefore.reset();
    }));
    // A correction of an earlier year is spending below zero.
    checkCalm(sisa([](SisaReturn& one, auto&) {
        one.spent = eur(-10'000);
        one.cumulative = eur(140'000);
    }));
}

TEST_CASE("an accepted correction takes the place of what was stated", "[fvw-17a-chain]") {
    const auto corrected = [](Answer accepted) {
        return sisa([accepted](SisaReturn& one, auto&) {
            one.cumulative = eur(560'000);
            SisaCorrection correction;
            correction.receivedOn = day(2026, 7, 20);
            correction.spent = eur(400'000);
            correction.cumulative = eur(550'000);
            correction.accepted = accepted;
            correction.decidedOn = day(2026, 7, 25);
            correction.reason = "Rekenfout hersteld.";
            one.corrections = {correction};
        });
    };
    checkCalm(corrected(Answer::Yes));
    checkAmong(Kind::SisaChainBroken, "cumulative", corrected(Answer::No));
    checkAmong(Kind::SisaChainBroken, "cumulative", corrected(Answer::Unknown));
}

TEST_CASE("deciding on a correction is an act of the ministry, with a day and a reason") {
    const auto decided = [](Answer accepted) {
        return sisa([accepted](SisaReturn& one, auto&) {
            SisaCorrection correction;
            correction.receivedOn = day(2026, 7, 20);
            correction.spent = *one.spent;
            correction.cumulative = *one.cumulative;
            correction.accepted = accepted;
            one.corrections = {correction};
        });
    };
    checkCalm(decided(Answer::Unknown));
    checkAmong(Kind::Missing, "corrections/0/decidedOn", decided(Answer::Yes));
    checkAmong(Kind::Missing, "corrections/0/decidedOn", decided(Answer::No));
    checkAmong(Kind::ReasonMissing, "corrections/0/reason", decided(Answer::No));
}

TEST_CASE("spending is held against the net award and against what was paid", "[art-2-5-sisa]") {
    checkOnly({Kind::SisaAboveAward,
               "cumulative",
               flagged,
               "art. 2, vijfde lid",
               {eur(550'000), eur(549'999)}},
              sisa([](auto&, SisaSurroundings& around) { around.awardedNet = eur(549'999); }));
    checkOnly({Kind::SisaAbovePaid, "cumulative", flagged, "art. 6", {eur(550'000), eur(549'999)}},
              sisa([](auto&, SisaSurroundings& around) { around.paidByYearEnd = eur(549'999); }));
    checkCalm(sisa([](auto&, SisaSurroundings& around) {
        around.awardedNet = eur(550'000);
        around.paidByYearEnd = eur(550'000);
    }));
}

TEST_CASE("spending in a year outside the spending period is flagged", "[art-10a-sisa]") {
    const Period period = regulation().spendingPeriod;
    const auto in2028 = [](Date lastDay) {
        return sisa([lastDay](SisaReturn& one, SisaSurroundings& around) {
            one.year = 2028;
            one.receivedOn = day(2029, 7, 1);
            around.today = day(2029, 8, 1);
            around.otherFinalYear = 2027;
            around.spendingPeriod = Period::known(around.spendingPeriod.first(), lastDay);
        });
    };
    checkOnly({Kind::SisaOutsidePeriod,
               "spent",
               flagged,
               "art. 10a",
               {std::int64_t{2028}, period.first(), period.last()}},
              in2028(period.last()));
    checkCalm(in2028(day(2028, 1, 31)));
}

TEST_CASE("the final return covers the last year of the spending, and there is one",
          "[fvw-17a-final]") {
    checkOnly({Kind::FinalWithoutLastYear,
               "isFinal",
               flagged,
               fvw,
               {std::int64_t{2025}, std::int64_t{2027}}},
              sisa([](SisaReturn& one, auto&) { one.isFinal = Answer::Yes; }));
    checkOnly({Kind::FinalTwice, "isFinal", flagged, fvw, {std::int64_t{2026}}},
              lastSisa([](auto&, SisaSurroundings& around) { around.otherFinalYear = 2026; }));
    checkOnly({Kind::FinalExpected, "isFinal", flagged, fvw, {std::int64_t{2027}}},
              lastSisa([](SisaReturn& one, auto&) { one.isFinal = Answer::No; }));
    // When the spending ended earlier, and was accounted for then, nothing is expected.
    checkCalm(lastSisa([](SisaReturn& one, SisaSurroundings& around) {
        one.isFinal = Answer::No;
        around.otherFinalYear = 2026;
    }));
}

TEST_CASE("a finding of the auditor is settled, and a return is plausible", "[fvw-17a-audit]") {
    checkOnly({Kind::FindingOpen,
               "findings/0/settled",
               Severity::Asks,
               fvw,
               {std::string("Factuur ontbreekt")}},
              sisa([](SisaReturn& one, auto&) {
                  one.findings = {{"fout", eur(1'000), "Factuur ontbreekt", {}}};
              }));
    checkCalm(sisa([](SisaReturn& one, auto&) {
        one.findings = {{"fout", eur(1'000), "Factuur ontbreekt", "Nagezonden."}};
    }));
    checkOnly({Kind::NotPlausible, "cbsStatus", flagged, fvw, {}},
              sisa([](SisaReturn& one, auto&) { one.cbsStatus = CbsStatus::NotPlausible; }));
}

TEST_CASE("a correction comes after CBS found the return plausible, and holds from its day",
          "[fvw-17a-correction]") {
    const auto correct = [](SisaReturn& one) {
        one.corrections = {
            {day(2026, 7, 20),
             eur(410'000),
             eur(560'000),
             "Factuur",
             Answer::Yes,
             day(2026, 7, 25),
             {}},
            {day(2026, 7, 10),
             eur(405'000),
             eur(555'000),
             "Telfout",
             Answer::Yes,
             day(2026, 7, 15),
             {}},
            {day(2026, 7, 21), eur(1), eur(1), "Nogmaals", Answer::No, day(2026, 7, 28),
             "Te laat."},
        };
    };
    checkCalm(sisa([&](SisaReturn& one, auto&) { correct(one); }));
    checkOnly({Kind::CorrectionTooEarly, "corrections", flagged, fvw, {}},
              sisa([&](SisaReturn& one, auto&) {
                  correct(one);
                  one.cbsStatus = CbsStatus::Received;
              }));
    checkAmong(Kind::ReasonMissing, "corrections/2/reason", sisa([&](SisaReturn& one, auto&) {
                   correct(one);
                   one.corrections[2].reason.clear();
               }));
    // Whichever was accepted last holds, in whatever order they were entered.
    SisaReturn one = calmReturn();
    correct(one);
    CHECK(one.validCumulative() == eur(560'000));
    CHECK(one.validSpent(day(2026, 7, 24)) == eur(405'000));
    CHECK(one.validSpent(day(2026, 7, 25)) == eur(410'000));
    CHECK(one.validSpent(day(2026, 7, 14)) == eur(400'000));
}

TEST_CASE("code, indicators and audit kind of the return are data") {
    CHECK(regulation().sisaCode.empty());
    for (const std::string kind : {"R", "D1", "D2", "nvt", ""}) {
        checkCalm(sisa([&](SisaReturn& one, auto&) { one.auditKind = kind; }));
    }
    checkAmong(Kind::UnknownCode, "auditKind",
               sisa([](SisaReturn& one, auto&) { one.auditKind = "D3"; }));
    checkAmong(Kind::UnknownCode, "indicators/0/code", sisa([](SisaReturn& one, auto&) {
                   one.indicators = {{"z", "1"}};
               }));
    checkAmong(Kind::UnknownCode, "findings/0/nature", sisa([](SisaReturn& one, auto&) {
                   one.findings = {{"z", {}, "x", "y"}};
               }));
    checkAmong(Kind::NegativeAmount, "cumulative",
               sisa([](SisaReturn& one, auto&) { one.cumulative = eur(-1); }));
    checkAmong(Kind::Missing, "year", sisa([](SisaReturn& one, auto&) { one.year = 0; }));
    checkAmong(Kind::DayInFuture, "receivedOn", sisa([](SisaReturn& one, SisaSurroundings& around) {
                   one.receivedOn = around.today.plusDays(1);
               }));
}
