// SPDX-License-Identifier: EUPL-1.2
//
// One instalment for all twenty at once, and the list that goes to finance.
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/deciding_series.h"
#include "work/grants.h"
#include "work/paying.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::DecisionKind;
using domain::Money;

namespace {

const Date listPayDay = Date::known(2025, 7, 15);

/// Awards to all; those at the first three places have a part for the VAT fund.
void awardAllWithVatFund(Office& office) {
    std::vector<domain::Decision> awards;
    for (const auto& municipality : office.store().municipalities().all()) {
        awards.push_back(work::proposal(office.anna(), DecisionKind::Award, municipality.id));
        if (awards.size() <= 3) {
            awards.back().terms =
                domain::proposedAward(regulation(), Money::euros(1'500'000), Money::euros(90'000));
        }
    }
    const auto prepared = work::prepareAll(office.anna(), awards);
    REQUIRE(prepared.has_value());
    REQUIRE(work::approveAll(office.bram(), *prepared));
}

domain::PaymentOrder& orderOf(work::PaymentProposal& proposal) {
    return std::get<domain::PaymentOrder>(proposal.decision.terms);
}

std::size_t waiting(Office& office) {
    return office.store().decisions().prepared().size();
}

}  // namespace

TEST_CASE("a run pays an instalment to all twenty, in two steps by two people") {
    Office office;
    awardAllWithVatFund(office);
    auto proposals = work::proposePaymentRun(office.anna(), 1, listPayDay);
    REQUIRE(proposals.size() == 20);
    for (auto& proposal : proposals) {
        CHECK(proposal.findings.empty());
        CHECK(orderOf(proposal).instalment == 1);
        CHECK(orderOf(proposal).payOn == listPayDay);
        CHECK(proposal.decision.effectiveOn == listPayDay);
        CHECK(orderOf(proposal).net + orderOf(proposal).vatFund == Money::euros(250'000));
    }
    CHECK(orderOf(proposals[0]).vatFund == Money::euros(15'000));
    CHECK(orderOf(proposals[3]).vatFund == Money());

    const auto run = work::preparePaymentRun(office.anna(), proposals);
    REQUIRE(run.has_value());
    CHECK(*run == 1);
    CHECK(waiting(office) == 20);
    CHECK(office.store().ledger().payments().empty());
    CHECK(inShort(work::approvePaymentRun(office.anna(), *run).error()) == "same_person_twice");
    CHECK(waiting(office) == 20);

    REQUIRE(work::approvePaymentRun(office.bram(), *run));
    CHECK(waiting(office) == 0);
    Money paid;
    for (const auto& payment : office.store().ledger().payments()) {
        paid += payment.net + payment.vatFund;
    }
    CHECK(paid == *regulation().instalments[0].nationalMaximum);
    CHECK(work::verify(office.store()).empty());
    CHECK(inShort(work::approvePaymentRun(office.bram(), *run).error()) == "not_found");
}

TEST_CASE("only who has an award, and did not get the instalment yet, is proposed") {
    Office office;
    const auto paid = office.municipality(0);
    const auto partly = office.municipality(1);
    const auto ordered = office.municipality(2);
    const auto settledEarly = office.municipality(3);
    for (const auto municipality : {paid, partly, ordered, settledEarly}) {
        award(office, municipality);
    }
    pay(office, paid, 1, Money::euros(250'000), listPayDay);
    pay(office, partly, 1, Money::euros(100'000), listPayDay);
    (void)work::prepare(office.anna(),
                        order(office, ordered, {1, listPayDay, Money::euros(250'000), {}, {}, 0}))
        .value();
    finalReturn(office, settledEarly);
    decideBy(office.anna(), office.carla(), settlement(office, settledEarly));

    auto proposals = work::proposePaymentRun(office.anna(), 1, listPayDay);
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].municipality.id == partly);
    CHECK(orderOf(proposals[0]).net == Money::euros(150'000));
    CHECK(work::proposePaymentRun(office.anna(), 2, listPayDay).size() == 3);
    CHECK(work::proposePaymentRun(office.anna(), 9, listPayDay).empty());
}

TEST_CASE("a run is prepared as a whole or not at all") {
    Office office;
    awardAllWithVatFund(office);
    auto proposals = work::proposePaymentRun(office.anna(), 1, listPayDay);
    orderOf(proposals[19]).net += Money::cents(1);
    const auto before = office.entries();
    CHECK(inShort(work::preparePaymentRun(office.anna(), proposals).error()) ==
          "instalment_above_maximum terms/net");
    CHECK(waiting(office) == 0);
    CHECK(office.entries() == before);
}

TEST_CASE("a run is approved as a whole or not at all") {
    Office office;
    awardAllWithVatFund(office);
    const int run = work::preparePaymentRun(office.anna(),
                                            work::proposePaymentRun(office.anna(), 1, listPayDay))
                        .value();
    // The last of the twenty loses its grant before the run is approved.
    const auto last = office.municipality(19);
    decide(office, withdrawal(office, last));
    const auto before = office.entries();
    CHECK(inShort(work::approvePaymentRun(office.bram(), run).error()) ==
          "payment_above_award terms/net");
    CHECK(office.store().ledger().payments().empty());
    CHECK(office.entries() == before);

    for (const auto& decision : office.store().decisions().prepared()) {
        if (decision.municipality == last) {
            REQUIRE(work::decline(office.bram(), decision.id, decision.version, "Ingetrokken."));
        }
    }
    REQUIRE(work::approvePaymentRun(office.bram(), run));
    CHECK(office.store().ledger().payments().size() == 19);
}

TEST_CASE("payments that were prepared one by one are no run") {
    Office office;
    award(office, office.municipality());
    (void)work::prepare(office.anna(),
                        work::proposal(office.anna(), DecisionKind::Payment, office.municipality()))
        .value();
    CHECK(inShort(work::approvePaymentRun(office.bram(), 0).error()) == "not_found");
    CHECK(waiting(office) == 1);
}

TEST_CASE("the list for finance adds up, first to the municipalities, then into the fund") {
    Office office;
    awardAllWithVatFund(office);
    auto proposals = work::proposePaymentRun(office.anna(), 2, listPayDay);
    for (auto& proposal : proposals) {
        orderOf(proposal).reference = "B-" + proposal.municipality.code;
    }
    const int run = work::preparePaymentRun(office.anna(), proposals).value();
    CHECK(work::financeList(office.store(), run).empty());
    REQUIRE(work::approvePaymentRun(office.bram(), run));

    const auto lines = work::financeList(office.store(), run);
    REQUIRE(lines.size() == 23);
    Money net;
    Money vatFund;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        CHECK(lines[at].toVatFund == (at >= 20));
        CHECK(lines[at].payOn == listPayDay);
        CHECK(lines[at].reference == "B-" + lines[at].municipality.code);
        CHECK(
            (at == 0 || at == 20 || lines[at - 1].municipality.name < lines[at].municipality.name));
        (lines[at].toVatFund ? vatFund : net) += lines[at].amount;
    }
    // 3 of 20 have 90,000 of 1,500,000 for the fund, so 30,000 of 500,000.
    CHECK(vatFund == Money::euros(90'000));
    CHECK(net == Money::euros(9'910'000));
    CHECK(work::financeList(office.store(), 99).empty());

    decide(office, reversal(office, lines[0].decision));
    CHECK(work::financeList(office.store(), run).size() == 21);
}
