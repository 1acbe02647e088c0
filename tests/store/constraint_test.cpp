// SPDX-License-Identifier: EUPL-1.2
//
// What the database itself refuses, whatever the program above it thinks.
#include <catch2/catch.hpp>

#include "store/filled.h"
#include "store/reports.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using domain::ProblemKind;
using domain::YearlyReport;

namespace {

struct Refusal {
    const char* what;
    ProblemKind kind;
    void (*write)(work::Store&);
};

domain::Decision anOrder() {
    return paymentOrder({1}, Date::known(2024, 7, 1), 1);
}

void addOrder(work::Store& store, void (*change)(domain::PaymentOrder&)) {
    domain::Decision order = anOrder();
    change(std::get<domain::PaymentOrder>(order.terms));
    store.decisions().add(order);
}

void addChanged(work::Store& store, void (*change)(YearlyReport&)) {
    YearlyReport report = fullReport({1}, store.rounds().ofYear(2025)->id);
    change(report);
    store.reports().add(report);
}

const std::vector<Refusal> refusals = {
    {"an account twice", ProblemKind::DuplicateCode,
     [](work::Store& store) {
         store.people().add({{}, "ans", "Een ander", {}});
     }},
    {"a municipality twice", ProblemKind::DuplicateCode,
     [](work::Store& store) { store.municipalities().add(store.municipalities().all().front()); }},
    {"a second scheme", ProblemKind::DuplicateCode,
     [](work::Store& store) { store.schemes().set(builtInScheme()); }},
    {"a round twice", ProblemKind::DuplicateCode,
     [](work::Store& store) { store.rounds().add(roundOver(2025)); }},
    {"an amount below zero", ProblemKind::CannotWrite,
     [](work::Store& store) {
         addOrder(store, [](domain::PaymentOrder& order) { order.net = Money::cents(-1); });
     }},
    {"more for the fund than gross", ProblemKind::CannotWrite,
     [](work::Store& store) {
         store.ledger().add(domain::Allocation{{1}, 1, {Money::cents(1), Money::cents(2)}, true});
     }},
    {"a payment to nobody", ProblemKind::UnknownCode,
     [](work::Store& store) {
         domain::Decision lost = anOrder();
         lost.municipality = {999};
         store.decisions().add(lost);
     }},
    {"a payment of an instalment that is none", ProblemKind::UnknownCode,
     [](work::Store& store) {
         addOrder(store, [](domain::PaymentOrder& order) { order.instalment = 99; });
     }},
    {"a programme year that is none", ProblemKind::UnknownCode,
     [](work::Store& store) {
         store.ledger().add(domain::Allocation{{1}, 99, {Money::cents(1), Money()}, true});
     }},
    {"spending without category", ProblemKind::CannotWrite,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.categories[0].code.clear(); });
     }},
    {"spending under an unknown category", ProblemKind::UnknownCode,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.categories[0].code = "z"; });
     }},
    {"a category twice", ProblemKind::DuplicateCode,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) {
             report.categories.push_back(report.categories.front());
         });
     }},
    {"negative spending", ProblemKind::CannotWrite,
     [](work::Store& store) {
         addChanged(store,
                    [](YearlyReport& report) { report.sectors[0].spent = Money::cents(-1); });
     }},
    {"negative reach", ProblemKind::CannotWrite,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.interventions[0].reachActual = -1; });
     }},
    {"an unknown age band", ProblemKind::UnknownCode,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.interventions[0].ageBand = "99"; });
     }},
    {"costs without category", ProblemKind::CannotWrite,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.interventions[0].category.clear(); });
     }},
    {"an unknown factor domain", ProblemKind::UnknownCode,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.factors[0].domain = "weer"; });
     }},
    {"an unknown kind of partner", ProblemKind::UnknownCode,
     [](work::Store& store) {
         addChanged(store, [](YearlyReport& report) { report.partners[0].kind = "x"; });
     }},
    {"a report of a round that is none", ProblemKind::UnknownCode,
     [](work::Store& store) { store.reports().add(fullReport({1}, {999})); }},
};

}  // namespace

TEST_CASE("the database refuses what cannot be, and nothing of the act remains") {
    const auto engine = GENERATE(from_range(engines()));
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addRound(*store, 2025);
    const std::int64_t entries = store->journal().size();
    for (const Refusal& refusal : refusals) {
        CAPTURE(engine, refusal.what);
        const domain::Problem problem = problemFrom([&] {
            act(*store, [&] {
                store->decisions().add(anOrder());
                refusal.write(*store);
            });
        });
        CHECK(problem.kind == refusal.kind);
        CHECK(store->ledger().payments().empty());
        CHECK(store->journal().size() == entries);
    }
    CHECK(store->reports().headers().empty());
    CHECK(store->soundness().check().empty());
}

TEST_CASE("a refusal names its constraint and no value") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    try {
        act(*store, [&] { store->people().add({{}, "ans", "Geheime Naam", {}}); });
        FAIL("the account is there twice");
    } catch (const work::GroundGaveWay& trouble) {
        const std::string said = trouble.what();
        CHECK(said.find("account") != std::string::npos);
        CHECK(said.find("Geheime") == std::string::npos);
        CHECK(said.find("ans)") == std::string::npos);
    }
}
