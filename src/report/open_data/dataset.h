// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace kamerklaar::report {

/// One column of a set of open data, as the description of the set tells it.
struct Field {
    enum class Type { Words, Number, Whole, Day };
    std::string name;     ///< small letters and underscores
    std::string meaning;  ///< in Dutch
    Type type = Type::Words;
    std::string unit;    ///< empty for none
    std::string source;  ///< where its values come from
};

/// A set of open data. Cells are as machines read them: "1234.56", "2026-09-01"; an empty one has
/// no value. The same set gives the same bytes.
struct Dataset {
    std::string name;  ///< of the files, without their endings
    std::string title;
    std::string description;
    std::vector<Field> fields;
    std::vector<std::vector<std::string>> rows;
};

/// RFC 4180: UTF-8, commas, line ends of Windows, quotes where they are needed; words that a table
/// program would reckon as a formula have a guard (domain/formula_guard.h).
[[nodiscard]] std::string csvOf(const Dataset& data);
/// What each column means, as CSV too.
[[nodiscard]] std::string dictionaryOf(const Dataset& data);
/// An object with the title, the description and a list of rows; a number is a number.
[[nodiscard]] std::string jsonOf(const Dataset& data);
/// JSON Schema (2020-12) that jsonOf() keeps to.
[[nodiscard]] std::string schemaOf(const Dataset& data);

}  // namespace kamerklaar::report
