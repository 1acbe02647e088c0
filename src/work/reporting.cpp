// SPDX-License-Identifier: EUPL-1.2
#include "work/reporting.h"

#include <algorithm>

#include "domain/ensure.h"
#include "domain/value_rules.h"
#include "work/grant_book.h"
#include "work/lost_race.h"
#include "work/surroundings.h"

namespace kamerklaar::work {
namespace {

using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::ReportStatus;
using domain::YearlyReport;

domain::Subject subjectOf(domain::ReportId id) {
    return {domain::Subject::Kind::Report, id.value};
}

Act journalActOf(domain::ReportAct act) {
    switch (act) {
        case domain::ReportAct::Receive:
            return Act::ReceiveReport;
        case domain::ReportAct::StartReview:
            return Act::StartReview;
        case domain::ReportAct::SendBack:
            return Act::SendBack;
        case domain::ReportAct::Approve:
            return Act::Approve;
        case domain::ReportAct::Reopen:
            return Act::Reopen;
        case domain::ReportAct::PutBack:
            return Act::ReverseAct;
    }
    return Act::SaveReport;
}

Problems findingsOf(const Context& context, const YearlyReport& report) {
    const auto round = context.store.rounds().find(report.round);
    domain::ensure(round.has_value(), "every report belongs to a stored round");
    return domain::check(
        report, context.store.schemes().current(),
        surroundingsOf(context.store, *round, report.municipality, context.clock.today()));
}

/// The stored report, when it may be changed from `version`.
domain::Result<YearlyReport> reportAt(const Context& context, domain::ReportId id, int version) {
    auto stored = context.store.reports().find(id);
    if (!stored) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
    }
    if (stored->version != version) {
        return tl::unexpected(lostRace(context.store, subjectOf(id), version, stored->version));
    }
    return *std::move(stored);
}

/// Writes the new state with its journal entry and, when the status moved, its event.
domain::Result<YearlyReport> write(const Context& context, const YearlyReport& before,
                                   YearlyReport after, Act act,
                                   std::optional<domain::ReportAct> step,
                                   const std::string& reason) {
    if (!context.store.reports().update(after)) {
        const auto stored = context.store.reports().find(after.id);
        return tl::unexpected(lostRace(context.store, subjectOf(after.id), before.version,
                                       stored ? stored->version : before.version));
    }
    ++after.version;
    if (step) {
        context.store.reports().addEvent(after.id, {*step, before.status, after.status,
                                                    context.person, context.clock.now(), reason});
    }
    record(context, act, subjectOf(after.id),
           domain::difference(domain::fieldsOf(before), domain::fieldsOf(after)), reason);
    return after;
}

/// What was typed, on what the form may not change.
YearlyReport typedOn(const YearlyReport& stored, const YearlyReport& typed) {
    YearlyReport next = typed;
    next.municipality = stored.municipality;
    next.round = stored.round;
    next.ownPeriod = stored.ownPeriod;
    next.ownDue = stored.ownDue;
    next.status = stored.status == ReportStatus::Expected ? ReportStatus::Received : stored.status;
    return next;
}

Problems objectionsTo(const Context& context, const YearlyReport& next) {
    Problems objections = ofSeverity(findingsOf(context, next), domain::Severity::Refused);
    const bool named = std::any_of(objections.begin(), objections.end(),
                                   [](const Problem& one) { return one.field == "receivedOn"; });
    if (!next.receivedOn && !named) {
        objections.insert(objections.begin(), domain::refusal(ProblemKind::Missing, "receivedOn"));
    }
    return objections;
}

/// Nothing, or why a report in this state cannot be approved.
Problems openQuestions(const Context& context, const YearlyReport& report) {
    const Problems findings = findingsOf(context, report);
    Problems open = ofSeverity(findings, domain::Severity::Refused);
    const Problems asks = ofSeverity(findings, domain::Severity::Asks);
    if (!asks.empty()) {
        open.push_back({ProblemKind::OpenQuestions,
                        {},
                        {static_cast<std::int64_t>(asks.size())},
                        domain::Severity::Refused,
                        {}});
        open.insert(open.end(), asks.begin(), asks.end());
    }
    return open;
}

}  // namespace

domain::Result<ReportCase> openReport(const Context& context, domain::ReportId id) {
    Store& store = context.store;
    const auto report = store.reports().find(id);
    if (!report) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
    }
    const auto municipality = store.municipalities().find(report->municipality);
    const auto round = store.rounds().find(report->round);
    domain::ensure(municipality && round, "every report has a municipality and a round");

    ReportCase found;
    found.municipality = *municipality;
    found.round = *round;
    found.report = *report;
    found.events = store.reports().events(id);
    found.notes = notesOn(store, *report);
    const auto headers = store.reports().headers(report->municipality);
    const domain::Date today = context.clock.today();
    found.around = surroundingsOf(
        *round, today, GrantBook(store, report->municipality).on(report->municipality, today),
        headers);
    if (const ReportHeader* before = receivedBefore(*round, headers)) {
        found.lastYear = store.reports().find(before->id);
    }
    found.findings = domain::check(*report, store.schemes().current(), found.around);
    return found;
}

