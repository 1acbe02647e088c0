// SPDX-License-Identifier: EUPL-1.2
//
// A sealed edition proves itself, by the version that sealed it and by any later one.
#include <catch2/catch.hpp>

#include "exchange/snapshot_codec.h"
#include "report/kamer_report/documents.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"
#include "work/dossier.h"
#include "work/example.h"
#include "work/seals.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::SealedEdition;

namespace {

work::Store& sealedExample() {
    static const auto store = [] {
        auto made = store::openInMemory();
        work::startExampleFile(*made, regulation(), &realTools());
        return made;
    }();
    return *store;
}

SealedEdition sealedInExample() {
    return work::finalEditionOf(sealedExample(), 2024).value();
}

std::string whatDiffers(const domain::Problems& problems) {
    std::string names;
    for (const domain::Problem& problem : problems) {
        CHECK(problem.kind == domain::ProblemKind::SealDiffers);
        names += (names.empty() ? "" : ", ") + std::get<std::string>(problem.facts.at(0));
    }
    return names;
}

/// Makes other files than the version before it did.
class LaterPublisher : public PlainPublisher {
public:
    std::string file(const work::KamerReportData& data, domain::DocumentForm form,
                     work::FileFormat format, const Progress& progress) const override {
        return "nieuw " + PlainPublisher::file(data, form, format, progress);
    }
};

/// Spells the data out in another way, as a broken one could.
class OtherCodec : public exchange::JsonSnapshots {
public:
    domain::Result<work::KamerReportData> read(const std::string& bytes) const override {
        auto data = JsonSnapshots::read(bytes);
        if (data) {
            data->figures.total.paid += domain::Money::cents(1);
        }
        return data;
    }
};

std::string pdfOf(const work::KamerReportData& data) {
    return report::KamerReportPublisher().file(data, domain::DocumentForm::KamerReport,
                                               work::FileFormat::Pdf, {});
}

}  // namespace

TEST_CASE("the example's final report is made again byte for byte from what was sealed", "[seal]") {
    const SealedEdition edition = sealedInExample();
    mustBeEmpty(work::verifySeal(sealedExample(), realTools(), edition));
    const auto data =
        exchange::JsonSnapshots().read(sealedExample().documents().content(edition.data).value());
    REQUIRE(data.has_value());
    const std::string file = work::sealedFile(sealedExample(), edition).value();
    CHECK(file.starts_with("%PDF-"));
    CHECK((pdfOf(*data) == file));
}

TEST_CASE("data that are written and read back make the same report", "[seal][snapshot]") {
    const exchange::JsonSnapshots codec;
    for (const int year : {2024, 2025}) {
        const auto data = work::kamerReportData(sealedExample(), year).value();
        const std::string bytes = codec.write(data);
        const auto read = codec.read(bytes);
        REQUIRE(read.has_value());
        CHECK((codec.write(*read) == bytes));
        CHECK((pdfOf(*read) == pdfOf(data)));
        CHECK(read->scheme == data.scheme);
        CHECK(read->municipalities.size() == data.municipalities.size());
    }
}

TEST_CASE("a final report says so on its title page and bears no mark of a concept", "[seal]") {
    auto data = work::kamerReportData(sealedExample(), 2024).value();
    CHECK(data.edition.isFinal);
    data.isExample = false;
    const auto info = report::documentOf(data, domain::DocumentForm::KamerReport).info;
    CHECK(info.pageMark.empty());
    std::string status;
    for (const auto& line : info.titleLines) {
        status = line.label == "Status" ? line.value : status;
    }
    CHECK(status == "Definitief");
}

TEST_CASE("a later version gives the file that was sealed and proves data and figures", "[seal]") {
    Office office;
    const SealedEdition edition = publish(office);
    const LaterPublisher publisher;
    mustBeEmpty(work::verifySeal(office.store(), toolsWith(publisher, "2.0"), edition));
    CHECK(work::sealedFile(office.store(), edition)->starts_with("kamer_report 2024"));
    // It may not say that it is the version that made it.
    CHECK(whatDiffers(work::verifySeal(office.store(), toolsWith(publisher, "1.0"), edition)) ==
          "Kamerrapportage 2024 versie 1.pdf");
}

TEST_CASE("data from which other figures are reckoned are found", "[seal]") {
    Office office;
    const SealedEdition edition = publish(office);
    const PlainPublisher publisher;
    const OtherCodec codec;
    const work::SealingTools tools{publisher, codec, plainTools().sha256, "2.0"};
    CHECK(whatDiffers(work::verifySeal(office.store(), tools, edition)) == "Betaald");
}

TEST_CASE("documents that are not those that were sealed are found", "[seal]") {
    Office office;
    SealedEdition edition = publish(office);
    SECTION("the data are those of another kind") {
        std::swap(edition.data, edition.figures);
        CHECK(whatDiffers(work::verifySeal(office.store(), plainTools(), edition)) ==
              "Kamerrapportage 2024 versie 1 gegevens.json");
    }
    SECTION("the figures are not there") {
        edition.figures = {};
        CHECK(whatDiffers(work::verifySeal(office.store(), plainTools(), edition)) ==
              "Kamerrapportage 2024 versie 1 cijfers.jsonl");
        edition.file = {};
        CHECK(inShort(work::sealedFile(office.store(), edition).error()) == "seal_missing");
    }
    SECTION("the file has another hash") {
        const work::SealingTools tools{plainTools().publisher, plainTools().codec,
                                       [](std::string_view) { return std::string("0123"); }, "1.0"};
        CHECK(whatDiffers(work::verifySeal(office.store(), tools, edition)) ==
              "Kamerrapportage 2024 versie 1.pdf, Kamerrapportage 2024 versie 1 gegevens.json, "
              "Kamerrapportage 2024 versie 1 cijfers.jsonl");
    }
}

TEST_CASE("the sealed editions are part of verifying a file", "[seal]") {
    Office office;
    publish(office);
    mustBeEmpty(work::verify(office.store(), plainTools()));
    const LaterPublisher publisher;
    CHECK(whatDiffers(work::verify(office.store(), toolsWith(publisher, "1.0"))) ==
          "Kamerrapportage 2024 versie 1.pdf");
}
