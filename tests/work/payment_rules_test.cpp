// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "work/filing.h"
#include "work/paying.h"

// The rules of the regulation on payments, tagged with their articles: see docs/policy.md.
using namespace kamerklaar;
using namespace kamerklaar::domain;
using Kind = ProblemKind;

namespace {

class Noon : public work::Clock {
public:
    [[nodiscard]] Timestamp now() const override {
        return *Timestamp::fromIso("2026-08-01T12:00:00Z");
    }
};

// A file that was just started with the regulation, after `change` of its data.
class Desk {
public:
    explicit Desk(void (*change)(Scheme&) = nullptr) {
        Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
        if (change != nullptr) {
            change(scheme);
        }
        person_ = work::startFile(*store_, clock_, scheme, {{}, "ans", "Ans"});
        municipality_ = store_->municipalities().all().front().id;
    }
    // Every payment goes to the same municipality.
    Result<PaymentId> pay(int instalment, Date day, Money net, Money vatFund = {}) {
        return work::recordPayment({*store_, clock_, person_},
                                   {{}, municipality_, instalment, day, net, vatFund, {}});
    }

private:
    std::unique_ptr<work::Store> store_ = store::openInMemory();
    Noon clock_;
    PersonId person_;
    MunicipalityId municipality_;
};

void checkRefused(const Result<PaymentId>& payment, Kind kind, const std::string& article) {
    REQUIRE_FALSE(payment.has_value());
    REQUIRE(payment.error().size() == 1);
    CHECK(codeOf(payment.error().front().kind) == codeOf(kind));
    CHECK(payment.error().front().article == article);
}

const Date inTime = Date::known(2025, 2, 1);

}  // namespace

TEST_CASE("an instalment is paid in its window, both its days included", "[art-6-window]") {
    Desk desk;
    checkRefused(desk.pay(1, Date::known(2024, 6, 30), Money::euros(1)), Kind::PaymentOutsideWindow,
                 "art. 6");
    CHECK(desk.pay(1, Date::known(2024, 7, 1), Money::euros(1)).has_value());
    CHECK(desk.pay(4, Date::known(2027, 3, 1), Money::euros(1)).has_value());
    checkRefused(desk.pay(4, Date::known(2027, 3, 2), Money::euros(1)), Kind::PaymentOutsideWindow,
                 "art. 6");
}

TEST_CASE("what is paid of an instalment stays within its maximum", "[art-6-maximum]") {
    Desk desk;
    checkRefused(desk.pay(2, inTime, Money::cents(50'000'001)), Kind::InstalmentAboveMaximum,
                 "art. 6");
    CHECK(desk.pay(2, inTime, Money::euros(400'000), Money::euros(84'000)).has_value());
    checkRefused(desk.pay(2, inTime, Money::cents(1'600'001)), Kind::InstalmentAboveMaximum,
                 "art. 6");
    CHECK(desk.pay(2, inTime, Money::euros(16'000)).has_value());
}

TEST_CASE("whether the maximum counts the part for the VAT fund is a setting", "[art-6-maximum]") {
    Desk desk([](Scheme& scheme) { scheme.maximaCountVatFund = false; });
    CHECK(desk.pay(2, inTime, Money::euros(500'000), Money::euros(105'000)).has_value());
}

TEST_CASE("payments that the scheme has no rule for are not refused") {
    Desk desk([](Scheme& scheme) { scheme.rules.clear(); });
    CHECK(desk.pay(2, Date::known(2020, 1, 1), Money::euros(9'000'000)).has_value());
}
