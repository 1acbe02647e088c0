// SPDX-License-Identifier: EUPL-1.2
#include "work/scheme_texts.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "domain/rich_text.h"
#include "domain/scheme_fault.h"
#include "work/bound_figures.h"
#include "work/returns/return_checks.h"
#include "work/returns/sisa_desk.h"
#include "work/table_cells.h"

namespace kamerklaar::work {
namespace {

using domain::Problems;
using domain::schemeProblem;
using Fault = domain::SchemeFault;

/// Every figure that a report under this scheme can have by the end of its last year.
class FiguresOfScheme {
public:
    explicit FiguresOfScheme(const domain::Scheme& scheme) : figures_(dataOf(scheme)) {}

    [[nodiscard]] bool has(const std::string& name) const { return !figures_.shown(name).empty(); }

    /// Those of one municipality stand for those of all.
    [[nodiscard]] std::string names() const {
        std::vector<std::string> names;
        for (const BoundFigure& figure : figures_.all()) {
            if (!figure.key.starts_with(ofMunicipality)) {
                names.push_back(figure.key);
            }
        }
        names.push_back(std::string(ofMunicipality) + "CODE.besteed");
        return domain::listed(names);
    }

private:
    static constexpr const char* ofMunicipality = "gemeente.";

    const KamerReportData& dataOf(const domain::Scheme& scheme) {
        data_.scheme = scheme;
        data_.edition.year = scheme.lastCalendarYear();
        data_.figures = domain::figuresOf(scheme, {}, true);
        data_.forecast.emplace();
        const std::string some = "…";
        data_.submission.emplace();
        data_.submission->date = scheme.spendingPeriod.last();
        data_.submission->reference = some;
        data_.submission->signatory = some;
        for (const domain::ListedMunicipality& listed : scheme.municipalities) {
            ReportedMunicipality& reported = data_.municipalities.emplace_back();
            reported.municipality.code = listed.code;
            reported.municipality.name = listed.name;
        }
        return data_;
    }

    KamerReportData data_;
    BoundFigures figures_;
};

class TextChecker {
public:
    explicit TextChecker(const domain::Scheme& scheme) : scheme_(scheme), figures_(scheme) {}

    Problems run() {
        for (std::size_t i = 0; i < scheme_.texts.size(); ++i) {
            place_ = "texts/" + std::to_string(i);
            const domain::SchemeText& text = scheme_.texts[i];
            const auto& kinds = schemeTextKinds();
            const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                           [&](const auto& one) { return text.code == one.code; });
            if (kind == kinds.end()) {
                say("code", Fault::UnknownText, {text.code, codes()});
                continue;
            }
            checkBraces(text.text, kind->holdsFigures);
            if (text.code == "commitment_date" && !domain::Date::fromIso(text.text)) {
                say("text", Fault::NotADate);
            }
            if (text.code == "return_rules") {
                checkReturnRules(text.text);
            }
        }
        return std::move(problems_);
    }

private:
    void say(const char* field, Fault fault, const std::vector<domain::Fact>& more = {}) {
        problems_.push_back(schemeProblem(place_ + "/" + field, fault, more));
    }

    static std::string codes() {
        std::vector<std::string> codes;
        for (const SchemeTextKind& kind : schemeTextKinds()) {
            codes.emplace_back(kind.code);
        }
        return domain::listed(codes);
    }

    void checkBraces(const std::string& text, bool holdsFigures) {
        const domain::ReadRichText read = domain::readRichText(text);
        for (const domain::Problem& problem : read.problems) {
            const auto* open = std::get_if<std::string>(&problem.facts.at(0));
            if (open != nullptr && open->starts_with('{')) {
                say("text", Fault::SignNotClosed, {*open});
            }
        }
        for (const domain::RichBlock& block : read.blocks) {
            if (block.kind == domain::RichBlock::Kind::Inserted) {
                sayBraces("{{" + block.name + "}}", holdsFigures);
            }
            checkSpans(block.spans, holdsFigures);
            for (const domain::RichSpans& cell : block.cells) {
                checkSpans(cell, holdsFigures);
            }
        }
    }

