// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/notation.h"
#include "domain/problem.h"

namespace kamerklaar::domain {

/// What is the matter and what to do about it, as the window, the command line and the report say
/// it; with the article it meets behind it where the problem has one. Says nothing of the field: it
/// stands beside it, or is named by whoever prints it.
[[nodiscard]] std::string sentence(const Problem& problem, Language language);

/// Only what is the matter, for a text that is published: without what an officer may do about it.
[[nodiscard]] std::string statement(const Problem& problem, Language language);

/// One text in the languages of the program.
struct BothLanguages {
    const char* dutch;
    const char* english;
    [[nodiscard]] const char* in(Language language) const {
        return language == Language::Dutch ? dutch : english;
    }
};

}  // namespace kamerklaar::domain
