// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

// docs/policy.md says which article is held where and shown by which test. This keeps it true.
namespace {

namespace fs = std::filesystem;
using Strings = std::set<std::string>;

const fs::path root = KAMERKLAAR_SOURCE;

std::string textOf(const fs::path& path) {
    std::ifstream file(path);
    REQUIRE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Strings matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    Strings found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) {
        found.insert((*at)[1]);
    }
    return found;
}

// Tags of the articles, by the test file that carries them.
std::map<std::string, Strings> tagsInTests() {
    std::map<std::string, Strings> files;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
        if (entry.path().extension() == ".cpp" && entry.path().filename() != "policy_test.cpp") {
            const Strings tags =
                matches(textOf(entry.path()),
                        R"re("(?:\[[^\]]*\])*(\[(?:art|awb|fvw|cw|bio2)-[^\]]+\]))re");
            if (!tags.empty()) {
                files[fs::relative(entry.path(), root).generic_string()] = tags;
            }
        }
    }
    return files;
}

struct Row {
    std::string line;
    Strings files;
    Strings tags;
};

// The rows of the first table: those with a tag.
std::vector<Row> rowsOfPolicy() {
    std::vector<Row> rows;
    std::istringstream lines(textOf(root / "docs/policy.md"));
    for (std::string line; std::getline(lines, line);) {
        const Strings tags = matches(line, R"re(`(\[(?:art|awb|fvw|cw|bio2)-[^\]]+\])`)re");
        if (line.starts_with("|") && !tags.empty()) {
            rows.push_back({line, matches(line, R"re(`([a-z]+/[^`]+)`)re"), tags});
        }
    }
    return rows;
}

}  // namespace

TEST_CASE("each row of the policy names files that exist and a test that carries its tag") {
    const auto tests = tagsInTests();
    const std::vector<Row> rows = rowsOfPolicy();
    REQUIRE(rows.size() >= 12);
    for (const Row& row : rows) {
        INFO(row.line);
        CHECK(row.files.size() >= 2);
        for (const std::string& file : row.files) {
            INFO(file);
            CHECK(fs::exists(root / file));
        }
        for (const std::string& tag : row.tags) {
            bool carried = false;
            for (const std::string& file : row.files) {
                const auto found = tests.find(file);
                carried = carried || (found != tests.end() && found->second.contains(tag));
            }
            CHECK(carried);
        }
    }
}

TEST_CASE("each test that is tagged with an article has its row in the policy") {
    Strings known;
    for (const Row& row : rowsOfPolicy()) {
        known.insert(row.tags.begin(), row.tags.end());
    }
    for (const auto& [file, tags] : tagsInTests()) {
        for (const std::string& tag : tags) {
            INFO(file << " " << tag);
            CHECK(known.contains(tag));
        }
    }
}

TEST_CASE("each article that a rule of the regulation names has its row in the policy") {
    const std::string scheme = textOf(root / "resources/scheme/pmg2024.json");
    const std::string rules = scheme.substr(scheme.find("\"rules\""));
    const Strings articles = matches(rules, R"re("article": "(art\. [^"]+)")re");
    CHECK(articles.size() >= 12);
    for (const std::string& article : articles) {
        INFO(article);
        bool listed = false;
        for (const Row& row : rowsOfPolicy()) {
            listed = listed || row.line.find("| " + article + " |") != std::string::npos;
        }
        CHECK(listed);
    }
}

// "instalment_above_maximum" as the sources write it: InstalmentAboveMaximum.
std::string enumeratorOf(const std::string& code) {
    std::string name;
    bool isFirst = true;
    for (const char c : code) {
        if (c != '_') {
            name += isFirst ? static_cast<char>(c - 'a' + 'A') : c;
        }
        isFirst = c == '_';
    }
    return name;
}

TEST_CASE("each rule of the regulation's data is known to a test") {
    const std::string scheme = textOf(root / "resources/scheme/pmg2024.json");
    const std::string rules = scheme.substr(scheme.find("\"rules\""));
    std::string tests;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
        if (entry.path().extension() == ".cpp") {
            tests += textOf(entry.path());
        }
    }
    for (const std::string& kind : matches(rules, R"re("kind": "([a-z_]+)")re")) {
        INFO(kind);
        CHECK(tests.find("Kind::" + enumeratorOf(kind)) != std::string::npos);
    }
}
