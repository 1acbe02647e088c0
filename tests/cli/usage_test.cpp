// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "cli/program.h"

using namespace kamerklaar::tests;

TEST_CASE("a command given wrongly gives 2, a reason on stderr and nothing on stdout") {
    struct Row {
        std::vector<std::string> words;
        const char* reason;
    };
    const std::vector<Row> rows = {
        {{"fiures"}, "Deze opdracht bestaat niet: fiures"},
        {{"new"}, "Noem een bestand."},
        {{"new", "a", "b"}, "Wat moet b hier?"},
        {{"new", "a", "--exmaple"}, "De optie --exmaple bestaat niet"},
        {{"new", "a", "--example=yes"}, "De optie --example heeft geen waarde."},
        {{"new", "a", "--municipalities"}, "Achter --municipalities ontbreekt een waarde."},
        {{"new", "a", "--municipalities", "0"}, "--municipalities 0 (1-7999)"},
        {{"new", "a", "--municipalities=20x"}, "vraagt om een geheel getal"},
        {{"report", "a", "--year", "2025"}, "De optie --output is nodig."},
        {{"report", "a", "--output", "b"}, "De optie --year is nodig."},
        {{"report", "a", "--year", "vorig", "--output", "b"}, "vraagt om een geheel getal"},
        {{"figures", "a", "--year", "25"}, "vraagt om een geheel getal"},
        {{"figures", "a", "--json", "--json"}, "De optie --json staat er twee keer."},
        {{"verify", "a", "--json"}, "De optie --json bestaat niet bij deze opdracht."},
    };
    for (const Row& row : rows) {
        const Run gave = run(row.words);
        CAPTURE(row.words, gave.err);
        CHECK(gave.code == 2);
        CHECK(gave.out.empty());
        CHECK(gave.err.find(row.reason) != std::string::npos);
        CHECK(gave.err.find("kamerklaar-cli --help") != std::string::npos);
    }
}

TEST_CASE("without a command the program says how it is used") {
    const Run gave = run({});
    CHECK(gave.code == 2);
    CHECK(gave.out.empty());
    CHECK(gave.err.find("Gebruik: kamerklaar-cli OPDRACHT") == 0);
}

TEST_CASE("help goes to stdout, names every command and explains what is given back") {
    const Run overview = run({"--help"});
    CHECK(overview.code == 0);
    CHECK(overview.err.empty());
    for (const std::string name : {"new", "report", "figures", "verify"}) {
        CAPTURE(name);
        CHECK(overview.out.find("\n  " + name + " ") != std::string::npos);
        const Run help = run({name, "--help"});
        CHECK(help.code == 0);
        CHECK(help.out.find("Gebruik: kamerklaar-cli " + name + " BESTAND") == 0);
        const Run english = run({name, "--help", "--english"});
        CHECK(english.out.find("Usage: kamerklaar-cli " + name + " FILE") == 0);
    }
    for (const char* code : {"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  "}) {
        CHECK(overview.out.find(code) != std::string::npos);
    }
}

TEST_CASE("the program speaks English by an option or by the environment") {
    CHECK(run({"nonsense", "--english"}).err.find("There is no such command") == 0);
    CHECK(run({"nonsense"}, {{"KAMERKLAAR_LANGUAGE", "en"}}).err.find("There is no such") == 0);
    CHECK(run({"nonsense"}, {{"KAMERKLAAR_LANGUAGE", "nl"}}).err.find("Deze opdracht") == 0);
}

TEST_CASE("the version is one line") {
    const Run gave = run({"--version"});
    CHECK(gave.code == 0);
    CHECK(gave.out.find("kamerklaar-cli ") == 0);
    CHECK(gave.out.find('\n') == gave.out.size() - 1);
}

TEST_CASE("what comes after -- is a file, whatever it looks like") {
    const Folder folder;
    const Run gave = run({"verify", "--", "--help"});
    CHECK(gave.code == 1);
    CHECK(gave.err.find("--help") != std::string::npos);
}

TEST_CASE("a log that cannot be written stops nothing") {
    const Folder folder;
    write(folder.file("state"), "a file, not a folder");
    const Run gave =
        run({"new", folder.file("a.kamerklaar")}, {{"XDG_STATE_HOME", folder.file("state")}});
    CHECK(gave.code == 0);
    CHECK(gave.err.empty());
    CHECK(gave.out.empty());
}

TEST_CASE("the log names no municipality, no person and no amount") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--example"}, {{"XDG_STATE_HOME", folder.file("state")}}).code == 0);
    goAround(file, "UPDATE sisa_return SET spent = spent - 12345 WHERE id = 2");
    CHECK(run({"verify", file}, {{"XDG_STATE_HOME", folder.file("state")}}).code == 1);
    const std::string log = bytesOf(folder.file("state/kamerklaar/kamerklaar.log"));
    CHECK_FALSE(log.empty());
    for (const char* name : {"Almelo", "Voorbeeld", "12345"}) {
        CHECK(log.find(name) == std::string::npos);
    }
}
