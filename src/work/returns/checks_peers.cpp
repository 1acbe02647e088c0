// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_checks.h"
#include "work/scheme_texts.h"
#include "work/table_cells.h"

// Held against the other municipalities of the round.
namespace kamerklaar::work::returns {
namespace {

using domain::Intervention;

/// Cents for each person; nothing where nobody was reached.
std::optional<std::int64_t> unitCost(const Intervention& one) {
    const std::int64_t reach = one.reachActual.value_or(0);
    return reach > 0 && one.cost > domain::Money() ? std::optional(one.cost.inCents() / reach)
                                                   : std::nullopt;
}

bool isOther(const ReturnCase& from, domain::MunicipalityId municipality) {
    return !from.municipality || from.municipality->id != municipality;
}

void basisUnlikePeers(const ReturnCase& from, Findings& findings) {
    if (!from.peers) {
        return;
    }
    for (const std::string& line : from.lines("blad.interventies")) {
        const std::string name = from.text(line + ".naam");
        const std::string basis = from.text(line + ".grondslag");
        const auto known = from.peers->bases.find(comparable(name));
        if (basis.empty() || known == from.peers->bases.end()) {
            continue;
        }
        const auto& bases = known->second;
        const auto unlike = std::find_if(bases.begin(), bases.end(), [&](const Peers::Basis& one) {
            return isOther(from, one.of) && one.basis != basis;
        });
        if (unlike != bases.end()) {
            findings.say({"{ander} meldt voor “{naam}” een andere grondslag.",
                          "{ander} reports another basis for “{naam}”."},
                         {{"ander", unlike->municipality}, {"naam", name}},
                         {from.answer(line + ".grondslag")});
        }
    }
}

std::int64_t middleOf(std::vector<std::int64_t> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Median and median distance from it: a few odd values do not move them, as they would a mean.
void costUnlikePeers(const ReturnCase& from, Findings& findings) {
    constexpr std::size_t fewest = 5;
    if (!from.peers) {
        return;
    }
    std::vector<std::int64_t> costs;
    for (const Peers::UnitCost& one : from.peers->costs) {
        if (isOther(from, one.of)) {
            costs.push_back(one.cents);
        }
    }
    if (costs.size() < fewest || !findings.limit()) {
        return;
    }
    const std::int64_t middle = middleOf(costs);
    std::vector<std::int64_t> distances;
    for (const std::int64_t cost : costs) {
        distances.push_back(cost > middle ? cost - middle : middle - cost);
    }
    // Where all others are alike a tenth of the middle is room enough.
    const std::int64_t spread = std::max(middleOf(distances), middle / 10);
    for (const std::string& line : from.lines("blad.interventies")) {
        Intervention own;
        own.reachActual = from.number(line + ".bereik");
        own.cost = from.money(line + ".kosten").value_or(domain::Money());
        const auto cost = unitCost(own);
        if (cost && *cost > middle && (*cost - middle) / spread > *findings.limit()) {
            findings.say(
                {"De kosten per {deelnemer} zijn {eigen}; bij de andere gemeenten is {midden} het "
                 "midden. Kloppen kosten en bereik?",
                 "The costs for each person who was reached are {eigen}; among the others {midden} "
                 "is the middle. Are costs and reach right?"},
                {{"deelnemer", participant(from.scheme)},
                 {"eigen", domain::Money::cents(*cost)},
                 {"midden", domain::Money::cents(middle)}},
                {from.answer(line + ".kosten"), from.answer(line + ".bereik")});
        }
    }
}

}  // namespace

void Peers::add(const domain::Municipality& municipality, const Intervention& intervention) {
    if (!intervention.basis.empty()) {
        bases[comparable(intervention.name)].push_back(
            {municipality.id, municipality.name, intervention.basis});
    }
    if (const auto cost = unitCost(intervention)) {
        costs.push_back({municipality.id, *cost});
    }
}

std::vector<Check> peerChecks() {
    const Stage stage = Stage::Peers;
    return {
        {"basis_unlike_peers",
         stage,
         {"Een andere gemeente meldt een andere grondslag",
          "Another municipality reports another "
          "basis"},
         basisUnlikePeers},
        {"cost_unlike_peers",
         stage,
         {"De kosten per deelnemer wijken ver af van die elders",
          "Costs for each participant are far from those elsewhere"},
         costUnlikePeers},
    };
}

}  // namespace kamerklaar::work::returns
