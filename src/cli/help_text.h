// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace kamerklaar::cli {

/// A piece of a help text: how a command is called (as it stands), a paragraph, or a term with what
/// is said of it ("--year JAAR" and "het jaar van …").
struct HelpBlock {
    enum class Kind { Usage, Paragraph, Item };
    Kind kind = Kind::Paragraph;
    std::string term;
    std::string text;
};

/// Reads a help text as the program prints it, so that manual and completion are made of the same
/// words: the first lines are how it is called, a line behind two spaces is an item.
[[nodiscard]] std::vector<HelpBlock> blocksOf(const std::string& help);

/// What a help text says of an option, in as few words as a shell has room for.
[[nodiscard]] std::string shortlyOf(const std::vector<HelpBlock>& blocks,
                                    const std::string& option);

}  // namespace kamerklaar::cli
