// SPDX-License-Identifier: EUPL-1.2
//
// What differs from the edition that was sealed before.
#include <catch2/catch.hpp>

#include "work/dossier.h"
#include "work/restating.h"
#include "work/sealed_figures.h"
#include "work/seals.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::RestatedFigure;
using work::SealedFigure;

namespace {

/// The data over a year with these figures sealed before, over another.
work::KamerReportData dataAfter(Office& office, int year, int sealedYear,
                                std::vector<SealedFigure> sealed) {
    auto data = work::kamerReportData(office.store(), year).value();
    data.sealedBefore = std::move(sealed);
    data.sealedBeforeYear = sealedYear;
    data.sealedBeforeNumber = 1;
    return data;
}

std::vector<std::string> restated(const work::KamerReportData& data) {
    std::vector<std::string> keys;
    for (const RestatedFigure& figure : work::restatedFigures(data, work::BoundFigures(data))) {
        keys.push_back(figure.key);
    }
    return keys;
}

const std::vector<SealedFigure> sealedFigures = {
    {"besteed", "Besteed", "€ 1,00"},
    {"besteed.aandeel", "Deel", "99,9 %"},
    {"plafond", "Plafond", "€ 1,00"},
    {"verslagen.ontvangen", "Verslagen", "1"},
    {"besteed.kalenderjaar.2024", "Besteed in 2024", "€ 1,00"},
    {"besteed.kalenderjaar.2025", "Besteed in 2025", "€ 1,00"},
    {"sisa.besteed.2024", "SiSa", "€ 1,00"},
    {"gone", "Bestaat niet meer", "€ 1,00"},
};

}  // namespace

TEST_CASE("of the same year every figure is compared that is reckoned", "[restated]") {
    Office office;
    (void)office.received(2024);
    CHECK(restated(dataAfter(office, 2024, 2024, sealedFigures)) ==
          std::vector<std::string>{"besteed", "besteed.aandeel", "besteed.kalenderjaar.2024",
                                   "besteed.kalenderjaar.2025", "sisa.besteed.2024"});
}

TEST_CASE("of the year before only what both editions tell of the same time", "[restated]") {
    Office office;
    (void)office.received(2024);
    CHECK(restated(dataAfter(office, 2025, 2024, sealedFigures)) ==
          std::vector<std::string>{"besteed.vorig", "besteed.aandeel.vorig",
                                   "besteed.kalenderjaar.2024"});
    CHECK(restated(dataAfter(office, 2026, 2024, sealedFigures)) ==
          std::vector<std::string>{"besteed.kalenderjaar.2024"});
    CHECK(restated(dataAfter(office, 2026, 2025, sealedFigures)) ==
          std::vector<std::string>{"besteed.vorig", "besteed.aandeel.vorig",
                                   "verslagen.ontvangen.vorig", "besteed.kalenderjaar.2024",
                                   "besteed.kalenderjaar.2025", "sisa.besteed.2024"});
}

TEST_CASE("a figure that is restated by a cent is restated", "[restated]") {
    Office office;
    auto data = work::kamerReportData(office.store(), 2024).value();
    data.figures.total.paid = domain::Money::cents(960'000'000);
    const auto sealed = work::figuresToSeal(work::BoundFigures(data));
    data.sealedBefore = sealed;
    data.sealedBeforeYear = 2024;
    CHECK(restated(data).empty());
    data.figures.total.paid += domain::Money::cents(1);
    const auto figures = work::restatedFigures(data, work::BoundFigures(data));
    REQUIRE_FALSE(figures.empty());
    CHECK(figures.front().key == "betaald");
    CHECK(figures.front().before != figures.front().after);
}

TEST_CASE("a reason holds for the two values that it was given for", "[restated]") {
    Office office;
    (void)office.received(2024);
    auto data = dataAfter(office, 2024, 2024, {{"besteed", "Besteed", "€ 1,00"}});
    const auto figure = work::restatedFigures(data, work::BoundFigures(data)).at(0);
    CHECK(figure.reason.empty());
    domain::Restatement restatement;
    restatement.figure = "besteed";
    restatement.before = "€ 1,00";
    restatement.after = figure.after;
    restatement.reason = "Correctie.";
    data.restatements = {restatement};
    CHECK(work::restatedFigures(data, work::BoundFigures(data)).at(0).reason == "Correctie.");
    data.sealedBefore = {{"besteed", "Besteed", "€ 2,00"}};
    CHECK(work::restatedFigures(data, work::BoundFigures(data)).at(0).reason.empty());
}

TEST_CASE("sealed figures are read back as they were written, and nothing else is", "[restated]") {
    const std::vector<SealedFigure> figures = {
        {"besteed", "Besteed", "€ 1.234,00"},
        {"gek", "Met \"haakjes\" \\ en\n\teen regel\x01", ""},
    };
    const std::string text = work::writeSealedFigures(figures);
    CHECK(text.find("{\"key\":\"besteed\",\"label\":\"Besteed\",\"shown\":\"€ 1.234,00\"}\n") == 0);
    const auto read = work::readSealedFigures(text);
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 2);
    CHECK(read->at(1).label == figures[1].label);
    CHECK(work::writeSealedFigures(*read) == text);
    CHECK(work::readSealedFigures("")->empty());
    for (std::size_t length = 1; length < text.size(); ++length) {
        const bool isWhole = text[length - 1] == '\n';
        CHECK(work::readSealedFigures(text.substr(0, length)).has_value() == isWhole);
    }
    CHECK_FALSE(work::readSealedFigures("[]"));
    CHECK_FALSE(work::readSealedFigures("{\"key\":\"\\q\",\"label\":\"\",\"shown\":\"\"}\n"));
    CHECK_FALSE(work::readSealedFigures("{\"key\":\"\\u0041\",\"label\":\"\",\"shown\":\"\"}\n"));
}