domain::Result<YearlyReport> saveReport(const Context& context, const YearlyReport& report,
                                        const std::string& reason) {
    return inOneAct(context, Act::SaveReport, [&]() -> domain::Result<YearlyReport> {
        const auto stored = reportAt(context, report.id, report.version);
        if (!stored) {
            return stored;
        }
        if (!domain::mayBeEdited(stored->status)) {
            return domain::refused(ProblemKind::NotInThisStatus, {},
                                   {std::string(domain::codeOf(stored->status))});
        }
        const YearlyReport next = typedOn(*stored, report);
        if (Problems objections = objectionsTo(context, next); !objections.empty()) {
            return tl::unexpected(std::move(objections));
        }
        context.store.drafts().discard({{domain::Subject::Kind::Report, report.id.value}, {}, {}},
                                       context.person);
        if (next == *stored) {
            return stored;
        }
        const bool arrives = stored->status == ReportStatus::Expected;
        return write(context, *stored, next, arrives ? Act::ReceiveReport : Act::SaveReport,
                     arrives ? std::optional(domain::ReportAct::Receive) : std::nullopt, reason);
    });
}

domain::Outcome takeStep(const Context& context, domain::ReportId id, int version,
                         domain::ReportAct act, const std::string& reason) {
    return inOneAct(context, journalActOf(act), [&]() -> domain::Outcome {
        const auto stored = reportAt(context, id, version);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        const auto step = domain::stepFor(stored->status, act);
        if (!step) {
            return domain::refused(ProblemKind::NotInThisStatus, {},
                                   {std::string(domain::codeOf(stored->status))});
        }
        if (step->needsReason && domain::isBlank(reason)) {
            return domain::refused(ProblemKind::ReasonMissing, "reason");
        }
        if (act == domain::ReportAct::Approve) {
            if (Problems open = openQuestions(context, *stored); !open.empty()) {
                return tl::unexpected(std::move(open));
            }
        }
        YearlyReport next = *stored;
        next.status = step->to;
        if (act == domain::ReportAct::Receive && !next.receivedOn) {
            next.receivedOn = context.clock.today();
        }
        return write(context, *stored, next, journalActOf(act), act, reason)
            .map([](const YearlyReport&) { return std::monostate(); });
    });
}

namespace {

/// As a decision and a scheme are held to it too.
domain::Outcome dueAfter(domain::Period period, domain::Date due) {
    return due < period.last()
               ? domain::refused(ProblemKind::DueBeforeEnd, "due", {period.last(), due})
               : domain::Outcome();
}

}  // namespace

domain::Outcome changeRound(const Context& context, const domain::Round& round) {
    return inOneAct(context, Act::ChangeRound, [&]() -> domain::Outcome {
        const domain::Subject subject{domain::Subject::Kind::Round, round.id.value};
        const auto stored = context.store.rounds().find(round.id);
        if (!stored) {
            return domain::refused(ProblemKind::NotFound, {}, {std::to_string(round.year)});
        }
        domain::Round next = *stored;
        next.period = round.period;
        next.due = round.due;
        const auto changes = domain::difference(domain::fieldsOf(*stored), domain::fieldsOf(next));
        if (stored->version == round.version && changes.empty()) {
            return {};
        }
        if (auto held = dueAfter(next.period, next.due); !held) {
            return held;
        }
        next.version = round.version;
        if (!context.store.rounds().update(next)) {
            return tl::unexpected(lostRace(context.store, subject, round.version, stored->version));
        }
        record(context, Act::ChangeRound, subject, changes);
        return {};
    });
}

domain::Outcome setReportTerm(const Context& context, domain::ReportId id, int version,
                              std::optional<domain::Period> period,
                              std::optional<domain::Date> due) {
    return inOneAct(context, Act::SetReportTerm, [&]() -> domain::Outcome {
        const auto stored = reportAt(context, id, version);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        if (!domain::mayBeEdited(stored->status)) {
            return domain::refused(ProblemKind::NotInThisStatus, {},
                                   {std::string(domain::codeOf(stored->status))});
        }
        YearlyReport next = *stored;
        next.ownPeriod = period;
        next.ownDue = due;
        if (next == *stored) {
            return {};
        }
        const auto round = context.store.rounds().find(next.round);
        domain::ensure(round.has_value(), "every report belongs to a stored round");
        // What only gives back the term of the round is not held up by how that was set.
        if (period || due) {
            if (auto held = dueAfter(domain::periodOf(next, *round), domain::dueOf(next, *round));
                !held) {
                return held;
            }
        }
        return write(context, *stored, next, Act::SetReportTerm, std::nullopt, {})
            .map([](const YearlyReport&) { return std::monostate(); });
    });
}

}  // namespace kamerklaar::work
