// SPDX-License-Identifier: EUPL-1.2
#include "work/payment_runs.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/deciding_series.h"
#include "work/office.h"
#include "work/paying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;

namespace {

const Date payDay = Date::known(2025, 8, 20);

/// Awards for the first few municipalities, as the regulation and the reservation propose them.
void award(Office& office, std::size_t count) {
    std::vector<domain::Decision> awards;
    const auto municipalities = office.store().municipalities().all();
    for (std::size_t i = 0; i < count; ++i) {
        awards.push_back(
            work::proposal(office.anna(), domain::DecisionKind::Award, municipalities.at(i).id));
    }
    const auto prepared = work::prepareAll(office.anna(), awards);
    REQUIRE(prepared.has_value());
    REQUIRE(work::approveAll(office.bram(), *prepared).has_value());
}

int prepareRun(Office& office, int instalment) {
    const auto run = work::preparePaymentRun(
        office.anna(), work::proposePaymentRun(office.anna(), instalment, payDay));
    REQUIRE(run.has_value());
    return *run;
}

Money netOf(const work::PaymentProposal& proposal) {
    return std::get<domain::PaymentOrder>(proposal.decision.terms).net;
}

}  // namespace

TEST_CASE(
    "a run is proposed for whoever has an award of which the instalment was not ordered yet") {
    Office office;
    CHECK(work::proposePaymentRun(office.anna(), 2, payDay).empty());
    award(office, 3);
    const auto proposals = work::proposePaymentRun(office.anna(), 2, payDay);
    REQUIRE(proposals.size() == 3);
    CHECK(netOf(proposals.front()) == *regulation().instalments.at(1).maximum);
    CHECK(proposals.front().findings.empty());
    CHECK(proposals.front().decision.effectiveOn == payDay);
    prepareRun(office, 2);
    CHECK(work::proposePaymentRun(office.anna(), 2, payDay).empty());
    CHECK(work::proposePaymentRun(office.anna(), 3, payDay).size() == 3);
}

TEST_CASE("a day outside the window keeps everybody out of the run, with the article") {
    Office office;
    award(office, 2);
    const Date after = regulation().instalments.back().window.last().plusDays(1);
    const auto proposals = work::proposePaymentRun(office.anna(), 4, after);
    REQUIRE(proposals.size() == 2);
    REQUIRE(domain::refuses(proposals.front().findings));
    CHECK(proposals.front().findings.front().kind == domain::ProblemKind::PaymentOutsideWindow);
    CHECK_FALSE(proposals.front().findings.front().article.empty());
    CHECK_FALSE(work::preparePaymentRun(office.anna(), proposals).has_value());
    CHECK(work::paymentRuns(office.anna()).empty());
}

TEST_CASE("a run without anybody is no run") {
    Office office;
    CHECK(inShort(work::preparePaymentRun(office.anna(), {}).error()) == "missing municipality");
    CHECK(inShort(work::approvePaymentRun(office.bram(), 1).error()) == "not_found");
}

TEST_CASE("whoever prepared a run does not approve it; another does, all of it at once") {
    Office office;
    award(office, 3);
    const int run = prepareRun(office, 1);
    const auto seenByAnna = work::paymentRuns(office.anna());
    REQUIRE(seenByAnna.size() == 1);
    CHECK(seenByAnna.front().waiting == 3);
    CHECK(inShort(seenByAnna.front().inTheWay) == "same_person_twice");
    CHECK(work::paymentRuns(office.carla()).front().inTheWay.empty());
    CHECK_FALSE(work::approvePaymentRun(office.anna(), run).has_value());
    CHECK(work::financeList(office.store(), run).empty());

    REQUIRE(work::approvePaymentRun(office.carla(), run).has_value());
    const auto approved = work::paymentRuns(office.anna()).front();
    CHECK(approved.waiting == 0);
    CHECK(approved.approved == 3);
    CHECK(approved.preparedBy == "Anna de Vries");
    CHECK(approved.approvedBy == "Carla Visser");
    CHECK(approved.inTheWay.empty());
    const auto list = work::financeList(office.store(), run);
    REQUIRE(list.size() == 3);
    CHECK(list.front().amount == *regulation().instalments.at(0).maximum);
}

TEST_CASE("runs are numbered, the latest first, and declined orders are left out of them") {
    Office office;
    award(office, 2);
    prepareRun(office, 1);
    prepareRun(office, 2);
    auto runs = work::paymentRuns(office.carla());
    REQUIRE(runs.size() == 2);
    CHECK(runs.front().number == 2);
    CHECK(runs.front().instalment == 2);
    const domain::Decision& first = runs.front().orders.front();
    REQUIRE(work::decline(office.carla(), first.id, first.version, "Dubbel.").has_value());
    runs = work::paymentRuns(office.carla());
    CHECK(runs.front().orders.size() == 1);
    CHECK(runs.front().net == *regulation().instalments.at(1).maximum);
    CHECK(work::proposePaymentRun(office.anna(), 2, payDay).size() == 1);
}
