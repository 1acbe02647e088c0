// SPDX-License-Identifier: EUPL-1.2
#include "work/journal_replay.h"

#include <algorithm>
#include <optional>

#include "domain/changed_row.h"

namespace kamerklaar::work {
namespace {

domain::Problem changedOutside(const domain::Subject& subject, const std::string& path) {
    return {domain::ProblemKind::RowChangedOutsideJournal,
            path,
            {domain::nameOf(domain::ChangedRow{subject, path})},
            domain::Severity::Refused,
            {}};
}

bool undoesStep(const JournalEntry& entry) {
    return entry.subject.kind == domain::Subject::Kind::Report &&
           std::any_of(entry.changes.begin(), entry.changes.end(),
                       [](const domain::Change& change) { return change.path == "status"; });
}

std::optional<domain::ReportAct> stepIn(const JournalEntry& entry) {
    switch (entry.act) {
        case Act::ReceiveReport:
            return domain::ReportAct::Receive;
        case Act::StartReview:
            return domain::ReportAct::StartReview;
        case Act::SendBack:
            return domain::ReportAct::SendBack;
        case Act::Approve:
            return domain::ReportAct::Approve;
        case Act::Reopen:
            return domain::ReportAct::Reopen;
        case Act::ReverseAct:
            return undoesStep(entry) ? std::optional(domain::ReportAct::PutBack) : std::nullopt;
        default:
            return {};
    }
}

bool isSame(const domain::StatusEvent& l, const domain::StatusEvent& r) {
    return l.act == r.act && l.by == r.by && l.at == r.at && l.reason == r.reason;
}

}  // namespace

JournalReplay::JournalReplay(Journal& journal) {
    journal.forEach([this](const JournalEntry& entry) { play(entry); });
}

JournalReplay::JournalReplay(Journal& journal,
                             const std::function<bool(const JournalEntry&)>& counts) {
    journal.forEach([this, &counts](const JournalEntry& entry) {
        if (counts(entry)) {
            play(entry);
        }
    });
}

void JournalReplay::play(const JournalEntry& entry) {
    auto& fields = known_[{static_cast<int>(entry.subject.kind), entry.subject.id}];
    for (const domain::Change& change : entry.changes) {
        Known& known = fields[change.path];
        // Values that were erased are empty in the journal, before and after.
        if (!change.isPrivate && known.text != change.before) {
            contradictions_.push_back({domain::ProblemKind::JournalBroken,
                                       change.path,
                                       {entry.number},
                                       domain::Severity::Refused,
                                       {}});
        }
        known = {change.after, change.isPrivate};
    }
    if (const auto step = stepIn(entry)) {
        domain::StatusEvent event;
        event.act = *step;
        event.by = entry.person;
        event.at = entry.at;
        event.reason = entry.reason;
        steps_[entry.subject.id].push_back(std::move(event));
    }
}

void JournalReplay::compare(const domain::Subject& subject, const domain::Fields& row,
                            domain::Problems& problems) {
    const Key key{static_cast<int>(subject.kind), subject.id};
    const auto found = known_.find(key);
    if (found == known_.end()) {
        problems.push_back(changedOutside(subject, {}));
        return;
    }
    seen_.insert(key);
    for (const domain::Change& change : domain::difference(fieldsOf(subject), row)) {
        problems.push_back(changedOutside(subject, change.path));
    }
}

void JournalReplay::compareSteps(domain::ReportId report,
                                 const std::vector<domain::StatusEvent>& events,
                                 domain::Problems& problems) const {
    const auto found = steps_.find(report.value);
    const std::vector<domain::StatusEvent> none;
    const auto& steps = found == steps_.end() ? none : found->second;
    if (!std::equal(steps.begin(), steps.end(), events.begin(), events.end(), isSame)) {
        problems.push_back(changedOutside({domain::Subject::Kind::Report, report.value}, "status"));
    }
}

domain::Problems JournalReplay::unseen() const {
    domain::Problems problems;
    for (const auto& [key, fields] : known_) {
        if (!seen_.contains(key)) {
            problems.push_back(
                changedOutside({static_cast<domain::Subject::Kind>(key.first), key.second}, {}));
        }
    }
    return problems;
}

std::vector<std::int64_t> JournalReplay::idsOf(domain::Subject::Kind kind) const {
    std::vector<std::int64_t> ids;
    for (const auto& [key, fields] : known_) {
        if (key.first == static_cast<int>(kind)) {
            ids.push_back(key.second);
        }
    }
    return ids;
}

domain::Fields JournalReplay::fieldsOf(const domain::Subject& subject) const {
    domain::Fields fields;
    const auto found = known_.find({static_cast<int>(subject.kind), subject.id});
    if (found != known_.end()) {
        for (const auto& [path, known] : found->second) {
            fields.push_back({path, known.text, known.isPrivate});
        }
    }
    return fields;
}

}  // namespace kamerklaar::work
