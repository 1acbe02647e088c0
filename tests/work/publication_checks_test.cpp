// SPDX-License-Identifier: EUPL-1.2
//
// What stands between a concept and a final edition.
#include "work/publication_checks.h"

#include <catch2/catch.hpp>

#include "domain/problem_text.h"
#include "work/dossier.h"
#include "work/seals.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;
using domain::Severity;
using work::PublicationCheck;

namespace {

std::vector<PublicationCheck> checksOf(Office& office, const PlainPublisher& publisher,
                                       int year = 2024) {
    const auto data = work::kamerReportData(office.store(), year).value();
    return work::publicationChecks(office.store(), data, work::BoundFigures(data),
                                   toolsWith(publisher));
}

std::vector<PublicationCheck> of(ProblemKind kind, const std::vector<PublicationCheck>& checks) {
    std::vector<PublicationCheck> found;
    for (const PublicationCheck& check : checks) {
        if (check.problem.kind == kind) {
            found.push_back(check);
        }
    }
    return found;
}

/// A report that says this under "Voortgang".
PlainPublisher saying(const std::string& text) {
    PlainPublisher publisher;
    publisher.says = {{"progress", "Voortgang", text}};
    return publisher;
}

std::vector<PublicationCheck> personalData(Office& office, const std::string& text) {
    return of(ProblemKind::PersonalDataFound, checksOf(office, saying(text)));
}

void rule(Office& office, const PublicationCheck& check, domain::Answer mayStand) {
    auto ruling = work::begun<domain::PublicationRuling>(office.store(), office.clock.today(), {});
    ruling.year = 2024;
    ruling.finding = check.finding;
    ruling.place = check.place;
    ruling.fingerprint = check.fingerprint;
    ruling.mayStand = mayStand;
    ruling.reason = "Algemeen nummer.";
    REQUIRE(work::save(office.bram(), ruling).has_value());
}

std::string factOf(const PublicationCheck& check, std::size_t at = 0) {
    return std::get<std::string>(check.problem.facts.at(at));
}

}  // namespace

TEST_CASE("every party of the scheme has to agree in writing", "[publication]") {
    Office office;
    const PlainPublisher publisher;
    const auto missing = of(ProblemKind::ConsultationMissing, checksOf(office, publisher));
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].problem.severity == Severity::Refused);
    CHECK(factOf(missing[0]) == "DG Straffen en Beschermen");
    CHECK(missing[0].form == domain::DocumentForm::DecisionNote);
    CHECK(missing[0].part == "stakeholders");

    consult(office, 2024);
    CHECK(of(ProblemKind::ConsultationMissing, checksOf(office, publisher)).empty());
    CHECK(of(ProblemKind::ConsultationMissing, checksOf(office, publisher, 2025)).size() == 2);

    // Who objects later has not agreed.
    auto later = office.store().records<domain::Consultation>().all().front();
    later.id = {};
    later.outcome = domain::ConsultationOutcome::Objected;
    saved(office, later);
    const auto open = of(ProblemKind::ConsultationOpen, checksOf(office, publisher));
    REQUIRE(open.size() == 1);
    CHECK(factOf(open[0]) == "DG Straffen en Beschermen");
    CHECK(open[0].problem.severity == Severity::Refused);
    CHECK(of(ProblemKind::ConsultationMissing, checksOf(office, publisher)).empty());
}

TEST_CASE("agreeing with remarks is agreeing, and asking is not", "[publication]") {
    Office office;
    auto consultation = valid<domain::Consultation>(office);
    consultation.year = 2024;
    consultation = saved(office, consultation);
    CHECK(of(ProblemKind::ConsultationOpen, checksOf(office, {})).size() == 1);
    change(consultation);
    consultation.outcome = domain::ConsultationOutcome::AgreedWithRemarks;
    saved(office, consultation);
    CHECK(of(ProblemKind::ConsultationOpen, checksOf(office, {})).empty());
}

