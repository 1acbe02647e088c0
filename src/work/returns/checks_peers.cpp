// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "work/returns/return_checks.h"
#include "work/scheme_texts.h"
#include "work/table_cells.h"

// Held against the other municipalities of the round.
namespace kamerklaar::work::returns {
namespace {

/// Cents for each person; nothing where nobody was reached.
std::optional<std::int64_t> unitCost(domain::Money cost, std::optional<std::int64_t> reached) {
    const std::int64_t reach = reached.value_or(0);
    return reach > 0 && cost > domain::Money() ? std::optional(cost.inCents() / reach)
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

/// Of the other municipalities, the lowest first.
std::vector<std::int64_t> costsOfOthers(const ReturnCase& from) {
    std::vector<std::int64_t> costs;
    costs.reserve(from.peers->costs.size());
    for (const Peers::UnitCost& one : from.peers->costs) {
        if (isOther(from, one.of)) {
            costs.push_back(one.cents);
        }
    }
    return costs;
}

/// Where all others are alike a tenth of the middle is room enough.
std::int64_t leastSpread(std::int64_t middle) {
    return std::max<std::int64_t>(middle / 10, 1);
}

std::int64_t spreadAround(std::int64_t middle, std::vector<std::int64_t> costs) {
    for (std::int64_t& cost : costs) {
        cost = cost > middle ? cost - middle : middle - cost;
    }
    const auto median = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::nth_element(costs.begin(), median, costs.end());
    return std::max(*median, leastSpread(middle));
}

/// Median and median distance from it: a few odd values do not move them, as they would a mean.
void costUnlikePeers(const ReturnCase& from, Findings& findings) {
    constexpr std::size_t fewest = 5;
    if (!from.peers || !findings.limit()) {
        return;
    }
    const std::vector<std::int64_t> costs = costsOfOthers(from);
    if (costs.size() < fewest) {
        return;
    }
    const std::int64_t middle = costs[costs.size() / 2];
    const auto isFar = [&](std::int64_t cost, std::int64_t spread) {
        return cost > middle && (cost - middle) / spread > *findings.limit();
    };
    for (const std::string& line : from.lines("blad.interventies")) {
        const auto cost = unitCost(from.money(line + ".kosten").value_or(domain::Money()),
                                   from.number(line + ".bereik"));
        // The first, which costs next to nothing, nearly always says no.
        if (cost && isFar(*cost, leastSpread(middle)) &&
            isFar(*cost, spreadAround(middle, costs))) {
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

Peers peersOf(const std::vector<domain::Municipality>& municipalities,
              const std::vector<ComparedIntervention>& interventions) {
    std::map<domain::MunicipalityId, const std::string*> names;
    for (const domain::Municipality& one : municipalities) {
        names.emplace(one.id, &one.name);
    }
    Peers peers;
    for (const ComparedIntervention& one : interventions) {
        if (!one.basis.empty()) {
            peers.bases[comparable(one.name)].push_back(
                {one.municipality, *names.at(one.municipality), one.basis});
        }
        if (const auto cost = unitCost(one.cost, one.reached)) {
            peers.costs.push_back({one.municipality, *cost});
        }
    }
    std::sort(peers.costs.begin(), peers.costs.end(),
              [](const auto& left, const auto& right) { return left.cents < right.cents; });
    return peers;
}

std::vector<Check> peerChecks() {
    const Stage stage = Stage::Peers;
    return {
        {"basis_unlike_peers",
         stage,
         {"Een andere gemeente meldt een andere grondslag",
          "Another municipality reports another "
          "basis"},
         basisUnlikePeers,
         forOffice},
        {"cost_unlike_peers",
         stage,
         {"De kosten per deelnemer wijken ver af van die elders",
          "Costs for each participant are far from those elsewhere"},
         costUnlikePeers},
    };
}

}  // namespace kamerklaar::work::returns
