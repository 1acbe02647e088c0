// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/name_book.h"

#include <algorithm>

#include "domain/personal/name_words.h"
#include "domain/personal/words.h"

namespace kamerklaar::domain {

namespace {

using namespace personal;

using Strings = std::vector<std::string>;

constexpr std::size_t shortestFamily = 3;

std::string joined(const Strings& words, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i) {
        out += (i == from ? "" : " ") + words[i];
    }
    return out;
}

/// A name cut into its words. "Berg, Jan van der" is read as "Jan van der Berg".
struct NameParts {
    Strings words;
    std::size_t prefix = 0;  ///< where the prefix begins
    std::size_t family = 0;  ///< where the family name begins
    bool isHyphenated = false;
};

Strings wordsOf(std::string_view name) {
    const auto foldedWords = [](std::string_view text) {
        Strings words;
        for (const Word& word : SearchedText(text).words) {
            words.push_back(word.folded);
        }
        return words;
    };
    const std::size_t comma = name.find(',');
    if (comma == std::string_view::npos) {
        return foldedWords(name);
    }
    const Strings family = foldedWords(name.substr(0, comma));
    Strings words = foldedWords(name.substr(comma + 1));
    // "Jansen, MSc" turns nothing round.
    const bool isTitle = std::all_of(words.begin(), words.end(), isBehindName);
    words.insert(isTitle ? words.begin() : words.end(), family.begin(), family.end());
    return words;
}

NameParts partsOf(std::string_view name) {
    NameParts parts{wordsOf(name), 0, 0, name.find('-') != std::string_view::npos};
    Strings& words = parts.words;
    while (!words.empty() && isFormOfAddress(words.front())) {
        words.erase(words.begin());
    }
    // "de heer Jansen"
    if (words.size() > 1 && words[0] == "de" && isFormOfAddress(words[1])) {
        words.erase(words.begin(), words.begin() + 2);
    }
    while (words.size() > 1 && isBehindName(words.back())) {
        words.pop_back();
    }
    if (words.empty()) {
        return parts;
    }
    // The first prefix that a name could have before it, and all that follow.
    const auto last = words.end() - 1;
    const auto prefix = std::find_if(words.begin(), last, [&](const std::string& word) {
        return isPrefix(word) && word.size() > 1;
    });
    const bool isApostrophe = prefix == last && words.size() > 2 && *(last - 1) == "t";
    auto family = isApostrophe ? last - 1 : prefix;
    parts.prefix = static_cast<std::size_t>(family - words.begin());
    while (family != last && isPrefix(*family)) {
        ++family;
    }
    parts.family = static_cast<std::size_t>(family - words.begin());
    return parts;
}

}  // namespace

NameBook::NameBook(const std::vector<std::string>& names, const std::vector<std::string>& places) {
    for (const std::string& place : places) {
        const Strings words = wordsOf(place);
        places_.insert(joined(words, 0, words.size()));
    }
    for (const std::string& name : names) {
        add(name);
    }
}

NameBook::Family& NameBook::entry(const Strings& words, std::size_t from, std::size_t to) {
    const std::string name = joined(words, from, to);
    Family& family = families_[name];
    family.isWord = isUsualWord(name);
    family.isAmbiguous =
        name.size() < shortestFamily || places_.contains(name) || isWrittenWithCapital(name);
    longest_ = std::max(longest_, to - from);
    return family;
}

void NameBook::add(std::string_view name) {
    const NameParts parts = partsOf(name);
    const Strings& words = parts.words;
    if (words.empty() || words.back().size() < 2 || isPrefix(words.back()) ||
        std::any_of(words.begin(), words.end(), isOfOffice)) {
        return;
    }
    const auto describe = [&](Family& family) {
        if (parts.prefix == parts.family) {
            family.hasNoPrefix = true;
        } else {
            family.prefixes.insert(joined(words, parts.prefix, parts.family));
        }
        for (std::size_t i = 0; i < parts.prefix; ++i) {
            if (words[i].size() > 1) {
                family.givenNames.insert(words[i]);
            }
        }
    };
    describe(entry(words, parts.family, words.size()));
    // Half of a double name is used too.
    if (parts.isHyphenated && words.size() - parts.family > 1) {
        describe(entry(words, parts.family, parts.family + 1));
    }
}

const NameBook::Family* NameBook::family(const std::string& name) const {
    const auto found = families_.find(name);
    return found == families_.end() ? nullptr : &found->second;
}

}  // namespace kamerklaar::domain
