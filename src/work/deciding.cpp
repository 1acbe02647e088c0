// SPDX-License-Identifier: EUPL-1.2
#include "work/deciding.h"

#include "domain/ensure.h"
#include "domain/value_rules.h"
#include "work/consequences.h"
#include "work/deciding_series.h"
#include "work/lost_race.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::DecisionId;
using domain::DecisionStatus;
using domain::Outcome;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::Result;
using domain::Severity;

GrantBook::Of scopeOf(const Decision& decision) {
    return decision.municipality.isStored() ? GrantBook::Of(decision.municipality) : std::nullopt;
}

/// What belongs to the store and to the steps of a decision, whatever a form made of it.
Decision proposedBy(const Context& context, Decision decision) {
    decision.status = DecisionStatus::Prepared;
    decision.preparedBy = context.person;
    decision.preparedAt = context.clock.now();
    decision.decidedBy = {};
    decision.decidedAt.reset();
    decision.answer.clear();
    decision.reversedBy = {};
    decision.takenOver = false;
    decision.withdrawn = false;
    domain::ensure(decision.terms.index() == domain::emptyTerms(decision.decisionKind).index(),
                   "a decision has the terms of its kind");
    return decision;
}

Result<Decision> add(const Context& context, DecisionGround& ground, Decision decision, Act act) {
    if (Problems refused = ofSeverity(ground.findings(decision), Severity::Refused);
        !refused.empty()) {
        return tl::unexpected(std::move(refused));
    }
    decision.version = 0;
    decision.id = context.store.decisions().add(decision);
    record(context, act, decision.subject(), domain::difference({}, domain::fieldsOf(decision)),
           decision.reason);
    ground.put(decision);
    return decision;
}

/// The stored decision, when it still waits and may be decided from `version`.
Result<Decision> waiting(const Context& context, DecisionId id, int version) {
    auto stored = context.store.decisions().find(id);
    if (!stored || stored->withdrawn) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
    }
    if (stored->status != DecisionStatus::Prepared) {
        return domain::refused(
            ProblemKind::AlreadyDecided, {},
            {std::string(domain::codeIn(domain::decisionStatusCodes, stored->status))});
    }
    if (stored->version != version) {
        return tl::unexpected(lostRace(context.store, stored->subject(), version, stored->version));
    }
    return *std::move(stored);
}

/// Writes the next state of a decision with its journal entry.
Result<Decision> write(const Context& context, const Decision& before, Decision after, Act act,
                       const std::string& reason) {
    if (!context.store.decisions().update(after)) {
        const auto stored = context.store.decisions().find(after.id);
        return tl::unexpected(lostRace(context.store, after.subject(), before.version,
                                       stored ? stored->version : before.version));
    }
    ++after.version;
    record(context, act, after.subject(),
           domain::difference(domain::fieldsOf(before), domain::fieldsOf(after)), reason);
    return after;
}

Result<Decision> decide(const Context& context, const Decision& stored, DecisionStatus status,
                        const std::string& answer) {
    Decision next = stored;
    next.status = status;
    next.decidedBy = context.person;
    next.decidedAt = context.clock.now();
    next.answer = answer;
    return write(context, stored, next,
                 status == DecisionStatus::Approved ? Act::ApproveDecision : Act::DeclineDecision,
                 answer);
}

Result<Decision> approveOn(const Context& context, DecisionGround& ground, const Decision& stored,
                           const std::string& answer, Problems inTheWay = {}) {
    const Problems eyes = ground.eyes(stored, context.person);
    inTheWay.insert(inTheWay.begin(), eyes.begin(), eyes.end());
    const Problems refused = ofSeverity(ground.findings(stored), Severity::Refused);
    inTheWay.insert(inTheWay.end(), refused.begin(), refused.end());
    if (!inTheWay.empty()) {
        return tl::unexpected(std::move(inTheWay));
    }
    auto approved = decide(context, stored, DecisionStatus::Approved, answer);
    if (approved) {
        ground.put(*approved);
    }
    return approved;
}

/// These are approved with what they are about, by functions of their own.
void ensureNeedsNothingElse(const Decision& decision) {
    domain::ensure(decision.decisionKind != domain::DecisionKind::TakeOver,
                   "a take-over is approved with its workbook");
    domain::ensure(decision.decisionKind != domain::DecisionKind::Publication,
                   "a publication is approved with its seal");
}

Outcome done(const Result<Decision>& result) {
    return result.map([](const Decision&) { return std::monostate(); });
}

}  // namespace

Problems findingsOf(const Context& context, const Decision& decision) {
    return DecisionGround(context, scopeOf(decision)).findings(decision);
}

Result<Decision> prepare(const Context& context, Decision decision) {
    return inOneAct(context, Act::PrepareDecision, [&]() -> Result<Decision> {
        DecisionGround ground(context, scopeOf(decision));
        decision.id = {};
        return add(context, ground, proposedBy(context, std::move(decision)), Act::PrepareDecision);
    });
}

