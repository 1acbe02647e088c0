// SPDX-License-Identifier: EUPL-1.2
#include "exchange/snapshot_codec.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "domain/decision.h"
#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "exchange/scheme_json.h"

using namespace kamerklaar;
using namespace kamerklaar::domain;
using Json = nlohmann::ordered_json;

namespace {

const exchange::JsonSnapshots codec;

Decision decided(DecisionKind kind) {
    Decision decision;
    decision.id = {7};
    decision.version = 3;
    decision.municipality = {1};
    decision.decisionKind = kind;
    decision.status = DecisionStatus::Approved;
    decision.number = "VB-1";
    decision.date = Date::known(2024, 5, 30);
    decision.effectiveOn = Date::known(2024, 7, 1);
    decision.preparedBy = {4};
    decision.decidedBy = {5};
    decision.decidedAt = Timestamp::fromIso("2024-06-01T10:00:00Z");
    decision.terms = emptyTerms(kind);
    return decision;
}

Decision anAward() {
    Decision decision = decided(DecisionKind::Award);
    AwardTerms terms;
    terms.gross = Money::euros(1'500'000);
    terms.vatFund = Money::euros(-3);
    terms.years = {{1, {Money::euros(5), Money()}}, {2, {Money(), Money::cents(1)}}};
    terms.instalments = {{1, Date::known(2024, 7, 1), {Money::euros(250'000), Money()}}};
    terms.spendingPeriod = Period::known(Date::known(2024, 7, 1), Date::known(2027, 7, 1));
    terms.reportTerms = {{2024, *terms.spendingPeriod, Date::known(2025, 3, 1)}};
    terms.obligations = "Regel één\nRegel \"twee\" \\ 3 ≥ 2";
    decision.terms = terms;
    return decision;
}

YearlyReport aReport() {
    YearlyReport report;
    report.id = {12};
    report.version = 4;
    report.municipality = {1};
    report.round = {2};
    report.status = ReportStatus::Approved;
    report.ownDue = Date::known(2025, 3, 1);
    report.summary = "Het ging goed.";
    // Twice the same key, and not in order: as a municipality may have it.
    report.categories = {{"c", Money::euros(1), Money::euros(2)},
                         {"a", Money::euros(3), Money()},
                         {"a", Money(), Money::cents(4)}};
    Intervention intervention;
    intervention.name = "Mentoren";
    intervention.meetsQualityFramework = Answer::No;
    intervention.reachActual = 0;
    intervention.status = InterventionStatus::Stopped;
    report.interventions = {intervention, Intervention()};
    report.indicators = {{"Verzuim", "%", "school", 12'500, std::nullopt, -1}};
    report.factors = {{"onderwijs", Movement::Better, ""}};
    report.expectedUnderspending = Money::euros(-8);
    report.mayBeQuoted = Answer::Yes;
    return report;
}

/// One of everything.
work::KamerReportData full() {
    work::KamerReportData data;
    data.scheme = exchange::readScheme(exchange::builtInScheme()).value();
    data.edition = {2024, Date::known(2025, 9, 1), true, 2, 5};
    data.round = {{2},
                  2024,
                  Period::known(Date::known(2024, 7, 1), Date::known(2024, 12, 31)),
                  Date::known(2025, 3, 1),
                  1};
    data.isExample = true;
    data.figures.total.paid = Money::cents(123'456'789'012);
    data.figures.programmeYears = {{"2024-2025", data.figures.total}, {"outside", {}}};
    data.codeTotals = {{TermKind::Sector, "scholen", Money::euros(1), Money::euros(2)}};
    data.forecast = Forecast();
    data.forecast->reports = 3;
    work::ReportedMunicipality part;
    part.municipality = {{1}, "a", "GM0513", "Gouda", "Gouda", "PV28", "Zuid-Holland", "VR15"};
    part.header.status = ReportStatus::InReview;
    part.report = aReport();
    part.findings = {
        {ProblemKind::CompletedAboveReach,
         "interventions/0",
         {std::string("Mentoren"), std::int64_t{-3}, Money::euros(1), Date::known(2025, 1, 2)},
         Severity::Asks,
         "art. 2"}};
    part.decisions = {anAward(), decided(DecisionKind::Reversal), decided(DecisionKind::Extension)};
    part.sisa.emplace_back().findings = {{"fout", Money::euros(2), "te veel", ""}};
    part.origins.emplace_back().sha256 = "0123";
    data.municipalities = {part, {}};
    data.texts.emplace_back().body = "# Kop\n\nTekst met [besteed].";
    data.consultations.emplace_back().outcome = ConsultationOutcome::AgreedWithRemarks;
    data.commitments.emplace_back().promise = "Jaarlijks";
    data.submission.emplace().signatory = "De Staatssecretaris";
    data.pressAgreements.emplace_back().municipality = {1};
    data.rulings.emplace_back().mayStand = Answer::Yes;
    data.restatements.emplace_back().before = "€ 1,00";
    data.sealedBefore = {{"besteed", "Besteed", "€ 1,00"}};
    data.sealedBeforeYear = 2024;
    data.sealedBeforeNumber = 1;
    data.style.logo = std::string("\x89PNG\0\xff", 6);
    data.style.accent = "#1a4f8b";
    return data;
}

bool isRefused(const std::string& bytes) {
    const auto read = codec.read(bytes);
    return !read && read.error().size() == 1 &&
           read.error().front().kind == ProblemKind::FileDamaged;
}

/// The snapshot with one place of it replaced; null takes the place away.
std::string with(const std::string& pointer, const Json& value) {
    Json document = Json::parse(codec.write(full()));
    const Json::json_pointer place(pointer);
    if (value.is_null()) {
        document.at(place.parent_pointer()).erase(place.back());
    } else {
        document[place] = value;
    }
    return document.dump();
}

}  // namespace

TEST_CASE("what is read back is what was written, in every part", "[snapshot]") {
    const work::KamerReportData data = full();
    const std::string bytes = codec.write(data);
    const auto read = codec.read(bytes);
    REQUIRE(read.has_value());
    CHECK(codec.write(*read) == bytes);
    CHECK(read->scheme == data.scheme);
    REQUIRE(read->municipalities.size() == 2);
    const work::ReportedMunicipality& part = read->municipalities.front();
    CHECK(part.report == data.municipalities.front().report);
    CHECK(part.decisions == data.municipalities.front().decisions);
    CHECK(part.sisa == data.municipalities.front().sisa);
    CHECK(part.findings == data.municipalities.front().findings);
    CHECK(read->figures.total == data.figures.total);
    CHECK(read->texts == data.texts);
    CHECK(read->submission == data.submission);
    CHECK(read->style.logo == data.style.logo);
    CHECK(read->forecast->reports == 3);
    CHECK(read->edition.isFinal);
}

TEST_CASE("a snapshot of nothing is read back too", "[snapshot]") {
    work::KamerReportData data;
    data.scheme = full().scheme;
    const std::string bytes = codec.write(data);
    const auto read = codec.read(bytes);
    REQUIRE(read.has_value());
    CHECK(codec.write(*read) == bytes);
    CHECK_FALSE(read->forecast.has_value());
    CHECK_FALSE(read->submission.has_value());
}

TEST_CASE("a snapshot is one line of JSON whose amounts are whole cents", "[snapshot]") {
    const std::string bytes = codec.write(full());
    CHECK(bytes.find('\n') == bytes.size() - 1);
    const Json document = Json::parse(bytes);
    CHECK(document.at("format") == 1);
    CHECK(document.at("figures").at("total").at("paid") == 123'456'789'012);
    CHECK(document.at("municipalities").at(0).at("report").at("id") == 12);
    CHECK(document.at("scheme") == exchange::schemeJson(full().scheme));
}

TEST_CASE("a field that an earlier version did not have is empty", "[snapshot]") {
    const auto read = codec.read(with("/municipalities/0/notifications", nullptr));
    REQUIRE(read.has_value());
    CHECK(read->municipalities.front().notifications == 0);
}

TEST_CASE("what is no snapshot is refused as damaged", "[snapshot]") {
    CHECK(isRefused(""));
    CHECK(isRefused("null"));
    CHECK(isRefused("[]"));
    CHECK(isRefused("{}"));
    CHECK(isRefused(std::string(100'000, '[')));
    CHECK(isRefused("\xff\xfe"));
    CHECK(isRefused(with("/format", 2)));
    CHECK(isRefused(with("/scheme", nullptr)));
    CHECK(isRefused(with("/scheme/ceiling", "veel")));
    CHECK(isRefused(with("/unheardOf", 1)));
    CHECK(isRefused(with("/municipalities/0/report/unheardOf", 1)));
    CHECK(isRefused(with("/municipalities", "Gouda")));
    CHECK(isRefused(with("/municipalities/1", 5)));
    CHECK(isRefused(with("/municipalities/0/report/status", "finished")));
    CHECK(isRefused(with("/municipalities/0/findings/0/kind", "bad_weather")));
    CHECK(isRefused(with("/municipalities/0/findings/0/facts/0/type", "colour")));
    CHECK(isRefused(with("/municipalities/0/decisions/0/decisionKind", "party")));
    CHECK(isRefused(with("/municipalities/0/decisions/0/decidedAt", "gisteren")));
    CHECK(isRefused(with("/edition/cutOff", "2025-02-30")));
    CHECK(isRefused(with("/edition/number", 1.5)));
    CHECK(isRefused(with("/edition/number", 5'000'000'000)));
    CHECK(isRefused(with("/edition/isFinal", "yes")));
    CHECK(isRefused(with("/round/period/last", "2020-01-01")));
    CHECK(isRefused(with("/figures/total/paid", 9'000'000'000'000'000'000)));
    CHECK(isRefused(with("/figures/total/paid", 18'000'000'000'000'000'000U)));
    CHECK(isRefused(with("/style/logo", "?%&")));
}

TEST_CASE("a snapshot that is cut off or changed anywhere never does harm", "[snapshot]") {
    const std::string bytes = codec.write(full());
    for (std::size_t length = 0; length + 2 < bytes.size(); length += 97) {
        CHECK(isRefused(bytes.substr(0, length)));
    }
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        std::string changed = bytes;
        changed[random() % changed.size()] = static_cast<char>(random() % 256);
        const auto read = codec.read(changed);
        CHECK((!read || !codec.write(*read).empty()));
    }
}
