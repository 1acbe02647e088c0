// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class ReportRows : public work::Reports {
public:
    ReportRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::vector<work::ReportHeader> headers(
        std::optional<domain::MunicipalityId> of, std::optional<domain::RoundId> in) override;
    [[nodiscard]] std::optional<domain::YearlyReport> find(domain::ReportId id) override;
    [[nodiscard]] std::vector<domain::YearlyReport> ofRound(domain::RoundId round) override;
    [[nodiscard]] std::vector<work::ComparedIntervention> comparedIn(
        domain::RoundId round) override;
    /// In the order of the scheme's lists.
    domain::ReportId add(const domain::YearlyReport& report) override;
    [[nodiscard]] bool update(const domain::YearlyReport& report) override;
    void addEvent(domain::ReportId report, const domain::StatusEvent& event) override;
    [[nodiscard]] std::vector<domain::StatusEvent> events(domain::ReportId report) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
