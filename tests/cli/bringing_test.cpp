// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace kamerklaar::tests;
using nlohmann::json;

TEST_CASE("select ranks a table, shows who would enter or leave, and keeps it when asked") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const Run table = run({"select", file, "--example"});
    CHECK(table.code == 0);
    CHECK(table.out.find("VOORBEELDGEGEVENS") == 0);
    CHECK(table.out.find("Gevoeligheid voor de wegingen") != std::string::npos);
    const std::string before = bytesOf(file);
    const Run gave = run({"select", file, KAMERKLAAR_SOURCE "/resources/samples/selection.csv",
                          "--json", "--places", "3"});
    REQUIRE(gave.code == 0);
    CHECK(bytesOf(file) == before);
    const json found = json::parse(gave.out);
    CHECK(found.at("example") == true);
    CHECK(found.at("ranking").size() == 61);
    CHECK(found.at("ranking")[2].at("within") == true);
    CHECK(found.at("ranking")[3].at("within") == false);
    CHECK(found.at("sensitivity").size() == 18);
    const json kept = json::parse(run({"select", file, "--example", "--keep", "--json"}).out);
    CHECK(kept.at("id") == 1);
    CHECK(run({"verify", file}).code == 0);
}

TEST_CASE("select names the cell that it cannot read, and gives 2 for what is no table") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    write(folder.file("t.csv"), "gemeentecode;x\nGM0014;veel\n");
    const Run wrong = run({"select", file, folder.file("t.csv")});
    CHECK(wrong.code == 1);
    CHECK(wrong.err.find("cel B2: ‘veel’") != std::string::npos);
    CHECK(run({"select", file, folder.file("none.csv")}).code == 2);
    CHECK(run({"select", file}).code == 2);
}

TEST_CASE("take-over writes a workbook, reads it, and names the cells that are wrong") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    for (const std::string name : {"leeg.xlsx", "leeg.ods"}) {
        REQUIRE(run({"take-over", file, "--template", folder.file(name)}).code == 0);
        CHECK(run({"take-over", file, folder.file(name), "--check"}).code == 0);
        const Run empty = run({"take-over", file, folder.file(name)});
        CHECK(empty.code == 1);
        CHECK(empty.err.find("nog niets ingevuld") != std::string::npos);
    }
    CHECK(run({"take-over", file, "--template", folder.file("x.csv")}).code == 2);
    write(folder.file("other.csv"), "a;b\n1;2\n");
    const Run other = run({"take-over", file, folder.file("other.csv"), "--json"});
    CHECK(other.code == 2);
    CHECK(json::parse(other.out).at("problems").size() == 4);
    CHECK(run({"take-over", file, folder.file("none.ods")}).code == 2);
}

TEST_CASE("letter refuses with what is to be filled in, and an unknown kind is a misuse") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const std::string output = folder.file("brief.odt");
    const auto about2024 = [&](const char* kind) {
        return run({"letter", file, "--kind", kind, "--municipality", "Almelo", "--year", "2024",
                    "--answer-by", "2199-01-01", "--output", output});
    };
    const Run gave = about2024("question");
    CHECK(gave.code == 1);
    CHECK(gave.err.find("‘in te vullen’ heeft nog geen waarde: wie ondertekent") !=
          std::string::npos);
    // Nobody owes a report before there is an award.
    const Run early = about2024("reminder");
    CHECK(early.code == 1);
    CHECK(early.err.find("Een rappel kan pas na de verlening.") != std::string::npos);
    CHECK(folder.contents() == "a.kamerklaar");
    CHECK(
        run({"letter", file, "--kind", "signature", "--municipality", "Almelo", "--output", output})
            .code == 2);
    const Run nobody = run({"letter", file, "--kind", "award", "--decision", "1", "--municipality",
                            "Utrecht", "--output", output});
    CHECK(nobody.code == 1);
    CHECK(nobody.err.find("Utrecht") != std::string::npos);
}

TEST_CASE("payments are written as a list to hand to finance, as csv and as ods") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    REQUIRE(run({"payments", file, "--output", folder.file("p.csv")}).code == 0);
    CHECK(bytesOf(folder.file("p.csv")).find("Almelo") != std::string::npos);
    REQUIRE(run({"payments", file, "--output", folder.file("p.ods")}).code == 0);
    CHECK(bytesOf(folder.file("p.ods")).find("opendocument.spreadsheet") != std::string::npos);
    CHECK(run({"payments", file, "--output", folder.file("p.txt")}).code == 2);
}
