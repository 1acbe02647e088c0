// SPDX-License-Identifier: EUPL-1.2
//
// What was asked, and the word that comes back when it cannot be given.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/program.h"

using namespace kamerklaar::tests;
using nlohmann::json;

namespace {

using Words = std::vector<std::string>;

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

}  // namespace

TEST_CASE("years at the edge of what the program can count in are refused with their range") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const std::string out = folder.file("out");
    const std::vector<Words> commands = {
        {"budget", file, "--year"},
        {"figures", file, "--year"},
        {"report", file, "--output", out, "--year"},
        {"edition", file, "--output", out, "--year"},
        {"open-data", file, "--output", folder.file("."), "--year"},
        {"template", file, "--output", folder.file("uit"), "--round"},
        {"letter", file, "--kind", "question", "--municipality", "Gouda", "--output", out,
         "--year"},
        {"import", file, file, "--check", "--round"},
    };
    for (const Words& command : commands) {
        for (const std::string year : {"1900", "2199", "0"}) {
            const Run gave = run(with(command, {year}));
            CAPTURE(command, year, gave.err);
            CHECK(gave.code == 2);
            CHECK(gave.err.find("(1901-2198)") != std::string::npos);
        }
        for (const std::string year : {"1901", "2198"}) {
            const Run gave = run(with(command, {year}));
            CAPTURE(command, year, gave.err);
            CHECK(gave.code != 3);
            CHECK(gave.err.find("1901-2198") == std::string::npos);
        }
    }
}

TEST_CASE("a letter names the option that it lacks, and the year that has no report") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const std::string before = bytesOf(file);
    struct Row {
        Words words;
        int code;
        const char* says;
    };
    const std::vector<Row> rows = {
        {{"reminder"}, 2, "De optie --year is nodig."},
        {{"question", "--decision", "1"}, 2, "De optie --year is nodig."},
        {{"award"}, 2, "De optie --decision is nodig."},
        {{"recovery", "--year", "2025"}, 2, "De optie --decision is nodig."},
        {{"award", "--decision", "1"}, 2, "Het besluit van --decision hoort niet bij"},
        {{"question", "--year", "2031"}, 1, "Dit bestand heeft geen verslagronde over 2031."},
    };
    for (const Row& row : rows) {
        const Run gave = run(with(
            {"letter", file, "--municipality", "Gouda", "--output", folder.file("b.odt"), "--kind"},
            row.words));
        CAPTURE(row.words, gave.err);
        CHECK(gave.code == row.code);
        CHECK(gave.err.find(row.says) == 0);
        CHECK(gave.err.find("Vul dit veld in") == std::string::npos);
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("an empty file is there, and is called what it is") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    for (const std::string name : {"leeg.xlsx", "leeg.ods", "leeg.csv", "leeg.json"}) {
        write(folder.file(name), "");
    }
    const auto isSaid = [](const Run& gave, int code) {
        CAPTURE(gave.out, gave.err);
        CHECK(gave.code == code);
        CHECK((gave.out + gave.err).find("leeg") != std::string::npos);
        CHECK((gave.out + gave.err).find("bestaat niet") == std::string::npos);
    };
    for (const std::string name : {"leeg.xlsx", "leeg.ods"}) {
        isSaid(run({"import", file, folder.file(name)}), 2);
        isSaid(run({"take-over", file, folder.file(name)}), 2);
        isSaid(run({"select", file, folder.file(name)}), 2);
    }
    const Run scheme =
        run({"new", folder.file("b.kamerklaar"), "--scheme", folder.file("leeg.json")});
    CHECK(scheme.code == 1);
    CHECK(scheme.err.find("regelingsbestand") != std::string::npos);
    const Run none = run({"import", file, folder.file("weg.xlsx")});
    CHECK(none.code == 2);
    CHECK(none.out.find("bestaat niet, of u hebt er geen toegang toe") != std::string::npos);
}

