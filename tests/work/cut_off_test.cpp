// SPDX-License-Identifier: EUPL-1.2
//
// A report to parliament tells of its cut-off date, and once it is final it stays as it was sealed.
#include <catch2/catch.hpp>

#include "exchange/snapshot_codec.h"
#include "work/bound_figures.h"
#include "work/dossier.h"
#include "work/grants.h"
#include "work/published_data.h"
#include "work/report_texts.h"
#include "work/seals.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::DocumentForm;
using domain::Money;

namespace {

void cutOffOn(Office& office, int year, const char* day) {
    domain::Edition edition = work::editionOf(office.store(), year);
    edition.cutOff = Date::fromIso(day).value();
    REQUIRE(work::setEdition(office.anna(), edition).has_value());
}

work::KamerReportData dataOf(Office& office, int year) {
    auto data = work::kamerReportData(office.store(), year);
    REQUIRE(data.has_value());
    return *std::move(data);
}

std::string spelled(const work::KamerReportData& data) {
    return exchange::JsonSnapshots().write(data);
}

work::KamerReportData published(Office& office, DocumentForm form) {
    auto data = work::publishedData(office.store(), exchange::JsonSnapshots(), 2024, form);
    REQUIRE(data.has_value());
    return *std::move(data);
}

void write(Office& office, DocumentForm form, const std::string& part, const std::string& body) {
    auto text = work::textToEdit(office.store(), 2024, form, part);
    text.body = body;
    saved(office, text);
}

/// An amount, or nothing for a figure that is none.
std::optional<Money> amountOf(const work::FigureValue& value) {
    const auto* money = std::get_if<Money>(&value);
    return money != nullptr ? std::optional(*money) : std::nullopt;
}

}  // namespace

TEST_CASE("what was decided, paid and received after the cut-off date is not in the report") {
    Office office;
    const auto municipality = office.municipality();
    const auto other = office.municipality(1);
    office.clock.moveTo("2024-06-10T09:00:00Z");
    awardAll(office);
    office.clock.moveTo("2024-07-01T09:00:00Z");
    decide(office, work::proposal(office.anna(), domain::DecisionKind::Payment, municipality));
    office.clock.moveTo("2025-07-10T09:00:00Z");
    reported(office, municipality, 2024, Money::euros(80'000));
    office.clock.moveTo("2025-07-15T09:00:00Z");
    recorded(office,
             sisaReturn(office, municipality, 2024, Money::euros(80'000), Money::euros(80'000)));
    const work::KamerReportData then = dataOf(office, 2024);

    office.clock.moveTo("2025-11-20T09:00:00Z");
    decide(office, amendment(office, municipality, Money::euros(-100'000)));
    reported(office, other, 2024, Money::euros(70'000));
    domain::SisaReturn late =
        sisaReturn(office, other, 2024, Money::euros(70'000), Money::euros(70'000));
    late.receivedOn = office.clock.today();
    recorded(office, late);
    CHECK(spelled(dataOf(office, 2024)) != spelled(then));

    cutOffOn(office, 2024, "2025-09-30");
    const work::KamerReportData data = dataOf(office, 2024);
    CHECK(data.figures.total == then.figures.total);
    CHECK(data.figures.total.spent == Money::euros(80'000));
    REQUIRE(data.forecast.has_value());
    CHECK(data.forecast->spentSoFar == Money::euros(80'000));
    REQUIRE(data.codeTotals.size() == then.codeTotals.size());
    for (std::size_t i = 0; i < data.codeTotals.size(); ++i) {
        CHECK(data.codeTotals[i].spent == then.codeTotals[i].spent);
    }
    for (const work::ReportedMunicipality& part : data.municipalities) {
        CAPTURE(part.municipality.name);
        const bool isThere = part.municipality.id == municipality;
        CHECK(domain::counts(part.report.status) == isThere);
        CHECK(part.header.receivedOn.has_value() == isThere);
        CHECK(part.report.spent() == (isThere ? Money::euros(80'000) : Money()));
        CHECK(part.sisa.size() == (isThere ? 1U : 0U));
        CHECK(part.origins.size() == (isThere ? 1U : 0U));
        CHECK(part.isLate != isThere);
        CHECK(inShort(part.findings).find("day_in_future") == std::string::npos);
    }
}

TEST_CASE("the amounts behind a figure add up to it, in whichever year it lies") {
    Office office;
    office.clock.moveTo("2024-06-10T09:00:00Z");
    awardAll(office);
    for (const std::size_t place : {0, 1}) {
        decide(office, work::proposal(office.anna(), domain::DecisionKind::Payment,
                                      office.municipality(place)));
    }
    office.clock.moveTo("2025-07-10T09:00:00Z");
    (void)office.received(2024, 0);
    (void)office.received(2024, 1);
    office.clock.moveTo("2026-07-10T09:00:00Z");
    (void)office.received(2025, 0);
    const work::KamerReportData data = dataOf(office, 2025);
    const work::BoundFigures figures(data);
    int looked = 0;
    for (const work::BoundFigure& figure : figures.all()) {
        const auto amount = amountOf(figure.value);
        // What is left is a difference, and what is expected no sum.
        if (!amount || figure.key.find("resterend") != std::string::npos ||
            figure.key.starts_with("prognose.") || figure.basis == work::FigureBasis::Given) {
            continue;
        }
        CAPTURE(figure.key);
        Money sum;
        for (const work::FigureRow& row : figures.rowsOf(figure.key)) {
            sum += amountOf(row.value).value();
        }
        CHECK(sum == *amount);
        looked += amount->isZero() ? 0 : 1;
    }
    CHECK(looked > 40);
}

TEST_CASE("a final report stays as it was sealed in every form, and what goes with it goes on") {
    Office office;
    (void)office.received(2024, 0);
    CHECK(spelled(published(office, DocumentForm::KamerReport)) == spelled(dataOf(office, 2024)));
    publish(office);
    const std::string sealed = spelled(published(office, DocumentForm::KamerReport));
    const Money spent = published(office, DocumentForm::KamerReport).figures.total.spent;

    reported(office, office.municipality(), 2024, Money::euros(1));
    write(office, DocumentForm::PressRelease, "press", "Nieuws.");
    REQUIRE(dataOf(office, 2024).figures.total.spent != spent);
    CHECK(spelled(published(office, DocumentForm::KamerReport)) == sealed);
    const work::KamerReportData press = published(office, DocumentForm::PressRelease);
    CHECK(press.figures.total.spent == spent);
    CHECK(work::textOf(press, DocumentForm::PressRelease, "press") == "Nieuws.");
}
