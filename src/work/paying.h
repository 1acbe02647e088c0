// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/decision.h"
#include "work/context.h"

// Instalments: payment runs, what was planned against what was paid, and the lists that finance
// works with.
namespace kamerklaar::work {

/// One line of a payment run, before it is prepared.
struct PaymentProposal {
    domain::Municipality municipality;
    domain::Decision decision;  ///< of kind Payment, not stored
    domain::Problems findings;  ///< refused ones keep it out of the run
};
/// For every municipality whose award has this instalment and did not get it yet.
[[nodiscard]] std::vector<PaymentProposal> proposePaymentRun(const Context& context, int instalment,
                                                             domain::Date payOn);

/// Prepares the payments of these municipalities as one run, all or none; each is approved by a
/// second person (approveRun does all at once). Returns the number of the run.
[[nodiscard]] domain::Result<int> preparePaymentRun(const Context& context,
                                                    const std::vector<PaymentProposal>& proposals);
/// Approves every payment of the run that waits, all or none.
[[nodiscard]] domain::Outcome approvePaymentRun(const Context& context, int run);

/// One line of the list that goes to finance.
struct FinanceLine {
    domain::Municipality municipality;
    domain::Decision decision;
    bool toVatFund = false;  ///< this line goes into the VAT compensation fund
    domain::Money amount;
    domain::Date payOn;
    std::string reference;
};
/// Of an approved run, by municipality; amounts to municipalities first, then to the fund.
[[nodiscard]] std::vector<FinanceLine> financeList(Store& store, int run);

/// Planned against actual.
struct InstalmentLine {
    domain::Municipality municipality;
    domain::Instalment planned;
    domain::Money paidNet;
    domain::Money paidVatFund;
    std::optional<domain::Date> paidOn;  ///< of the last payment
};
[[nodiscard]] std::vector<InstalmentLine> instalmentLines(
    Store& store, std::optional<domain::MunicipalityId> of = {});

/// The two sides of the state budget for one municipality in one budget (calendar) year
/// (Comptabiliteitswet 2016, art. 2.13 and 2.34).
struct BudgetYearLine {
    domain::Municipality municipality;
    int year = 0;
    domain::Money entered;          ///< commitments entered: awards, gross
    domain::Money adjusted;         ///< amendments, withdrawals, lower settlement
    domain::Money paid;             ///< cash: net and VAT-fund part
    domain::Money openCommitments;  ///< on 31 December: awarded and not yet paid
    domain::Money openAdvances;     ///< on 31 December: paid and not yet settled
};
[[nodiscard]] std::vector<BudgetYearLine> budgetYear(Store& store, int year);
/// A list for each of these years, read at one moment.
[[nodiscard]] std::vector<std::vector<BudgetYearLine>> budgetYears(Store& store,
                                                                   const std::vector<int>& years);

}  // namespace kamerklaar::work
