// SPDX-License-Identifier: EUPL-1.2
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/session.h"
#include "support/unprivileged.h"

using namespace kamerklaar::tests;
using nlohmann::json;

TEST_CASE("a new file's figures are the regulation's, in whole cents") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    const Run made = run({"new", file});
    REQUIRE(made.code == 0);
    CHECK(made.out.empty());
    CHECK(made.err.empty());
    CHECK(folder.contents() == "a.kamerklaar");

    const Run gave = run({"figures", file, "--json"});
    REQUIRE(gave.code == 0);
    CHECK(gave.err.empty());
    const json figures = json::parse(gave.out);
    const std::vector<std::string> keys = {"ceiling", "awarded_gross", "vat_fund", "awarded_net",
                                           "paid",    "paid_vat_fund", "spent",    "remaining"};
    const auto expect = [&keys](const json& amounts, std::int64_t awarded) {
        for (const std::string& key : keys) {
            CAPTURE(key);
            REQUIRE(amounts.at(key).is_number_integer());
            const bool isZero =
                key.find("vat_fund") != std::string::npos || key == "paid" || key == "spent";
            CHECK(amounts.at(key) == (isZero ? 0 : awarded));
        }
    };
    expect(figures, 3'000'000'000);
    CHECK(figures.at("reserved") == 3'000'000'000);
    CHECK(figures.at("example") == false);

    const std::vector<std::pair<std::string, std::int64_t>> programme = {
        {"2024-2025", 1'000'000'000}, {"2025-2026", 1'000'000'000}, {"2026-2027", 1'000'000'000}};
    const std::vector<std::pair<std::string, std::int64_t>> calendar = {{"2024", 500'000'000},
                                                                        {"2025", 1'000'000'000},
                                                                        {"2026", 1'000'000'000},
                                                                        {"2027", 500'000'000}};
    for (const auto& [list, rows] :
         {std::pair("programme_years", programme), std::pair("calendar_years", calendar)}) {
        REQUIRE(figures.at(list).size() == rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            CHECK(figures.at(list)[at].at("year") == rows[at].first);
            expect(figures.at(list)[at], rows[at].second);
        }
    }
}

TEST_CASE("figures of an example add up in both calendars, and as at the end of a year") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--example"}).code == 0);
    const json all = json::parse(run({"figures", file, "--json"}).out);
    CHECK(all.at("example") == true);
    for (const char* list : {"programme_years", "calendar_years"}) {
        for (const char* key : {"awarded_gross", "paid", "spent", "remaining"}) {
            std::int64_t sum = 0;
            for (const json& year : all.at(list)) {
                sum += year.at(key).get<std::int64_t>();
            }
            CAPTURE(list, key);
            CHECK(sum == all.at(key));
        }
    }
    const json early = json::parse(run({"figures", file, "--year", "2024", "--json"}).out);
    CHECK(early.at("paid") > 0);
    CHECK(early.at("paid") < all.at("paid"));
    CHECK(early.at("spent") < all.at("spent"));
    CHECK(early.at("awarded_gross") == all.at("awarded_gross"));

    const Run table = run({"figures", file});
    CHECK(table.code == 0);
    CHECK(table.out.find("VOORBEELDGEGEVENS") == 0);
    CHECK(table.out.find("30.000.000,00") != std::string::npos);
    CHECK(run({"figures", file, "--english"}).out.find("30,000,000.00") != std::string::npos);
}

TEST_CASE("new leaves a file that exists as it is") {
    const Folder folder;
    write(folder.file("mine"), "my own notes");
    const Run gave = run({"new", folder.file("mine"), "--example"});
    CHECK(gave.code == 1);
    CHECK(gave.out.empty());
    CHECK(gave.err.find("mine") != std::string::npos);
    CHECK(bytesOf(folder.file("mine")) == "my own notes");
    CHECK(folder.contents() == "mine");
}

TEST_CASE("new leaves nothing behind when it is refused") {
    const Folder folder;
    write(folder.file("wrong.json"), "{\"format\": ");
    CHECK(run({"new", folder.file("a"), "--scheme", folder.file("wrong.json")}).code == 1);
    CHECK(run({"new", folder.file("a"), "--scheme", folder.file("none.json")}).code == 1);
    CHECK(run({"new", folder.file("no/such/folder/a")}).code == 1);
    CHECK(folder.contents() == "wrong.json");
}

TEST_CASE("new leaves nothing behind when the disk is full halfway") {
    const Folder folder;
    const std::string command = "ulimit -f 1000; trap '' XFSZ; exec '" KAMERKLAAR_CLI "' new '" +
                                folder.file("a.kamerklaar") + "' --example 2>'" +
                                folder.file("said") + "'";
    const int status = std::system(("bash -c \"" + command + "\"").c_str());
    CHECK(WEXITSTATUS(status) == 3);
    CHECK_FALSE(bytesOf(folder.file("said")).empty());
    CHECK(folder.contents() == "said");
}

TEST_CASE("a scheme of one's own makes a file of it") {
    const Folder folder;
    json scheme = json::parse(bytesOf(KAMERKLAAR_SOURCE "/resources/scheme/pmg2024.json"));
    scheme["municipalities"].erase(5);
    const std::string file = folder.file("a.kamerklaar");
    write(folder.file("own.json"), scheme.dump());
    REQUIRE(run({"new", file, "--scheme", folder.file("own.json"), "--example"}).code == 0);
    const json figures = json::parse(run({"figures", file, "--json"}).out);
    CHECK(figures.at("awarded_gross") > 0);
    CHECK(figures.at("awarded_gross") <= 19 * std::int64_t{150'000'000});
    const json lines = json::parse(run({"budget", file, "--year", "2024", "--json"}).out);
    CHECK(lines.at("municipalities").size() == 19);
    CHECK(run({"verify", file}).code == 0);
}

TEST_CASE("files that are not ours are refused by every command and stay as they are") {
    const Folder folder;
    const std::string whole = folder.file("whole");
    REQUIRE(run({"new", whole}).code == 0);
    const std::string bytes = bytesOf(whole);
    struct Row {
        std::string name;
        std::string content;
        int code;
    };
    const std::vector<Row> files = {
        {"empty", "", 1},
        {"text", "this is no database", 1},
        {"short", bytes.substr(0, bytes.size() / 2), 3},
        {"other", std::string("SQLite format 3\0", 16) + std::string(4096, '\0'), 1},
    };
    for (const auto& [name, content, code] : files) {
        const std::string file = folder.file(name);
        write(file, content);
        const std::vector<std::vector<std::string>> ways = {
            {"verify", file},
            {"figures", file, "--json"},
            {"report", file, "--year", "2025", "--output", folder.file("out.pdf")}};
        for (const auto& words : ways) {
            const Run gave = run(words);
            CAPTURE(words, gave.err);
            CHECK(gave.code == code);
            CHECK(gave.out.empty());
            CHECK(gave.err.find(name) != std::string::npos);
            CHECK(bytesOf(file) == content);
        }
    }
    CHECK(run({"verify", folder.file("absent")}).code == 1);
    CHECK(folder.contents() == "empty other short text whole");
}
