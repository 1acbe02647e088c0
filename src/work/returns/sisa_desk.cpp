// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_desk.h"

#include <algorithm>
#include <set>

#include "domain/field_reader.h"
#include "domain/spending_parts.h"
#include "work/known_names.h"
#include "work/recording.h"
#include "work/recording_reason.h"
#include "work/returns/return_entering.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Money;
using domain::ProblemKind;
using domain::SisaReturn;

std::optional<SisaReturn> storedOver(Store& store, domain::MunicipalityId municipality, int year) {
    for (SisaReturn& one : store.records<SisaReturn>().all(municipality)) {
        if (one.year == year) {
            return std::move(one);
        }
    }
    return std::nullopt;
}

/// What the progress reports say was spent in a calendar year; nothing when none touches it.
std::optional<Money> reportedIn(Store& store, domain::MunicipalityId municipality, int year) {
    std::optional<Money> sum;
    for (const domain::PeriodSpending& spending : store.ledger().spending(municipality)) {
        for (const auto& part : domain::partsOf(store.schemes().current(), spending)) {
            if (part.calendarYear == year) {
                sum = sum.value_or(Money()) + part.spent;
            }
        }
    }
    return sum;
}

}  // namespace

SisaDesk::SisaDesk(const Context& context)
    : context_(context),
      rules_(context.store.schemes().current()),
      municipalities_(context.store.municipalities().all()),
      personalData_(personalDataIn(context.store, municipalities_, context.clock.today())) {}

CheckedSisa SisaDesk::read(ReturnFile file, const ReturnAsked& asked) {
    CheckedSisa one;
    one.file = std::move(file);
    one.asked = asked;
    const domain::Scheme& scheme = context_.store.schemes().current();
    one.read = readSisa(scheme, municipalities_, one.file.tables, one.file.beside.notFormulas);
    one.read.reading.beside = std::move(one.file.beside);
    one.file.tables.clear();
    check(one);
    return one;
}

SisaReturn SisaDesk::sisaFrom(const CheckedSisa& one,
                              const std::vector<std::string>& reasons) const {
    const std::set<std::string> applied(reasons.begin(), reasons.end());
    const auto stored = storedOver(context_.store, one.municipality->id, *one.year);
    SisaReturn sisa =
        stored ? *stored
               : begun<SisaReturn>(context_.store, context_.clock.today(), one.municipality->id);
    const auto said = domain::fromFields<SisaReturn>(one.read.reading.fieldsAfter(applied));
    sisa.year = *one.year;
    sisa.receivedOn = one.asked.receivedOn.value_or(context_.clock.today());
    sisa.spent = said.spent;
    sisa.cumulative = said.cumulative;
    sisa.activitiesFinished = said.activitiesFinished;
    sisa.isFinal = said.isFinal;
    sisa.explanation = said.explanation;
    sisa.auditKind = one.read.auditKind.empty() ? sisa.auditKind : one.read.auditKind;
    if (sisa.cbsStatus == domain::CbsStatus::NotReceived) {
        sisa.cbsStatus = domain::CbsStatus::Received;
    }
    for (domain::SisaIndicator& indicator : sisa.indicators) {
        const Answer* answer = one.read.reading.find("sisa." + indicator.code);
        if (answer != nullptr) {
            const bool isCorrected =
                answer->correction && applied.contains(answer->correction->reason);
            indicator.value = isCorrected ? answer->correction->text : answer->original;
        }
    }
    return sisa;
}

void SisaDesk::check(CheckedSisa& one) {
    const domain::Scheme& scheme = context_.store.schemes().current();
    ReturnCase from{
        one.read.reading, scheme, context_.clock.today(), {}, {}, one.asked.round, {}, {}, {}, {},
        personalData_,    {}};
    from.alsoIn = one.asked.alsoIn;
    from.sisa = &one.read;
    const Origin& origin = one.read.reading.origin;
    for (const domain::Municipality& each : municipalities_) {
        if (each.code == origin.municipalityCode) {
            from.municipality = each;
        }
        if (one.asked.municipality && each.id == *one.asked.municipality) {
            from.chosen = each;
        }
    }
    // The form of the CBS need not say whose it is when whoever brings it does.
    if (!from.municipality && from.chosen && one.read.origin.leavesOpen(*from.chosen)) {
        from.municipality = from.chosen;
    }
    one.municipality = from.municipality;
    one.year = one.asked.round ? one.asked.round : one.read.year;
    if (one.municipality && one.year) {
        const auto stored = storedOver(context_.store, one.municipality->id, *one.year);
        one.sisa = sisaFrom(one, one.read.reading.reasons());
        from.findings = findingsOf(context_.store, one.sisa, from.today);
        from.hasComeBefore = stored && stored->receivedOn.has_value();
        from.sameFileOn =
            stored ? takenOverOn(context_.store, stored->subject(), one.file.bytes) : std::nullopt;
        from.reportedInYear = reportedIn(context_.store, one.municipality->id, *one.year);
    }
    one.messages = returns::check(from, rules_, sisaChecks());
}

domain::Outcome SisaDesk::correct(CheckedSisa& one, const std::string& key, const std::string& text,
                                  const std::string& reason) {
    Answer* answer = one.read.reading.find(key);
    if (answer == nullptr) {
        return domain::refused(ProblemKind::NotFound, key, {key});
    }
    if (comparable(reason).empty()) {
        return domain::refused(ProblemKind::ReasonMissing, "reason");
    }
    returns::correct(*answer, text, reason);
    check(one);
    return {};
}

void SisaDesk::takeBack(CheckedSisa& one, const std::string& key) {
    if (Answer* answer = one.read.reading.find(key)) {
        returns::takeBack(*answer);
        check(one);
    }
}

/// First as it was written, then each correction with its reason, as reports are (enter()).
domain::Result<SisaReturn> SisaDesk::keep(const CheckedSisa& one) const {
    const std::vector<std::string> all = one.read.reading.reasons();
    std::vector<std::string> applied;
    std::string pending;
    for (const std::string& reason : all) {
        const SisaReturn next = sisaFrom(one, applied);
        if (!domain::refuses(findingsOf(context_.store, next, context_.clock.today()))) {
            if (const auto saved = saveBecause(context_, next, pending); !saved) {
                return saved;
            }
            pending.clear();
        }
        applied.push_back(reason);
        pending += (pending.empty() ? "" : "; ") + reason;
    }
    return saveBecause(context_, sisaFrom(one, applied), pending);
}

domain::Result<SisaReturn> SisaDesk::takeOver(CheckedSisa& one) {
    const auto taken = inOneAct(context_, Act::SaveSisaReturn, [&]() -> domain::Result<SisaReturn> {
        check(one);
        if (!one.mayBeTakenOver()) {
            return domain::refused(ProblemKind::OpenQuestions, {},
                                   {static_cast<std::int64_t>(one.messages.size())});
        }
        const auto saved = keep(one);
        if (!saved) {
            return saved;
        }
        const auto kept = keepFile(context_, one.file, saved->subject(), one.municipality->name,
                                   saved->receivedOn);
        return kept ? saved : tl::unexpected(kept.error());
    });
    one.isTakenOver = taken.has_value();
    return taken;
}

}  // namespace kamerklaar::work::returns
