// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier_check.h"
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/example/parts.h"
#include "work/example/random.h"
#include "work/recording.h"

namespace kamerklaar::work::example {
namespace {

using domain::Answer;
using domain::Date;
using domain::Money;
using domain::SisaReturn;

/// Which return of which municipality.
struct Which {
    const Grants& grants;
    std::size_t index = 0;
    std::size_t roundNumber = 0;

    [[nodiscard]] int year() const { return grants.rounds[roundNumber].year; }
    [[nodiscard]] bool isFirst() const { return roundNumber == 0; }
    [[nodiscard]] bool isLast() const { return roundNumber + 1 == grants.rounds.size(); }
    [[nodiscard]] bool isFirstOf(std::size_t part) const { return isFirst() && index == part; }
    [[nodiscard]] bool isLastOf(std::size_t part) const { return isLast() && index == part; }
};

/// As the report over the same year states it, which covers the calendar year.
Money reportedIn(const Grants& grants, std::size_t index, std::size_t roundNumber) {
    domain::YearlyReport report;
    fillInSpending(report, settingOf(grants, index, roundNumber));
    return report.spent();
}

/// What the auditor left of it.
Money auditedIn(const Grants& grants, std::size_t index, std::size_t roundNumber) {
    const Which which{grants, index, roundNumber};
    const Money reported = reportedIn(grants, index, roundNumber);
    if (which.isFirstOf(part::explainedInFirstYear)) {
        return reported - Money::euros(1'250);
    }
    if (which.isLastOf(part::unexplained)) {
        return reported - Money::cents(478'035);
    }
    return reported;
}

Date receivedOn(const Which& which, Date due) {
    Random random{83, static_cast<std::int64_t>(which.index), which.year()};
    return workday(which.isLastOf(part::lateReturn)
                       ? due.plusDays(13)
                       : due.plusDays(-static_cast<int>(random.between(4, 40))));
}

void fillIn(SisaReturn& sisa, const Which& which) {
    const auto audits = which.grants.scheme.termsOf(domain::TermKind::AuditKind);
    sisa.auditKind = audits.empty() ? std::string() : audits.front().code;
    sisa.activitiesFinished = Answer::No;
    sisa.isFinal = Answer::No;
    sisa.spent = auditedIn(which.grants, which.index, which.roundNumber);
    Money cumulative;
    for (std::size_t number = 0; number <= which.roundNumber; ++number) {
        cumulative += auditedIn(which.grants, which.index, number);
    }
    sisa.cumulative = cumulative;
    sisa.cbsStatus = domain::CbsStatus::Plausible;
    if (which.isLastOf(part::notPlausible)) {
        sisa.cbsStatus = domain::CbsStatus::NotPlausible;
        sisa.explanation = "De bijlage is zonder de verklaring van de accountant aangeleverd.";
    } else if (which.isLastOf(part::brokenChain)) {
        *sisa.cumulative += Money::euros(10'000);
    } else if (which.isFirstOf(part::correctedInFirstYear)) {
        // As stated; the correction puts it right.
        *sisa.spent += Money::euros(9'000);
        *sisa.cumulative += Money::euros(9'000);
    } else if (which.isLastOf(part::auditFinding)) {
        const auto kinds = which.grants.scheme.termsOf(domain::TermKind::FindingKind);
        sisa.findings = {{kinds.empty() ? std::string() : kinds.back().code,
                          Money::euros(6'300),
                          "Van twee facturen ontbreekt de prestatieverklaring.",
                          {}}};
    }
}

/// After CBS found it plausible the municipality writes to the ministry, which agrees.
void addCorrection(const Which& which, Date received, Timeline& timeline) {
    const Date decided = workday(received.plusDays(16));
    timeline.add(decided, 55, Desk::Finance,
                 [&grants = which.grants, index = which.index, number = which.roundNumber,
                  received](const Context& context) {
                     SisaReturn sisa =
                         context.store.records<SisaReturn>().all(grants.idOf(index)).front();
                     const Money right = auditedIn(grants, index, number);
                     sisa.corrections.push_back(
                         {received, right, right,
                          "Een factuur over het volgende jaar is dubbel geboekt.", Answer::Yes,
                          context.clock.today(), "De accountant bevestigt de dubbele boeking."});
                     must(save(context, sisa), "an example correction can be recorded");
                 });
}

void addReturn(const Which& which, Date due, Timeline& timeline) {
    const Date received = receivedOn(which, due);
    const Date published = workday(received.plusDays(9));
    timeline.add(published, which.index, Desk::Finance,
                 [&grants = which.grants, index = which.index, number = which.roundNumber, received,
                  published](const Context& context) {
                     const Which own{grants, index, number};
                     SisaReturn sisa = begun<SisaReturn>(context.store, context.clock.today(),
                                                         grants.idOf(index));
                     sisa.year = own.year();
                     sisa.receivedOn = received;
                     sisa.cbsOn = published;
                     fillIn(sisa, own);
                     must(save(context, sisa), "an example return can be recorded");
                 });
    if (which.isFirstOf(part::correctedInFirstYear)) {
        addCorrection(which, published.plusDays(24), timeline);
    }
}

}  // namespace

void addSisaReturns(const Grants& grants, Timeline& timeline) {
    for (std::size_t number = 0; number < grants.rounds.size(); ++number) {
        const auto due = domain::sisaDueOf(grants.scheme, grants.rounds[number].year);
        for (std::size_t at = 0; due && at < grants.municipalities.size(); ++at) {
            addReturn({grants, at, number}, *due, timeline);
        }
    }
}

}  // namespace kamerklaar::work::example