TEST_CASE("the name of an official is refused, and nobody can rule it away", "[publication]") {
    Office office;
    const std::string text = "Volgens mevrouw Anna de Vries gaat het goed.";
    const auto named = of(ProblemKind::OfficialNamed, checksOf(office, saying(text)));
    REQUIRE(named.size() == 1);
    CHECK(named[0].problem.severity == Severity::Refused);
    CHECK(factOf(named[0]) == "Voortgang");
    CHECK(domain::sentence(named[0].problem, domain::Language::Dutch)
              .find("Vries’, bij ‘Voortgang’") != std::string::npos);
    CHECK(named[0].part == "progress");
    CHECK(named[0].matched.find("Vries") != std::string::npos);
    CHECK(named[0].fingerprint.empty());

    PublicationCheck asPersonalData = named[0];
    asPersonalData.finding = "name";
    asPersonalData.fingerprint = toolsWith(PlainPublisher()).sha256("name\nannadevries");
    rule(office, asPersonalData, domain::Answer::Yes);
    CHECK(of(ProblemKind::OfficialNamed, checksOf(office, saying(text))).size() == 1);
}

TEST_CASE("names of contact persons are personal data", "[publication]") {
    Office office;
    CHECK(personalData(office, "Dank aan Sanne Terpstra.").empty());
    auto application = valid<domain::Application>(office);
    application.contact = "Sanne Terpstra";
    saved(office, application);
    const auto found = personalData(office, "Dank aan Sanne Terpstra.");
    REQUIRE(found.size() == 1);
    CHECK(found[0].finding == "name");
    CHECK(found[0].matched.find("Terpstra") != std::string::npos);
}

TEST_CASE("whoever was a contact person once is still no name for a report", "[publication]") {
    Office office;
    auto contact = valid<domain::ContactPerson>(office);
    contact.name = "Wilhelmina van Duinhoven";
    contact.validUntil = office.clock.today();
    saved(office, contact);
    office.clock.moveTo("2026-07-01T09:00:00Z");
    const auto found = personalData(office, "Dank aan mevrouw Van Duinhoven.");
    REQUIRE(found.size() == 1);
    CHECK(found[0].finding == "name");
    CHECK(found[0].problem.severity == Severity::Refused);
}

TEST_CASE("each kind of personal data is found in what is published, and refused",
          "[publication]") {
    Office office;
    const auto kindIn = [&](const std::string& text) {
        const auto found = personalData(office, text);
        REQUIRE(found.size() == 1);
        CHECK(found[0].problem.severity == Severity::Refused);
        CHECK(found[0].place == "Voortgang");
        CHECK(factOf(found[0]) == found[0].finding);
        return found[0].finding;
    };
    CHECK(kindIn("Mail naar jan@voorbeeldgemeente.nl voor meer.") == "email");
    CHECK(kindIn("Bel 070 123 45 67 voor meer.") == "telephone");
    CHECK(kindIn("De jongere met BSN 123456782.") == "bsn");
    CHECK(kindIn("Een jongen, geboren op 3 mei 2009, doet mee.") == "birth_date");
    CHECK(personalData(office, "Besteed is € 1.234.567 in 2024.").empty());
}

TEST_CASE("a ruling lets one text stand in one place", "[publication]") {
    Office office;
    const std::string text = "Bel 070 123 45 67 voor meer.";
    const auto found = personalData(office, text);
    REQUIRE(found.size() == 1);
    rule(office, found[0], domain::Answer::No);
    CHECK(personalData(office, text).size() == 1);
    rule(office, found[0], domain::Answer::Yes);
    CHECK(personalData(office, text).empty());
    // Written otherwise it is the same number.
    CHECK(personalData(office, "Bel 070-1234567 voor meer.").empty());
    // Another number and another place were not ruled on.
    CHECK(personalData(office, "Bel 070 123 45 68 voor meer.").size() == 1);
    PlainPublisher elsewhere;
    elsewhere.says = {{"summary", "Samenvatting", text}};
    CHECK(of(ProblemKind::PersonalDataFound, checksOf(office, elsewhere)).size() == 1);
    // Nor was it in the year after.
    CHECK(of(ProblemKind::PersonalDataFound, checksOf(office, saying(text), 2025)).size() == 1);
}

