// SPDX-License-Identifier: EUPL-1.2
#include "work/letter_template.h"

#include <algorithm>

#include "work/built_in_texts.h"
#include "work/fill_in.h"

namespace kamerklaar::work {
namespace {

using domain::LetterKind;
using domain::LetterTemplate;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t first = 0;
    while (first < text.size()) {
        const std::size_t end = std::min(text.find('\n', first), text.size());
        std::string line = text.substr(first, end - first);
        line.erase(line.find_last_not_of(" \t\r") + 1);
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
        first = end + 1;
    }
    return lines;
}

bool isHeading(const std::string& line) {
    return line.starts_with("# ");
}

/// A heading stands above something.
std::vector<std::string> withoutEmptyHeadings(const std::vector<std::string>& lines) {
    std::vector<std::string> kept;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const bool isLast = at + 1 == lines.size() || isHeading(lines[at + 1]);
        if (!isHeading(lines[at]) || !isLast) {
            kept.push_back(lines[at]);
        }
    }
    return kept;
}

Problems fieldsUnknown(const std::string& text, const char* place, bool maySharedTexts) {
    Problems problems;
    std::set<std::string> seen;
    for (const std::string& name : fieldsIn(text)) {
        const bool isKnown = domain::isLetterField(name) && (maySharedTexts || !sharedText(name));
        if (!isKnown && seen.insert(name).second) {
            problems.push_back(refusal(ProblemKind::LetterFieldUnknown, place, {name}));
        }
    }
    return problems;
}

}  // namespace

std::optional<LetterKind> sharedText(const std::string& field) {
    if (field == "bezwaar") {
        return LetterKind::ObjectionClause;
    }
    if (field == "ondertekening") {
        return LetterKind::Signature;
    }
    return {};
}

LetterTemplate templateOf(Store& store, LetterKind kind) {
    const std::vector<LetterTemplate> edited = store.records<LetterTemplate>().all();
    for (auto one = edited.rbegin(); one != edited.rend(); ++one) {
        if (one->letterKind == kind) {
            return *one;
        }
    }
    const std::string code(domain::codeIn(domain::letterKindCodes, kind));
    const std::string text(builtInText("texts/letter_" + code + ".txt"));
    const std::size_t titleEnd = text.find('\n');
    LetterTemplate sample;
    sample.letterKind = kind;
    sample.title = text.substr(0, titleEnd);
    sample.body = text.substr(titleEnd + 1);
    return sample;
}

Problems check(const LetterTemplate& sample) {
    Problems problems;
    const auto look = [&](const std::string& text, const char* place) {
        if (linesOf(text).empty()) {
            problems.push_back(refusal(ProblemKind::Missing, place));
        }
        for (Problem& unknown : fieldsUnknown(text, place, domain::isLetter(sample.letterKind))) {
            problems.push_back(std::move(unknown));
        }
    };
    look(sample.title, "title");
    look(sample.body, "body");
    return problems;
}

std::string LetterFiller::line(const std::string& text, const char* place) {
    return filledIn(text, [&](const std::string& name) {
        const auto value = values_.find(name);
        if (value != values_.end()) {
            return value->second;
        }
        if (empty_.insert(name).second) {
            problems_.push_back(refusal(ProblemKind::LetterFieldEmpty, place, {name}));
        }
        return std::string();
    });
}

std::vector<std::string> LetterFiller::paragraphs(const std::string& text) {
    std::vector<std::string> filled;
    for (std::string one : linesOf(withSharedTexts(text))) {
        constexpr std::string_view optional = "? ";
        if (one.starts_with(optional)) {
            if (!hasAll(one)) {
                continue;
            }
            one.erase(0, optional.size());
        }
        for (std::string& part : linesOf(line(one, "body"))) {
            filled.push_back(std::move(part));
        }
    }
    return withoutEmptyHeadings(filled);
}

std::string LetterFiller::withSharedTexts(const std::string& text) const {
    return filledIn(text, [&](const std::string& name) {
        const auto kind = sharedText(name);
        return kind ? templateOf(store_, *kind).body : "{" + name + "}";
    });
}

bool LetterFiller::hasAll(const std::string& text) const {
    const std::vector<std::string> names = fieldsIn(text);
    return std::all_of(names.begin(), names.end(),
                       [this](const std::string& name) { return values_.contains(name); });
}

}  // namespace kamerklaar::work
