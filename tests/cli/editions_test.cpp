// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QCryptographicHash>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace kamerklaar::tests;
using Json = nlohmann::ordered_json;

namespace {

std::string sha256(const std::string& bytes) {
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Json editionsOf(const std::string& file) {
    const Run gave = run({"editions", file, "--json"});
    REQUIRE(gave.code == 0);
    return Json::parse(gave.out).at("editions");
}

}  // namespace

TEST_CASE("editions names each sealed edition, who can check it by its hashes") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const Json editions = editionsOf(file);
    REQUIRE(editions.size() == 1);
    CHECK(editions[0].at("year") == 2024);
    CHECK(editions[0].at("number") == 1);
    CHECK(editions[0].at("status") == "approved");
    CHECK(editions[0].at("reversed") == false);
    CHECK(editions[0].at("program_version").get<std::string>().find("0.1.0+") == 0);

    REQUIRE(run({"edition", file, "--year", "2024", "--output", folder.file("r.pdf"), "--data",
                 folder.file("d.json"), "--figures", folder.file("f.jsonl")})
                .code == 0);
    const Json& documents = editions[0].at("documents");
    REQUIRE(documents.size() == 3);
    CHECK(sha256(bytesOf(folder.file("r.pdf"))) == documents[0].at("sha256"));
    CHECK(sha256(bytesOf(folder.file("d.json"))) == documents[1].at("sha256"));
    CHECK(sha256(bytesOf(folder.file("f.jsonl"))) == documents[2].at("sha256"));
    CHECK(bytesOf(folder.file("r.pdf")).compare(0, 5, "%PDF-") == 0);
    CHECK(Json::parse(bytesOf(folder.file("d.json"))).at("edition").at("isFinal") == true);

    const Run table = run({"editions", file});
    CHECK(table.code == 0);
    CHECK(table.out.find(documents[0].at("sha256").get<std::string>()) != std::string::npos);
    CHECK(table.out.find("Kamerrapportage 2024 versie 1.pdf") != std::string::npos);
}

TEST_CASE("report gives of a final edition the file that was sealed, whatever the data say now") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    REQUIRE(run({"edition", file, "--year=2024", "--output", folder.file("sealed.pdf")}).code == 0);
    goAround(file, "UPDATE report_spending SET spent = spent + 100000 WHERE report = 1");
    REQUIRE(run({"report", file, "--year=2024", "--output", folder.file("r.pdf")}).code == 0);
    CHECK((bytesOf(folder.file("r.pdf")) == bytesOf(folder.file("sealed.pdf"))));
}

TEST_CASE("an edition that was not sealed is not given") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    for (const std::vector<std::string>& which :
         {std::vector<std::string>{"--year=2025"}, {"--year=2024", "--number=2"}}) {
        std::vector<std::string> words = {"edition", file, "--output", folder.file("r.pdf")};
        words.insert(words.end(), which.begin(), which.end());
        const Run gave = run(words);
        CHECK(gave.code == 1);
        CHECK(gave.err.find("nog niet vastgelegd") != std::string::npos);
    }
    CHECK(folder.contents() == "a.kamerklaar");
    const std::string empty = folder.file("leeg");
    REQUIRE(run({"new", empty}).code == 0);
    CHECK(editionsOf(empty).empty());
}

TEST_CASE("verify names what of a sealed edition was changed past the program") {
    struct Row {
        const char* sql;
        const char* named;
    };
    // The last two change the hash along, so that only what the seal itself proves is left.
    const std::vector<Row> rows = {
        {"UPDATE document_content SET content = CAST(content || 'x' AS BLOB) WHERE document = "
         "(SELECT file FROM sealed_edition)",
         "zichzelf: Kamerrapportage 2024 versie 1.pdf"},
        {"UPDATE document_content SET content = x'7b7d' WHERE document = "
         "(SELECT data FROM sealed_edition)",
         "zichzelf: Kamerrapportage 2024 versie 1 gegevens.json"},
        {"DELETE FROM document_content WHERE document = (SELECT figures FROM sealed_edition)",
         "zichzelf: Kamerrapportage 2024 versie 1 cijfers.jsonl"},
        {"DROP TRIGGER sealed_edition_no_update; UPDATE sealed_edition SET number = 2",
         "vastgelegde editie 1, veld ‘number"},
        {"UPDATE document_content SET content = x'7b7d' WHERE document = "
         "(SELECT file FROM sealed_edition); UPDATE case_document SET size = 2, sha256 = "
         "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE id = "
         "(SELECT file FROM sealed_edition)",
         "zichzelf: Kamerrapportage 2024 versie 1.pdf"},
        {"UPDATE document_content SET content = x'7b7d' WHERE document = "
         "(SELECT data FROM sealed_edition); UPDATE case_document SET size = 2, sha256 = "
         "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE id = "
         "(SELECT data FROM sealed_edition)",
         "zichzelf: Kamerrapportage 2024 versie 1 gegevens.json"},
    };
    const Folder folder;
    CHECK(run({"verify", exampleIn(folder)}).code == 0);
    for (const Row& row : rows) {
        const std::string file = exampleIn(folder);
        goAround(file, row.sql);
        const Run gave = run({"verify", file});
        CAPTURE(row.sql, gave.out, gave.err);
        CHECK(gave.code == 1);
        CHECK(gave.out.find(row.named) != std::string::npos);
    }
}
