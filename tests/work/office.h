// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "domain/decision.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"
#include "work/context.h"

namespace kamerklaar::tests {

/// The only double in these tests: stands still until it is told to move.
class DeskClock : public work::Clock {
public:
    [[nodiscard]] domain::Timestamp now() const override { return moment_; }
    void moveTo(const char* iso) { moment_ = domain::Timestamp::fromIso(iso).value(); }

private:
    domain::Timestamp moment_ = domain::Timestamp::fromIso("2025-07-01T09:00:00Z").value();
};

/// A ministry in memory: the real store with the real regulation, and six people at work.
class Office {
public:
    Office();
    explicit Office(const domain::Scheme& scheme);

    [[nodiscard]] work::Store& store() { return *store_; }
    [[nodiscard]] work::Context anna() { return {*store_, clock, anna_}; }    ///< officer
    [[nodiscard]] work::Context bram() { return {*store_, clock, bram_}; }    ///< officer, manager
    [[nodiscard]] work::Context carla() { return {*store_, clock, carla_}; }  ///< manager
    [[nodiscard]] work::Context dirk() { return {*store_, clock, dirk_}; }    ///< administrator
    [[nodiscard]] work::Context els() { return {*store_, clock, els_}; }      ///< controller
    [[nodiscard]] work::Context fien() { return {*store_, clock, fien_}; }    ///< manager
    [[nodiscard]] std::int64_t entries() { return store_->journal().size(); }
    [[nodiscard]] work::JournalEntry lastEntry();

    /// The municipality at this place, by name.
    [[nodiscard]] domain::MunicipalityId municipality(std::size_t place = 0);
    /// The report of the municipality at this place, by name.
    [[nodiscard]] domain::YearlyReport report(int year, std::size_t place = 0);
    /// The same report, received and complete, so that nothing asks for a word.
    [[nodiscard]] domain::YearlyReport received(int year, std::size_t place = 0);

    DeskClock clock;

private:
    [[nodiscard]] domain::PersonId hire(const char* account, const char* name, domain::Roles roles);

    std::unique_ptr<work::Store> store_;
    domain::PersonId dirk_;
    domain::PersonId anna_;
    domain::PersonId bram_;
    domain::PersonId carla_;
    domain::PersonId els_;
    domain::PersonId fien_;
};

/// Prepared by one and approved by another. Fails the test when either is refused.
domain::Decision decideBy(const work::Context& preparer, const work::Context& approver,
                          const domain::Decision& proposal);
/// By anna and bram, the usual way of a decision.
domain::Decision decide(Office& office, const domain::Decision& proposal);
/// The award that the regulation and the reservation propose.
domain::Decision award(Office& office, domain::MunicipalityId municipality);
/// A payment as an officer types it: in the figures from the day on which it is made.
[[nodiscard]] domain::Decision order(Office& office, domain::MunicipalityId municipality,
                                     domain::PaymentOrder terms);
domain::Decision pay(Office& office, domain::MunicipalityId municipality, int instalment,
                     domain::Money net, domain::Date payOn, domain::Money vatFund = {});

/// The regulation that is built in.
[[nodiscard]] const domain::Scheme& regulation();
/// A report as a municipality could send it: EUR 200,000 spent as planned, one intervention.
void complete(domain::YearlyReport& report);
/// "missing receivedOn, negative_amount categories/a/spent": kinds and fields, for comparing.
[[nodiscard]] std::string inShort(const domain::Problems& problems);

}  // namespace kamerklaar::tests
