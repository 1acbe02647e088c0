// SPDX-License-Identifier: EUPL-1.2
#include "work/as_of.h"

#include <map>

#include "domain/grant_state.h"
#include "work/journal_as_of.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::MunicipalityId;
using Of = std::optional<MunicipalityId>;

/// What is known of one municipality, whatever the day.
struct Grant {
    std::vector<domain::Decision> decisions;
    std::vector<domain::Allocation> reserved;
    std::vector<domain::Instalment> plannedAtFirst;
};

std::map<MunicipalityId, Grant> grantsOf(Store& store, const JournalAsOf& journal, Of of) {
    std::map<MunicipalityId, Grant> grants;
    for (domain::Decision& decision : store.decisions().all(of)) {
        grants[decision.municipality].decisions.push_back(std::move(decision));
    }
    for (const domain::Allocation& reserved : store.ledger().reservations(of)) {
        grants[reserved.municipality].reserved.push_back(reserved);
    }
    for (const domain::Instalment& planned : journal.plannedAtFirst) {
        grants[planned.municipality].plannedAtFirst.push_back(planned);
    }
    return grants;
}

int calendarYearOf(const domain::Scheme& scheme, const domain::InstalmentShare& share) {
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        if (plan.number == share.number) {
            return plan.calendarYear;
        }
    }
    return share.plannedOn.year();
}

void addPayments(const Grant& grant, Date day, domain::LedgerRows& rows) {
    for (const domain::Decision& decision : grant.decisions) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && order->payOn <= day &&
            domain::countsOn(decision, grant.decisions, day)) {
            rows.payments.push_back({{},
                                     decision.id,
                                     decision.municipality,
                                     order->instalment,
                                     order->payOn,
                                     order->net,
                                     order->vatFund,
                                     order->reference});
        }
    }
}

/// What a municipality counts on: as its award has it on the day, or else as it is reserved.
void addGrant(const domain::Scheme& scheme, MunicipalityId municipality, const Grant& grant,
              Date day, domain::LedgerRows& rows) {
    const domain::GrantState state = domain::stateOf(grant.decisions, scheme, grant.reserved, day);
    for (const domain::YearShare& share : state.years) {
        rows.allocations.push_back(
            {municipality, share.programmeYear, share.amount, !state.hasAward});
    }
    if (state.instalments.empty()) {
        rows.instalments.insert(rows.instalments.end(), grant.plannedAtFirst.begin(),
                                grant.plannedAtFirst.end());
    }
    for (const domain::InstalmentShare& share : state.instalments) {
        rows.instalments.push_back({{},
                                    municipality,
                                    share.number,
                                    calendarYearOf(scheme, share),
                                    share.plannedOn,
                                    share.amount});
    }
    addPayments(grant, day, rows);
}

}  // namespace

domain::Figures figuresAsOf(Store& store, Date day, Of of) {
    // Read within one transaction, so that everything is of one moment.
    const std::unique_ptr<Transaction> moment = store.begin();
    const domain::Scheme& scheme = store.schemes().current();
    domain::LedgerRows rows;
    const JournalAsOf journal = journalAsOf(store, day, of);
    for (const auto& [municipality, grant] : grantsOf(store, journal, of)) {
        addGrant(scheme, municipality, grant, day, rows);
    }
    for (const domain::Payment& payment : store.ledger().payments(of)) {
        // Those that follow from an order came with their decision.
        if (!payment.decision.isStored() && payment.paidOn <= day) {
            rows.payments.push_back(payment);
        }
    }
    rows.spending = journal.spending;
    return domain::figuresOf(scheme, rows, !of);
}

}  // namespace kamerklaar::work
