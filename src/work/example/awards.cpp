// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "domain/grant_state.h"
#include "work/example/amounts.h"
#include "work/example/grant.h"
#include "work/example/random.h"

namespace kamerklaar::work::example {
namespace {

using domain::AwardTerms;
using domain::Decision;
using domain::Money;

/// Days before the first day of spending on which the letters go out, and how long they wait for
/// approval.
constexpr std::array<int, 3> letterDays = {28, 21, 14};
constexpr int daysForApproval = 6;

/// The most that each of the municipalities can be awarded under the scheme.
Money mostFor(const Grants& grants) {
    const domain::Scheme& scheme = grants.scheme;
    Money most = Money::euros(1'600'000);  // made up, where the scheme names none
    Money instalments;
    bool allNamed = !scheme.instalments.empty();
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        allNamed = allNamed && plan.maximum;
        instalments += plan.maximum.value_or(Money());
    }
    if (scheme.maximumPerMunicipality) {
        most = std::min(most, *scheme.maximumPerMunicipality);
    }
    if (allNamed) {
        most = std::min(most, instalments);
    }
    if (scheme.ceiling) {
        const auto count = static_cast<std::int64_t>(grants.municipalities.size());
        most = std::min(most, Money::cents(scheme.ceiling->inCents() / count));
    }
    return most;
}

std::string obligationsOf(const domain::Scheme& scheme) {
    std::string text =
        "Neem deel aan de cyclus van monitoring en evaluatie en aan de landelijke evaluatie.\n"
        "Meld het meteen als activiteiten niet, niet op tijd of niet geheel worden uitgevoerd.\n";
    if (scheme.continuityDue) {
        text += "Breng een borgingsverslag uit.\n";
    }
    return text;
}

Decision letterTo(const Grants& grants, std::size_t index, domain::Date date) {
    Decision award;
    award.decisionKind = domain::DecisionKind::Award;
    award.municipality = grants.municipalities[index].id;
    award.number = letterNumber(grants.municipalities[index], "V");
    award.date = date;
    award.effectiveOn = date;
    award.terms = awardOf(grants, index);
    return award;
}

}  // namespace

std::string letterNumber(const domain::Municipality& municipality, std::string_view suffix) {
    std::string number = "VB-";
    number.append(municipality.code).append("-").append(suffix);
    return number;
}

AwardTerms awardOf(const Grants& grants, std::size_t index) {
    Random random{61, static_cast<std::int64_t>(index)};
    const Money most = mostFor(grants);
    // A quarter asks for all there is; the others for what their plan costs.
    const bool asksForAll = dealt(4, index, 62) == 0;
    const Money gross =
        asksForAll ? most : share(most, random.between(800, 985), 1000 * centsInEuro);
    const Money vatFund = share(gross, random.between(50, 150), 100 * centsInEuro);
    AwardTerms terms = domain::proposedAward(grants.scheme, gross, vatFund);
    terms.obligations = obligationsOf(grants.scheme);
    return terms;
}

void addAwards(const Grants& grants, Timeline& timeline) {
    for (std::size_t batch = 0; batch < letterDays.size(); ++batch) {
        const domain::Date first = grants.scheme.spendingPeriod.first();
        const domain::Date day = workday(first.plusDays(-letterDays[batch]));
        const domain::Date date = workday(day.plusDays(daysForApproval));
        const auto letters = [&grants, batch, date](Store&) {
            std::vector<Decision> decisions;
            for (std::size_t at = batch; at < grants.municipalities.size();
                 at += letterDays.size()) {
                decisions.push_back(letterTo(grants, at, date));
            }
            return decisions;
        };
        addSeries(letters, {day, Desk::Policy}, Turn{date, Desk::Assessment}, timeline);
    }
}

}  // namespace kamerklaar::work::example
