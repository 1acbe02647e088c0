// SPDX-License-Identifier: EUPL-1.2
#include "cli/help_text.h"

#include <algorithm>
#include <sstream>

namespace kamerklaar::cli {
namespace {

using Kind = HelpBlock::Kind;

std::size_t indentOf(const std::string& line) {
    const std::size_t at = line.find_first_not_of(' ');
    return at == std::string::npos ? line.size() : at;
}

/// "  --year JAAR  het jaar": the term ends at the next two spaces.
HelpBlock itemOf(const std::string& line) {
    const std::string words = line.substr(indentOf(line));
    const std::size_t gap = words.find("  ");
    if (gap == std::string::npos) {
        return {Kind::Item, words, {}};
    }
    return {Kind::Item, words.substr(0, gap), words.substr(words.find_first_not_of(' ', gap))};
}

/// "Gebruik: kamerklaar-cli …" without its first word; further lines are set in as deep as that.
std::string usageOf(const std::string& line, std::size_t depth) {
    return line.substr(std::min(depth, line.size()));
}

void join(std::string& text, const std::string& more) {
    text += (text.empty() ? "" : " ") + more;
}

}  // namespace

std::vector<HelpBlock> blocksOf(const std::string& help) {
    std::vector<HelpBlock> blocks;
    std::istringstream lines(help);
    std::string line;
    std::size_t usageDepth = 0;
    bool begins = true;  // after an empty line, which ends what came before
    while (std::getline(lines, line)) {
        const std::size_t indent = indentOf(line);
        if (line.empty()) {
            begins = true;
        } else if (blocks.empty() && line.find(": ") != std::string::npos) {
            usageDepth = line.find(": ") + 2;
            blocks.push_back({Kind::Usage, {}, usageOf(line, usageDepth)});
            begins = false;
        } else if (!begins && blocks.back().kind == Kind::Usage) {
            blocks.back().text += "\n" + usageOf(line, usageDepth);
        } else if (indent == 2) {
            blocks.push_back(itemOf(line));
            begins = false;
        } else if (!begins && (blocks.back().kind == Kind::Item) == (indent > 2)) {
            join(blocks.back().text, line.substr(indent));
        } else {
            blocks.push_back({Kind::Paragraph, {}, line.substr(indent)});
            begins = false;
        }
    }
    return blocks;
}

std::string shortlyOf(const std::vector<HelpBlock>& blocks, const std::string& option) {
    for (const HelpBlock& block : blocks) {
        const bool isIt =
            block.kind == Kind::Item && block.term.substr(0, block.term.find(' ')) == "--" + option;
        if (isIt) {
            return block.text.substr(0, block.text.find_first_of(";:(."));
        }
    }
    return {};
}

}  // namespace kamerklaar::cli
