// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/problem_text.h"

// What there is to say about a return: rule, weight, sentence, cells. A type of its own beside
// domain::Problem, since its rules are about a file and grow with the form.
namespace kamerklaar::work::returns {

enum class Weight {
    Error,    ///< the return cannot be taken over like this
    Warning,  ///< it can; somebody should look at it
};
/// "error", "warning": in files and on the command line.
[[nodiscard]] const char* codeOf(Weight weight);
/// "fout", "let op"
[[nodiscard]] const char* words(Weight weight, domain::Language language);

/// A cell of the file, as its sheets and rows stand in it.
struct Place {
    std::string sheet;  ///< the name in the file; empty in csv
    std::size_t sheetNumber = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    [[nodiscard]] std::string cell() const;  ///< "B12"
    friend bool operator==(const Place&, const Place&) = default;
};
/// As a reader meets them: sheet by sheet, row by row.
[[nodiscard]] bool comesBefore(const Place& left, const Place& right);

/// One text in both languages.
struct Both {
    std::string dutch;
    std::string english;
    [[nodiscard]] const std::string& in(domain::Language language) const {
        return language == domain::Language::Dutch ? dutch : english;
    }
    friend bool operator==(const Both&, const Both&) = default;
};

using Fact = std::variant<std::string, std::int64_t, domain::Money, domain::Date, Both>;
using Facts = std::vector<std::pair<std::string, Fact>>;
/// "{gemeente}" is replaced by the fact of that name, written out in each language.
[[nodiscard]] Both filledInBoth(const domain::BothLanguages& text, const Facts& facts);

struct Message {
    std::string rule;  ///< stable: "total_wrong"; docs/returns.md lists them
    Weight weight = Weight::Warning;
    Both text;
    std::vector<std::string> keys;  ///< of the answers it is about
    std::vector<Place> places;      ///< in their order in the file; empty for the file as a whole
    friend bool operator==(const Message&, const Message&) = default;
};
using Messages = std::vector<Message>;

[[nodiscard]] bool hasErrors(const Messages& messages);
/// What a message quotes of a text: the beginning, and "…" where it is long.
[[nodiscard]] std::string shortened(const std::string& text);
/// "Kosten, B12, B14 en D3 t/m D9"
[[nodiscard]] std::string placesInWords(const std::vector<Place>& places,
                                        domain::Language language);

}  // namespace kamerklaar::work::returns
