// SPDX-License-Identifier: EUPL-1.2
#include "support/document_script.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace kamerklaar::tests {

std::string scriptInDocument(const std::string& document, const std::string& language, int n) {
    std::ifstream file(document, std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    const std::string text = content.str();
    const std::string fence = "```" + language + "\n";
    std::size_t begin = 0;
    for (int piece = 0; piece < n; ++piece) {
        begin = text.find(fence, begin);
        REQUIRE(begin != std::string::npos);
        begin += fence.size();
    }
    return text.substr(begin, text.find("```", begin) - begin);
}

std::string outputOf(const std::string& program, const std::string& script,
                     const std::string& file) {
    const std::string command = program + " '" + script + "' '" + file + "' 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    for (int letter = 0; (letter = std::fgetc(pipe)) != EOF;) {
        output += static_cast<char>(letter);
    }
    pclose(pipe);
    return output;
}

bool hasPrograms(const std::string& names) {
    return std::system(("command -v " + names + " >/dev/null").c_str()) == 0;
}

}  // namespace kamerklaar::tests
