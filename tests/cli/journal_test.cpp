// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/program.h"
#include "support/document_script.h"
#include "support/session.h"

using namespace kamerklaar::tests;
using nlohmann::json;

namespace {

using Lines = std::vector<std::string>;

/// A new file, its journal as a file, and what docs/journal.md says to check that with.
struct Exported {
    Exported() {
        REQUIRE(run({"new", file}).code == 0);
        const Run gave = run({"journal", file, "--json", "--output", journal});
        REQUIRE(gave.code == 0);
        CHECK(gave.out.empty());
        end = gave.err.substr(gave.err.rfind(':') + 2);
        const std::string document = KAMERKLAAR_SOURCE "/docs/journal.md";
        write(folder.file("check.sh"), scriptInDocument(document, "bash", 3));
        write(folder.file("check.py"), scriptInDocument(document, "python", 1));
    }
    [[nodiscard]] Lines lines() const {
        std::istringstream text(bytesOf(journal));
        Lines found;
        for (std::string line; std::getline(text, line);) {
            found.push_back(line);
        }
        return found;
    }
    void rewrite(const Lines& changed) const {
        std::string text;
        for (const std::string& line : changed) {
            text += line + "\n";
        }
        write(journal, text);
    }
    [[nodiscard]] std::string byShell() const {
        return outputOf("bash", folder.file("check.sh"), journal);
    }
    [[nodiscard]] std::string byPython() const {
        return outputOf("python3", folder.file("check.py"), journal);
    }

    Folder folder;
    std::string file = folder.file("a.kamerklaar");
    std::string journal = folder.file("journal.jsonl");
    std::string end;  ///< "208 HASH", as the program says on stderr
};

bool canCheck() {
    if (hasPrograms("jq sha256sum python3")) {
        return true;
    }
    skipTest("jq or python3 is not installed");
    return false;
}

}  // namespace

TEST_CASE("the journal as a file fits, and ends where the program says that it ends") {
    if (!canCheck()) {
        return;
    }
    const Exported exported;
    CHECK(exported.byShell() == "ends with " + exported.end);
    CHECK(exported.byPython() == "ends with " + exported.end);
    const Lines lines = exported.lines();
    const json first = json::parse(lines.front());
    CHECK(first.at("previous") == std::string(64, '0'));
    CHECK(first.at("number") == 1);
    CHECK(first.at("act") == "add_person");
    CHECK(first.at("private").size() == 2);
    CHECK(json::parse(lines.at(1)).at("previous") == first.at("hash"));
}

TEST_CASE("whatever is done to the journal as a file is found with other tools, and where") {
    if (!canCheck()) {
        return;
    }
    const Exported exported;
    const Lines whole = exported.lines();
    const std::size_t last = whole.size();
    struct Row {
        const char* what;
        std::function<void(Lines&)> change;
        std::string byPython;
        std::string byShell;
    };
    const std::string end = "ends with " + exported.end;
    const auto broken = [](int number) {
        return "entry " + std::to_string(number) + " does not fit\n";
    };
    const std::vector<Row> rows = {
        {"a field changed",
         [](Lines& lines) {
             json entry = json::parse(lines[9]);
             entry["changes"] = entry["changes"].get<std::string>() + "0";
             lines[9] = entry.dump();
         },
         broken(10) + end, broken(10) + end},
        {"one removed", [](Lines& lines) { lines.erase(lines.begin() + 9); },
         "entry 10 is missing\n" + broken(11) + end, broken(11) + end},
        {"one inserted", [](Lines& lines) { lines.insert(lines.begin() + 9, lines[8]); },
         broken(9) + end, broken(9) + end},
        {"two swapped", [](Lines& lines) { std::swap(lines[8], lines[9]); },
         "entry 9 is missing\n" + broken(10) + broken(9) + "entry 10 is missing\n" + broken(11) +
             end,
         broken(10) + broken(9) + broken(11) + end},
        {"a private value changed",
         [](Lines& lines) {
             json entry = json::parse(lines[0]);
             entry["private"][0]["after"] = "iemand anders";
             lines[0] = entry.dump();
         },
         broken(1) + end, end},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Lines lines = whole;
        row.change(lines);
        exported.rewrite(lines);
        CHECK(exported.byPython() == row.byPython);
        CHECK(exported.byShell() == row.byShell);
    }
    Lines shorter = whole;
    shorter.pop_back();
    exported.rewrite(shorter);
    const json before = json::parse(shorter.back());
    CHECK(exported.byPython() == "ends with " + std::to_string(last - 1) + " " +
                                     before.at("hash").get<std::string>() + "\n");
}

