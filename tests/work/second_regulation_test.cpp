// SPDX-License-Identifier: EUPL-1.2
//
// Another regulation is another file: fifteen municipalities, other amounts, one advance a year,
// amounts that may be indexed, and hardly a rule. A whole grant is walked under it, beside one
// under the regulation of 2024.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "exchange/scheme_file.h"
#include "work/deadlines.h"
#include "work/deciding.h"
#include "work/grants.h"
#include "work/lists.h"
#include "work/paying.h"
#include "work/reconciling.h"
#include "work/returns/return_form.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;

namespace {

domain::Scheme regulationOf2022() {
    std::stringstream text;
    text << std::ifstream(KAMERKLAAR_TEST_DATA "/scheme/pmg2022.json").rdbuf();
    return exchange::readScheme(text.str()).value();
}

/// The same more for each programme year from this one on, and for the advance of each.
Decision indexation(Office& office, int fromYear, Money more) {
    const auto municipality = office.municipality();
    Decision decision = work::proposal(office.anna(), DecisionKind::Amendment, municipality);
    const auto grant = work::grantOf(office.store(), municipality, office.clock.today());
    domain::AwardTerms terms;
    terms.instalments = grant.instalments;
    for (const domain::YearShare& year : grant.years) {
        if (year.programmeYear >= fromYear) {
            terms.years.push_back({year.programmeYear, {more, Money()}});
            terms.gross += more;
        }
    }
    for (domain::InstalmentShare& share : terms.instalments) {
        share.amount.gross += share.number >= fromYear ? more : Money();
    }
    terms.net = terms.gross;
    terms.grounds = "Loon- en prijsbijstelling.";
    decision.terms = terms;
    return decision;
}

std::string findings(Office& office, const Decision& decision) {
    return inShort(work::findingsOf(office.anna(), decision));
}

/// The next advance, on the day that it is planned.
void payAdvance(Office& office, const char* moment) {
    office.clock.moveTo(moment);
    const Decision payment =
        work::proposal(office.anna(), DecisionKind::Payment, office.municipality());
    CHECK(std::get<domain::PaymentOrder>(payment.terms).payOn == office.clock.today());
    CHECK(findings(office, payment).empty());
    decide(office, payment);
}

}  // namespace

