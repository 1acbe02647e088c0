// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kamerklaar::domain {

/// The names that are looked for, by family name.
class NameBook {
public:
    /// What is known of all who share a family name.
    struct Family {
        std::set<std::string> prefixes;    ///< "van der"; without the empty one
        std::set<std::string> givenNames;  ///< one word each
        bool hasNoPrefix = false;          ///< somebody's name has none
        bool isWord = false;               ///< of every day
        bool isAmbiguous = false;  ///< a place, written with a capital anyway, or very short
    };

    NameBook(const std::vector<std::string>& names, const std::vector<std::string>& places);

    /// By its folded words with a space between them; nullptr when nobody is called so.
    [[nodiscard]] const Family* family(const std::string& name) const;
    /// Words of the longest family name.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    void add(std::string_view name);
    Family& entry(const std::vector<std::string>& words, std::size_t from, std::size_t to);

    std::set<std::string> places_;
    std::unordered_map<std::string, Family> families_;
    std::size_t longest_ = 0;
};

}  // namespace kamerklaar::domain
