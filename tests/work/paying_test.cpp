// SPDX-License-Identifier: EUPL-1.2
#include "work/paying.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;

TEST_CASE("a payment is prepared by one, approved by another, and only then in the ledger") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    const auto prepared = work::prepare(
        office.anna(), order(office, municipality,
                             {1, Date::known(2025, 6, 2), Money::euros(250'000), {}, "B-17", 0}));
    REQUIRE(prepared.has_value());
    CHECK(office.store().ledger().payments().empty());

    REQUIRE(work::approve(office.bram(), prepared->id, prepared->version));
    const auto payments = office.store().ledger().payments();
    REQUIRE(payments.size() == 1);
    CHECK(payments[0].municipality == municipality);
    CHECK(payments[0].instalment == 1);
    CHECK(payments[0].net == Money::euros(250'000));
    CHECK(payments[0].paidOn == Date::known(2025, 6, 2));
    CHECK(payments[0].reference == "B-17");
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
        {1, 250'001, inside, "instalment_above_maximum terms/net"},
        {1, 250'000, Date::known(2024, 6, 30), "payment_outside_window terms/payOn"},
        {4, 250'000, Date::known(2027, 3, 2), "payment_outside_window terms/payOn"},
        {9, 1'000, inside, "unknown_code terms/instalment"},
        {1, 0, inside, "missing terms/net"},
        {1, -5, inside, "negative_amount terms/net"},
    };
    Office office;
    award(office, office.municipality());
    for (const Row& row : rows) {
        CAPTURE(row.instalment, row.euros, row.on.iso());
        const auto before = office.entries();
        const auto outcome = work::prepare(
            office.anna(), order(office, office.municipality(),
                                 {row.instalment, row.on, Money::euros(row.euros), {}, {}, 0}));
        REQUIRE_FALSE(outcome.has_value());
        CHECK(inShort(outcome.error()) == row.refusal);
        CHECK(office.entries() == before);
        CHECK(office.store().decisions().prepared().empty());
    }
}

TEST_CASE("an instalment paid in parts is held against its maximum as a whole") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    const Date day = Date::known(2024, 7, 1);
    pay(office, municipality, 1, Money::euros(200'000), day);
    pay(office, municipality, 1, Money::euros(50'000), day);
    const auto third = work::prepare(
        office.anna(), order(office, municipality, {1, day, Money::cents(1), {}, {}, 0}));
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
    const auto municipality = office.municipality();
    award(office, municipality);
    const Date day = Date::known(2024, 7, 1);
    pay(office, municipality, 1, Money::euros(1'500'000), day);
    const auto over = work::prepare(
        office.anna(), order(office, municipality, {2, day, Money::cents(1), {}, {}, 0}));
    REQUIRE_FALSE(over.has_value());
    CHECK(inShort(over.error()) == "payment_above_award terms/net");
}
