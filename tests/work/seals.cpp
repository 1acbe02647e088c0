// SPDX-License-Identifier: EUPL-1.2
#include "work/seals.h"

#include <catch2/catch.hpp>

#include "exchange/snapshot_codec.h"
#include "report/kamer_report_publisher.h"
#include "store/digest.h"
#include "work/recording.h"
#include "work/sealed_figures.h"

namespace kamerklaar::tests {

using domain::Decision;
using domain::SealedEdition;

std::string PlainPublisher::file(const work::KamerReportData& data, domain::DocumentForm form,
                                 work::FileFormat /*format*/, const Progress& /*progress*/) const {
    return std::string(domain::codeIn(domain::documentFormCodes, form)) + " " +
           std::to_string(data.edition.year) + " " + std::to_string(data.edition.number) + " " +
           data.edition.cutOff.iso() + (data.edition.isFinal ? " definitief\n" : " concept\n") +
           work::writeSealedFigures(work::figuresToSeal(work::BoundFigures(data)));
}
std::string PlainPublisher::chapterPdf(const work::ReportReckoning& /*reckoning*/,
                                       domain::DocumentForm /*form*/,
                                       const std::string& part) const {
    return part;
}
std::vector<work::PublishedLine> PlainPublisher::lines(const work::KamerReportData& /*data*/,
                                                       domain::DocumentForm form) const {
    return form == domain::DocumentForm::KamerReport ? says : std::vector<work::PublishedLine>();
}
std::vector<work::OpenDataFile> PlainPublisher::openData(
    const work::KamerReportData& /*data*/) const {
    return {};
}
domain::Problems PlainPublisher::styleProblems(const work::HouseStyleFiles& style) const {
    domain::Problems problems;
    if (style.logo == "kapot") {
        problems.push_back(
            {domain::ProblemKind::ImageUnreadable, "logo", {}, domain::Severity::Refused, {}});
    }
    if (style.bold == "kapot") {
        problems.push_back(
            {domain::ProblemKind::FontUnreadable, "bold", {}, domain::Severity::Refused, {}});
    }
    return problems;
}
work::WorkbookWriter::Workbook PlainPublisher::tables(const work::KamerReportData& /*data*/) const {
    return {};
}

work::SealingTools toolsWith(const work::Publisher& publisher, const std::string& version) {
    static const exchange::JsonSnapshots codec;
    return {publisher, codec, store::sha256, version};
}

const work::SealingTools& plainTools() {
    static const PlainPublisher publisher;
    static const work::SealingTools tools = toolsWith(publisher);
    return tools;
}

const work::SealingTools& realTools() {
    static const report::KamerReportPublisher publisher;
    static const work::SealingTools tools = toolsWith(publisher);
    return tools;
}

void consult(Office& office, int year) {
    for (const domain::Term& party : regulation().termsOf(domain::TermKind::ConsultationParty)) {
        auto consultation =
            work::begun<domain::Consultation>(office.store(), office.clock.today(), {});
        consultation.year = year;
        consultation.party = party.code;
        consultation.askedOn = office.clock.today();
        consultation.answeredOn = office.clock.today();
        consultation.outcome = domain::ConsultationOutcome::Agreed;
        consultation.reference = "nota van vandaag";
        REQUIRE(work::save(office.anna(), consultation).has_value());
    }
    auto submission = work::begun<domain::Submission>(office.store(), office.clock.today(), {});
    submission.year = year;
    submission.date = office.clock.today();
    submission.reference = "K-1";
    submission.signatory = "De Staatssecretaris";
    REQUIRE(work::save(office.anna(), submission).has_value());
}

Decision propose(Office& office, int year, const work::SealingTools& tools) {
    consult(office, year);
    const auto proposed = work::proposePublication(office.anna(), tools, year);
    INFO((proposed ? std::string() : inShort(proposed.error())));
    REQUIRE(proposed.has_value());
    return *proposed;
}

SealedEdition publish(Office& office, int year, const work::SealingTools& tools) {
    const Decision proposed = propose(office, year, tools);
    const auto approved =
        work::approvePublication(office.bram(), tools, proposed.id, proposed.version);
    INFO((approved ? std::string() : inShort(approved.error())));
    REQUIRE(approved.has_value());
    return sealedOf(office, proposed);
}

Decision publication(Office& office, int year) {
    const Decision proposed = propose(office, year);
    REQUIRE(work::decline(office.anna(), proposed.id, proposed.version, "Toch nog niet."));
    Decision again = work::proposal(office.anna(), domain::DecisionKind::Publication, {});
    again.terms = proposed.terms;
    return again;
}

SealedEdition sealedOf(Office& office, const Decision& decision) {
    const auto terms = std::get<domain::PublicationTerms>(decision.terms);
    return office.store().records<SealedEdition>().find(terms.sealed).value();
}

}  // namespace kamerklaar::tests
