// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <sstream>

#include "work/built_in_texts.h"
#include "work/returns/return_case.h"

// Lines of "rule weight [limit]": what comes with the program, and after it what the scheme says.
namespace kamerklaar::work::returns {
namespace {

/// The text of a scheme that says it otherwise.
constexpr const char* schemeText = "return_rules";

}  // namespace

RuleBook::RuleBook(const domain::Scheme& scheme) {
    read(builtInText("texts/return_rules.txt"));
    read(scheme.text(schemeText));
}

void RuleBook::read(std::string_view text) {
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string rule;
        std::string weight;
        std::int64_t limit = 0;
        if (line.starts_with('#') || !(words >> rule >> weight)) {
            continue;
        }
        RuleSetting setting;
        setting.weight = weight == codeOf(Weight::Error) ? Weight::Error : Weight::Warning;
        if (words >> limit) {
            setting.limit = limit;
        }
        const auto known = std::find_if(settings_.begin(), settings_.end(),
                                        [&](const auto& one) { return one.first == rule; });
        if (known == settings_.end()) {
            settings_.emplace_back(rule, setting);
        } else {
            // A limit that is not said anew stays.
            setting.limit = setting.limit ? setting.limit : known->second.limit;
            known->second = setting;
        }
    }
}

RuleSetting RuleBook::of(const std::string& rule) const {
    const auto found = std::find_if(settings_.begin(), settings_.end(),
                                    [&](const auto& one) { return one.first == rule; });
    return found == settings_.end() ? RuleSetting() : found->second;
}

std::vector<std::string> RuleBook::rules() const {
    std::vector<std::string> rules;
    for (const auto& [rule, setting] : settings_) {
        rules.push_back(rule);
    }
    return rules;
}

}  // namespace kamerklaar::work::returns
