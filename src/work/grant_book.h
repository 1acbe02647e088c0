// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/grant_state.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// Everything that was decided about the grants, read at one moment, for whoever asks for many
/// grants or for one on several days. deciding.h has grantOf for a single question.
class GrantBook {
public:
    using Of = std::optional<domain::MunicipalityId>;
    /// Of one municipality or, without one, of all.
    explicit GrantBook(Store& store, Of of = {});

    /// As it stood at the end of a day. Payments from before there were orders are in it.
    [[nodiscard]] domain::GrantState on(domain::MunicipalityId municipality, domain::Date day,
                                        domain::DecisionId without = {}) const;
    /// In the order in which they were prepared.
    [[nodiscard]] const std::vector<domain::Decision>& decisionsOf(
        domain::MunicipalityId municipality) const;
    /// Payments from before there were orders.
    [[nodiscard]] const std::vector<domain::Payment>& olderPaymentsOf(
        domain::MunicipalityId municipality) const;
    [[nodiscard]] const std::vector<domain::Allocation>& reservedFor(
        domain::MunicipalityId municipality) const;
    [[nodiscard]] const domain::Scheme& scheme() const { return *scheme_; }

private:
    struct Grant {
        std::vector<domain::Decision> decisions;
        std::vector<domain::Allocation> reserved;
        std::vector<domain::Payment> olderPayments;
    };
    [[nodiscard]] const Grant& grantOf(domain::MunicipalityId municipality) const;

    const domain::Scheme* scheme_;
    std::map<domain::MunicipalityId, Grant> grants_;
};

}  // namespace kamerklaar::work
