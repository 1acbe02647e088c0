// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <functional>
#include <set>

#include "work/filled_return.h"
#include "work/recording.h"
#include "work/reporting.h"
#include "work/returns/return_checks.h"
#include "work/returns/sisa_desk.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;

namespace {

const std::string recognised = "Als effectief erkend door het Nederlands Jeugdinstituut";
constexpr const char* longText =
    "Het verslagjaar verliep in grote lijnen zoals in het plan van aanpak was voorzien, met "
    "uitzondering van een wijk.";

/// A ministry in the round over 2025: Almelo reported over 2024, six others over 2025.
struct World {
    World() {
        domain::YearlyReport before = office.report(2024);
        complete(before);
        before.receivedOn = office.clock.today();
        before.progress = longText;
        domain::Intervention ended = before.interventions.front();
        ended.name = "Sport op het plein";
        ended.status = domain::InterventionStatus::Finished;
        ended.cost = Money();
        before.interventions.front().status = domain::InterventionStatus::Running;
        before.interventions.push_back(ended);
        before.indicators = {{"Schoolverzuim", "%", "leerplicht", 14'000, 10'000, 13'000}};
        REQUIRE(work::saveReport(office.anna(), before));
        office.clock.moveTo("2026-03-10T09:00:00Z");
        for (std::size_t place = 1; place <= 6; ++place) {
            (void)office.received(2025, place);
        }
        auto application = work::begun<domain::Application>(office.store(), office.clock.today(),
                                                            office.municipality());
        application.receivedOn = domain::Date::known(2024, 5, 1);
        application.contact = "A. Jansen";
        REQUIRE(work::save(office.anna(), application));
        award(office, office.municipality());
        pay(office, office.municipality(), 1, Money::euros(240'000), office.clock.today());
        pay(office, office.municipality(), 2, Money::euros(480'000), office.clock.today());
    }
    FilledReturn clean() {
        FilledReturn filled(office);
        filled.ordinary().put("besteed.cumulatief", "40000000");
        return filled;
    }
    Office office;
};

World& world() {
    static World one;
    return one;
}

using Spoil = std::function<void(FilledReturn&)>;
struct ReturnCheckCase {
    const char* rule;
    Spoil spoil;
};

Spoil put(const std::string& key, const std::string& value) {
    return [=](FilledReturn& filled) { filled.put(key, value); };
}
Spoil type(const char* key, const char* text) {
    return [=](FilledReturn& filled) { filled.type(key, text); };
}
Spoil both(Spoil first, Spoil second) {
    return [=](FilledReturn& filled) {
        first(filled);
        second(filled);
    };
}
Spoil fact(std::size_t at, const char* value) {
    return [=](FilledReturn& filled) { filled.book.facts.at(at).second = value; };
}
Spoil secondIntervention(const char* name) {
    return [=](FilledReturn& filled) {
        filled.put("interventie.2.naam", name).put("interventie.2.categorie", "Probleemanalyse");
        filled.put("interventie.2.grondslag", "Wetenschappelijk onderbouwd");
        filled.put("interventie.2.kader", "ja")
            .put("interventie.2.leeftijd", "8 tot en met 11 jaar");
        filled.put("interventie.2.bereik_gepland", "10").put("interventie.2.bereik", "10");
        filled.put("interventie.2.kosten", "100000").put("interventie.2.status", "loopt");
    };
}

/// Leaves a column out, as somebody does who thinks that nobody asks for it.
Spoil without(const char* name, const char* column) {
    return [=](FilledReturn& filled) {
        work::WorkbookWriter::Sheet& sheet = filled.sheet(name);
        const auto found = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                        [&](const auto& one) { return one.key == column; });
        REQUIRE(found != sheet.columns.end());
        const auto at = found - sheet.columns.begin();
        sheet.columns.erase(found);
        for (auto& row : sheet.rows) {
            row.erase(row.begin() + at);
        }
    };
}

const std::vector<ReturnCheckCase>& returnCheckCases() {
    static const std::vector<ReturnCheckCase> all = {
        {"wrong_form", [](FilledReturn& filled) { filled.book.kind = "overnemen"; }},
        {"wrong_scheme", fact(0, "andere2030")},
        {"version_newer", fact(1, "99")},
        {"version_older", fact(1, "0")},
        {"version_unknown", fact(1, "")},
        {"part_missing",
         [](FilledReturn& filled) {
             std::erase_if(filled.book.sheets,
                           [](const auto& one) { return one.name == "Partners"; });
         }},
        {"stray_cell",
         [](FilledReturn& filled) {
             filled.sheet("Verslag").rows.push_back({"", "Nog iets", "Wij vragen uitstel."});
         }},
        {"stray_sheet",
         [](FilledReturn& filled) {
             work::WorkbookWriter::Sheet own;
             own.name = "Berekening";
             own.columns.resize(2);
             own.columns[0].title = "Post";
             own.columns[1].title = "Bedrag";
             own.rows = {{"Zaalhuur", "250"}};
             filled.book.sheets.push_back(own);
         }},
        {"municipality_unknown", fact(3, "GM9999")},
        {"name_contradicts_code", put("gemeente.naam", "Gouda")},
        {"round_unknown", fact(2, "2041")},
        {"round_contradicts", put("ronde", "2024")},
        {"given_changed", put("verleend.netto", "100")},
        {"contact_differs", put("contact.naam", "B. Pieters")},
        {"missing", put("samenvatting", "")},
        {"not_an_amount", type("besteed.categorie.a", "ongeveer 20 duizend")},
        {"other_currency", type("besteed.categorie.a", "20000,50 USD")},
        {"not_a_number", type("interventie.1.bereik", "veel")},
        {"not_whole", type("interventie.1.bereik", "12,5")},
        {"not_a_date", type("ingevuld.op", "begin maart")},
        {"not_in_list", put("interventie.1.status", "misschien")},
        {"number_ambiguous", type("besteed.categorie.a", "20,000")},
        {"number_too_large", type("besteed.categorie.a", "99999999999999")},
        {"formula_error", type("besteed.categorie.a", "#DIV/0!")},
        {"number_read_as", type("besteed.categorie.a", "20,000.00")},
        {"number_rounded", type("besteed.categorie.a", "20000,001")},
        {"date_read_as", type("ingevuld.op", "46083")},
        {"choice_read_as", put("interventie.1.leeftijd", "12 tot")},
        {"negative", put("interventie.1.kosten", "-12000000")},
        {"too_many_words",
         [](FilledReturn& filled) {
             std::string text;
             for (int word = 0; word < 260; ++word) {
                 text += "woord ";
             }
             filled.put("samenvatting", text);
         }},
        {"email_pattern", put("contact.email", "a.jansen(at)almelo")},
        {"telephone_pattern", put("contact.telefoon", "541111")},
        {"day_in_future", put("ingevuld.op", "2026-12-01")},
        {"filled_in_early", put("ingevuld.op", "2025-10-01")},
        {"period_reversed", put("periode.tot", "2024-12-01")},
        {"period_differs", put("periode.tot", "2025-11-30")},
        {"day_outside_spending", put("periode.van", "2024-01-01")},
        {"year_implausible", put("ingevuld.op", "2006-03-01")},
        {"row_gap",
         [](FilledReturn& filled) {
             filled.put("partner.3.soort", "Halt").put("partner.3.naam", "Halt Oost");
         }},
        {"moved_from_key",
         [](FilledReturn& filled) {
             auto& rows = filled.sheet("Kosten").rows;
             std::swap(rows[0].front(), rows[1].front());  // the keys
         }},
        {"row_repeated",
         [](FilledReturn& filled) {
             auto& rows = filled.sheet("Kosten").rows;
             rows.push_back(rows.front());
         }},
        {"name_twice", secondIntervention("mentoren op straat")},
        {"partner_twice",
         both(put("partner.2.soort", "Politie"), put("partner.2.naam", "politie oost-nederland"))},
        {"too_many_rows",
         [](FilledReturn& filled) {
             for (int row = 0; row < 101; ++row) {
                 filled.sheet("Partners")
                     .rows.push_back({"", "Halt", "Partner " + std::to_string(row)});
             }
         }},
        {"interventions_missing",
         [](FilledReturn& filled) { filled.sheet("Interventies").rows.clear(); }},
        {"partners_missing", [](FilledReturn& filled) { filled.sheet("Partners").rows.clear(); }},
        {"indicators_missing",
         [](FilledReturn& filled) { filled.sheet("Indicatoren").rows.clear(); }},
        {"coordinator_note_missing", put("coordinator", "nee")},
        {"quality_note_missing", put("interventie.1.kader", "nee")},
        {"level_without_basis", put("interventie.1.niveau", "Goed onderbouwd")},
        {"stopped_without_reason", put("interventie.1.status", "gestopt")},
        {"planned_with_outcome", put("interventie.1.status", "gepland")},
        {"finished_without_outcome", put("interventie.1.status", "afgerond")},
        {"reach_off_plan", put("interventie.1.bereik", "25")},
        {"movement_without_reason", put("beweging.factor.werk", "slechter")},
        {"analysis_not_started", put("probleemanalyse", "niet begonnen")},
        {"unfinished_without_bottleneck", put("interventie.1.status", "gestopt")},
        {"left_over_without_reason", put("onderbesteding", "500000")},
        {"cost_without_reach", put("interventie.1.bereik", "0")},
        {"total_wrong", type("besteed.categorie.totaal", "199000")},
        {"planned_sectors_differ", put("gepland.sector.zorg", "100000")},
        {"cumulative_differs", put("besteed.cumulatief", "39999999")},
        {"spent_above_paid", put("besteed.cumulatief", "90000000")},
        {"left_over_above_award", put("onderbesteding", "149000000")},
        {"percentage_outside", put("indicator.1.werkelijk", "112500")},
        {"unit_without_fit", put("indicator.1.eenheid", "aantal")},
        {"spending_above_award", put("besteed.categorie.b", "190000000")},
        {"spending_above_programme_year", put("besteed.categorie.b", "90000000")},
        {"spending_above_plan", put("besteed.categorie.b", "7000000")},
        {"sectors_differ", put("besteed.sector.zorg", "100")},
        {"interventions_differ", put("interventie.1.kosten", "11000000")},
        {"intervention_without_recognition", put("interventie.1.grondslag", recognised)},
        {"completed_above_reach", put("interventie.1.afgerond", "70")},
        {"coordinator_missing", put("coordinator", "nee")},
        {"reach_implausible",
         both(put("interventie.1.bereik", "6000"), put("interventie.1.bereik_gepland", "6000"))},
        {"change_implausible", put("besteed.categorie.b", "90000000")},
        {"not_kept", put("interventie.1.naam", std::string(400, 'a'))},
        {"intervention_vanished", put("interventie.1.naam", "Iets heel anders")},
        {"intervention_reopened", secondIntervention("Sport op het plein")},
        {"category_changed", put("besteed.categorie.c", "96000000")},
        {"intervention_cost_changed", put("interventie.1.kosten", "96000000")},
        {"reach_changed",
         both(put("interventie.1.bereik", "300"), put("interventie.1.bereik_gepland", "300"))},
        {"basis_changed", put("interventie.1.grondslag", recognised)},
        {"unit_changed", put("indicator.1.eenheid", "leerlingen")},
        {"baseline_changed", put("indicator.1.nulmeting", "15000")},
        {"same_text", put("voortgang", longText)},
        {"basis_unlike_peers", put("interventie.1.grondslag", recognised)},
        {"cost_unlike_peers",
         both(put("interventie.1.bereik", "1"), put("interventie.1.bereik_gepland", "1"))},
        {"personal_data", put("resultaten", "Bel Kevin op 06-12345678.")},
        {"title_repeated", put("resultaten", "Resultaten")},
        {"placeholder_left", put("resultaten", "nader in te vullen")},
        {"text_twice", both(put("lessen", longText), put("borging", longText))},
        {"intervention_without_basis", without("Interventies", "grondslag")},
        {"age_band_missing", without("Interventies", "leeftijd")},
    };
    return all;
}

/// What needs a ministry of its own: an ordinary return, and what came of it.
using Happen = std::function<work::returns::CheckedReturn(Office&, FilledReturn&)>;
struct OwnCase {
    const char* rule;
    Happen happen;
};

work::returns::CheckedReturn again(Office& office, FilledReturn& filled,
                                   FilledReturn::Format format) {
    work::returns::ReturnDesk desk(office.anna());
    auto first = desk.read(filled.file(FilledReturn::Format::Ods), {});
    REQUIRE(desk.takeOver(first));
    return desk.read(filled.file(format), {});
}

const std::vector<OwnCase>& ownCases() {
    using Format = FilledReturn::Format;
    static const std::vector<OwnCase> all = {
        {"file_empty", [](Office& office, FilledReturn&) { return FilledReturn(office).read(); }},
        {"file_known",
         [](Office& office, FilledReturn& filled) { return again(office, filled, Format::Ods); }},
        {"values_known",
         [](Office& office, FilledReturn& filled) { return again(office, filled, Format::Xlsx); }},
        {"report_came_before",
         [](Office& office, FilledReturn& filled) {
             (void)again(office, filled, Format::Ods);
             return filled.put("resultaten", "Het verzuim daalt sterk.").read();
         }},
        {"report_closed",
         [](Office& office, FilledReturn& filled) {
             const auto report = office.received(2025);
             for (const auto& [step, act] : {std::pair(0, domain::ReportAct::StartReview),
                                             std::pair(1, domain::ReportAct::Approve)}) {
                 REQUIRE(work::takeStep(office.bram(), report.id, report.version + step, act));
             }
             return filled.read();
         }},
        {"report_late",
         [](Office& office, FilledReturn& filled) {
             office.clock.moveTo("2026-08-10T09:00:00Z");
             return filled.read();
         }},
        {"municipality_differs",
         [](Office& office, FilledReturn& filled) {
             return filled.read({{}, office.municipality(5), {}});
         }},
        {"round_differs",
         [](Office&, FilledReturn& filled) {
             return filled.read({2024, {}, {}});
         }},
        {"spending_outside_period",
         [](Office& office, FilledReturn& filled) {
             const auto report = office.report(2025);
             const auto tooEarly = domain::Period::known(domain::Date::known(2024, 1, 1),
                                                         domain::Date::known(2025, 12, 31));
             REQUIRE(work::setReportTerm(office.anna(), report.id, report.version, tooEarly, {}));
             return filled.read();
         }},
    };
    return all;
}

void findsIt(const char* rule, const work::returns::CheckedReturn& read) {
    INFO(rule << " is not among: " << inShort(read.messages));
    CHECK(says(read, rule));
    for (const work::returns::Message& message : read.messages) {
        CHECK_FALSE(message.text.dutch.empty());
        CHECK(message.text.dutch != message.text.english);
        CHECK(message.text.dutch.find('{') == std::string::npos);
    }
}

}  // namespace

TEST_CASE("a return without anything wrong has no message, with all that is known beside it") {
    const auto one = world().clean().read();
    CHECK(inShort(one.messages).empty());
}

TEST_CASE("each check finds what it is for") {
    for (const ReturnCheckCase& one : returnCheckCases()) {
        FilledReturn filled = world().clean();
        one.spoil(filled);
        findsIt(one.rule, filled.read());
    }
}

TEST_CASE("each check of what came before finds what it is for") {
    for (const OwnCase& one : ownCases()) {
        Office office;
        office.clock.moveTo("2026-03-10T09:00:00Z");
        FilledReturn filled(office);
        findsIt(one.rule, one.happen(office, filled.ordinary()));
    }
}

TEST_CASE("there is a case for each check, and each rule has one check") {
    // Their cases are in return_odd_files_test.cpp.
    std::set<std::string> tried = {"sheet_twice", "label_changed", "municipality_twice",
                                   "received_before_filled", "formula_without_value"};
    for (const ReturnCheckCase& one : returnCheckCases()) {
        tried.insert(one.rule);
    }
    for (const OwnCase& one : ownCases()) {
        tried.insert(one.rule);
    }
    // Their cases are in return_beside_test.cpp.
    for (const work::returns::Check& check : work::returns::besideChecks()) {
        tried.insert(check.rule);
    }
    std::set<std::string> rules;
    for (const work::returns::Check& check : work::returns::allChecks()) {
        INFO(check.rule);
        CHECK(tried.contains(check.rule));
        CHECK(rules.insert(check.rule).second);
    }
    for (const std::string& rule : tried) {
        INFO(rule);
        CHECK(rules.contains(rule));
    }
}

TEST_CASE("the page about returns lists every rule, with its weight") {
    std::ifstream page(std::string(KAMERKLAAR_SOURCE) + "/docs/returns.md");
    const std::string text((std::istreambuf_iterator<char>(page)),
                           std::istreambuf_iterator<char>());
    const work::returns::RuleBook rules(regulation());
    std::vector<work::returns::Check> checks = work::returns::allChecks();
    const auto& sisa = work::returns::sisaChecks();
    checks.insert(checks.end(), sisa.begin(), sisa.end());
    for (const work::returns::Check& check : checks) {
        const std::string line = "| `" + check.rule + "` | " + codeOf(rules.of(check.rule).weight) +
                                 " | " + check.about.english + " |\n";
        INFO("missing: " << line);
        CHECK(text.find(line) != std::string::npos);
    }
    for (const std::string& rule : rules.rules()) {
        INFO(rule << " has a weight, but no check");
        CHECK(text.find("| `" + rule + "` |") != std::string::npos);
    }
}
