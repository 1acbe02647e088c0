// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/ensure.h"
#include "domain/field_reader.h"
#include "domain/report_check.h"
#include "work/counter_act.h"
#include "work/put_back.h"
#include "work/surroundings.h"

// Undoing what was done with a yearly report and with a round.
namespace kamerklaar::work {
namespace {

using domain::Irreversible;
using domain::Outcome;
using domain::ProblemKind;
using domain::Problems;
using domain::ReportStatus;
using domain::YearlyReport;

/// What happened to the same report after this entry and still stands, as ReversalOutdated for each
/// field.
Problems changedSince(Store& store, const JournalEntry& entry) {
    JournalFilter filter;
    filter.subject = entry.subject;
    filter.after = entry.number;
    constexpr int enough = 1000;
    Problems problems;
    for (const JournalEntry& later : store.journal().read(filter, 0, enough)) {
        if (later.reversedBy != 0 || later.reverses > entry.number) {
            continue;
        }
        for (const domain::Change& change : later.changes) {
            problems.push_back({ProblemKind::ReversalOutdated,
                                change.path,
                                {change.path},
                                domain::Severity::Refused,
                                {}});
        }
    }
    return problems;
}

Problems wrongValues(Store& store, const YearlyReport& report, domain::Date today) {
    const auto round = store.rounds().find(report.round);
    domain::ensure(round.has_value(), "every report belongs to a stored round");
    Problems problems = domain::check(report, store.schemes().current(),
                                      surroundingsOf(store, *round, report.municipality, today));
    std::erase_if(problems, [](const domain::Problem& problem) {
        return problem.severity != domain::Severity::Refused;
    });
    return problems;
}

/// Why this entry is not undone, though its own fields are still what it made of them.
Problems objections(const Context& context, const JournalEntry& entry, const YearlyReport& stored,
                    const YearlyReport& next) {
    const bool isStep = next.status != stored.status;
    if (!isStep && !domain::mayBeEdited(stored.status)) {
        return {domain::refusal(ProblemKind::NotInThisStatus, {},
                                {std::string(domain::codeOf(stored.status))})};
    }
    if (isStep && stored.status == ReportStatus::Approved && entry.person == context.person) {
        return {domain::refusal(ProblemKind::OwnApproval)};
    }
    // Nothing that was entered since is approved, or forgotten, along with it.
    if (isStep &&
        (next.status == ReportStatus::Approved || next.status == ReportStatus::Expected)) {
        if (Problems since = changedSince(context.store, entry); !since.empty()) {
            return since;
        }
    }
    return wrongValues(context.store, next, context.clock.today());
}

}  // namespace

PlannedCounterAct undoReport(const Context& context, const JournalEntry& entry) {
    if (entry.act == Act::ExpectReport) {
        return notReversible(Irreversible::PartOfFile);
    }
    const auto stored = context.store.reports().find({entry.subject.id});
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    const auto fields = putBack(domain::fieldsOf(*stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    YearlyReport next = domain::reportFrom(*fields);
    next.id = stored->id;
    next.version = stored->version;
    if (Problems problems = objections(context, entry, *stored, next); !problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return [&context, entry, before = *stored, next](const std::string& reason) {
        domain::ensure(context.store.reports().update(next), "nobody else is in this transaction");
        if (before.status != next.status) {
            context.store.reports().addEvent(
                next.id, {domain::ReportAct::PutBack, before.status, next.status, context.person,
                          context.clock.now(), reason});
        }
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(next), reason);
        return Outcome();
    };
}

PlannedCounterAct undoRound(const Context& context, const JournalEntry& entry) {
    if (entry.act == Act::OpenRound) {
        return notReversible(Irreversible::PartOfFile);
    }
    const auto stored = context.store.rounds().find({entry.subject.id});
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    const auto fields = putBack(domain::fieldsOf(*stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    domain::Round next = *stored;
    domain::FieldReader form(*fields);
    form.period("period", next.period);
    form.date("due", next.due);
    return [&context, entry, before = *stored, next](const std::string& reason) {
        domain::ensure(context.store.rounds().update(next), "nobody else is in this transaction");
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(next), reason);
        return Outcome();
    };
}

}  // namespace kamerklaar::work
