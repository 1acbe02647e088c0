// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "cli/language.h"
#include "domain/date.h"

namespace kamerklaar::cli {

/// The program was called in a way that it does not know: exit code 2.
class WronglyUsed : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What a command understands: options with a value ("year") and without ("json").
struct Accepted {
    std::vector<std::string> withValue;
    std::vector<std::string> flags;
};

/// The words behind the command. "--" ends the options, so that a file may be called --help.
class Arguments {
public:
    /// Throws WronglyUsed for an option that is not accepted, given twice or without its value.
    Arguments(const std::vector<std::string>& words, const Accepted& accepted, Language language);

    [[nodiscard]] bool has(const std::string& flag) const { return options_.contains(flag); }
    [[nodiscard]] std::optional<std::string> value(const std::string& option) const;
    /// Throws WronglyUsed when it is not given.
    [[nodiscard]] std::string required(const std::string& option) const;
    /// A whole number of at least `least`; throws WronglyUsed for anything else.
    [[nodiscard]] std::optional<int> number(const std::string& option, int least, int most) const;
    /// A year of which the program knows the years around it too; throws WronglyUsed for anything
    /// else.
    [[nodiscard]] std::optional<int> year(const std::string& option) const;
    [[nodiscard]] int requiredYear(const std::string& option) const;
    /// Throws WronglyUsed when both are given.
    void notTogether(const std::string& one, const std::string& other) const;
    /// A day in any Dutch way of writing or as yyyy-mm-dd; throws WronglyUsed for anything else.
    [[nodiscard]] std::optional<domain::Date> date(const std::string& option) const;
    /// The one word that is no option; throws WronglyUsed when there are none or more.
    [[nodiscard]] std::string file() const;
    /// The words that are no options; throws WronglyUsed when there are fewer or more.
    [[nodiscard]] const std::vector<std::string>& files(std::size_t least, std::size_t most) const;

private:
    /// Returns how many of the words after it belong to it.
    std::size_t readOption(const std::string& word, const std::string* next,
                           const Accepted& accepted);

    Language language_;
    std::map<std::string, std::string> options_;
    std::vector<std::string> others_;
};

}  // namespace kamerklaar::cli
