// SPDX-License-Identifier: EUPL-1.2
#include "work/spending_as_of.h"

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
        if (isTakenOver(entry)) {
            // What does not say when it came, such as the term of a letter, holds from the start.
            return ownDayOf(entry).value_or(day_) <= day_;
        }
        // Rounds and the reports that are expected in them are there from the start too, whenever
        // the file was made.
        return entry.at.date() <= day_ || entry.act == Act::OpenRound ||
               entry.act == Act::ExpectReport;
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

}  // namespace

std::vector<domain::PeriodSpending> spendingAsOf(Store& store, Date day, Of of) {
    return spendingIn(JournalReplay(store.journal(), MadeBy(store, day)), of);
}

}  // namespace kamerklaar::work
