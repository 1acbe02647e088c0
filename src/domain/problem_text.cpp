// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem_text.h"

#include <algorithm>

#include "domain/article_words.h"
#include "domain/changed_row.h"
#include "domain/decision.h"
#include "domain/expected_value.h"
#include "domain/irreversible.h"
#include "domain/letter_fields.h"
#include "domain/problem_sentences.h"
#include "domain/report_status.h"
#include "domain/roles.h"
#include "domain/words.h"

namespace kamerklaar::domain {

namespace {

std::string written(const Fact& fact, Language language, bool plain) {
    if (const auto* text = std::get_if<std::string>(&fact)) {
        return asWritten(*text);
    }
    if (const auto* number = std::get_if<std::int64_t>(&fact)) {
        return plain ? std::to_string(*number) : formatCount(*number, language);
    }
    if (const auto* amount = std::get_if<Money>(&fact)) {
        return formatMoney(*amount, language);
    }
    return formatDateLong(std::get<Date>(fact), language);
}

std::string textOf(const std::vector<Fact>& facts, std::size_t index) {
    const auto* text = index < facts.size() ? std::get_if<std::string>(&facts[index]) : nullptr;
    return text != nullptr ? *text : std::string();
}

std::string roleWords(const std::string& codes, Language language) {
    const Roles roles = Roles::from(codes);
    std::vector<std::string> names;
    for (const auto& [role, code] : roleCodes) {
        if (roles.has(role)) {
            names.push_back(words(role, language));
        }
    }
    if (names.empty()) {
        return codes;
    }
    // "a", "a of b", "a, b of c"
    std::string text = names.front();
    for (std::size_t at = 1; at < names.size(); ++at) {
        const bool isLast = at + 1 == names.size();
        text += isLast ? BothLanguages{" of ", " or "}.in(language) : ", ";
        text += names[at];
    }
    return text;
}

/// The word of a code of this list; the text itself when it is none.
template <typename Codes>
Fact codeWords(const std::vector<Fact>& facts, const Codes& codes, Language language,
               std::size_t index = 0) {
    const std::string code = textOf(facts, index);
    const auto value = valueIn(codes, code);
    return value ? words(*value, language) : code;
}

std::string wordsOf(const ChangedRow& row, Language language) {
    std::string text = words(row.subject.kind, language);
    if (row.subject.id != 0) {
        text += ' ' + std::to_string(row.subject.id);
    }
    return row.path.empty()
               ? text
               : text + filled(BothLanguages{", veld ‘{0}’", ", field “{0}”"}.in(language),
                               {row.path}, language);
}

// Facts that are codes or machine forms, in the reader's words.
std::vector<Fact> readable(const Problem& problem, Language language) {
    std::vector<Fact> facts = problem.facts;
    if (facts.empty()) {
        return facts;
    }
    if (problem.kind == ProblemKind::NotPermitted) {
        facts[0] = roleWords(textOf(facts, 0), language);
    }
    if (problem.kind == ProblemKind::AssessedEarlier || problem.kind == ProblemKind::RestedOn ||
        problem.kind == ProblemKind::StageClosed || problem.kind == ProblemKind::NotApprovedYet) {
        // An application is assessed and no decision, but an earlier stage all the same.
        facts[0] = textOf(facts, 0) == codeOf(Subject::Kind::Application)
                       ? words(Subject::Kind::Application, language)
                       : codeWords(facts, decisionKindCodes, language);
    }
    if (problem.kind == ProblemKind::AlreadyDecided) {
        facts[0] = codeWords(facts, decisionStatusCodes, language);
    }
    if (problem.kind == ProblemKind::CellWrong && facts.size() > 1) {
        facts[1] = codeWords(facts, expectedValueCodes, language, 1);
    }
    if (const auto row = changedRowIn(problem)) {
        facts[0] = wordsOf(*row, language);
    }
    if (problem.kind == ProblemKind::LetterFieldEmpty) {
        facts.push_back(explanationOf(textOf(facts, 0), language));
        if (const std::string gap = gapIn(textOf(facts, 0)); !gap.empty()) {
            // The explanation is the rest of it.
            std::string name = textOf(facts, 0);
            facts[0] = name.substr(0, name.find(':'));
        }
    }
    if (problem.kind == ProblemKind::NotInThisStatus ||
        problem.kind == ProblemKind::ReportNotApproved) {
        if (const auto status = reportStatusFrom(textOf(facts, 0))) {
            facts[0] = words(*status, language);
        }
    }
    if (problem.kind == ProblemKind::ChangedByOther) {
        if (const auto moment = Timestamp::fromIso(textOf(facts, 1))) {
            facts[1] = moment->date();
        }
    }
    return facts;
}

std::string patternFor(const Problem& problem, Language language) {
    if (problem.kind == ProblemKind::NoSuchDay && problem.facts.size() > 1) {
        return BothLanguages{"Deze dag bestaat niet: ‘{0}’. Deze maand heeft {1} dagen.",
                             "This day does not exist: “{0}”. This month has {1} days."}
            .in(language);
    }
    if (problem.kind == ProblemKind::SchemeInvalid) {
        if (const auto fault = schemeFaultFrom(textOf(problem.facts, 1))) {
            return sentenceOf(*fault).in(language);
        }
    }
    if (problem.kind == ProblemKind::NotReversible) {
        if (const auto why = valueIn(irreversibleCodes, textOf(problem.facts, 0))) {
            return sentenceOf(*why).in(language);
        }
    }
    const BothLanguages without = sentenceWithoutFact(problem.kind);
    const std::size_t decisive = problem.kind == ProblemKind::CannotWrite ? 1 : 0;
    const bool isWithout = without.dutch != nullptr && textOf(problem.facts, decisive).empty();
    return (isWithout ? without : sentenceOf(problem.kind)).in(language);
}

std::string withArticle(const std::string& text, const Problem& problem, Language language) {
    return problem.article.empty() ? text
                                   : text + " (" + articleWords(problem.article, language) + ")";
}

}  // namespace

std::string asWritten(const std::string& text) {
    constexpr std::size_t length = 10;
    const auto day = Date::fromIso(text.substr(0, length));
    const bool isDay = day && (text.size() == length || text[length] == ' ');
    return isDay ? formatDate(*day) + text.substr(length) : text;
}

std::string filled(std::string_view pattern, const std::vector<Fact>& facts, Language language) {
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        text += pattern.substr(0, open);
        const std::size_t close = open == pattern.npos ? open : pattern.find('}', open);
        if (close == pattern.npos) {
            break;
        }
        const auto index = static_cast<std::size_t>(pattern[open + 1] - '0');
        if (index < facts.size()) {
            text += written(facts[index], language, pattern[close - 1] == '#');
        }
        pattern.remove_prefix(close + 1);
    }
    return text;
}

std::string sentence(const Problem& problem, Language language) {
    std::string pattern = patternFor(problem, language);
    std::replace(pattern.begin(), pattern.end(), '\n', ' ');
    return withArticle(filled(pattern, readable(problem, language), language), problem, language);
}

std::string statement(const Problem& problem, Language language) {
    const std::string pattern = patternFor(problem, language);
    const std::string matter = pattern.substr(0, pattern.find('\n'));
    return withArticle(filled(matter, readable(problem, language), language), problem, language);
}

}  // namespace kamerklaar::domain