TEST_CASE("import gives a list as JSON whatever stops it") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    goAround(file, "UPDATE person SET account = 'somebody else'");
    write(folder.file("x.csv"), "a;b\n");
    struct Row {
        Words words;
        int code;
        const char* rule;
        const char* file;
    };
    const std::vector<Row> rows = {
        {{file, folder.file("x.csv")}, 1, "not_permitted", ""},
        {{file, folder.file("x.csv"), "--check", "--municipality", "Nergens"},
         1,
         "municipality_unknown",
         ""},
        {{folder.file("weg"), folder.file("x.csv"), "--check"}, 1, "file_missing", ""},
        {{file, folder.file("weg.xlsx"), "--check"}, 2, "file_missing", "weg.xlsx"},
    };
    for (const Row& row : rows) {
        const Run gave = run(with({"import", "--json"}, row.words));
        CAPTURE(row.words, gave.out, gave.err);
        CHECK(gave.code == row.code);
        const json list = json::parse(gave.out);
        REQUIRE(list.size() == 1);
        CHECK(list[0].at("rule") == row.rule);
        CHECK(list[0].at("file") == row.file);
        CHECK(list[0].at("severity") == "error");
        CHECK(list[0].at("cells") == json::array());
    }
    // Halfway: the first file is told of, then the ground gives way.
    const std::string damaged = folder.file("b.kamerklaar");
    REQUIRE(run({"new", damaged}).code == 0);
    REQUIRE(run({"template", damaged, "--round", "2025", "--output", folder.file("uit")}).code ==
            0);
    goAround(damaged, "DROP TABLE report_partner");
    const Run gave = run({"import", "--json", "--check", damaged, folder.file("x.csv"),
                          folder.file("uit/verslag-2025-Gouda.xlsx")});
    CAPTURE(gave.out, gave.err);
    CHECK(gave.code == 3);
    const json list = json::parse(gave.out);
    CHECK(list.front().at("file") == "x.csv");
    CHECK(list.back().at("file") == "verslag-2025-Gouda.xlsx");
    CHECK(list.back().at("rule") == "file_damaged");
}

TEST_CASE("options of which only one can count are refused together") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    for (const Words& words : {Words{"payments", file, "--run", "1", "--municipality", "Almelo"},
                               Words{"payments", file, "--json", "--output", folder.file("p.csv")},
                               Words{"figures", file, "--year", "2025", "--as-of", "2025-12-31"}}) {
        const Run gave = run(words);
        CAPTURE(words, gave.err);
        CHECK(gave.code == 2);
        CHECK(gave.err.find("gaan niet samen") != std::string::npos);
        CHECK(gave.err.find(words[2]) != std::string::npos);
        CHECK(gave.err.find(words[words.size() - 2]) != std::string::npos);
    }
    CHECK(folder.contents() == "a.kamerklaar");
}

TEST_CASE("a municipality is found by its code or name, in capitals or not") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file}).code == 0);
    const Run whole = run({"proof", file, "--municipality", "Almelo"});
    REQUIRE(whole.code == 0);
    for (const std::string name : {"almelo", "ALMELO", "GM0141", "141"}) {
        for (const std::string command : {"proof", "reconcile", "payments"}) {
            CAPTURE(command, name);
            CHECK(run({command, file, "--municipality", name}).code == 0);
        }
        CHECK(run({"proof", file, "--municipality", name}).out == whole.out);
    }
    CHECK(run({"proof", file, "--municipality", "Alm"}).code == 1);
}

TEST_CASE("-h gives help as --help does") {
    CHECK(run({"-h"}).out == run({"--help"}).out);
    const Run gave = run({"figures", "-h"});
    CHECK(gave.code == 0);
    CHECK(gave.out == run({"figures", "--help"}).out);
}

TEST_CASE("checks gives all that keeps a report from being final, and only then 1") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const std::string before = bytesOf(file);
    const Run open = run({"checks", file, "--year", "2025", "--json"});
    CHECK(open.code == 1);
    const json given = json::parse(open.out);
    CHECK(given.at("year") == 2025);
    std::map<std::string, int> severities;
    std::set<std::string> kinds;
    std::string last = "refused";
    for (const json& check : given.at("checks")) {
        CAPTURE(check);
        const std::string severity = check.at("severity");
        ++severities[severity];
        kinds.insert(check.at("kind"));
        CHECK_FALSE(check.at("text").get<std::string>().empty());
        CHECK_FALSE(check.at("document").get<std::string>().empty());
        CHECK((severity == last || severity != "refused"));  // the gravest first
        last = severity;
    }
    CHECK(severities.at("refused") > 0);
    CHECK(severities.at("flagged") > 0);
    CHECK(kinds.count("consultation_missing") == 1);
    CHECK(kinds.count("report_not_approved") == 1);

    // The edition over 2024 is sealed already: nothing of it is refused.
    const Run sealed = run({"checks", file, "--year", "2024", "--json"});
    CHECK(sealed.code == 0);
    for (const json& check : json::parse(sealed.out).at("checks")) {
        CHECK(check.at("severity") != "refused");
    }
    const Run words = run({"checks", file, "--year", "2025"});
    CHECK(words.code == 1);
    CHECK(words.err.empty());
    CHECK(words.out.find("Krachtenveld") != std::string::npos);
    CHECK(run({"checks", file, "--year", "2031"}).code == 1);
    CHECK(run({"checks", file}).code == 2);
    CHECK(bytesOf(file) == before);
}
