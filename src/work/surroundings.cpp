// SPDX-License-Identifier: EUPL-1.2
#include "work/surroundings.h"

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

domain::Money netOf(const std::vector<domain::Allocation>& allocations) {
    domain::Money net;
    for (const domain::Allocation& allocation : allocations) {
        net += allocation.amount.net();
    }
    return net;
}

domain::ReportSurroundings surroundingsOf(const domain::Round& round, domain::Date today,
                                          domain::Money awardedNet,
                                          const std::vector<ReportHeader>& reports) {
    domain::ReportSurroundings around;
    around.round = round;
    around.today = today;
    around.awardedNet = awardedNet;
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
    return surroundingsOf(round, today, netOf(store.ledger().allocations(municipality)),
                          store.reports().headers(municipality));
}

}  // namespace kamerklaar::work
