// SPDX-License-Identifier: EUPL-1.2
#include "work/example.h"

#include <algorithm>
#include <map>

#include "domain/ensure.h"
#include "work/example/course.h"
#include "work/example/grant.h"
#include "work/filing.h"
#include "work/publishing.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Money;
using example::Desk;
using example::Grants;
using example::Timeline;

/// When the made-up people lay down their pens, after the due date of the last round.
constexpr int daysAfterLastDue = 75;
/// When the file is begun, before the first day of spending.
constexpr int daysBefore = 76;
/// CBS has given out no code as high as this.
constexpr int firstMadeUpCode = 2000;
/// When the report over a round is made final, after its due date.
constexpr int daysUntilFinal = 90;

/// The places of the municipalities in the scheme's own list, so that adding made-up ones at its
/// end moves nobody.
std::vector<domain::Municipality> inOrderOfList(Store& store, const domain::Scheme& scheme) {
    std::map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < scheme.municipalities.size(); ++at) {
        places.emplace(scheme.municipalities[at].code, at);
    }
    std::vector<domain::Municipality> ordered = store.municipalities().all();
    std::stable_sort(ordered.begin(), ordered.end(), [&places](const auto& l, const auto& r) {
        return places[l.code] < places[r.code];
    });
    return ordered;
}

/// What a municipality may count on in a calendar year: what its award letter pays out in it, or
/// else an equal part of the whole.
Money budgetIn(int year, const domain::AwardTerms& award) {
    Money budget;
    for (const domain::InstalmentShare& instalment : award.instalments) {
        if (instalment.plannedOn.year() == year) {
            budget += instalment.amount.net();
        }
    }
    return budget.isZero() ? award.net.split({1, 1, 1}).front() : budget;
}

void addReports(Store& store, const Grants& grants, const domain::Round& round,
                std::size_t roundNumber, bool isLastRound, Timeline& timeline) {
    std::map<domain::MunicipalityId, domain::ReportId> reports;
    for (const ReportHeader& header : store.reports().headers({}, round.id)) {
        reports.emplace(header.municipality, header.id);
    }
    const auto& municipalities = grants.municipalities;
    for (std::size_t at = 0; at < municipalities.size(); ++at) {
        const example::Role role =
            example::roleOf(at, municipalities.size(), roundNumber == 0, isLastRound);
        example::addCourseOf(reports.at(municipalities[at].id),
                             {grants.scheme, municipalities[at], at, round, roundNumber, role,
                              budgetIn(round.year, example::awardOf(grants, at))},
                             timeline);
    }
}

void addEdition(int year, Date cutOff, Timeline& timeline) {
    timeline.add(cutOff, 60, Desk::Policy, [year](const Context& context) {
        domain::Edition edition = editionOf(context.store, year);
        edition.cutOff = context.clock.today();
        domain::ensure(setEdition(context, edition).has_value(), "an example edition can be set");
    });
}

}  // namespace

void fillWithExample(Store& store, int upToYear) {
    const std::unique_ptr<Transaction> transaction = store.begin();
    const domain::Scheme scheme = store.schemes().current();
    std::vector<domain::Round> rounds = store.rounds().all();
    std::erase_if(rounds, [upToYear](const domain::Round& one) { return one.year > upToYear; });

    Grants grants{scheme, inOrderOfList(store, scheme), scheme.spendingPeriod.first()};
    if (!rounds.empty()) {
        grants.end = rounds.back().due.plusDays(daysAfterLastDue);
    }

    Timeline timeline;
    example::addAwards(grants, timeline);
    example::addPayments(grants, timeline);
    example::addChanges(grants, timeline);
    for (std::size_t at = 0; at < rounds.size(); ++at) {
        const bool isLast = at + 1 == rounds.size();
        addReports(store, grants, rounds[at], at, isLast, timeline);
        addEdition(rounds[at].year, isLast ? grants.end : rounds[at].due.plusDays(daysUntilFinal),
                   timeline);
    }
    timeline.play(store);
    store.markAsExample();
    transaction->commit();
}

void startExampleFile(Store& store, const domain::Scheme& scheme) {
    const std::unique_ptr<Transaction> transaction = store.begin();
    example::ScriptedClock clock;
    const Date start = example::workday(scheme.spendingPeriod.first().plusDays(-daysBefore));
    clock.moveTo(example::duringWorkOn(start, 0));
    (void)startFile(store, clock, scheme, example::personAt(Desk::Administration));
    const std::size_t last = std::min<std::size_t>(2, scheme.rounds.size());
    fillWithExample(store, last == 0 ? start.year() : scheme.rounds[last - 1].calendarYear);
    transaction->commit();
}

domain::Scheme withMunicipalities(const domain::Scheme& scheme, int count) {
    domain::Scheme larger = scheme;
    const auto listed = static_cast<std::int64_t>(scheme.municipalities.size());
    domain::ensure(listed > 0, "a scheme has municipalities");
    domain::ensure(count > 0 && count <= mostMunicipalities, "codes have four digits");
    larger.municipalities.resize(
        std::min(larger.municipalities.size(), static_cast<std::size_t>(count)));
    for (int number = static_cast<int>(larger.municipalities.size()) + 1; number <= count;
         ++number) {
        domain::ListedMunicipality made = scheme.municipalities[(number - 1) % listed];
        made.listLetter.clear();
        const std::string digits = std::to_string(number);
        made.code = "GM" + std::to_string(firstMadeUpCode + number);
        made.name = "Voorbeeldgemeente " + digits;
        made.statisticsName = made.name;
        larger.municipalities.push_back(made);
    }
    const auto scale = [count, listed](std::optional<Money>& amount) {
        if (amount) {
            amount = Money::cents(amount->inCents() / listed * count +
                                  amount->inCents() % listed * count / listed);
        }
    };
    scale(larger.ceiling);
    for (domain::ProgrammeYear& year : larger.programmeYears) {
        scale(year.ceiling);
    }
    for (domain::InstalmentPlan& plan : larger.instalments) {
        scale(plan.nationalMaximum);
    }
    return larger;
}

}  // namespace kamerklaar::work
