// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/grant_state.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// Everything that was decided about the grants, read at one moment, for whoever asks for many
/// grants or for one on several days. deciding.h has grantOf for a single question. What belongs to
/// no municipality (publications, selections) is kept under the number 0.
class GrantBook {
public:
    using Of = std::optional<domain::MunicipalityId>;
    /// Of one municipality or, without one, of all.
    explicit GrantBook(Store& store, Of of = {});

    /// As it stood at the end of a day. Payments from before there were orders are in it.
    [[nodiscard]] domain::GrantState on(domain::MunicipalityId municipality,
                                        domain::Date day) const;
    /// The same without one decision.
    [[nodiscard]] domain::GrantState onWithout(domain::MunicipalityId municipality,
                                               domain::Date day, domain::DecisionId without) const;
    /// The same as if `decision` (stored or not) counted from its day.
    [[nodiscard]] domain::GrantState onWith(const domain::Decision& decision,
                                            domain::Date day) const;

    /// In the order in which they were prepared.
    [[nodiscard]] const std::vector<domain::Decision>& decisionsOf(
        domain::MunicipalityId municipality) const;
    /// nullptr when there is no such decision of this municipality.
    [[nodiscard]] const domain::Decision* find(domain::MunicipalityId municipality,
                                               domain::DecisionId id) const;
    /// Payments from before there were orders.
    [[nodiscard]] const std::vector<domain::Payment>& olderPaymentsOf(
        domain::MunicipalityId municipality) const;
    [[nodiscard]] const std::vector<domain::Allocation>& reservedFor(
        domain::MunicipalityId municipality) const;
    [[nodiscard]] const domain::Scheme& scheme() const { return *scheme_; }

    /// A decision as it is stored from now on, in the place of what the book had of it.
    void put(const domain::Decision& decision);

private:
    struct Grant {
        std::vector<domain::Decision> decisions;
        std::vector<domain::Allocation> reserved;
        std::vector<domain::Payment> olderPayments;
    };
    [[nodiscard]] const Grant& grantOf(domain::MunicipalityId municipality) const;
    [[nodiscard]] domain::GrantState stateOf(const Grant& grant,
                                             const std::vector<domain::Decision>& decisions,
                                             domain::Date day) const;

    const domain::Scheme* scheme_;
    std::map<domain::MunicipalityId, Grant> grants_;
};

}  // namespace kamerklaar::work
