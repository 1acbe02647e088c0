// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace kamerklaar::tests;
using nlohmann::json;

namespace {

const char* const sisa =
    "Gemeentecode;GM0513\r\nJaar;2024\r\nC90/01;100000\r\nC90/02;100000\r\nC90/03;nee\r\n"
    "C90/05;nee\r\n";

}  // namespace

TEST_CASE(
    "template writes one workbook for each municipality, and import finds nothing in it yet") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const Run made = run({"template", file, "--round", "2025", "--output", folder.file("uit")});
    REQUIRE(made.code == 0);
    CHECK(made.out.find("verslag-2025-Bergen-op-Zoom.xlsx") != std::string::npos);
    CHECK(std::count(made.out.begin(), made.out.end(), '\n') == 20);
    const Run one = run({"template", file, "--round", "2025", "--output", folder.file("ods"),
                         "--format", "ods", "--municipality", "gouda"});
    REQUIRE(one.code == 0);
    for (const std::string name : {"uit/verslag-2025-Gouda.xlsx", "ods/verslag-2025-Gouda.ods"}) {
        const Run read = run({"import", file, folder.file(name), "--check"});
        CHECK(read.code == 1);
        CHECK(read.out.find("Er is niets ingevuld.") != std::string::npos);
    }
    CHECK(run({"template", file, "--output", folder.file("uit")}).code == 2);
    CHECK(run({"template", file, "--round", "2031", "--output", folder.file("uit")}).code == 1);
    CHECK(run({"template", file, "--round", "2025", "--output", folder.file("uit"),
               "--municipality", "Utrecht"})
              .code == 1);
}

TEST_CASE("import tells each message with file, sheet, cell, rule, severity and text") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    REQUIRE(run({"template", file, "--round", "2025", "--output", folder.file("uit"),
                 "--municipality", "Gouda"})
                .code == 0);
    const Run gave = run({"import", file, folder.file("uit/verslag-2025-Gouda.xlsx"), "--check",
                          "--json", "--municipality", "Zwolle"});
    CHECK(gave.code == 1);
    const json messages = json::parse(gave.out);
    REQUIRE(messages.size() >= 2);
    for (const json& message : messages) {
        for (const char* key : {"file", "sheet", "cell", "rule", "severity", "text"}) {
            CHECK(message.contains(key));
        }
    }
    CHECK(messages[1].at("rule") == "municipality_differs");
    CHECK(messages[1].at("sheet") == "Gemeente");
    CHECK(messages[1].at("cell") == "C6");
    CHECK(messages[1].at("severity") == "error");
    CHECK(messages[1].at("text") == "Het bestand is van Gouda, maar gekozen is Zwolle.");
}

TEST_CASE("import takes over what has no errors, and says of each file what became of it") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    write(folder.file("sisa.csv"), sisa);
    write(folder.file("leeg.csv"), "Gemeentecode;GM0193\r\nJaar;2024\r\nC90/01;\r\nC90/02;\r\n");
    const std::string before = bytesOf(file);
    CHECK(run({"import", file, folder.file("sisa.csv"), "--check"}).code == 0);
    CHECK(bytesOf(file) == before);
    const Run both = run({"import", file, folder.file("sisa.csv"), folder.file("leeg.csv")});
    CHECK(both.code == 1);
    CHECK(both.out.find("sisa.csv: overgenomen") != std::string::npos);
    CHECK(both.out.find("leeg.csv: niet overgenomen") != std::string::npos);
    const Run again = run({"import", file, folder.file("sisa.csv")});
    CHECK(again.code == 1);
    CHECK(again.out.find("Precies dit bestand") != std::string::npos);
    CHECK(run({"verify", file}).code == 0);
}

