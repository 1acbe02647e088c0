// SPDX-License-Identifier: EUPL-1.2
//
// What an installed program brings along is made by the program itself (resources/package): here,
// that it names every command and every option in both languages, and that bash takes it.
#include <catch2/catch.hpp>
#include <regex>
#include <sstream>

#include "cli/program.h"

using namespace kamerklaar::tests;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream all(text);
    for (std::string line; std::getline(all, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The first part of each line that the pattern finds.
std::vector<std::string> found(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern);
    std::vector<std::string> words;
    for (const std::string& line : linesOf(text)) {
        std::smatch match;
        if (std::regex_search(line, match, wanted)) {
            words.push_back(match[1]);
        }
    }
    return words;
}

std::vector<std::string> words(std::vector<std::string> first, const char* language) {
    if (std::string(language) == "en") {
        first.emplace_back("--english");
    }
    return first;
}

std::string outputOf(const std::vector<std::string>& asked) {
    const Run gave = run(asked);
    CHECK(gave.code == 0);
    CHECK(gave.err.empty());
    return gave.out;
}

std::vector<std::string> commands() {
    return found(outputOf({"--help"}), "^  ([a-z][a-z-]+)  +");
}

/// What bash offers for these words, the last of which is being typed.
std::string bashOffers(const std::string& typed) {
    const Folder folder;
    write(folder.file("completion"), outputOf({"--completion", "bash"}));
    const std::string script = "set -eu; source '" + folder.file("completion") +
                               "'; COMP_WORDS=(kamerklaar-cli " + typed +
                               "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _kamerklaar_cli;"
                               " printf '%s ' \"${COMPREPLY[@]}\"";
    const Run gave = run({"-c", script}, {}, "/bin/bash");
    CHECK(gave.err.empty());
    return gave.out;
}

}  // namespace

TEST_CASE("the manual has a chapter for every command, with every line of its help") {
    const std::vector<std::string> names = commands();
    REQUIRE(names.size() > 15);
    for (const char* language : {"nl", "en"}) {
        std::string page = outputOf(words({"--manual"}, language));
        CHECK(found(std::regex_replace(page, std::regex(R"(\\-)"), "-"), R"(^\.SS (.*))") == names);
        // Compared without the signs of the page: those are not of the text.
        page = std::regex_replace(page, std::regex(R"((^|\n)\.(B|TP|PP|nf|fi)\b)"), "$1");
        page = std::regex_replace(page, std::regex(R"(\\([-&]))"), "$1");
        page = std::regex_replace(page, std::regex(R"(\s+)"), " ");
        for (const std::string& name : names) {
            for (const std::string& line : linesOf(outputOf(words({name, "--help"}, language)))) {
                std::string told = std::regex_replace(line, std::regex("^(Gebruik|Usage): "), "");
                told = std::regex_replace(told, std::regex("(^ +| $|&)"), "");
                told = std::regex_replace(told, std::regex(" +"), " ");
                CAPTURE(language, name, told);
                CHECK(page.find(told) != std::string::npos);
            }
        }
    }
}

TEST_CASE("every shell is offered every command") {
    const std::vector<std::string> names = commands();
    for (const char* language : {"nl", "en"}) {
        CHECK(found(outputOf(words({"--completion", "fish"}, language)),
                    "__fish_use_subcommand -f -a ([a-z-]+)") == names);
        CHECK(found(outputOf(words({"--completion", "zsh"}, language)), "^    '([a-z-]+):") ==
              names);
    }
    std::string offered;
    for (const std::string& name : names) {
        offered += name + " ";
    }
    CHECK(bashOffers("''") == offered + "--help --version --english ");
}

TEST_CASE("bash is offered the options of the command that is typed") {
    CHECK(bashOffers("new a.kamerklaar --m") == "--municipalities ");
    CHECK(bashOffers("verify a.kamerklaar --") == "--help --english ");
    CHECK(bashOffers("rep") == "report ");
    CHECK(run({"--completion", "tcsh"}).code == 2);
    CHECK(run({"--completion"}).code == 2);
}

TEST_CASE("what a shell says of an option comes from its help") {
    for (const char* language : {"nl", "en"}) {
        for (const std::string& line :
             linesOf(outputOf(words({"--completion", "fish"}, language)))) {
            CAPTURE(line);
            CHECK(line.find("-d ''") == std::string::npos);
        }
    }
}
