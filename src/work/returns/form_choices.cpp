// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/form_choices.h"

#include <algorithm>
#include <array>

#include "domain/fields.h"
#include "domain/words.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Language;

/// By the codes under which the values are kept, in both languages.
template <typename Value, std::size_t Size>
std::vector<Choice> choicesOf(const std::array<Value, Size>& values) {
    std::vector<Choice> choices;
    for (const Value value : values) {
        choices.push_back({std::string(domain::codeOf(value)),
                           domain::words(value, Language::Dutch),
                           {domain::words(value, Language::English)}});
    }
    return choices;
}

}  // namespace

std::vector<Choice> choicesOf(const domain::Scheme& scheme, domain::TermKind kind) {
    std::vector<Choice> choices;
    for (const domain::Term& term : scheme.termsOf(kind)) {
        choices.push_back({term.code, term.name, {term.nameEnglish}});
    }
    return choices;
}

std::vector<Choice> yesOrNo() {
    // What people and programs write for it.
    return {{std::string(domain::codeOf(domain::Answer::Yes)),
             "ja",
             {"yes", "j", "y", "x", "waar", "true", "1"}},
            {std::string(domain::codeOf(domain::Answer::No)),
             "nee",
             {"no", "n", "neen", "onwaar", "false", "0"}}};
}

std::vector<Choice> interventionStatuses() {
    using domain::InterventionStatus;
    return choicesOf(std::array{InterventionStatus::Planned, InterventionStatus::Running,
                                InterventionStatus::Finished, InterventionStatus::Stopped});
}

std::vector<Choice> movements() {
    using domain::Movement;
    return choicesOf(std::array{Movement::Better, Movement::Same, Movement::Worse});
}

std::vector<Choice> analysisStatuses() {
    using domain::AnalysisStatus;
    return choicesOf(std::array{AnalysisStatus::NotStarted, AnalysisStatus::InProgress,
                                AnalysisStatus::Finished});
}

bool isNameOf(const Choice& choice, const std::string& text) {
    return comparable(choice.name) == comparable(text);
}

const Choice* choiceIn(const std::vector<Choice>& choices, const std::string& text) {
    const std::string wanted = comparable(text);
    const auto find = [&](auto&& means) -> const Choice* {
        const auto found = std::find_if(choices.begin(), choices.end(), means);
        return found == choices.end() ? nullptr : &*found;
    };
    if (const Choice* named = find([&](const Choice& one) { return isNameOf(one, wanted); })) {
        return named;
    }
    return find([&](const Choice& one) {
        return comparable(one.value) == wanted ||
               std::any_of(one.alsoKnownAs.begin(), one.alsoKnownAs.end(),
                           [&](const std::string& other) { return comparable(other) == wanted; });
    });
}

std::string listOf(const std::vector<Choice>& choices) {
    std::string list;
    for (const Choice& choice : choices) {
        list += (list.empty() ? "" : ", ") + choice.name;
    }
    return list;
}

}  // namespace kamerklaar::work::returns
