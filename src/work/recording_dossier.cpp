// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier_check.h"
#include "work/grant_book.h"
#include "work/recording.h"
#include "work/references.h"

// What a municipality asks, tells and states, held against its grant and its earlier returns.
namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Money;
using domain::ProblemKind;
using domain::Problems;
using domain::SisaReturn;

/// The award as it was decided; what was changed later changes nothing about what was asked for.
std::optional<domain::GrantAmount> awardTo(Store& store, domain::MunicipalityId municipality) {
    std::optional<domain::GrantAmount> award;
    for (const domain::Decision& decision : store.decisions().all(municipality)) {
        if (decision.decisionKind == domain::DecisionKind::Award && decision.counts()) {
            const auto& terms = std::get<domain::AwardTerms>(decision.terms);
            award = {terms.gross, terms.vatFund};
        }
    }
    return award;
}

Money paidBy(Store& store, domain::MunicipalityId municipality, Date day) {
    Money paid;
    for (const domain::Payment& payment : store.ledger().payments(municipality)) {
        paid += payment.paidOn <= day ? payment.net : Money();
    }
    return paid;
}

domain::SisaSurroundings surroundingsOf(Store& store, const SisaReturn& sisa, Date today) {
    const domain::GrantState grant =
        GrantBook(store, sisa.municipality).on(sisa.municipality, today);
    domain::SisaSurroundings around;
    around.today = today;
    around.awardedNet = grant.awarded.net();
    around.spendingPeriod = grant.spendingPeriod;
    if (const auto yearEnd = Date::make(sisa.year, 12, 31)) {
        around.paidByYearEnd = paidBy(store, sisa.municipality, *yearEnd);
    }
    for (const SisaReturn& other : store.records<SisaReturn>().all(sisa.municipality)) {
        if (other.id == sisa.id) {
            continue;
        }
        if (other.year == sisa.year - 1) {
            around.cumulativeBefore = other.validCumulative(today);
        }
        if (other.receivedOn && other.isFinal == domain::Answer::Yes) {
            around.otherFinalYear = other.year;
        }
    }
    return around;
}

/// DuplicateCode when the municipality has another of these that is the same in `isSame`.
template <typename Noun, typename IsSame>
void refuseSecond(Store& store, const Noun& noun, const char* field, const std::string& key,
                  IsSame&& isSame, Problems& problems) {
    for (const Noun& other : store.records<Noun>().all(noun.municipality)) {
        if (other.id != noun.id && isSame(other)) {
            problems.push_back(refusal(ProblemKind::DuplicateCode, field, {key}));
            return;
        }
    }
}

}  // namespace

Problems findingsOf(Store& store, const domain::Application& application, Date today) {
    References references(store, application.municipality);
    if (!references.municipality().isRight()) {
        return references.take();
    }
    return domain::check(application, store.schemes().current(),
                         awardTo(store, application.municipality), today);
}

Problems findingsOf(Store& store, const domain::ContactPerson& contact, Date) {
    References references(store, contact.municipality);
    if (!references.municipality().isRight()) {
        return references.take();
    }
    return domain::check(contact, store.schemes().current());
}

Problems findingsOf(Store& store, const domain::Notification& notification, Date today) {
    References references(store, notification.municipality);
    references.municipality().decision("decision", notification.decision);
    if (!references.isRight()) {
        return references.take();
    }
    // A decision that was declined or reversed since changed nothing.
    domain::Notification now = notification;
    const auto decision = store.decisions().find(notification.decision);
    if (decision && decision->status != domain::DecisionStatus::Prepared && !decision->counts()) {
        now.decision = {};
    }
    return domain::check(now, store.schemes().current(), today);
}

Problems findingsOf(Store& store, const domain::ContinuityReport& report, Date today) {
    References references(store, report.municipality);
    if (!references.municipality().isRight()) {
        return references.take();
    }
    Problems problems;
    const auto municipality = store.municipalities().find(report.municipality);
    refuseSecond(
        store, report, "municipality", municipality->name,
        [](const domain::ContinuityReport&) { return true; }, problems);
    const Problems said = domain::check(report, store.schemes().current(), today);
    problems.insert(problems.end(), said.begin(), said.end());
    return problems;
}

Problems findingsOf(Store& store, const SisaReturn& sisa, Date today) {
    References references(store, sisa.municipality);
    if (!references.municipality().isRight()) {
        return references.take();
    }
    Problems problems;
    refuseSecond(
        store, sisa, "year", std::to_string(sisa.year),
        [&sisa](const SisaReturn& other) { return other.year == sisa.year; }, problems);
    const Problems said =
        domain::check(sisa, store.schemes().current(), surroundingsOf(store, sisa, today));
    problems.insert(problems.end(), said.begin(), said.end());
    return problems;
}

}  // namespace kamerklaar::work
