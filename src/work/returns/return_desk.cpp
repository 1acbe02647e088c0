// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_desk.h"

#include <algorithm>

#include "work/known_names.h"
#include "work/returns/return_checks.h"
#include "work/returns/return_entering.h"
#include "work/returns/return_lines.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Municipality;
using domain::ProblemKind;
using domain::YearlyReport;

}  // namespace

ReturnDesk::ReturnDesk(const Context& context)
    : context_(context),
      rules_(context.store.schemes().current()),
      forms_(context.store.schemes().current()),
      municipalities_(context.store.municipalities().all()),
      personalData_(personalDataIn(context.store, municipalities_, context.clock.today())) {}

std::optional<Municipality> ReturnDesk::municipalityOf(const Origin& origin,
                                                       const Reading& reading) const {
    const Answer* named = reading.find("gemeente.naam");
    const std::string name = named != nullptr ? named->value() : std::string();
    const auto code = municipalityCode(origin.municipalityCode);
    const auto found =
        std::find_if(municipalities_.begin(), municipalities_.end(), [&](const Municipality& one) {
            return origin.municipalityCode.empty() ? isCalled(one, name) : code == one.code;
        });
    return found == municipalities_.end() ? std::nullopt : std::optional(*found);
}

std::shared_ptr<const Peers> ReturnDesk::peersIn(int year) {
    std::shared_ptr<const Peers>& known = peers_[year];
    if (known) {
        return known;
    }
    const auto round = context_.store.rounds().ofYear(year);
    const auto interventions = round ? context_.store.reports().comparedIn(round->id)
                                     : std::vector<ComparedIntervention>();
    return known = std::make_shared<const Peers>(peersOf(municipalities_, interventions));
}

CheckedReturn ReturnDesk::read(ReturnFile file, const ReturnAsked& asked) {
    OpenedReturn opened{std::move(file), {}};
    takeAnswers(opened, forms_, asked.round);
    return read(std::move(opened), asked);
}

CheckedReturn ReturnDesk::read(OpenedReturn opened, const ReturnAsked& asked) {
    CheckedReturn one;
    one.file = std::move(opened.file);
    one.reading = std::move(opened.reading);
    one.asked = asked;
    check(one);
    return one;
}

void ReturnDesk::check(CheckedReturn& one) {
    if (!one.file.isReadable()) {
        one.messages = unreadable(one.file);
        return;
    }
    const std::unique_ptr<Moment> moment = context_.store.moment();
    const domain::Scheme& scheme = context_.store.schemes().current();
    ReturnCase from{one.reading, scheme, context_.clock.today(), {}, {}, one.asked.round, {}, {},
                    {},          {},     personalData_,          {}};
    from.alsoIn = one.asked.alsoIn;
    from.municipality = municipalityOf(one.reading.origin, one.reading);
    if (one.asked.municipality) {
        from.chosen = context_.store.municipalities().find(*one.asked.municipality);
    }
    one.municipality = from.municipality;
    one.round = one.asked.round ? one.asked.round : one.reading.origin.round;
    if (one.municipality && one.round) {
        if (auto known = knownGrant(context_.store, from.today, *one.round, one.municipality->id)) {
            from.known = *std::move(known);
        }
    }
    if (from.known) {
        one.report = reportOn(from.known->report, one.reading.reportFields(),
                              one.asked.receivedOn.value_or(from.today));
        from.report = one.report;
        from.findings = domain::check(one.report, scheme, from.known->around);
        from.sameFileOn = takenOverOn(
            context_.store, {domain::Subject::Kind::Report, one.report.id.value}, one.file.bytes);
        from.peers = peersIn(*one.round);
    }
    one.messages = returns::check(from, rules_);
}

domain::Outcome ReturnDesk::correct(CheckedReturn& one, const std::string& key,
                                    const std::string& text, const std::string& reason) {
    Answer* answer = one.reading.find(key);
    if (answer == nullptr || answer->question.isGiven()) {
        return domain::refused(ProblemKind::NotFound, key, {key});
    }
    if (comparable(reason).empty()) {
        return domain::refused(ProblemKind::ReasonMissing, "reason");
    }
    returns::correct(*answer, text, reason);
    check(one);
    return {};
}

void ReturnDesk::takeBack(CheckedReturn& one, const std::string& key) {
    if (Answer* answer = one.reading.find(key)) {
        returns::takeBack(*answer);
        check(one);
    }
}

domain::Result<std::string> ReturnDesk::addLine(CheckedReturn& one, const std::string& sheetKey,
                                                const std::string& reason) {
    if (comparable(reason).empty()) {
        return domain::refused(ProblemKind::ReasonMissing, "reason");
    }
    const auto key = returns::addLine(one.reading, sheetKey, reason);
    if (!key) {
        return domain::refused(ProblemKind::NotFound, sheetKey, {sheetKey});
    }
    check(one);
    return *key;
}

domain::Outcome ReturnDesk::leaveLineOut(CheckedReturn& one, const std::string& rowKey,
                                         const std::string& reason) {
    if (comparable(reason).empty()) {
        return domain::refused(ProblemKind::ReasonMissing, "reason");
    }
    if (!returns::leaveLineOut(one.reading, rowKey, reason)) {
        return domain::refused(ProblemKind::NotFound, rowKey, {rowKey});
    }
    check(one);
    return {};
}

void ReturnDesk::putLineBack(CheckedReturn& one, const std::string& rowKey) {
    if (returns::putLineBack(one.reading, rowKey)) {
        check(one);
    }
}

domain::Result<YearlyReport> ReturnDesk::takeOver(CheckedReturn& one) {
    const auto taken = inOneAct(context_, Act::SaveReport, [&]() -> domain::Result<YearlyReport> {
        check(one);
        if (!one.mayBeTakenOver()) {
            const auto errors = std::count_if(
                one.messages.begin(), one.messages.end(),
                [](const Message& message) { return message.weight == Weight::Error; });
            return domain::refused(ProblemKind::OpenQuestions, {}, {std::int64_t{errors}});
        }
        return enter(context_, one);
    });
    one.isTakenOver = taken.has_value();
    if (taken) {
        peers_.erase(*one.round);
    }
    return taken;
}

}  // namespace kamerklaar::work::returns
