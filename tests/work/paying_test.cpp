// SPDX-License-Identifier: EUPL-1.2
#include "work/paying.h"

#include <catch2/catch.hpp>

#include "work/filing.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;

namespace {

domain::Payment payment(Office& office, int instalment, Money net, Date on) {
    domain::Payment made;
    made.municipality = office.store().municipalities().all().front().id;
    made.instalment = instalment;
    made.net = net;
    made.paidOn = on;
    return made;
}

}  // namespace

TEST_CASE("a payment within the rules is recorded with its journal entry") {
    Office office;
    const auto before = office.entries();
    const auto id = work::recordPayment(
        office.anna(), payment(office, 1, Money::euros(250'000), Date::known(2024, 7, 1)));
    REQUIRE(id.has_value());
    CHECK(office.entries() == before + 1);
    CHECK(office.lastEntry().act == work::Act::RecordPayment);
    const auto stored = office.store().ledger().payments();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].id == *id);
    CHECK(stored[0].net == Money::euros(250'000));
}

TEST_CASE("payments that the regulation does not allow are refused, each by its name") {
    struct Row {
        int instalment;
        std::int64_t euros;
        Date on;
        const char* refusal;
    };
    const Date inside = Date::known(2025, 2, 3);
    const std::vector<Row> rows = {
        {1, 250'001, inside, "instalment_above_maximum net"},
        {1, 250'000, Date::known(2024, 6, 30), "payment_outside_window paidOn"},
        {4, 250'000, Date::known(2027, 3, 2), "payment_outside_window paidOn"},
        {9, 1'000, inside, "not_found instalment"},
        {1, 0, inside, "missing net"},
        {1, -5, inside, "negative_amount net"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.instalment, row.euros, row.on.iso());
        Office office;
        const auto before = office.entries();
        const auto outcome = work::recordPayment(
            office.anna(), payment(office, row.instalment, Money::euros(row.euros), row.on));
        REQUIRE_FALSE(outcome.has_value());
        CHECK(inShort(outcome.error()) == row.refusal);
        CHECK(office.entries() == before);
        CHECK(office.store().ledger().payments().empty());
    }
}

TEST_CASE("an instalment paid in parts is held against its maximum as a whole") {
    Office office;
    const Date day = Date::known(2024, 7, 1);
    REQUIRE(work::recordPayment(office.anna(), payment(office, 1, Money::euros(200'000), day)));
    REQUIRE(work::recordPayment(office.anna(), payment(office, 1, Money::euros(50'000), day)));
    const auto third = work::recordPayment(office.anna(), payment(office, 1, Money::cents(1), day));
    REQUIRE_FALSE(third.has_value());
    CHECK(third.error()[0].facts.at(0) == domain::Fact(Money::cents(25'000'001)));
    CHECK(third.error()[0].article == "art. 6");
}

TEST_CASE("more than the net award is not paid, whatever the instalments allow") {
    auto scheme = regulation();
    for (auto& plan : scheme.instalments) {
        plan.maximum.reset();
    }
    Office office(scheme);
    const Date day = Date::known(2024, 7, 1);
    REQUIRE(work::recordPayment(office.anna(), payment(office, 1, Money::euros(1'500'000), day)));
    const auto over = work::recordPayment(office.anna(), payment(office, 2, Money::cents(1), day));
    REQUIRE_FALSE(over.has_value());
    CHECK(inShort(over.error()) == "payment_above_award net");
}
