// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "work/example/course.h"
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/publishing.h"

namespace kamerklaar::work::example {
namespace {

using domain::Date;
using domain::Money;

/// After the due date of its round.
constexpr int daysUntilCutOff = 90;

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

void addEdition(int year, Date cutOff, Timeline& timeline) {
    timeline.add(cutOff, 60, Desk::Policy, [year](const Context& context) {
        domain::Edition edition = editionOf(context.store, year);
        edition.cutOff = context.clock.today();
        must(setEdition(context, edition), "an example edition can be set");
    });
}

}  // namespace

Date cutOffAfter(const domain::Round& round) {
    return round.due.plusDays(daysUntilCutOff);
}

Setting settingOf(const Grants& grants, std::size_t index, std::size_t roundNumber) {
    const domain::Round& round = grants.rounds[roundNumber];
    const bool isLast = roundNumber + 1 == grants.rounds.size();
    return {grants.scheme,
            grants.municipalities[index],
            index,
            round,
            roundNumber,
            roleOf(index, grants.municipalities.size(), roundNumber == 0, isLast),
            budgetIn(round.year, awardOf(grants, index))};
}

void addReports(Store& store, const Grants& grants, Timeline& timeline) {
    for (std::size_t number = 0; number < grants.rounds.size(); ++number) {
        const domain::Round& round = grants.rounds[number];
        std::map<domain::MunicipalityId, domain::ReportId> reports;
        for (const ReportHeader& header : store.reports().headers({}, round.id)) {
            reports.emplace(header.municipality, header.id);
        }
        for (std::size_t at = 0; at < grants.municipalities.size(); ++at) {
            addCourseOf(reports.at(grants.idOf(at)), settingOf(grants, at, number), timeline);
        }
        const bool isLast = number + 1 == grants.rounds.size();
        addEdition(round.year, isLast ? grants.end : cutOffAfter(round), timeline);
    }
}

}  // namespace kamerklaar::work::example
