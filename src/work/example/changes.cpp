// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/example/amounts.h"
#include "work/example/grant.h"
#include "work/example/parts.h"

namespace kamerklaar::work::example {
namespace {

using domain::AwardTerms;
using domain::Decision;
using domain::DecisionKind;
using domain::GrantAmount;
using domain::Money;

Decision letter(const Grants& grants, std::size_t index, DecisionKind kind, domain::Date date) {
    Decision decision;
    decision.decisionKind = kind;
    decision.municipality = grants.municipalities[index].id;
    decision.number = letterNumber(grants, index, kind == DecisionKind::Extension ? "VL" : "W");
    decision.date = date;
    decision.effectiveOn = date;
    decision.terms = domain::emptyTerms(kind);
    return decision;
}

/// What is still to come is changed: the last programme year and the last instalment.
AwardTerms changeOf(const AwardTerms& award, GrantAmount by, std::string grounds) {
    AwardTerms change;
    change.gross = by.gross;
    change.vatFund = by.vatFund;
    change.net = by.net();
    change.grounds = std::move(grounds);
    change.years = {{award.years.back().programmeYear, by}};
    change.instalments = award.instalments;
    if (!change.instalments.empty()) {
        change.instalments.back().amount = change.instalments.back().amount + by;
    }
    return change;
}

/// A part of what is still to come, in whole thousands.
Money partOfTheLast(const AwardTerms& award, std::int64_t permille) {
    Money last = award.years.back().amount.net();
    if (!award.instalments.empty()) {
        last = std::min(last, award.instalments.back().amount.net());
    }
    return share(last, permille, 1000 * centsInEuro);
}

Decision extensionOf(const Grants& grants, std::size_t index, domain::Date date,
                     domain::Date requestedOn, std::string motivation) {
    Decision extension = letter(grants, index, DecisionKind::Extension, date);
    extension.terms = domain::ExtensionTerms{requestedOn, std::move(motivation),
                                             *grants.scheme.lastDayOfExtension};
    return extension;
}

/// Longer, and with less for the municipality because more of the costs carry VAT.
void addGrantedExtension(const Grants& grants, Timeline& timeline) {
    if (!grants.has(part::extended) || !grants.scheme.lastDayOfExtension) {
        return;
    }
    const domain::Date prepared = workday(grants.end.plusDays(-150));
    const domain::Date date = workday(prepared.plusDays(9));
    const AwardTerms award = awardOf(grants, part::extended);
    const Money moved = partOfTheLast(award, 120);
    Decision extension = extensionOf(
        grants, part::extended, date, prepared.plusDays(-20),
        "De school waar de interventie begint, opent een half jaar later dan gepland. Het restant "
        "is nodig om de tweede groep jongeren af te ronden.");
    Decision change = letter(grants, part::extended, DecisionKind::Amendment, date);
    change.terms = changeOf(award, {Money(), moved},
                            "Een groter deel van de begeleiding wordt ingekocht; daarover is "
                            "compensabele btw verschuldigd.");
    addSeries({extension, change}, {prepared, Desk::Policy}, Turn{date, Desk::Assessment},
              timeline);
}

void addWaitingExtension(const Grants& grants, Timeline& timeline) {
    if (!grants.has(part::asksExtension) || !grants.scheme.lastDayOfExtension) {
        return;
    }
    const domain::Date prepared = workday(grants.end.plusDays(-11));
    addSeries({extensionOf(grants, part::asksExtension, prepared, prepared.plusDays(-13),
                           "De werving van jongerenwerkers heeft acht maanden langer geduurd dan "
                           "voorzien. De gemeente vraagt om de activiteiten te mogen afmaken.")},
              {prepared, Desk::Policy}, {}, timeline);
}

void addAmendments(const Grants& grants, Timeline& timeline) {
    if (grants.has(part::amended)) {
        const domain::Date prepared = workday(grants.end.plusDays(-200));
        const domain::Date date = workday(prepared.plusDays(6));
        const AwardTerms award = awardOf(grants, part::amended);
        Decision change = letter(grants, part::amended, DecisionKind::Amendment, date);
        change.terms = changeOf(award, {Money() - partOfTheLast(award, 300), Money()},
                                "De interventie op het vmbo gaat niet door.");
        addSeries({change}, {prepared, Desk::Policy}, Turn{date, Desk::Assessment}, timeline);
    }
    if (grants.has(part::waitsForAmendment)) {
        const domain::Date prepared = workday(grants.end.plusDays(-6));
        const AwardTerms award = awardOf(grants, part::waitsForAmendment);
        Decision change =
            letter(grants, part::waitsForAmendment, DecisionKind::Amendment, prepared);
        change.terms = changeOf(award, {Money() - partOfTheLast(award, 200), Money()},
                                "De coördinator is een jaar later begonnen dan begroot.");
        addSeries({change}, {prepared, Desk::Policy}, {}, timeline);
    }
}

}  // namespace

void addChanges(const Grants& grants, Timeline& timeline) {
    if (grants.scheme.programmeYears.empty()) {
        return;
    }
    addGrantedExtension(grants, timeline);
    addWaitingExtension(grants, timeline);
    addAmendments(grants, timeline);
}

}  // namespace kamerklaar::work::example
