// SPDX-License-Identifier: EUPL-1.2
#include "report/open_data/open_data.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <catch2/catch.hpp>
#include <set>

#include "domain/ensure.h"

using namespace kamerklaar;
using namespace kamerklaar::report;
using Catch::Matchers::Contains;
using domain::Date;
using domain::Money;

namespace {

work::KamerReportData twoMunicipalities() {
    work::KamerReportData data;
    data.scheme.shortName = "Proefregeling";
    data.scheme.legalBasis = "De wet";
    data.edition = {2025, Date::known(2026, 9, 1), false, 3, 0};
    data.round.year = 2025;
    work::ReportedMunicipality reported;
    reported.municipality.code = "GM0307";
    reported.municipality.name = "Amersfoort, \"aan de Eem\"";
    reported.figures.total.awardedGross = Money::cents(123456789);
    reported.figures.total.spent = Money::cents(-5);
    domain::Decision award;
    award.decisionKind = domain::DecisionKind::Award;
    award.number = "K-1";
    award.date = Date::known(2025, 2, 1);
    award.effectiveOn = Date::known(2025, 2, 3);
    domain::AwardTerms terms;
    terms.gross = Money::euros(100);
    terms.vatFund = Money::cents(1050);
    terms.net = Money::cents(8950);
    terms.obligations = "Bel Jan Jansen";
    award.terms = terms;
    domain::Decision payment = award;
    payment.decisionKind = domain::DecisionKind::Payment;
    payment.terms = domain::PaymentOrder();
    reported.decisions = {award, payment};
    data.municipalities = {reported};
    data.figures.total = reported.figures.total;
    return data;
}

QJsonObject parsed(const std::string& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    INFO(error.errorString().toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

std::set<std::string> keysOf(const QJsonObject& object) {
    std::set<std::string> keys;
    for (const QString& key : object.keys()) {
        keys.insert(key.toStdString());
    }
    return keys;
}

QJsonObject rowWith(const QJsonObject& set, const char* field, const char* value) {
    for (const QJsonValue& row : set[QLatin1String("rijen")].toArray()) {
        if (row[QLatin1String(field)].toString() == QLatin1String(value)) {
            return row.toObject();
        }
    }
    return {};
}

std::string textOf(const QJsonObject& row, const char* field) {
    return row[QLatin1String(field)].toString().toStdString();
}

}  // namespace

TEST_CASE("a row of open data has every field that its schema asks for, of the right type") {
    for (const Dataset& set : {figureData(twoMunicipalities()), originData(twoMunicipalities()),
                               decisionData(twoMunicipalities())}) {
        const QJsonObject schema = parsed(schemaOf(set));
        const QJsonObject items =
            schema[QLatin1String("properties")][QLatin1String("rijen")][QLatin1String("items")]
                .toObject();
        const QJsonObject properties = items[QLatin1String("properties")].toObject();
        CHECK(items[QLatin1String("required")].toArray().size() == properties.size());
        const QJsonArray rows = parsed(jsonOf(set))[QLatin1String("rijen")].toArray();
        CHECK(rows.size() == static_cast<qsizetype>(set.rows.size()));
        CHECK_FALSE(rows.isEmpty());
        for (const QJsonValue& row : rows) {
            CHECK(keysOf(row.toObject()) == keysOf(properties));
            for (const QString& key : properties.keys()) {
                const QJsonObject about = properties[key].toObject();
                CHECK_FALSE(about[QLatin1String("description")].toString().isEmpty());
                const bool isText =
                    about[QLatin1String("type")].toArray().first() == QLatin1String("string");
                const QJsonValue value = row[key];
                CHECK((value.isNull() || value.isString() == isText));
            }
        }
    }
}

TEST_CASE("figures are open to the cent, with how they are reckoned and who stands for them") {
    const QJsonObject set = parsed(jsonOf(figureData(twoMunicipalities())));
    const QJsonObject national = rowWith(set, "sleutel", "verleend");
    CHECK(textOf(national, "eenheid") == "euro");
    CHECK(textOf(national, "status") == "concept");
    CHECK(textOf(national, "peildatum") == "2026-09-01");
    CHECK_FALSE(textOf(national, "berekening").empty());
    const QJsonObject own = rowWith(set, "sleutel", "gemeente.GM0307.besteed");
    CHECK(textOf(own, "gemeentecode") == "GM0307");
    CHECK(textOf(own, "gemeente") == "Amersfoort, \"aan de Eem\"");
    CHECK(textOf(own, "grondslag") == "eigen opgave van de gemeente");
    CHECK_THAT(jsonOf(figureData(twoMunicipalities())),
               Contains("\"waarde\": 1234567.89,") && Contains("\"waarde\": -0.05,"));
}

TEST_CASE("decisions to municipalities are open without free text, payments are none") {
    const Dataset set = decisionData(twoMunicipalities());
    REQUIRE(set.rows.size() == 1);
    const QJsonObject row = parsed(jsonOf(set))[QLatin1String("rijen")][0].toObject();
    CHECK(textOf(row, "kenmerk") == "K-1");
    CHECK(textOf(row, "soort") == "verlening");
    CHECK(textOf(row, "dagtekening") == "2025-02-01");
    CHECK(row[QLatin1String("looptijd_tot")].isNull());
    CHECK_THAT(jsonOf(set), Contains("\"bcf\": 10.50,") && !Contains("Jansen"));
}

TEST_CASE("csv has the same rows, quotes what needs it, and a description of every column") {
    const Dataset set = figureData(twoMunicipalities());
    const std::string csv = csvOf(set);
    CHECK(csv.rfind("sleutel,omschrijving,gemeentecode,gemeente,waarde,eenheid,", 0) == 0);
    CHECK_THAT(csv, Contains("GM0307,\"Amersfoort, \"\"aan de Eem\"\"\",1234567.89,euro,"));
    CHECK(std::count(csv.begin(), csv.end(), '\r') ==
          static_cast<std::ptrdiff_t>(set.rows.size() + 1));
    const std::string dictionary = dictionaryOf(set);
    CHECK(std::count(dictionary.begin(), dictionary.end(), '\r') ==
          static_cast<std::ptrdiff_t>(set.fields.size() + 1));
    CHECK(csv == csvOf(figureData(twoMunicipalities())));
}

TEST_CASE("examples and final editions are said to be so in every row") {
    work::KamerReportData data = twoMunicipalities();
    data.edition.isFinal = true;
    CHECK(decisionData(data).rows.front().back() == "definitief");
    data.isExample = true;
    CHECK(decisionData(data).rows.front().back() == "voorbeeldgegevens");
}

TEST_CASE("words in csv that a table program would reckon have a guard, numbers have none") {
    const std::string csv = csvOf(
        {"set",
         "",
         "",
         {{"naam", "", Field::Type::Words, "", ""}, {"bedrag", "", Field::Type::Number, "", ""}},
         {{"=cmd|' /C calc'!A0", "-5.00"}, {"@SUM(A1)", ""}}});
    CHECK(csv == "naam,bedrag\r\n'=cmd|' /C calc'!A0,-5.00\r\n'@SUM(A1),\r\n");
}

TEST_CASE("a row that lacks a field is a mistake of who made it") {
    Dataset set = decisionData(twoMunicipalities());
    set.rows.front().pop_back();
    CHECK_THROWS_AS(csvOf(set), domain::Bug);
}
