// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem_text.h"
#include "domain/scheme_fault.h"

namespace kamerklaar::domain {

struct SentenceOfKind {
    ProblemKind kind;
    BothLanguages sentence;
};

/// For the compiler, which so finds a kind without a sentence: the rows stand in the order of the
/// kinds, from the first to the last of their part without a gap.
template <std::size_t Size>
[[nodiscard]] constexpr bool areComplete(const std::array<SentenceOfKind, Size>& rows,
                                         ProblemKind first, ProblemKind last) {
    for (std::size_t at = 0; at < Size; ++at) {
        if (static_cast<std::size_t>(rows[at].kind) != static_cast<std::size_t>(first) + at) {
            return false;
        }
    }
    return rows.back().kind == last;
}

/// The sentence of each kind. {0}, {1} … stand for the facts, written out as their type asks; {0#}
/// writes a number without marks, as for a year. In what is said of a report, a line break parts
/// what is the matter from what an officer may do about it.
[[nodiscard]] BothLanguages sentenceOf(ProblemKind kind);

/// The sentences about the life of a grant, from award to settlement; sentenceOf leads here.
[[nodiscard]] BothLanguages grantSentenceOf(ProblemKind kind);
/// The sentences about files and servers that are not what they should be, in file_sentences.cpp.
[[nodiscard]] BothLanguages fileSentenceOf(ProblemKind kind);
/// Of the kinds from FigureUnknown on, in publication_sentences.cpp: the report to parliament, and
/// what came later.
[[nodiscard]] BothLanguages publicationSentenceOf(ProblemKind kind);

/// When the name in it is not known, or nothing was chosen, some kinds say something else; nullptr
/// for those that do not.
[[nodiscard]] BothLanguages sentenceWithoutFact(ProblemKind kind);

/// The sentence with its facts in their places. A place without its fact stays empty: a sentence
/// must come out whatever its maker forgot.
[[nodiscard]] std::string filled(std::string_view pattern, const std::vector<Fact>& facts,
                                 Language language);

/// A text as people write it: what is a day in its ISO form ("2025-02-01", as a file is read), also
/// with a time behind it, comes as "01-02-2025"; anything else as it is.
[[nodiscard]] std::string asWritten(const std::string& text);

/// {0} is the place in the scheme file.
[[nodiscard]] BothLanguages sentenceOf(SchemeFault fault);

}  // namespace kamerklaar::domain