TEST_CASE("import reads the workbooks in a folder and below it, by name, and no others") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    std::filesystem::create_directories(folder.file("mail/oost"));
    std::filesystem::create_directories(folder.file("leeg"));
    write(folder.file("mail/oost/gouda.csv"), sisa);
    write(folder.file("mail/brief.pdf"), "%PDF-");
    write(folder.file("mail/~$gouda.xlsx"), "x");
    write(folder.file("mail/.~lock.gouda.ods#"), "x");
    write(folder.file("mail/ander.CSV"), "a;b\n1;2\n");
    const Run read = run({"import", file, folder.file("mail"), "--check"});
    CHECK(read.code == 1);
    CHECK(read.out.find("ander.CSV: gecontroleerd") <
          read.out.find("oost/gouda.csv: gecontroleerd"));
    CHECK(read.out.find("oost/gouda.csv: gecontroleerd") != std::string::npos);
    CHECK(read.out.find("brief") == std::string::npos);
    CHECK(read.out.find("~$") == std::string::npos);
    CHECK(read.err.empty());
    const Run empty = run({"import", file, folder.file("leeg")});
    CHECK(empty.code == 2);
    CHECK(empty.out.find("In deze map staan geen werkmappen (xlsx, ods of csv).") !=
          std::string::npos);
    CHECK(empty.out.find("rechten") == std::string::npos);
}

TEST_CASE("import says of each workbook in a folder that it cannot be read, and hides nothing") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    for (const char* hidden : {"mail/.oud", "mail/__MACOSX", "mail/.git/deep"}) {
        std::filesystem::create_directories(folder.file(hidden));
        write(folder.file(hidden) + "/gouda.csv", sisa);
    }
    write(folder.file("mail/gouda.xls"), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more");
    write(folder.file("mail/almelo.numbers"), "PK\x03\x04 and no more");
    write(folder.file("mail/breda.XLSM"), "PK\x03\x04 and no more");
    const Run read = run({"import", file, folder.file("mail"), "--check"});
    CHECK(read.code == 2);
    for (const char* name : {"gouda.xls", "almelo.numbers", "breda.XLSM"}) {
        CHECK(read.out.find(std::string(name) + ": niet te lezen") != std::string::npos);
    }
    CHECK(read.out.find("gouda.csv") == std::string::npos);
}

TEST_CASE("import does not wait for a pipe that nobody writes to") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const std::string pipe = folder.file("pijp.xlsx");
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const Run read = run({"import", file, pipe, "--check"});
    CHECK(read.code == 2);
    CHECK(read.out.find("geen gewoon bestand") != std::string::npos);
    CHECK(run({"select", file, pipe}).code == 2);
    CHECK(run({"import", file, "/dev/zero", "--check"}).code == 2);
}

TEST_CASE("of two files of one municipality over one year only the first is taken over") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    std::string other = sisa;
    other.replace(other.find("100000"), 6, "123456");
    write(folder.file("a.csv"), sisa);
    write(folder.file("b.csv"), other);
    const std::vector<std::string> words = {"import", file, folder.file("a.csv"),
                                            folder.file("b.csv")};
    std::vector<std::string> checked = words;
    checked.emplace_back("--check");
    for (const auto& call : {checked, words}) {
        const Run read = run(call);
        CHECK(read.code == 1);
        CHECK(read.out.find("Ook a.csv is van Gouda over 2024.") != std::string::npos);
        CHECK(read.out.find("b.csv: overgenomen") == std::string::npos);
    }
}

TEST_CASE("import gives 2 for what cannot be read, and changes nothing") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    write(folder.file("cut.xlsx"), "PK\x03\x04 and no more");
    const std::string before = bytesOf(file);
    CHECK(run({"import", file, folder.file("cut.xlsx")}).code == 2);
    CHECK(run({"import", file, folder.file("none.xlsx")}).code == 2);
    CHECK(bytesOf(file) == before);
    write(folder.file("other.csv"), "a;b\n1;2\n");
    const Run other = run({"import", file, folder.file("other.csv"), "--check"});
    CHECK(other.code == 1);
    CHECK(other.out.find("geen enkele vraag") != std::string::npos);
}
