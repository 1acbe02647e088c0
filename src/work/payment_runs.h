// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/context.h"

namespace kamerklaar::work {

/// The payments that were prepared together, as one line of a list.
struct PaymentRun {
    int number = 0;
    int instalment = 0;
    domain::Date payOn;
    int waiting = 0;   ///< of the orders, for somebody to approve
    int approved = 0;  ///< of the orders, and not reversed since
    domain::Money net;
    domain::Money vatFund;
    std::vector<domain::Decision> orders;  ///< without those that were declined
    std::string preparedBy;                ///< names
    std::string approvedBy;                ///< empty while it waits
    /// Why the person at the desk cannot approve it; empty when nothing stands in the way.
    domain::Problems inTheWay;
};

/// The latest run first; one of which everything was declined does not appear.
[[nodiscard]] std::vector<PaymentRun> paymentRuns(const Context& context);

}  // namespace kamerklaar::work
