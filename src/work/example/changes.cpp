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
    decision.number =
        letterNumber(grants.municipalities[index], kind == DecisionKind::Extension ? "VL" : "W");
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
std::vector<Decision> grantedExtension(const Grants& grants, domain::Date date,
                                       domain::Date requestedOn) {
    const AwardTerms award = awardOf(grants, part::extended);
    Decision change = letter(grants, part::extended, DecisionKind::Amendment, date);
    change.terms = changeOf(award, {Money(), partOfTheLast(award, 120)},
                            "Een groter deel van de begeleiding wordt ingekocht; daarover is "
                            "compensabele btw verschuldigd.");
    return {extensionOf(grants, part::extended, date, requestedOn,
                        "De school waar de interventie begint, opent een half jaar later dan "
                        "gepland. Het restant is nodig om de tweede groep jongeren af te ronden."),
            change};
}

/// A lower award, because of what the municipality told.
Decision lowered(const Grants& grants, Store& store, std::size_t index, domain::Date date,
                 std::int64_t permille, std::string grounds) {
    const AwardTerms award = awardOf(grants, index);
    Decision change = letter(grants, index, DecisionKind::Amendment, date);
    AwardTerms terms =
        changeOf(award, {Money() - partOfTheLast(award, permille), Money()}, std::move(grounds));
    const auto told = store.records<domain::Notification>().all(grants.idOf(index));
    if (!told.empty()) {
        terms.fromNotification = told.back().id;
    }
    change.terms = std::move(terms);
    return change;
}

void addExtensions(const Grants& grants, Timeline& timeline) {
    if (grants.has(part::extended)) {
        const domain::Date prepared = workday(lastChangeOf(grants).plusDays(-150));
        const domain::Date date = workday(prepared.plusDays(9));
        addSeries([&grants, date, asked = prepared.plusDays(-20)](
                      Store&) { return grantedExtension(grants, date, asked); },
                  {prepared, Desk::Policy}, Turn{date, Desk::Assessment}, timeline);
    }
    if (grants.has(part::asksExtension)) {
        const domain::Date prepared = workday(lastChangeOf(grants).plusDays(-11));
        addSeries(
            [&grants, prepared](Store&) {
                return std::vector{
                    extensionOf(grants, part::asksExtension, prepared, prepared.plusDays(-13),
                                "De werving van jongerenwerkers heeft acht maanden langer geduurd "
                                "dan voorzien. "
                                "De gemeente vraagt om de activiteiten te mogen afmaken.")};
            },
            {prepared, Desk::Policy}, {}, timeline);
    }
}

void addAmendments(const Grants& grants, Timeline& timeline) {
    if (grants.has(part::amended)) {
        const domain::Date prepared = workday(lastChangeOf(grants).plusDays(-200));
        const domain::Date date = workday(prepared.plusDays(6));
        addSeries(
            [&grants, date](Store& store) {
                return std::vector{lowered(grants, store, part::amended, date, 300,
                                           "De interventie op het vmbo gaat niet door.")};
            },
            {prepared, Desk::Policy}, Turn{date, Desk::Assessment}, timeline);
    }
    if (grants.has(part::waitsForAmendment)) {
        const domain::Date prepared = workday(lastChangeOf(grants).plusDays(-6));
        addSeries(
            [&grants, prepared](Store& store) {
                return std::vector{
                    lowered(grants, store, part::waitsForAmendment, prepared, 200,
                            "De coördinator is een jaar later begonnen dan begroot.")};
            },
            {prepared, Desk::Policy}, {}, timeline);
    }
}

}  // namespace

domain::Date lastChangeOf(const Grants& grants) {
    domain::Date day = grants.end;
    if (!grants.scheme.instalments.empty()) {
        day = std::min(day, grants.scheme.instalments.back().plannedOn.plusDays(-30));
    }
    return day;
}

void addChanges(const Grants& grants, Timeline& timeline) {
    if (grants.scheme.lastDayOfExtension) {
        addExtensions(grants, timeline);
    }
    addAmendments(grants, timeline);
}

}  // namespace kamerklaar::work::example
