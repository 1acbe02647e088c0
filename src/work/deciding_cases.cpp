// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "work/deciding.h"
#include "work/decision_ground.h"

// Decisions as pages show them: with names, findings, and the grant before and after.
namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::DecisionStatus;
using domain::ProblemKind;
using domain::Problems;

/// The names that go with decisions, read once.
class Names {
public:
    explicit Names(Store& store) {
        for (domain::Person& person : store.people().all()) {
            people_.emplace(person.id, std::move(person.name));
        }
        for (domain::Municipality& municipality : store.municipalities().all()) {
            municipalities_.emplace(municipality.id, std::move(municipality));
        }
    }
    [[nodiscard]] std::string of(domain::PersonId id) const {
        const auto found = people_.find(id);
        return found == people_.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::optional<domain::Municipality> of(domain::MunicipalityId id) const {
        const auto found = municipalities_.find(id);
        return found == municipalities_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<domain::PersonId, std::string> people_;
    std::map<domain::MunicipalityId, domain::Municipality> municipalities_;
};

Problems inTheWay(const Context& context, const DecisionGround& ground, const DecisionCase& one) {
    if (one.decision.status != DecisionStatus::Prepared) {
        const auto code = domain::codeIn(domain::decisionStatusCodes, one.decision.status);
        return {refusal(ProblemKind::AlreadyDecided, {}, {std::string(code)})};
    }
    Problems problems = ground.eyes(one.decision, context.person);
    for (const domain::Problem& problem : one.findings) {
        if (problem.severity == domain::Severity::Refused) {
            problems.push_back(problem);
        }
    }
    return problems;
}

DecisionCase caseOf(const Context& context, const DecisionGround& ground, const Names& names,
                    const Decision& decision) {
    DecisionCase one;
    one.decision = decision;
    one.municipality = names.of(decision.municipality);
    one.preparedBy = names.of(decision.preparedBy);
    one.decidedBy = names.of(decision.decidedBy);
    one.before = ground.before(decision);
    one.after = decision.status == DecisionStatus::Declined ? one.before : ground.after(decision);
    // What was decided is held against nothing any more.
    if (decision.status == DecisionStatus::Prepared) {
        one.findings = ground.findings(decision);
        if (decision.date < context.clock.today()) {
            one.findings.push_back({ProblemKind::DecisionDatedBefore,
                                    "date",
                                    {decision.date, context.clock.today()},
                                    domain::Severity::Flagged,
                                    {}});
        }
    }
    one.inTheWay = inTheWay(context, ground, one);
    return one;
}

}  // namespace

domain::Result<DecisionCase> openDecision(const Context& context, domain::DecisionId id) {
    const auto decision = context.store.decisions().find(id);
    if (!decision) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
    }
    const GrantBook::Of scope =
        decision->municipality.isStored() ? GrantBook::Of(decision->municipality) : std::nullopt;
    return caseOf(context, DecisionGround(context, scope), Names(context.store), *decision);
}

std::vector<DecisionCase> waitingDecisions(const Context& context) {
    std::vector<DecisionCase> cases;
    const std::vector<Decision> prepared = context.store.decisions().prepared();
    if (prepared.empty()) {
        return cases;
    }
    const DecisionGround ground(context);
    const Names names(context.store);
    for (const Decision& decision : prepared) {
        cases.push_back(caseOf(context, ground, names, decision));
    }
    return cases;
}

}  // namespace kamerklaar::work
