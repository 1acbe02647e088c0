// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/decision.h"
#include "domain/grant_state.h"
#include "work/context.h"

// Every decision takes the same way: prepared by one person, approved or declined by another, and
// undone, if need be, by a counter-act that takes that way again.
namespace kamerklaar::work {

/// Everything a page needs to know of one decision.
struct DecisionCase {
    domain::Decision decision;
    std::optional<domain::Municipality> municipality;
    std::string preparedBy;  ///< name
    std::string decidedBy;   ///< name; empty while it waits
    domain::Problems findings;
    domain::GrantState before;  ///< without the decision
    domain::GrantState after;   ///< as it would be with it
    /// Why the person at the desk cannot approve it; empty when nothing stands in the way.
    domain::Problems inTheWay;
};
[[nodiscard]] domain::Result<DecisionCase> openDecision(const Context& context,
                                                        domain::DecisionId id);

/// What a new decision of a kind for a municipality starts from: today's date, and terms proposed
/// from the scheme and the grant as it stands.
[[nodiscard]] domain::Decision proposal(const Context& context, domain::DecisionKind kind,
                                        domain::MunicipalityId municipality);

/// What `check` says of a decision now; `decision` need not be stored.
[[nodiscard]] domain::Problems findingsOf(const Context& context, const domain::Decision& decision);

/// Stores a proposal; nothing follows from it yet. Refused: whatever `check` refuses.
[[nodiscard]] domain::Result<domain::Decision> prepare(const Context& context,
                                                       domain::Decision decision);
/// The same for a proposal that waits; whoever changes it becomes its preparer. Refused: lost race,
/// decided already.
[[nodiscard]] domain::Result<domain::Decision> changeProposal(const Context& context,
                                                              const domain::Decision& decision);

/// Makes it count. Refused: the preparer (SamePersonTwice), whoever assessed an earlier stage
/// (AssessedEarlier), lost race, decided already, and whatever `check` refuses by now. What follows
/// (planned instalments, reporting terms) is part of the act. A take-over and a publication have
/// their own: approveTakeOver (taking_over.h), approvePublication (sealing.h).
[[nodiscard]] domain::Outcome approve(const Context& context, domain::DecisionId id, int version,
                                      const std::string& answer = {});
/// Refused: no answer, lost race, decided already. The preparer may take back an own proposal.
[[nodiscard]] domain::Outcome decline(const Context& context, domain::DecisionId id, int version,
                                      const std::string& answer);

/// Prepares the counter-act of an approved decision; it needs a second person like any other.
/// Refused: no reason, reversed already, or a later decision that rests on it.
[[nodiscard]] domain::Result<domain::Decision> prepareReversal(const Context& context,
                                                               domain::DecisionId id,
                                                               const std::string& reason);

/// Those that wait, with who prepared them and whether the person at the desk can approve them.
[[nodiscard]] std::vector<DecisionCase> waitingDecisions(const Context& context);

/// The grant of a municipality as it stood on a day (today when none is given).
[[nodiscard]] domain::GrantState grantOf(Store& store, domain::MunicipalityId municipality,
                                         domain::Date day);

}  // namespace kamerklaar::work
