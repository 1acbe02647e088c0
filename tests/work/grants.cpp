// SPDX-License-Identifier: EUPL-1.2
#include "work/grants.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/filing.h"
#include "work/reporting.h"
#include "work/seals.h"

namespace kamerklaar::tests {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;
using domain::MunicipalityId;

void awardAll(Office& office) {
    for (const domain::Municipality& municipality : office.store().municipalities().all()) {
        award(office, municipality.id);
    }
}

Decision amendment(Office& office, MunicipalityId municipality, Money change) {
    Decision decision = work::proposal(office.anna(), DecisionKind::Amendment, municipality);
    const domain::GrantState state =
        work::grantOf(office.store(), municipality, office.clock.today());
    domain::AwardTerms terms;
    terms.gross = change;
    terms.net = change;
    terms.years = {{state.years.back().programmeYear, {change, Money()}}};
    terms.instalments = state.instalments;
    terms.instalments.back().amount.gross += change;
    terms.grounds = "Een activiteit vervalt.";
    decision.terms = terms;
    return decision;
}

Decision withdrawal(Office& office, MunicipalityId municipality) {
    Decision decision = work::proposal(office.anna(), DecisionKind::Withdrawal, municipality);
    std::get<domain::AwardTerms>(decision.terms).grounds = "De gemeente ziet ervan af.";
    return decision;
}

Decision extension(Office& office, MunicipalityId municipality) {
    Decision decision = work::proposal(office.anna(), DecisionKind::Extension, municipality);
    std::get<domain::ExtensionTerms>(decision.terms).motivation = "De werving duurde langer.";
    return decision;
}

Decision settlement(Office& office, MunicipalityId municipality, Money lowerBy) {
    Decision decision = work::proposal(office.anna(), DecisionKind::Settlement, municipality);
    auto& terms = std::get<domain::SettlementTerms>(decision.terms);
    terms.gross -= lowerBy;
    if (!lowerBy.isZero()) {
        terms.ground = "a";
        terms.reason = "Twee interventies zijn niet uitgevoerd.";
    }
    return decision;
}

Decision recovery(Office& office, MunicipalityId municipality) {
    Decision decision = work::proposal(office.anna(), DecisionKind::Recovery, municipality);
    std::get<domain::RecoveryTerms>(decision.terms).reason = "Te veel betaald.";
    return decision;
}

Decision reversal(Office& office, const Decision& decision) {
    Decision counterAct =
        work::proposal(office.anna(), DecisionKind::Reversal, decision.municipality);
    counterAct.reason = "Bij vergissing genomen.";
    counterAct.terms = domain::ReversalTerms{decision.id};
    return counterAct;
}

domain::SisaReturn sisaReturn(Office& office, MunicipalityId municipality, int year, Money spent,
                              Money cumulative) {
    auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(), municipality);
    sisa.year = year;
    sisa.receivedOn = std::min(Date::known(year + 1, 7, 15), office.clock.today());
    sisa.spent = spent;
    sisa.cumulative = cumulative;
    sisa.isFinal = domain::Answer::No;
    return sisa;
}

domain::SisaReturn finalReturn(Office& office, MunicipalityId municipality) {
    const int year = work::grantOf(office.store(), municipality, office.clock.today())
                         .spendingPeriod.last()
                         .year();
    auto sisa =
        sisaReturn(office, municipality, year, Money::euros(200'000), Money::euros(1'400'000));
    sisa.isFinal = domain::Answer::Yes;
    return recorded(office, sisa);
}

domain::YearlyReport reported(Office& office, MunicipalityId municipality, int year, Money spent) {
    const auto round = office.store().rounds().ofYear(year).value();
    const auto header = office.store().reports().headers(municipality, round.id).at(0);
    domain::YearlyReport report = office.store().reports().find(header.id).value();
    const std::string category =
        office.store().schemes().current().termsOf(domain::TermKind::CostCategory).back().code;
    report.categories = {{category, spent, spent}};
    report.receivedOn = report.receivedOn.value_or(office.clock.today());
    return work::saveReport(office.anna(), report).value();
}

void payInFull(Office& office, MunicipalityId municipality) {
    const Date today = office.clock.today();
    for (const auto& share : work::grantOf(office.store(), municipality, today).instalments) {
        pay(office, municipality, share.number, share.amount.net(),
            std::max(share.plannedOn, today), share.amount.vatFund);
    }
}

namespace {

void settle(Office& office, MunicipalityId municipality, Money lowerBy) {
    award(office, municipality);
    payInFull(office, municipality);
    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, municipality);
    decideBy(office.anna(), office.carla(), settlement(office, municipality, lowerBy));
}

domain::TakeOverTerms workbook(Office& office) {
    domain::CaseDocument document;
    document.subject = {domain::Subject::Kind::File, 0};
    document.fileName = "overname.xlsx";
    document.sender = "Ministerie";
    document.date = office.clock.today();
    return {work::attachDocument(office.anna(), document, "x").value().id, 0, 0, 0, 0};
}

domain::SelectionTerms choice(Office& office) {
    domain::Selection selection;
    selection.name = "Proef";
    selection.date = office.clock.today();
    selection.places = 1;
    selection.indicators = {{"verdachten", "Verdachten", "per 1000", 2023, "politie", {}, 1000}};
    selection.values = {{"GM0141", "Almelo", "verdachten", 21'500}};
    return {{recorded(office, selection).id.value}, {{"GM0141", 1, "Hoogste cijfer."}}};
}

}  // namespace

Next next(DecisionKind kind) {
    Next it{std::make_unique<Office>(), {}};
    Office& office = *it.office;
    const MunicipalityId municipality = office.municipality();
    it.decision =
        work::proposal(office.anna(), kind,
                       kind == DecisionKind::Publication || kind == DecisionKind::TakeOver ||
                               kind == DecisionKind::Selection
                           ? MunicipalityId()
                           : municipality);
    switch (kind) {
        case DecisionKind::Award:
            break;
        case DecisionKind::Amendment:
            award(office, municipality);
            it.decision = amendment(office, municipality, Money::euros(-100'000));
            break;
        case DecisionKind::Extension:
            award(office, municipality);
            it.decision = extension(office, municipality);
            break;
        case DecisionKind::Withdrawal:
            award(office, municipality);
            it.decision = withdrawal(office, municipality);
            break;
        case DecisionKind::Payment:
            award(office, municipality);
            it.decision = work::proposal(office.anna(), kind, municipality);
            break;
        case DecisionKind::Settlement:
            award(office, municipality);
            office.clock.moveTo("2028-08-01T09:00:00Z");
            finalReturn(office, municipality);
            it.decision = settlement(office, municipality);
            break;
        case DecisionKind::Recovery:
            settle(office, municipality, Money::euros(100'000));
            it.decision = recovery(office, municipality);
            break;
        case DecisionKind::Publication:
            it.decision = publication(office);
            break;
        case DecisionKind::TakeOver:
            it.decision.terms = workbook(office);
            break;
        case DecisionKind::Selection:
            it.decision.terms = choice(office);
            break;
        case DecisionKind::Reversal:
            it.decision = reversal(office, award(office, municipality));
            break;
    }
    return it;
}

std::vector<DecisionKind> allKinds() {
    std::vector<DecisionKind> kinds;
    for (const auto& [kind, code] : domain::decisionKindCodes) {
        kinds.push_back(kind);
    }
    return kinds;
}

std::string nameOf(DecisionKind kind) {
    return std::string(domain::codeIn(domain::decisionKindCodes, kind));
}

}  // namespace kamerklaar::tests
