// SPDX-License-Identifier: EUPL-1.2
#include "work/selecting.h"

#include <algorithm>
#include <map>

#include "domain/notation.h"
#include "work/fill_in.h"

namespace kamerklaar::work {
namespace {

/// What is said of one that is among the places, for an officer to go on from. In Dutch, as
/// everything that is decided.
std::string reasonFor(const domain::RankedMunicipality& line, std::size_t ranked,
                      std::size_t indicators) {
    const std::map<std::string, std::string> values = {
        {"rang", std::to_string(line.rank)},
        {"gerangschikt", std::to_string(ranked)},
        {"index", domain::formatThousandths(line.score)},
        {"cijfers", std::to_string(line.valuesUsed)},
        {"indicatoren", std::to_string(indicators)}};
    return filledIn(
        "Rang {rang} van {gerangschikt}; index {index}, op {cijfers} van de "
        "{indicatoren} indicatoren.",
        [&values](const std::string& name) { return values.at(name); });
}

}  // namespace

void setAsideOthers(domain::Selection& selection, const domain::Scheme& scheme) {
    selection.setAside.clear();
    for (const domain::Term& other : scheme.termsOf(domain::TermKind::OtherParticipant)) {
        selection.setAside.push_back({other.code, other.name, other.note});
    }
}

domain::Decision choiceFrom(const domain::Selection& selection, const domain::Ranking& ranking) {
    domain::SelectionTerms terms;
    terms.selection = selection.id;
    const auto ranked = static_cast<std::size_t>(
        std::count_if(ranking.lines.begin(), ranking.lines.end(),
                      [](const domain::RankedMunicipality& line) { return line.rank > 0; }));
    for (const domain::RankedMunicipality& line : ranking.lines) {
        if (line.isWithin) {
            terms.chosen.push_back(
                {line.code, line.rank, reasonFor(line, ranked, selection.indicators.size())});
        }
    }
    domain::Decision decision;
    decision.decisionKind = domain::DecisionKind::Selection;
    decision.date = selection.date;
    decision.effectiveOn = selection.date;
    decision.terms = std::move(terms);
    return decision;
}

}  // namespace kamerklaar::work