    void checkSpans(const domain::RichSpans& spans, bool holdsFigures) {
        using Kind = domain::RichSpan::Kind;
        for (const domain::RichSpan& span : spans) {
            const bool isFigure = span.kind == Kind::Figure;
            if (isFigure && !(holdsFigures && figures_.has(span.text))) {
                sayBraces("{" + span.text + "}", holdsFigures);
            } else if (span.kind == Kind::Paper && !holdsFigures) {
                sayBraces("{kst:" + span.text + "}", holdsFigures);
            }
        }
    }

    void sayBraces(const std::string& braces, bool holdsFigures) {
        if (holdsFigures) {
            say("text", Fault::UnknownPlaceholder, {braces, figures_.names()});
        } else {
            say("text", Fault::NothingFilledIn, {braces});
        }
    }

    /// As RuleBook reads them: "rule weight [limit]".
    void checkReturnRules(const std::string& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            std::string rule;
            if (line.starts_with('#') || !(words >> rule)) {
                continue;
            }
            const std::vector<std::string> known = returnRules();
            if (std::find(known.begin(), known.end(), rule) == known.end()) {
                say("text", Fault::UnknownReturnRule, {rule, domain::listed(known)});
                continue;
            }
            std::string weight;
            std::string limit;
            std::string rest;
            words >> weight >> limit >> rest;
            const bool isWeight = weight == returns::codeOf(returns::Weight::Error) ||
                                  weight == returns::codeOf(returns::Weight::Warning);
            constexpr std::size_t mostDigits = 9;
            const bool isLimit = limit.size() <= mostDigits &&
                                 limit.find_first_not_of("0123456789") == std::string::npos;
            if (!isWeight || !isLimit || !rest.empty()) {
                say("text", Fault::UnknownWeight, {line});
            }
        }
    }

    static std::vector<std::string> returnRules() {
        std::vector<std::string> rules;
        for (const auto* checks : {&returns::allChecks(), &returns::sisaChecks()}) {
            for (const returns::Check& check : *checks) {
                rules.push_back(check.rule);
            }
        }
        return rules;
    }

    const domain::Scheme& scheme_;
    FiguresOfScheme figures_;
    std::string place_;
    Problems problems_;
};

/// A workbook is read by the names of its choices, as comparable gives them.
void checkNames(const std::vector<domain::Term>& terms, const std::string& list,
                Problems& problems) {
    std::set<std::string> dutch;
    std::set<std::string> english;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const std::string place = list + std::to_string(i);
        if (!dutch.insert(comparable(terms[i].name)).second) {
            problems.push_back(schemeProblem(place + "/name", Fault::NameTwice, {terms[i].name}));
        }
        if (!english.insert(comparable(terms[i].nameEnglish)).second) {
            problems.push_back(
                schemeProblem(place + "/nameEnglish", Fault::NameTwice, {terms[i].nameEnglish}));
        }
    }
}

}  // namespace

const std::vector<SchemeTextKind>& schemeTextKinds() {
    constexpr bool filledIn = true;
    static const std::vector<SchemeTextKind> kinds = {
        {"author"},
        {"obligations"},
        {"return_rules"},
        {"purpose"},
        {"participants"},
        {"participant"},
        {"recognition_body"},
        {"recognition_body_short"},
        {"summary", filledIn},
        {"occasion", filledIn},
        {"commitment", filledIn},
        {"commitment_promise"},
        {"commitment_source"},
        {"commitment_date"},
        {"regulation", filledIn},
        {"money", filledIn},
        {"evaluation", filledIn},
        {"attribution", filledIn},
        {"continuity", filledIn},
        {"cw31_goal", filledIn},
        {"cw31_instrument", filledIn},
        {"cw31_state", filledIn},
        {"cw31_sectors", filledIn},
        {"cw31_effectiveness", filledIn},
        {"cw31_efficiency", filledIn},
        {"cw31_evaluation", filledIn},
    };
    return kinds;
}

std::string participants(const domain::Scheme& scheme) {
    const std::string own = scheme.text("participants");
    return own.empty() ? "deelnemers" : own;
}

std::string participant(const domain::Scheme& scheme) {
    const std::string own = scheme.text("participant");
    return own.empty() ? "deelnemer" : own;
}

Problems checkWords(const domain::Scheme& scheme) {
    Problems problems = TextChecker(scheme).run();
    for (const domain::TermKind kind : domain::allTermKinds()) {
        checkNames(scheme.termsOf(kind), "terms/" + std::string(codeOf(kind)) + "/", problems);
    }
    return problems;
}

}  // namespace kamerklaar::work
