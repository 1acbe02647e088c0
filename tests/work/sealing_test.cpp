// SPDX-License-Identifier: EUPL-1.2
//
// An edition is sealed when it is proposed, and is approved as it was sealed.
#include "work/sealing.h"

#include <catch2/catch.hpp>

#include "domain/ensure.h"
#include "exchange/snapshot_codec.h"
#include "store/digest.h"
#include "work/dossier.h"
#include "work/grants.h"
#include "work/report_texts.h"
#include "work/restating.h"
#include "work/seals.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Decision;
using domain::SealedEdition;

namespace {

std::size_t sealedIn(Office& office) {
    return office.store().records<SealedEdition>().all().size();
}

domain::Outcome approveInTurn(const work::Context& by, const Decision& decision) {
    return work::approvePublication(by, plainTools(), decision.id, decision.version);
}

void write(Office& office, const std::string& body) {
    auto text =
        work::textToEdit(office.store(), 2024, domain::DocumentForm::KamerReport, "summary");
    text.body = body;
    saved(office, text);
}

/// Publishes until it is asked for a file.
class FailingPublisher : public PlainPublisher {
public:
    std::string file(const work::KamerReportData& /*data*/, domain::DocumentForm /*form*/,
                     work::FileFormat /*format*/, const Progress& /*progress*/) const override {
        throw std::runtime_error("the disk is full");
    }
};

}  // namespace

TEST_CASE("a proposal seals the file, the data and the figures, each with its hash", "[seal]") {
    Office office;
    const Decision proposed = propose(office);
    const SealedEdition edition = sealedOf(office, proposed);
    CHECK(edition.year == 2024);
    CHECK(edition.number == 1);
    CHECK(edition.cutOff == work::editionOf(office.store(), 2024).cutOff);
    CHECK(edition.programVersion == "1.0");

    const auto documents = work::sealedDocuments(office.store(), edition);
    REQUIRE(documents.size() == 3);
    CHECK(documents[0].fileName == "Kamerrapportage 2024 versie 1.pdf");
    CHECK(documents[1].fileName == "Kamerrapportage 2024 versie 1 gegevens.json");
    CHECK(documents[2].fileName == "Kamerrapportage 2024 versie 1 cijfers.jsonl");
    for (const auto& document : documents) {
        CHECK(store::sha256(office.store().documents().content(document.id).value()) ==
              document.sha256);
    }
    CHECK(work::sealedFile(office.store(), edition)->find("definitief") != std::string::npos);
    const auto data =
        exchange::JsonSnapshots().read(office.store().documents().content(edition.data).value());
    CHECK(data->edition.isFinal);
    CHECK_FALSE(work::editionOf(office.store(), 2024).isFinal);
    CHECK(work::finalEditions(office.store()).empty());
    mustBeEmpty(work::verify(office.store(), plainTools()));
}

TEST_CASE("what is refused leaves nothing behind, and all that is wrong is named", "[seal]") {
    Office office;
    const auto before = office.entries();
    const auto proposed = work::proposePublication(office.anna(), plainTools(), 2024);
    REQUIRE_FALSE(proposed.has_value());
    // The letter that goes with it has no date yet.
    CHECK(inShort(proposed.error()) ==
          "figure_without_value 5, consultation_missing, consultation_missing");
    CHECK(office.entries() == before);
    CHECK(sealedIn(office) == 0);
    CHECK(inShort(work::proposePublication(office.anna(), plainTools(), 1999).error()) ==
          "nothing_to_report");
}

TEST_CASE("a failure while the file is made leaves nothing half", "[seal]") {
    Office office;
    consult(office, 2024);
    const auto before = office.entries();
    const FailingPublisher failing;
    CHECK_THROWS_AS((void)work::proposePublication(office.anna(), toolsWith(failing), 2024),
                    std::runtime_error);
    CHECK(office.entries() == before);
    CHECK(sealedIn(office) == 0);
    mustBeEmpty(work::verify(office.store(), plainTools()));
    propose(office);
    CHECK(sealedIn(office) == 1);
}

TEST_CASE("an edition becomes final by its approval, and the seal of it holds", "[seal]") {
    Office office;
    const Decision proposed = propose(office);
    CHECK(inShort(approveInTurn(office.anna(), proposed).error()) == "same_person_twice");
    REQUIRE(approveInTurn(office.bram(), proposed).has_value());
    CHECK(work::editionOf(office.store(), 2024).isFinal);
    const SealedEdition edition = sealedOf(office, proposed);
    REQUIRE(work::finalEditions(office.store()).size() == 1);
    CHECK(work::finalEditions(office.store()).front() == edition);
    CHECK(work::finalEditionOf(office.store(), 2024) == edition);
    CHECK(work::finalEditionOf(office.store(), 2025) == std::nullopt);
    CHECK(work::publicationOf(office.store(), edition)->counts());
    mustBeEmpty(work::verify(office.store(), plainTools()));
    CHECK(inShort(work::proposePublication(office.anna(), plainTools(), 2024).error()) ==
          "already_decided terms/year");
}

