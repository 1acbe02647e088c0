// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/money.h"

namespace kamerklaar::domain {

/// What is granted. Compensable VAT goes into the VAT compensation fund (BCF) and never to the
/// municipality, so net is always gross less that part, and is not stored apart in memory.
struct GrantAmount {
    Money gross;
    Money vatFund;  ///< unknown counts as zero
    [[nodiscard]] Money net() const { return gross - vatFund; }

    friend GrantAmount operator+(GrantAmount left, GrantAmount right) {
        return {left.gross + right.gross, left.vatFund + right.vatFund};
    }
    friend bool operator==(GrantAmount, GrantAmount) = default;
};

/// What a municipality counts on for one programme year: reserved until an award decision is
/// approved and replaces it.
struct Allocation {
    MunicipalityId municipality;
    int programmeYear = 0;  ///< number in the scheme
    GrantAmount amount;
    bool isReservation = true;
};

/// A payment that is planned, in one calendar year.
struct Instalment {
    InstalmentId id;
    MunicipalityId municipality;
    int number = 0;
    int calendarYear = 0;
    Date plannedOn;
    GrantAmount amount;
};

/// Money that was moved: the net part to the municipality, the rest into the fund. It follows from
/// an approved payment order; files from before there were any hold payments of their own.
struct Payment {
    PaymentId id;         ///< 0 for one that follows from an order
    DecisionId decision;  ///< the order; 0 for one from before
    MunicipalityId municipality;
    int instalment = 0;  ///< number in the scheme
    Date paidOn;
    Money net;
    Money vatFund;
    std::string reference;  ///< kenmerk of the payment order; may be empty
};

}  // namespace kamerklaar::domain
