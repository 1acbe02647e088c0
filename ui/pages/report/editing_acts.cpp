// SPDX-License-Identifier: EUPL-1.2
//
// The second half of Editing: what is stored, and what happens when somebody else stored first.
#include <QtCore/QScopedValueRollback>
#include <algorithm>

#include "ui/pages/report/editing.h"
#include "ui/pages/report/merge.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::ProblemKind;

bool isRace(const domain::Problems& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const domain::Problem& problem) {
        return problem.kind == ProblemKind::ChangedByOther;
    });
}

}  // namespace

void Editing::takeUp() {
    if (auto found = load(open_->report.id)) {
        const Texts texts = textsOf(found->report);
        take(*std::move(found), texts);
        kept_.clear();
        keptAt_.reset();
        restoredFrom_.reset();
        Q_EMIT opened();
    }
}

bool Editing::done(const domain::Problems& problems) {
    if (isRace(problems)) {
        if (auto theirs = load(open_->report.id)) {
            meet(*std::move(theirs));
        }
        return false;
    }
    refusals_ = problems;
    refused_ = form_.texts();
    Q_EMIT refused(problems);
    return false;
}

bool Editing::save() {
    if (!isEditable() || race_.has_value()) {
        return false;
    }
    keepDraft();
    const ReadReport read = readTexts(form_.texts(), open_->report, desk_.scheme());
    if (!read.problems.empty()) {
        return done(read.problems);
    }
    const QScopedValueRollback acting(acting_, true);
    const auto saved = desk_.act(Topic::Reports, [&](const work::Context& context) {
        return work::saveReport(context, read.report);
    });
    if (!saved.has_value()) {
        return done(saved.error());
    }
    discardDraft();
    setAside_.reset();
    takeUp();
    return true;
}

bool Editing::takeStep(domain::ReportAct act, const QString& reason) {
    const bool arrives = open_->report.status == domain::ReportStatus::Expected;
    if ((isTouched() || arrives) && !save()) {
        return false;
    }
    if (arrives) {
        return true;  // saving an expected report is receiving it
    }
    const QScopedValueRollback acting(acting_, true);
    const auto taken = desk_.act(Topic::Reports, [&](const work::Context& context) {
        return work::takeStep(context, open_->report.id, open_->report.version, act,
                              reason.toStdString());
    });
    if (!taken.has_value()) {
        return done(taken.error());
    }
    takeUp();
    return true;
}

bool Editing::setTerm(std::optional<domain::Period> period, std::optional<domain::Date> due) {
    keepDraft();
    const Texts typed = form_.texts();
    const QScopedValueRollback acting(acting_, true);
    const auto set = desk_.act(Topic::Reports, [&](const work::Context& context) {
        return work::setReportTerm(context, open_->report.id, open_->report.version, period, due);
    });
    if (!set.has_value()) {
        return done(set.error());
    }
    if (auto found = load(open_->report.id)) {
        take(*std::move(found), typed);  // the term is no part of what is typed
        kept_.clear();
        keepDraft();
        Q_EMIT opened();
    }
    return true;
}

void Editing::readAgain() {
    if (!isOpen() || acting_) {
        return;
    }
    auto found = load(open_->report.id);
    if (!found.has_value()) {
        return;
    }
    if (found->report.version == open_->report.version) {
        open_->around = found->around;
        open_->findings = found->findings;
        Q_EMIT stateChanged();
        return;
    }
    if (isTouched()) {
        keepDraft();
        meet(*std::move(found));
        return;
    }
    const Texts texts = textsOf(found->report);
    take(*std::move(found), texts);
    Q_EMIT opened();
}

void Editing::meet(work::ReportCase theirs) {
    Race race{std::move(theirs), {}, {}, {}};
    const Texts texts = textsOf(race.theirs.report);
    race.paths = changedPaths(stored_, texts);
    if (race.paths.empty()) {
        race.paths = changedPaths(texts, form_.texts());
    }
    work::JournalFilter filter;
    filter.subject = domain::Subject{domain::Subject::Kind::Report, race.theirs.report.id.value};
    const auto last = desk_.read([&] { return desk_.store().journal().read(filter, 0, 1); },
                                 std::vector<work::JournalEntry>());
    const auto people =
        desk_.read([&] { return desk_.store().people().all(); }, std::vector<domain::Person>());
    for (const work::JournalEntry& entry : last) {
        race.when = words::moment(entry.at);
        for (const domain::Person& person : people) {
            if (person.id == entry.person) {
                race.who = words::text(person.name);
            }
        }
    }
    race_ = std::move(race);
    Q_EMIT stateChanged();
}

void Editing::keepMine() {
    const Texts theirs = textsOf(race_->theirs.report);
    const Texts merged = rebased(stored_, form_.texts(), theirs);
    work::ReportCase report = std::move(race_->theirs);
    race_.reset();
    take(std::move(report), merged);
    kept_.clear();
    keepDraft();
    Q_EMIT opened();
}

void Editing::takeTheirs() {
    setAside_ = typedSince(stored_, form_.texts());
    const Texts theirs = textsOf(race_->theirs.report);
    work::ReportCase report = std::move(race_->theirs);
    race_.reset();
    take(std::move(report), theirs);
    discardDraft();
    Q_EMIT opened();
}

void Editing::bringBackMine() {
    form_.setTexts(withDraft(form_.texts(), *setAside_));
    setAside_.reset();
    keepDraft();
    Q_EMIT opened();
}

}  // namespace kamerklaar::ui