TEST_CASE("what stands twice under one heading is said once", "[publication]") {
    Office office;
    PlainPublisher publisher;
    publisher.says = {{"progress", "Voortgang", "Bel 070 123 45 67."},
                      {"progress", "Voortgang", "Of bel 070 123 45 67."}};
    CHECK(of(ProblemKind::PersonalDataFound, checksOf(office, publisher)).size() == 1);
}

TEST_CASE("letters that no font has are told once for each place, and stop nobody",
          "[publication]") {
    Office office;
    PlainPublisher publisher = saying("geen vreemde letters");
    CHECK(of(ProblemKind::LettersShapeless, checksOf(office, publisher)).empty());
    publisher.says = {{"progress", "Voortgang", "漢 en 漢", "漢"},
                      {"progress", "Voortgang", "weer 漢", "漢"},
                      {"progress", "Voortgang", "字", "字"},
                      {"progress", "", "漢", "漢"}};
    const auto found = of(ProblemKind::LettersShapeless, checksOf(office, publisher));
    REQUIRE(found.size() == 3);
    CHECK(found[0].problem.severity == Severity::Flagged);
    CHECK(found[0].part == "progress");
    CHECK(factOf(found[0]) == "Voortgang");
    CHECK(factOf(found[0], 1) == "漢");
    CHECK(factOf(found[1], 1) == "字");
    CHECK(factOf(found[2]) == "漢");
}

TEST_CASE("reports that are not approved ask for a word, what is flagged stays flagged",
          "[publication]") {
    Office office;
    (void)award(office, office.municipality());
    const auto id = office.report(2024).id;
    const auto about = [&](domain::ReportId report) {
        std::vector<PublicationCheck> found;
        for (const PublicationCheck& check : checksOf(office, {})) {
            if (check.report == report) {
                found.push_back(check);
            }
        }
        return found;
    };
    office.clock.moveTo("2024-08-01T09:00:00Z");
    auto before = work::editionOf(office.store(), 2024);
    before.cutOff = office.clock.today();
    REQUIRE(work::setEdition(office.anna(), before).has_value());
    REQUIRE(about(id).size() == 1);
    CHECK(about(id)[0].problem.kind == ProblemKind::ReportNotApproved);
    CHECK(about(id)[0].problem.severity == Severity::Asks);
    CHECK(about(id)[0].municipality == office.municipality());

    // Once it is late it is missing, which is said once.
    office.clock.moveTo("2026-08-01T09:00:00Z");
    auto edition = work::editionOf(office.store(), 2024);
    edition.cutOff = office.clock.today();
    REQUIRE(work::setEdition(office.anna(), edition).has_value());
    REQUIRE(about(id).size() == 1);
    CHECK(about(id)[0].problem.kind == ProblemKind::ReportMissing);
    CHECK(about(id)[0].problem.severity == Severity::Asks);

    (void)office.received(2024);
    CHECK_FALSE(of(ProblemKind::ReportNotApproved, about(id)).empty());
    CHECK(of(ProblemKind::ReportMissing, about(id)).empty());
}

TEST_CASE("the gravest come first", "[publication]") {
    Office office;
    const auto checks = checksOf(office, saying("Bel 070 123 45 67."));
    REQUIRE(checks.size() > 3);
    CHECK(std::is_sorted(checks.begin(), checks.end(), [](const auto& one, const auto& other) {
        return one.problem.severity < other.problem.severity;
    }));
    CHECK(checks.front().problem.severity == Severity::Refused);
    CHECK(checks.back().problem.severity != Severity::Refused);
}