TEST_CASE("a whole grant under the regulation of 2022: award, indexation, advances, settlement") {
    Office office(regulationOf2022());
    const auto municipality = office.municipality();
    CHECK(office.store().municipalities().all().size() == 15);
    const auto awarded = [&] {
        return work::grantOf(office.store(), municipality, office.clock.today()).awarded.gross;
    };

    office.clock.moveTo("2022-09-01T09:00:00Z");
    const Decision granted = award(office, municipality);
    const auto& terms = std::get<domain::AwardTerms>(granted.terms);
    CHECK(terms.gross == Money::cents(5 * 275'000'050LL));
    CHECK(terms.instalments.size() == 5);
    CHECK(terms.spendingPeriod->last() == Date::known(2026, 6, 1));

    payAdvance(office, "2022-11-01T09:00:00Z");
    office.clock.moveTo("2023-02-01T09:00:00Z");
    const Decision first = indexation(office, 2, Money::euros(100'000));
    CHECK(findings(office, first).empty());
    decide(office, first);
    payAdvance(office, "2023-03-01T09:00:00Z");
    office.clock.moveTo("2024-02-01T09:00:00Z");
    decide(office, indexation(office, 3, Money::cents(5'000'001)));
    payAdvance(office, "2024-03-01T09:00:00Z");
    payAdvance(office, "2025-03-01T09:00:00Z");
    payAdvance(office, "2026-03-01T09:00:00Z");
    const Money whole = terms.gross + Money::euros(400'000) + Money::cents(15'000'003);
    CHECK(awarded() == whole);
    CHECK(awarded() > terms.gross);

    for (const int year : {2022, 2023, 2024, 2025, 2026}) {
        reported(office, municipality, year, Money::euros(2'500'000));
    }
    office.clock.moveTo("2027-09-01T09:00:00Z");
    const Decision end = settlement(office, municipality);
    CHECK(findings(office, end).empty());
    decideBy(office.anna(), office.carla(), end);

    const auto grant = work::grantOf(office.store(), municipality, office.clock.today());
    CHECK(grant.settled->gross == whole);
    CHECK(grant.paid.gross == whole);
    CHECK(grant.overpaid() == Money());
    const auto figures = work::figuresOf(office.store(), municipality);
    CHECK(figures.total.paid == whole);
    CHECK(figures.total.spent == Money::euros(12'500'000));
    REQUIRE(figures.calendarYears.size() == 5);
    CHECK(figures.calendarYears[0].amounts.paid == Money::cents(275'000'050));
    CHECK(figures.calendarYears[1].amounts.paid == Money::cents(285'000'050));
    CHECK(figures.calendarYears[4].amounts.paid == Money::cents(290'000'051));
    CHECK(work::closingProof(office.store()).holds());
    CHECK(work::verify(office.store()).empty());
    CHECK(work::budgetYear(office.store(), 2026).at(0).openAdvances == whole);
    CHECK(work::budgetYear(office.store(), 2027).at(0).openAdvances == Money());
}

TEST_CASE("a rule that the regulation of 2022 lacks is not applied") {
    Office office(regulationOf2022());
    const auto municipality = office.municipality();
    office.clock.moveTo("2022-09-01T09:00:00Z");
    award(office, municipality);
    // Twice an advance, outside its window, goes into the year that the officer says.
    CHECK(findings(office, order(office, municipality,
                                 {1, Date::known(2024, 1, 2), Money::euros(5'500'000), {}, {}, 0}))
              .empty());
    // No last day for an extension or for asking one.
    Decision longer = extension(office, municipality);
    std::get<domain::ExtensionTerms>(longer.terms).lastDay = Date::known(2031, 12, 31);
    CHECK(findings(office, longer).empty());
    // No SiSa to wait for, no term, no grounds to choose from.
    Decision lower = settlement(office, municipality, Money::euros(1'000'000));
    auto& terms = std::get<domain::SettlementTerms>(lower.terms);
    terms.ground.clear();
    terms.reason.clear();
    lower.date = Date::known(2040, 1, 1);
    CHECK(findings(office, lower).empty());

    office.clock.moveTo("2027-08-01T09:00:00Z");
    using What = work::DueItem::What;
    for (const auto& item : work::dueItems(office.store(), office.clock.today(), municipality)) {
        CAPTURE(static_cast<int>(item.what));
        CHECK((item.what == What::ProgressReport || item.what == What::Instalment));
    }
}

TEST_CASE("instalments stand in the order of the names, not in that of the regulation") {
    Office office(regulationOf2022());
    std::vector<std::string> listed;
    for (const domain::Municipality& municipality : office.store().municipalities().all()) {
        listed.push_back(municipality.name);
    }
    std::vector<std::string> paid;
    for (const work::InstalmentLine& line : work::instalmentLines(office.store())) {
        if (paid.empty() || paid.back() != line.municipality.name) {
            paid.push_back(line.municipality.name);
        }
    }
    CHECK(paid == listed);
    const auto hague = std::find(listed.begin(), listed.end(), "'s-Gravenhage (Den Haag)");
    REQUIRE(hague != listed.end());
    CHECK(*std::prev(hague) == "Schiedam");
}

TEST_CASE("both regulations are at work at the same time, each by its own data") {
    Office then(regulationOf2022());
    Office now;
    then.clock.moveTo("2024-09-02T09:00:00Z");
    now.clock.moveTo("2024-09-02T09:00:00Z");
    award(then, then.municipality());
    Decision modest = work::proposal(now.anna(), DecisionKind::Award, now.municipality());
    modest.terms = domain::proposedAward(regulation(), Money::euros(1'200'000), Money());
    decide(now, modest);

    // No indexation under the regulation of 2024: a higher amount is not refused, but flagged.
    const Decision raised = amendment(now, now.municipality(), Money::euros(40'000));
    CHECK(findings(now, raised) == "award_raised terms/gross");
    CHECK_FALSE(domain::refuses(work::findingsOf(now.anna(), raised)));
    CHECK(findings(then, amendment(then, then.municipality(), Money::euros(40'000))).empty());

    // A limit of the one is none of the other.
    const auto ask = [](Office& office) {
        Decision payment =
            work::proposal(office.anna(), DecisionKind::Payment, office.municipality());
        auto& order = std::get<domain::PaymentOrder>(payment.terms);
        order.instalment = 1;
        order.net = Money::euros(1'000'000);
        return findings(office, payment);
    };
    CHECK(ask(then).empty());
    CHECK(ask(now) == "instalment_above_maximum terms/net");

    CHECK(then.store().schemes().current().code == "pmg2022");
    CHECK(now.store().schemes().current().code == "pmg2024");
    CHECK(work::nationalFigures(then.store()).programmeYears.size() == 5);
    CHECK(work::nationalFigures(now.store()).programmeYears.size() == 3);
    CHECK(work::verify(then.store()).empty());
    CHECK(work::verify(now.store()).empty());
}

TEST_CASE("the workbook of a regulation without a plan asks for no analysis and no coordination") {
    const auto asksFor = [](const domain::Scheme& scheme, const std::string& key) {
        const auto form = work::returns::returnForm(scheme, 2024);
        return std::any_of(form.sheets.begin(), form.sheets.end(), [&](const auto& sheet) {
            return std::any_of(sheet.rows.begin(), sheet.rows.end(),
                               [&](const auto& row) { return row.key == key; });
        });
    };
    const domain::Scheme other = regulationOf2022();
    for (const char* key : {"probleemanalyse", "coordinator", "coordinator.toelichting"}) {
        CAPTURE(key);
        CHECK(asksFor(regulation(), key));
        CHECK_FALSE(asksFor(other, key));
    }
    CHECK(asksFor(other, "voortgang"));
}
