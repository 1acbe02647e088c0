// SPDX-License-Identifier: EUPL-1.2
#include "work/report_texts.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "domain/notation.h"
#include "domain/problem_text.h"
#include "work/dossier.h"
#include "work/office.h"
#include "work/publishing.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::DocumentForm;
using domain::Money;
using work::ClaimState;

namespace {

work::KamerReportData dataOf(Office& office, int year = 2024) {
    auto data = work::kamerReportData(office.store(), year);
    REQUIRE(data.has_value());
    return *std::move(data);
}

std::string kindsIn(const domain::Problems& problems) {
    std::string kinds;
    for (const domain::Problem& problem : problems) {
        kinds += (kinds.empty() ? "" : " ") + std::string(domain::codeOf(problem.kind));
    }
    return kinds;
}

}  // namespace

TEST_CASE("every standing text holds for a new file: its figures, claims and tables exist") {
    Office office;
    const work::KamerReportData data = dataOf(office);
    const work::BoundFigures figures(data);
    for (const auto& [form, code] : domain::documentFormCodes) {
        for (const work::TextRemark& remark : work::remarksOn(data, figures, form)) {
            INFO(code << " " << remark.part << ": "
                      << domain::sentence(remark.problem, domain::Language::Dutch));
            // The letter waits for who signs it.
            CHECK(form == DocumentForm::KamerLetter);
        }
    }
}

TEST_CASE("a text is what was written, or last year's, or the standing one") {
    Office office;
    const std::string standing = work::standingText(office.store().schemes().current(),
                                                    DocumentForm::KamerReport, "summary");
    CHECK(work::textToEdit(office.store(), 2024, DocumentForm::KamerReport, "summary").body ==
          standing);
    auto text = work::textToEdit(office.store(), 2024, DocumentForm::KamerReport, "summary");
    text.body = "Nieuwe tekst.";
    const auto stored = work::save(office.anna(), text);
    REQUIRE(stored.has_value());
    CHECK(work::textOf(dataOf(office), DocumentForm::KamerReport, "summary") == "Nieuwe tekst.");
    CHECK(work::textToEdit(office.store(), 2025, DocumentForm::KamerReport, "summary").body ==
          "Nieuwe tekst.");
    CHECK(work::textOf(dataOf(office, 2025), DocumentForm::KamerReport, "summary") == standing);

    text = *stored;
    text.body = "Betere tekst.";
    const auto again = work::save(office.anna(), text);
    REQUIRE(again.has_value());
    const auto versions = work::versionsOf(office.store(), *again);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].body == "Betere tekst.");
    CHECK(versions[1].body == "Nieuwe tekst.");
    CHECK(versions[0].person == office.anna().person);
}

TEST_CASE("figures follow the data and are shown in the form that is asked for") {
    Office office;
    const auto report = office.received(2024, 0);
    const work::KamerReportData data = dataOf(office);
    const work::BoundFigures figures(data);
    CHECK(figures.shown("verslagen.ontvangen") == "1");
    CHECK(figures.shown("besteed:cent") == domain::formatMoney(report.spent()));
    CHECK(figures.shown("plafond") == domain::formatMillions(*data.scheme.ceiling));
    CHECK(figures.shown("plafond:euro") == domain::formatMoneyShort(*data.scheme.ceiling));
    CHECK(figures.shown("gemeenten:euro").empty());
    CHECK(figures.shown("nergens").empty());
    const auto rows = figures.rowsOf("besteed");
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().shown() == domain::formatMoney(report.spent()));
    CHECK(rows.front().basis == work::FigureBasis::SelfReported);
    CHECK(rows.front().subject == domain::Subject{domain::Subject::Kind::Report, report.id.value});
}

TEST_CASE("every key is there once, with a label, a formula and a value to show") {
    Office office;
    const work::KamerReportData data = dataOf(office);
    const work::BoundFigures figures(data);
    std::set<std::string> keys;
    for (const work::BoundFigure& figure : figures.all()) {
        INFO(figure.key);
        CHECK(keys.insert(figure.key).second);
        CHECK_FALSE(figure.label.empty());
        CHECK_FALSE(figure.formula.empty());
        CHECK_FALSE(figures.shown(figure.key).empty());
    }
    CHECK(keys.size() > 200);
}

TEST_CASE("rounded parts of one whole add up to the rounded whole") {
    Office office;
    work::KamerReportData data = dataOf(office);
    // Three times 3.35 million: each alone rounds up, together they are 10.05.
    const Money part = Money::cents(335'000'000);
    data.figures.calendarYears = {{"2024", {}}, {"2025", {}}, {"2026", {}}};
    for (domain::YearAmounts& year : data.figures.calendarYears) {
        year.amounts.paid = part;
    }
    const work::BoundFigures figures(data);
    std::int64_t tenths = 0;
    for (const char* year : {"2024", "2025", "2026"}) {
        const std::string shown = figures.shown(std::string("betaald.kalenderjaar.") + year);
        INFO(shown);
        CHECK((shown == domain::formatMillions(Money::cents(330'000'000)) ||
               shown == domain::formatMillions(Money::cents(340'000'000))));
        tenths += shown == domain::formatMillions(Money::cents(330'000'000)) ? 33 : 34;
    }
    CHECK(tenths == 101);
}

