// SPDX-License-Identifier: EUPL-1.2
#include "work/surroundings.h"

#include "work/grant_book.h"

namespace kamerklaar::work {

const ReportHeader* receivedBefore(const domain::Round& round,
                                   const std::vector<ReportHeader>& reports) {
    const ReportHeader* before = nullptr;
    for (const ReportHeader& header : reports) {
        if (header.year < round.year && (before == nullptr || header.year > before->year)) {
            before = &header;
        }
    }
    return before != nullptr && domain::counts(before->status) ? before : nullptr;
}

domain::ReportSurroundings surroundingsOf(const domain::Round& round, domain::Date today,
                                          const domain::GrantState& grant,
                                          const std::vector<ReportHeader>& reports) {
    domain::ReportSurroundings around;
    around.round = round;
    around.today = today;
    around.hasAward = grant.hasAward;
    around.awardedNet = grant.awarded.net();
    around.ownSpendingPeriod = grant.spendingPeriod;
    for (const ReportHeader& header : reports) {
        if (header.year < round.year && domain::counts(header.status)) {
            around.spentInEarlierRounds += header.spent;
        }
    }
    if (const ReportHeader* before = receivedBefore(round, reports)) {
        around.spentLastYear = before->spent;
        around.lastPeriod = before->period;
    }
    return around;
}

domain::ReportSurroundings surroundingsOf(Store& store, const domain::Round& round,
                                          domain::MunicipalityId municipality, domain::Date today) {
    return surroundingsOf(round, today, GrantBook(store, municipality).on(municipality, today),
                          store.reports().headers(municipality));
}

}  // namespace kamerklaar::work