TEST_CASE("without private values no name or text is in the file, and the chain fits") {
    if (!canCheck()) {
        return;
    }
    const Exported exported;
    const Run gave = run({"journal", exported.file, "--json", "--without-private"});
    REQUIRE(gave.code == 0);
    CHECK(gave.out.find("\"private\"") == std::string::npos);
    CHECK(gave.out.find("\"salt\"") == std::string::npos);
    write(exported.journal, gave.out);
    CHECK(exported.byPython() == "ends with " + exported.end);
    CHECK(exported.byShell() == "ends with " + exported.end);
}

TEST_CASE("the journal is read as a list too, the oldest entry first") {
    const Exported exported;
    const Run gave = run({"journal", exported.file});
    REQUIRE(gave.code == 0);
    CHECK(gave.out.find("handeling") < gave.out.find("add_person"));
    CHECK(gave.out.find("add_person") < gave.out.find("create_file"));
    CHECK(run({"journal", exported.file, "--english"}).out.find("act") != std::string::npos);
    CHECK(run({"journal", exported.file, "--without-private"}).code == 2);
    CHECK(run({"journal", exported.folder.file("none")}).code == 1);
    CHECK(run({"journal", exported.file, "--output", exported.folder.file("no/such")}).code == 1);
}

TEST_CASE("verify names every entry that was changed, removed, inserted or moved") {
    struct Row {
        const char* what;
        std::string sql;
        std::vector<int> named;
    };
    const std::string all = "at, person, act, subject_kind, subject_id, reason_hash, changes, hash";
    const std::vector<Row> rows = {
        {"a field changed", "UPDATE journal SET changes = changes || '0' WHERE number = 10", {10}},
        {"one removed", "DELETE FROM journal WHERE number = 10", {10}},
        {"the last removed",
         "DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)",
         {0}},
        {"one inserted behind the last",
         "INSERT INTO journal SELECT number + 1, " + all +
             " FROM journal WHERE number = (SELECT max(number) FROM journal)",
         {1}},
        {"one inserted in the middle, and those behind it moved",
         "UPDATE journal SET number = -number WHERE number >= 10;"
         "UPDATE journal SET number = 1 - number WHERE number < 0;"
         "INSERT INTO journal SELECT 10, " +
             all + " FROM journal WHERE number = 9",
         {10, 11, 12}},
        {"two swapped",
         "UPDATE journal SET number = -1 WHERE number = 10;"
         "UPDATE journal SET number = 10 WHERE number = 11;"
         "UPDATE journal SET number = 11 WHERE number = -1",
         {10, 11}},
        {"a moment that is none", "UPDATE journal SET at = 'gisteren' WHERE number = 10", {10}},
    };
    const Folder folder;
    const std::string whole = folder.file("whole");
    REQUIRE(run({"new", whole}).code == 0);
    const std::string listed = run({"journal", whole, "--json"}).out;
    const auto last = static_cast<int>(std::count(listed.begin(), listed.end(), '\n'));
    for (const Row& row : rows) {
        const std::string file = folder.file("changed");
        std::filesystem::copy_file(whole, file, std::filesystem::copy_options::overwrite_existing);
        goAround(file,
                 "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_no_update; DROP TRIGGER "
                 "journal_no_delete;" +
                     row.sql);
        const Run gave = run({"verify", file});
        CAPTURE(row.what, gave.out, gave.err);
        CHECK(gave.code != 0);
        for (const int named : row.named) {
            const int number = named < 2 ? last + named : named;
            CHECK((gave.out + gave.err)
                      .find("Regel " + std::to_string(number) + " van het logboek") !=
                  std::string::npos);
        }
    }
}
