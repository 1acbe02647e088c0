// SPDX-License-Identifier: EUPL-1.2
#include "work/example.h"

#include <algorithm>
#include <map>

#include "domain/ensure.h"
#include "work/example/grant.h"
#include "work/filing.h"

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

}  // namespace

void fillWithExample(Store& store, int upToYear, const SealingTools* tools) {
    const std::unique_ptr<Transaction> transaction = store.begin();
    const domain::Scheme scheme = store.schemes().current();
    std::vector<domain::Round> rounds = store.rounds().all();
    std::erase_if(rounds, [upToYear](const domain::Round& one) { return one.year > upToYear; });

    Grants grants{scheme, inOrderOfList(store, scheme), std::move(rounds),
                  scheme.spendingPeriod.first()};
    if (!grants.rounds.empty()) {
        grants.end = grants.rounds.back().due.plusDays(daysAfterLastDue);
    }

    Timeline timeline;
    example::addApplications(grants, timeline);
    example::addAwards(grants, timeline);
    example::addPayments(grants, timeline);
    example::addReports(store, grants, timeline);
    example::addSisaReturns(grants, timeline);
    example::addNotifications(grants, timeline);
    example::addChanges(grants, timeline);
    example::addContinuityReports(grants, timeline);
    example::addNotes(grants, timeline);
    example::addPublication(grants, tools, timeline);
    timeline.play(store);
    store.markAsExample();
    transaction->commit();
}

void startExampleFile(Store& store, const domain::Scheme& scheme, const SealingTools* tools) {
    const std::unique_ptr<Transaction> transaction = store.begin();
    example::ScriptedClock clock;
    const Date start = example::workday(scheme.spendingPeriod.first().plusDays(-daysBefore));
    clock.moveTo(example::duringWorkOn(start, 0));
    (void)startFile(store, clock, scheme, example::personAt(Desk::Administration), Content::MadeUp);
    const std::size_t last = std::min<std::size_t>(2, scheme.rounds.size());
    fillWithExample(store, last == 0 ? start.year() : scheme.rounds[last - 1].calendarYear, tools);
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