TEST_CASE("what changed since it was proposed is not approved unseen", "[seal]") {
    Office office;
    const Decision proposed = propose(office);
    SECTION("a text") {
        write(office, "Iets anders.");
    }
    SECTION("a report") {
        CHECK(office.received(2024).status == domain::ReportStatus::Received);
    }
    SECTION("a consultation") {
        auto consultation = office.store().records<domain::Consultation>().all().front();
        consultation.outcome = domain::ConsultationOutcome::Objected;
        saved(office, consultation);
    }
    SECTION("the cut-off date") {
        auto edition = work::editionOf(office.store(), 2024);
        edition.cutOff = edition.cutOff.plusDays(-1);
        REQUIRE(work::setEdition(office.anna(), edition).has_value());
    }
    CHECK(inShort(approveInTurn(office.bram(), proposed).error()) ==
          "edition_outdated terms/sealed");
    CHECK(inShort(work::sealedAgainst(office.store(), plainTools(), proposed)) ==
          "edition_outdated terms/sealed");
    CHECK_FALSE(work::editionOf(office.store(), 2024).isFinal);
}

TEST_CASE("a text that is put back as it was is the text that was sealed", "[seal]") {
    Office office;
    write(office, "Zoals het was.");
    const Decision proposed = propose(office);
    auto edition = work::editionOf(office.store(), 2024);
    edition.number = 5;
    REQUIRE(work::setEdition(office.anna(), edition).has_value());
    CHECK(inShort(approveInTurn(office.bram(), proposed).error()) ==
          "edition_outdated terms/sealed");
}

TEST_CASE("a publication is neither prepared nor approved without its seal", "[seal]") {
    Office office;
    const Decision bare = work::proposal(office.anna(), domain::DecisionKind::Publication, {});
    CHECK(inShort(work::prepare(office.anna(), bare).error()).find("seal_missing terms/sealed") !=
          std::string::npos);
    const Decision proposed = propose(office);
    Decision other = proposed;
    std::get<domain::PublicationTerms>(other.terms).year = 2025;
    CHECK(inShort(work::changeProposal(office.anna(), other).error()) ==
          "seal_missing terms/sealed");
    CHECK_THROWS_AS((void)work::approve(office.bram(), proposed.id, proposed.version), domain::Bug);
}

TEST_CASE("a counter-act keeps the sealed edition, and the next one has the next number",
          "[seal]") {
    Office office;
    const SealedEdition first = publish(office);
    const Decision published = work::publicationOf(office.store(), first).value();
    const Decision counterAct = decide(office, reversal(office, published));
    CHECK_FALSE(work::editionOf(office.store(), 2024).isFinal);
    CHECK(work::finalEditionOf(office.store(), 2024) == std::nullopt);
    REQUIRE(work::finalEditions(office.store()).size() == 1);
    CHECK(work::sealedFile(office.store(), first).has_value());

    (void)office.received(2024);
    const auto data = work::kamerReportData(office.store(), 2024).value();
    CHECK(data.sealedBeforeYear == 2024);
    CHECK(data.sealedBeforeNumber == 1);
    auto figures = work::restatedFigures(data, work::BoundFigures(data));
    CHECK(figures.size() > 3);
    CHECK(inShort(work::proposePublication(office.anna(), plainTools(), 2024).error())
              .find("restatement_unexplained") == 0);
    for (const auto& figure : figures) {
        auto restatement =
            work::begun<domain::Restatement>(office.store(), office.clock.today(), {});
        restatement.year = 2024;
        restatement.figure = figure.key;
        restatement.before = figure.before;
        restatement.after = figure.after;
        restatement.reason = "Het verslag kwam later.";
        saved(office, restatement);
    }
    const SealedEdition second = publish(office);
    CHECK(second.number == 2);
    CHECK(work::finalEditions(office.store()).front() == second);
    CHECK(work::editionOf(office.store(), 2024).number == 2);
    mustBeEmpty(work::verify(office.store(), plainTools()));

    // While the second one holds, the first does not come back.
    const auto again = work::prepareReversal(office.anna(), counterAct.id, "Toch wel.");
    CHECK(inShort(again.error()) == "already_decided terms/year");
}

TEST_CASE("a final edition that comes back has the number that was sealed", "[seal]") {
    Office office;
    const SealedEdition first = publish(office);
    const Decision published = work::publicationOf(office.store(), first).value();
    const Decision counterAct = decide(office, reversal(office, published));
    auto edition = work::editionOf(office.store(), 2024);
    edition.number = 7;
    REQUIRE(work::setEdition(office.anna(), edition).has_value());
    decide(office, reversal(office, counterAct));
    CHECK(work::editionOf(office.store(), 2024).isFinal);
    CHECK(work::editionOf(office.store(), 2024).number == 1);
    mustBeEmpty(work::verify(office.store(), plainTools()));
}
