// SPDX-License-Identifier: EUPL-1.2
#include "work/filing.h"
#include "work/planned_instalments.h"
#include "work/stored_fields.h"

namespace kamerklaar::work {
namespace {

using domain::Money;
using domain::Subject;

/// Returns what is reserved in all.
Money reserve(const Context& context, const domain::Scheme& scheme,
              const domain::Municipality& municipality) {
    std::vector<domain::Allocation> allocations;
    Money total;
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        if (year.reservation) {
            allocations.push_back(
                {municipality.id, year.number, {*year.reservation, Money()}, true});
            context.store.ledger().add(allocations.back());
            total += *year.reservation;
        }
    }
    record(context, Act::Reserve, {Subject::Kind::Municipality, municipality.id.value},
           domain::difference({}, fieldsOf(municipality, allocations)));
    return total;
}

void planInstalments(const Context& context, const domain::Scheme& scheme,
                     domain::MunicipalityId municipality, Money reserved) {
    for (domain::Instalment& instalment : plannedBeforeAward(scheme, municipality, reserved)) {
        instalment.id = context.store.ledger().add(instalment);
        record(context, Act::PlanInstalment, {Subject::Kind::Instalment, instalment.id.value},
               domain::difference({}, domain::fieldsOf(instalment)));
    }
}

void openRounds(const Context& context, const domain::Scheme& scheme,
                const std::vector<domain::Municipality>& municipalities) {
    for (const domain::RoundPlan& plan : scheme.rounds) {
        domain::Round round{{}, plan.calendarYear, plan.period, plan.due, 0};
        round.id = context.store.rounds().add(round);
        record(context, Act::OpenRound, {Subject::Kind::Round, round.id.value},
               domain::difference({}, domain::fieldsOf(round)));
        for (const domain::Municipality& municipality : municipalities) {
            domain::YearlyReport report;
            report.municipality = municipality.id;
            report.round = round.id;
            report.id = context.store.reports().add(report);
            record(context, Act::ExpectReport, {Subject::Kind::Report, report.id.value},
                   domain::difference({}, domain::fieldsOf(report)));
        }
    }
}

}  // namespace

domain::PersonId startFile(Store& store, const Clock& clock, const domain::Scheme& scheme,
                           const domain::Person& person, Content content) {
    const std::unique_ptr<Transaction> transaction = store.begin();
    store.schemes().set(scheme);
    if (content == Content::MadeUp) {
        store.markAsExample();
    }
    const std::vector<domain::Municipality> municipalities = store.municipalities().all();

    const Context context{store, clock, personFor(store, clock, person)};
    record(context, Act::CreateFile, {Subject::Kind::File, 0},
           domain::difference({}, fieldsOf(scheme, content == Content::MadeUp)));
    for (const domain::Municipality& municipality : municipalities) {
        planInstalments(context, scheme, municipality.id, reserve(context, scheme, municipality));
    }
    openRounds(context, scheme, municipalities);
    transaction->commit();
    return context.person;
}

}  // namespace kamerklaar::work
