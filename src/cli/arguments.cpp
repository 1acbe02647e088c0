// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace kamerklaar::cli {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// A sentence with %1 for what it is about.
[[noreturn]] void useDifferently(Language language, const Words& sentence,
                                 const std::string& what) {
    std::string text = sentence.in(language);
    if (const std::size_t at = text.find("%1"); at != std::string::npos) {
        text.replace(at, 2, what);
    }
    throw WronglyUsed(text);
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const Accepted& accepted,
                     Language language)
    : language_(language) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] == "--") {
            others_.insert(others_.end(), words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                           words.end());
            return;
        }
        if (words[at].rfind("--", 0) != 0) {
            others_.push_back(words[at]);
            continue;
        }
        at += readOption(words[at], at + 1 < words.size() ? &words[at + 1] : nullptr, accepted);
    }
}

std::size_t Arguments::readOption(const std::string& word, const std::string* next,
                                  const Accepted& accepted) {
    const std::size_t equals = word.find('=');
    const bool hasValue = equals != std::string::npos;
    const std::string name = word.substr(2, hasValue ? equals - 2 : std::string::npos);
    const bool wantsValue = contains(accepted.withValue, name);
    if (!wantsValue && !contains(accepted.flags, name)) {
        useDifferently(
            language_,
            {"De optie --%1 bestaat niet bij deze opdracht.", "This command has no option --%1."},
            name);
    }
    if (!wantsValue && hasValue) {
        useDifferently(language_,
                       {"De optie --%1 heeft geen waarde.", "The option --%1 takes no value."},
                       name);
    }
    const bool takesNext = wantsValue && !hasValue;
    if (takesNext && next == nullptr) {
        useDifferently(language_,
                       {"Achter --%1 ontbreekt een waarde.", "A value is missing after --%1."},
                       name);
    }
    const std::string value = hasValue    ? word.substr(equals + 1)
                              : takesNext ? *next
                                          : std::string();
    if (!options_.emplace(name, value).second) {
        useDifferently(language_,
                       {"De optie --%1 staat er twee keer.", "The option --%1 is given twice."},
                       name);
    }
    return takesNext ? 1 : 0;
}

std::optional<std::string> Arguments::value(const std::string& option) const {
    const auto found = options_.find(option);
    return found == options_.end() ? std::nullopt : std::optional(found->second);
}

std::string Arguments::required(const std::string& option) const {
    const auto given = value(option);
    if (!given || given->empty()) {
        useDifferently(language_, {"De optie --%1 is nodig.", "The option --%1 is needed."},
                       option);
    }
    return *given;
}

std::optional<int> Arguments::number(const std::string& option, int least, int most) const {
    const auto text = value(option);
    if (!text) {
        return {};
    }
    int number = 0;
    const char* end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc() || stop != end || number < least || number > most) {
        useDifferently(language_, {"%1 vraagt om een geheel getal.", "%1 needs a whole number."},
                       "--" + option + " " + *text + " (" + std::to_string(least) + "-" +
                           std::to_string(most) + ")");
    }
    return number;
}

std::optional<int> Arguments::year(const std::string& option) const {
    // A day lies between 1900 and 2199 (domain/date.h), the day before a year and after it too.
    constexpr int first = 1901;
    constexpr int last = 2198;
    return number(option, first, last);
}

int Arguments::requiredYear(const std::string& option) const {
    (void)required(option);
    return *year(option);
}

void Arguments::notTogether(const std::string& one, const std::string& other) const {
    if (has(one) && has(other)) {
        useDifferently(language_,
                       {"De opties %1 gaan niet samen.", "The options %1 do not go together."},
                       "--" + one + ", --" + other);
    }
}

std::optional<domain::Date> Arguments::date(const std::string& option) const {
    const auto text = value(option);
    if (!text) {
        return {};
    }
    const auto day = domain::parseDate(*text);
    if (!day) {
        useDifferently(language_,
                       {"%1 vraagt om een datum (jjjj-mm-dd).", "%1 needs a date (yyyy-mm-dd)."},
                       "--" + option + " " + *text);
    }
    return *day;
}

std::string Arguments::file() const {
    return files(1, 1).front();
}

const std::vector<std::string>& Arguments::files(std::size_t least, std::size_t most) const {
    if (others_.empty()) {
        useDifferently(language_, {"Noem een bestand.", "Name a file."}, {});
    }
    if (others_.size() < least) {
        useDifferently(language_,
                       {"Noem achter %1 nog een bestand.", "Name another file after %1."},
                       others_.back());
    }
    if (others_.size() > most) {
        useDifferently(language_, {"Wat moet %1 hier?", "What is %1 doing here?"}, others_[most]);
    }
    return others_;
}

}  // namespace kamerklaar::cli
