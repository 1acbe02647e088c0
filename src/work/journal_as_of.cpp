// SPDX-License-Identifier: EUPL-1.2
#include "work/journal_as_of.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/field_reader.h"
#include "work/journal_replay.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Fields;
using domain::Subject;
using Of = std::optional<domain::MunicipalityId>;

/// The moments at which the earlier administration was entered: one for each approved taking over,
/// whose entries all carry it.
std::set<std::int64_t> momentsOfTakingOver(Store& store) {
    std::set<std::int64_t> moments;
    for (const domain::Decision& decision : store.decisions().all()) {
        if (decision.decisionKind == domain::DecisionKind::TakeOver && decision.counts() &&
            decision.decidedAt) {
            moments.insert(decision.decidedAt->unixSeconds());
        }
    }
    return moments;
}

/// The day on which what was taken over came in at the time; nothing when the entry does not say.
std::optional<Date> ownDayOf(const JournalEntry& entry) {
    for (const domain::Change& change : entry.changes) {
        if (change.path == "receivedOn") {
            return Date::fromIso(change.after);
        }
    }
    return {};
}

/// Which entries had been made by the end of a day.
class MadeBy {
public:
    MadeBy(Store& store, Date day) : day_(day), takenOver_(momentsOfTakingOver(store)) {}

    [[nodiscard]] bool operator()(const JournalEntry& entry) const {
        if (entry.at.date() <= day_) {
            // Entered by then, but it may say of itself that it came later.
            return !isTakenOver(entry) || ownDayOf(entry).value_or(day_) <= day_;
        }
        // Rounds and what was planned are there from the start, whenever the file was made.
        if (entry.act == Act::OpenRound || entry.act == Act::ExpectReport) {
            return true;
        }
        return isTakenOver(entry) && ownDayOf(entry).value_or(entry.at.date()) <= day_;
    }

private:
    [[nodiscard]] bool isTakenOver(const JournalEntry& entry) const {
        return entry.subject.kind == Subject::Kind::Report &&
               takenOver_.contains(entry.at.unixSeconds());
    }

    Date day_;
    std::set<std::int64_t> takenOver_;
};

struct ReportThen {
    domain::MunicipalityId municipality;
    domain::RoundId round;
    std::string status;
    std::optional<domain::Period> ownPeriod;
    domain::Money spent;
};

ReportThen reportIn(const Fields& fields) {
    ReportThen report;
    domain::FieldReader form(fields);
    form.ref("municipality", report.municipality);
    form.ref("round", report.round);
    form.code("status", report.status);
    form.period("ownPeriod", report.ownPeriod);
    for (const domain::Field& field : fields) {
        if (field.path.starts_with("categories/") && field.path.ends_with("/spent")) {
            domain::Money amount;
            form.money(field.path, amount);
            report.spent += amount;
        }
    }
    return report;
}

bool countedThen(const ReportThen& report) {
    const auto status = domain::reportStatusFrom(report.status);
    return status && domain::counts(*status);
}

std::map<domain::RoundId, domain::Period> roundsIn(const JournalReplay& journal) {
    std::map<domain::RoundId, domain::Period> rounds;
    for (const std::int64_t id : journal.idsOf(Subject::Kind::Round)) {
        const Fields fields = journal.fieldsOf({Subject::Kind::Round, id});
        domain::FieldReader(fields).period("period", rounds[{id}]);
    }
    return rounds;
}

std::map<domain::ReportId, std::vector<domain::SplitPart>> splitsIn(const JournalReplay& journal) {
    std::map<domain::ReportId, std::vector<domain::SplitPart>> parts;
    for (const std::int64_t id : journal.idsOf(Subject::Kind::SpendingSplit)) {
        const auto split = domain::fromFields<domain::SpendingSplit>(
            journal.fieldsOf({Subject::Kind::SpendingSplit, id}));
        if (!split.withdrawn) {
            parts[split.report] = split.parts;
        }
    }
    return parts;
}

std::vector<domain::PeriodSpending> spendingIn(const JournalReplay& journal, Of of) {
    const auto rounds = roundsIn(journal);
    const auto parts = splitsIn(journal);
    std::vector<domain::PeriodSpending> spending;
    for (const std::int64_t id : journal.idsOf(Subject::Kind::Report)) {
        const ReportThen report = reportIn(journal.fieldsOf({Subject::Kind::Report, id}));
        const auto round = rounds.find(report.round);
        if (!countedThen(report) || round == rounds.end() || (of && report.municipality != *of)) {
            continue;
        }
        const auto own = parts.find({id});
        spending.push_back({report.municipality, report.ownPeriod.value_or(round->second),
                            report.spent, domain::ReportId{id},
                            own == parts.end() ? std::vector<domain::SplitPart>() : own->second});
    }
    return spending;
}

domain::Instalment plannedIn(const JournalEntry& entry) {
    Fields fields;
    for (const domain::Change& change : entry.changes) {
        fields.push_back({change.path, change.after, change.isPrivate});
    }
    domain::Instalment planned;
    domain::FieldReader form(fields);
    form.ref("municipality", planned.municipality);
    form.number("number", planned.number);
    form.number("calendarYear", planned.calendarYear);
    form.date("plannedOn", planned.plannedOn);
    form.money("gross", planned.amount.gross);
    form.money("vatFund", planned.amount.vatFund);
    return planned;
}

}  // namespace

JournalAsOf journalAsOf(Store& store, Date day, Of of) {
    JournalAsOf then;
    const MadeBy madeBy(store, day);
    const JournalReplay journal(store.journal(), [&](const JournalEntry& entry) {
        if (entry.act == Act::PlanInstalment) {
            const domain::Instalment planned = plannedIn(entry);
            if (!of || planned.municipality == *of) {
                then.plannedAtFirst.push_back(planned);
            }
        }
        return madeBy(entry);
    });
    then.spending = spendingIn(journal, of);
    return then;
}

}  // namespace kamerklaar::work