Result<std::vector<Decision>> prepareAll(const Context& context,
                                         const std::vector<Decision>& decisions) {
    return inOneAct(context, Act::PrepareDecision, [&]() -> Result<std::vector<Decision>> {
        DecisionGround ground(context);
        std::vector<Decision> prepared;
        for (Decision decision : decisions) {
            decision.id = {};
            auto added = add(context, ground, proposedBy(context, std::move(decision)),
                             Act::PrepareDecision);
            if (!added) {
                return tl::unexpected(std::move(added).error());
            }
            prepared.push_back(*std::move(added));
        }
        return prepared;
    });
}

Result<Decision> changeProposal(const Context& context, const Decision& decision) {
    return inOneAct(context, Act::ChangeDecision, [&]() -> Result<Decision> {
        auto stored = waiting(context, decision.id, decision.version);
        if (!stored) {
            return stored;
        }
        domain::ensure(decision.decisionKind == stored->decisionKind &&
                           decision.municipality == stored->municipality,
                       "a proposal stays what it is about");
        const Decision next = proposedBy(context, decision);
        DecisionGround ground(context, scopeOf(next));
        if (Problems refused = ofSeverity(ground.findings(next), Severity::Refused);
            !refused.empty()) {
            return tl::unexpected(std::move(refused));
        }
        return write(context, *stored, next, Act::ChangeDecision, {});
    });
}

Outcome approve(const Context& context, DecisionId id, int version, const std::string& answer) {
    return approveUnless(context, id, version, answer, [](const Decision& decision) {
        ensureNeedsNothingElse(decision);
        return Problems();
    });
}

Outcome approveUnless(const Context& context, DecisionId id, int version, const std::string& answer,
                      const std::function<Problems(const Decision&)>& objections) {
    return inOneAct(context, Act::ApproveDecision, [&]() -> Outcome {
        const auto stored = waiting(context, id, version);
        if (!stored) {
            return done(stored);
        }
        DecisionGround ground(context, scopeOf(*stored));
        const auto approved = approveOn(context, ground, *stored, answer, objections(*stored));
        if (approved) {
            follow(context, ground, *approved);
        }
        return done(approved);
    });
}

Outcome approveAll(const Context& context, const std::vector<Decision>& decisions,
                   const std::string& answer) {
    return inOneAct(context, Act::ApproveDecision, [&]() -> Outcome {
        DecisionGround ground(context);
        for (const Decision& decision : decisions) {
            const auto stored = waiting(context, decision.id, decision.version);
            if (!stored) {
                return done(stored);
            }
            ensureNeedsNothingElse(*stored);
            const auto approved = approveOn(context, ground, *stored, answer);
            if (!approved) {
                return done(approved);
            }
            follow(context, ground, *approved);
        }
        return {};
    });
}

Outcome approveAnd(const Context& context, DecisionId id, int version, const std::string& answer,
                   const std::function<Outcome(const Decision&)>& followUp) {
    return inOneAct(context, Act::ApproveDecision, [&]() -> Outcome {
        const auto stored = waiting(context, id, version);
        if (!stored) {
            return done(stored);
        }
        DecisionGround ground(context, scopeOf(*stored));
        const auto approved = approveOn(context, ground, *stored, answer);
        return approved ? followUp(*approved) : done(approved);
    });
}

Outcome enterTakenOver(const Context& context, const Decision& takeOver,
                       const std::vector<Decision>& decisions) {
    return inOneAct(context, Act::ApproveDecision, [&]() -> Outcome {
        DecisionGround ground(context);
        for (Decision decision : decisions) {
            decision.id = {};
            decision.takenOver = true;
            decision.status = DecisionStatus::Approved;
            decision.preparedBy = takeOver.preparedBy;
            decision.preparedAt = takeOver.preparedAt;
            decision.decidedBy = takeOver.decidedBy;
            decision.decidedAt = takeOver.decidedAt;
            const auto entered = add(context, ground, std::move(decision), Act::ApproveDecision);
            if (!entered) {
                return done(entered);
            }
            follow(context, ground, *entered);
        }
        return {};
    });
}

Outcome decline(const Context& context, DecisionId id, int version, const std::string& answer) {
    return inOneAct(context, Act::DeclineDecision, [&]() -> Outcome {
        if (domain::isBlank(answer)) {
            return domain::refused(ProblemKind::ReasonMissing, "answer");
        }
        const auto stored = waiting(context, id, version);
        return done(stored ? decide(context, *stored, DecisionStatus::Declined, answer) : stored);
    });
}

Result<Decision> prepareReversal(const Context& context, DecisionId id, const std::string& reason) {
    const auto reversed = context.store.decisions().find(id);
    if (!reversed) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
    }
    Decision reversal;
    reversal.decisionKind = domain::DecisionKind::Reversal;
    reversal.municipality = reversed->municipality;
    reversal.date = context.clock.today();
    reversal.effectiveOn = reversal.date;
    reversal.reason = reason;
    reversal.terms = domain::ReversalTerms{id};
    return prepare(context, reversal);
}

domain::GrantState grantOf(Store& store, domain::MunicipalityId municipality, domain::Date day) {
    return GrantBook(store, municipality).on(municipality, day);
}

}  // namespace kamerklaar::work
