// SPDX-License-Identifier: EUPL-1.2
#include "work/office.h"

#include <catch2/catch.hpp>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "work/deciding.h"
#include "work/filing.h"
#include "work/people.h"
#include "work/reporting.h"
#include "work/seals.h"

namespace kamerklaar::tests {

using domain::Money;

const domain::Scheme& regulation() {
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    return scheme;
}

Office::Office() : Office(regulation()) {}

Office::Office(const domain::Scheme& scheme) : store_(store::openInMemory()) {
    using domain::Role;
    dirk_ = work::startFile(*store_, clock, scheme, {{}, "dirk", "Dirk Bakker"});
    REQUIRE(work::setRoles(dirk(), dirk_, {Role::Administrator}));
    anna_ = hire("anna", "Anna de Vries", {Role::Officer});
    bram_ = hire("bram", "Bram Jansen", {Role::Officer, Role::Manager});
    carla_ = hire("carla", "Carla Visser", {Role::Manager});
    els_ = hire("els", "Els Mulder", {Role::Controller});
    fien_ = hire("fien", "Fien Smit", {Role::Manager});
}

domain::PersonId Office::hire(const char* account, const char* name, domain::Roles roles) {
    return work::addPerson(dirk(), {{}, account, name, roles}).value();
}

work::JournalEntry Office::lastEntry() {
    return store_->journal().read({}, 0, 1).at(0);
}

domain::MunicipalityId Office::municipality(std::size_t place) {
    return store_->municipalities().all().at(place).id;
}

domain::YearlyReport Office::report(int year, std::size_t place) {
    const auto round = store_->rounds().ofYear(year).value();
    const auto header = store_->reports().headers({}, round.id).at(place);
    return store_->reports().find(header.id).value();
}

domain::YearlyReport Office::received(int year, std::size_t place) {
    domain::YearlyReport typed = report(year, place);
    complete(typed);
    typed.receivedOn = clock.today();
    return work::saveReport(anna(), typed).value();
}

domain::Decision decideBy(const work::Context& preparer, const work::Context& approver,
                          const domain::Decision& proposal) {
    const auto prepared = work::prepare(preparer, proposal);
    INFO((prepared ? std::string() : inShort(prepared.error())));
    REQUIRE(prepared.has_value());
    const auto approved =
        prepared->decisionKind == domain::DecisionKind::Publication
            ? work::approvePublication(approver, plainTools(), prepared->id, prepared->version)
            : work::approve(approver, prepared->id, prepared->version);
    INFO((approved ? std::string() : inShort(approved.error())));
    REQUIRE(approved.has_value());
    return approver.store.decisions().find(prepared->id).value();
}

domain::Decision decide(Office& office, const domain::Decision& proposal) {
    return decideBy(office.anna(), office.bram(), proposal);
}

domain::Decision award(Office& office, domain::MunicipalityId municipality) {
    return decide(office, work::proposal(office.anna(), domain::DecisionKind::Award, municipality));
}

domain::Decision order(Office& office, domain::MunicipalityId municipality,
                       domain::PaymentOrder terms) {
    domain::Decision decision =
        work::proposal(office.anna(), domain::DecisionKind::Payment, municipality);
    decision.effectiveOn = terms.payOn;
    decision.terms = std::move(terms);
    return decision;
}

domain::Decision pay(Office& office, domain::MunicipalityId municipality, int instalment, Money net,
                     domain::Date payOn, Money vatFund) {
    return decide(office, order(office, municipality, {instalment, payOn, net, vatFund, {}, 0}));
}

void complete(domain::YearlyReport& report) {
    report.summary = "Het eerste jaar.";
    report.categories = {{"a", Money::euros(20'000), Money::euros(20'000)},
                         {"b", Money::euros(60'000), Money::euros(60'000)},
                         {"c", Money::euros(120'000), Money::euros(120'000)}};
    report.sectors = {{"jongerenwerk", Money::euros(150'000), Money::euros(150'000)},
                      {"scholen", Money::euros(50'000), Money::euros(50'000)}};
    domain::Intervention intervention;
    intervention.name = "Mentoren op straat";
    intervention.category = "c";
    intervention.basis = "a";
    intervention.ageBand = "12-17";
    intervention.reachPlanned = 60;
    intervention.reachActual = 55;
    intervention.cost = Money::euros(120'000);
    report.interventions = {intervention};
    report.coordinatorInPlace = domain::Answer::Yes;
}

std::string inShort(const domain::Problems& problems) {
    std::string text;
    for (const domain::Problem& problem : problems) {
        text += text.empty() ? "" : ", ";
        text += std::string(domain::codeOf(problem.kind));
        text += problem.field.empty() ? "" : " " + problem.field;
    }
    return text;
}

}  // namespace kamerklaar::tests