TEST_CASE("a claim holds, does not hold, or cannot be read") {
    Office office;
    (void)office.received(2024, 0);
    const work::KamerReportData data = dataOf(office);
    const work::BoundFigures figures(data);
    const auto holds = [&](const char* condition) {
        return work::stateOf(condition, figures).holds;
    };
    CHECK(holds("verslagen.ontvangen = 1") == ClaimState::Holds::Yes);
    CHECK(holds("verslagen.ontvangen = gemeenten") == ClaimState::Holds::No);
    CHECK(holds("gemeenten.boven_verleend = 0 en besteed <= verleend.netto") ==
          ClaimState::Holds::Yes);
    CHECK(holds("besteed.aandeel < 99,9%") == ClaimState::Holds::Yes);
    CHECK(holds("plafond = 30.000.000") == ClaimState::Holds::Yes);
    CHECK(holds("peildatum > 1-1-2024") == ClaimState::Holds::Yes);
    for (const char* unreadable : {"besteed", "besteed = gemeenten", "nergens = 1",
                                   "besteed = veel", "regeling = regeling"}) {
        INFO(unreadable);
        CHECK(holds(unreadable) == ClaimState::Holds::Unreadable);
    }
    CHECK(work::stateOf("verslagen.ontvangen = gemeenten", figures).now == "1 = 20");
}

TEST_CASE("what does not hold in a text is named with its place") {
    Office office;
    auto report = office.received(2024, 0);
    work::KamerReportData data = dataOf(office);
    data.municipalities[0].report.mayBeQuoted = domain::Answer::No;
    const std::string code = data.municipalities[0].municipality.code;
    const work::BoundFigures figures(data);
    const auto remarks = [&](const std::string& body) {
        return work::remarksOn(body, data, figures);
    };
    CHECK(remarks("Er zijn {gemeenten} gemeenten.\n{{kerncijfers}}").empty());
    const auto unknown = remarks("Goed.\nFout: {nergens}");
    CHECK(kindsIn(unknown) == "figure_unknown");
    CHECK(unknown.front().field == "1");
    CHECK(kindsIn(remarks("{gemeenten:euro}")) == "figure_without_value");
    CHECK(kindsIn(remarks("{{nergens}}")) == "block_unknown");
    CHECK(kindsIn(remarks("{{citaat:GM9999:results}}")) == "block_unknown");
    CHECK(kindsIn(remarks("{{citaat:" + code + ":results}}")) == "quote_not_allowed");
    CHECK(kindsIn(remarks("[Alle verslagen zijn er.](? verslagen.ontbreken = 0)")) ==
          "claim_untrue");
    CHECK(kindsIn(remarks("[Alles is er.](? zomaar)")) == "claim_unreadable");
    CHECK(kindsIn(remarks("| a | b |\n| {nergens} | c |")) == "figure_unknown");
}

TEST_CASE("docs/report_texts.md lists every figure") {
    std::ifstream file(std::string(KAMERKLAAR_SOURCE) + "/docs/report_texts.md");
    const std::string page((std::istreambuf_iterator<char>(file)), {});
    REQUIRE_FALSE(page.empty());
    Office office;
    const work::KamerReportData data = dataOf(office);
    const work::BoundFigures figures(data);
    const std::regex year(R"(\.(\d{4}(-\d{4})?|verlengingsperiode)$)");
    const std::regex code(R"(^(categorie|sector|interventies\.grondslag)\.[^.]+)");
    for (const work::BoundFigure& figure : figures.all()) {
        if (figure.key.starts_with("gemeente.")) {
            continue;
        }
        const std::string pattern =
            std::regex_replace(std::regex_replace(figure.key, year, ".JAAR"), code, "$1.CODE");
        INFO(figure.key);
        CHECK(page.find("`" + pattern + "`") != std::string::npos);
    }
}

TEST_CASE("press release and public summary are held until parliament was informed") {
    Office office;
    work::KamerReportData data = dataOf(office);
    const auto heldBack = [&](DocumentForm form) { return kindsIn(work::heldBack(data, form)); };
    CHECK(heldBack(DocumentForm::KamerReport).empty());
    CHECK(heldBack(DocumentForm::KamerLetter).empty());
    CHECK(heldBack(DocumentForm::PublicSummary) == "parliament_not_informed");
    CHECK(heldBack(DocumentForm::PressRelease) ==
          "parliament_not_informed press_agreement_missing");
    data.submission.emplace().informedOn = office.clock.today();
    CHECK(heldBack(DocumentForm::PublicSummary).empty());
    CHECK(heldBack(DocumentForm::PressRelease) == "press_agreement_missing");
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        domain::PressAgreement agreement;
        agreement.municipality = reported.municipality.id;
        agreement.agreedOn = office.clock.today();
        data.pressAgreements.push_back(agreement);
    }
    CHECK(heldBack(DocumentForm::PressRelease).empty());
}

TEST_CASE("a standing text says nothing of what the regulation does not have") {
    Office office;
    domain::Scheme scheme = office.store().schemes().current();
    const auto text = [&](const char* part) {
        return work::standingText(scheme, DocumentForm::KamerReport, part);
    };
    CHECK_THAT(text("glossary"), Catch::Contains("\n| SiSa |"));
    CHECK_THAT(text("glossary"), Catch::Contains("\n| uitkeringsplafond |"));
    CHECK_THAT(text("continuity"), Catch::Contains("\n{zin.borging}"));
    scheme.sisaDue.reset();
    scheme.continuityDue.reset();
    scheme.ceiling.reset();
    CHECK_THAT(text("glossary"), !Catch::Contains("SiSa") && !Catch::Contains("plafond"));
    CHECK_THAT(text("continuity"), !Catch::Contains("zin.borging"));
    for (const domain::DocumentPart& part : domain::partsOf(DocumentForm::KamerReport)) {
        CHECK_THAT("\n" + text(part.code), !Catch::Contains("\n?"));
    }
}
