// SPDX-License-Identifier: EUPL-1.2
#include "store/decision_rows.h"

#include <array>
#include <set>

namespace kamerklaar::store {
namespace {

using domain::Decision;
using domain::DecisionTerms;

/// What all decisions have, as a noun of its own.
struct Head {
    Decision decision;
};
template <typename Form>
void describe(Form& form, domain::Of<Head> auto& head) {
    int stage = domain::stageOf(head.decision.decisionKind);
    form.number("stage", stage);
    domain::describeHead(form, head.decision);
}

/// In the order of domain::DecisionTerms.
constexpr std::array termTables = {
    "decision_award",      "decision_extension", "decision_payment",
    "decision_settlement", "decision_recovery",  "decision_publication",
    "decision_take_over",  "decision_selection", "decision_reversal",
};
static_assert(termTables.size() == std::variant_size_v<DecisionTerms>);

template <std::size_t... Kinds>
std::vector<PartTable> tablesOf(Connection& connection, std::index_sequence<Kinds...>) {
    std::vector<PartTable> tables;
    (tables.emplace_back(
         connection, shapeOf<std::variant_alternative_t<Kinds, DecisionTerms>>(termTables[Kinds]),
         QString::fromLatin1(Decision::table)),
     ...);
    return tables;
}

}  // namespace

DecisionRows::DecisionRows(Connection& connection, Transactions& transactions)
    : heads_(connection, shapeOf<Head>(Decision::table)),
      terms_(tablesOf(connection, std::make_index_sequence<termTables.size()>())),
      transactions_(transactions) {}

std::vector<Decision> DecisionRows::all(Of of) {
    return read(wantedOf(of));
}

std::optional<Decision> DecisionRows::find(domain::DecisionId id) {
    std::vector<Decision> found = read(wantedId(id.value));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Decision> DecisionRows::prepared() {
    return read({QStringLiteral("record.status = ? AND record.withdrawn = 0"),
                 {boundValue(domain::codeIn(domain::decisionStatusCodes,
                                            domain::DecisionStatus::Prepared))},
                 QStringLiteral("record.prepared_at, record.id")});
}

std::vector<Decision> DecisionRows::read(const Wanted& wanted) {
    std::vector<Decision> decisions;
    std::set<std::size_t> kinds;
    Rows rows = heads_.select(wanted);
    while (rows.next()) {
        Head head;
        ReadForm form(rows, 2);
        describe(form, head);
        rows.get(0, head.decision.id);
        rows.get(1, head.decision.version);
        head.decision.terms = domain::emptyTerms(head.decision.decisionKind);
        kinds.insert(head.decision.terms.index());
        decisions.push_back(std::move(head.decision));
    }
    for (const std::size_t kind : kinds) {
        readTerms(decisions, kind, wanted);
    }
    return decisions;
}

void DecisionRows::readTerms(std::vector<Decision>& decisions, std::size_t kind,
                             const Wanted& wanted) {
    PartTable& table = terms_[kind];
    LineCursor parts = table.select(wanted);
    std::vector<LineCursor> lines = table.lines().select(wanted);
    for (Decision& decision : decisions) {
        if (decision.terms.index() != kind) {
            continue;
        }
        if (!parts.isAt(decision.id.value)) {
            parts.rows().damaged("a decision without terms");
        }
        std::visit(
            [&](auto& terms) {
                ReadForm form(parts.rows(), 1, decision.id.value, lines);
                describe(form, terms);
            },
            decision.terms);
        parts.advance();
    }
}

PartTable& DecisionRows::tableOf(const DecisionTerms& terms) {
    return terms_[terms.index()];
}

domain::DecisionId DecisionRows::add(const Decision& decision) {
    transactions_.willWrite();
    // It is approved when it is whole: from then on it does not change.
    Decision proposal = decision;
    proposal.status = domain::DecisionStatus::Prepared;
    proposal.decidedBy = {};
    proposal.decidedAt.reset();
    proposal.reversedBy = {};
    const std::int64_t id = heads_.insert(decision.version, valuesOf(Head{proposal}));
    addTerms(id, decision.terms);
    if (decision.status != domain::DecisionStatus::Prepared) {
        heads_.complete(id, valuesOf(Head{decision}));
    }
    return {id};
}

void DecisionRows::addTerms(std::int64_t id, const DecisionTerms& given) {
    std::visit([&](const auto& terms) { tableOf(given).insert(id, valuesOf(terms)); }, given);
}

bool DecisionRows::update(const Decision& decision) {
    transactions_.mustBeOpen();
    const std::optional<Decision> stored = find(decision.id);
    if (!stored || stored->version != decision.version) {
        return false;
    }
    transactions_.willWrite();
    if (stored->terms != decision.terms) {
        tableOf(stored->terms).remove(decision.id.value);
        addTerms(decision.id.value, decision.terms);
    }
    return heads_.update(decision.id.value, decision.version, valuesOf(Head{decision}));
}

}  // namespace kamerklaar::store
