// SPDX-License-Identifier: EUPL-1.2
//
// The second half of Editing: what is stored, and what happens when somebody else stored first.
#include <QtCore/QScopedValueRollback>
#include <utility>

#include "ui/forms/merge.h"
#include "ui/pages/report/editing.h"

namespace kamerklaar::ui {

bool Editing::done(const domain::Problems& problems) {
    if (isLostRace(problems)) {
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
    drafts_.discard();
    return open(open_->report.id);
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
    return open(open_->report.id);
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
        drafts_.setVersion(open_->report.version);
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
    drafts_.setVersion(open_->report.version);
    Q_EMIT opened();
}

void Editing::meet(work::ReportCase theirs) {
    race_ = raceOver(desk_, {domain::Subject::Kind::Report, theirs.report.id.value}, stored_,
                     form_.texts(), textsOf(theirs.report));
    race_->mayGoOn = domain::mayBeEdited(theirs.report.status);
    theirs_ = std::move(theirs);
    Q_EMIT stateChanged();
}

void Editing::keepMine() {
    const Texts merged = rebased(stored_, form_.texts(), race_->theirs, lineLists());
    race_.reset();
    take(*std::exchange(theirs_, std::nullopt), merged);
    drafts_.setVersion(open_->report.version);
    Q_EMIT opened();
}

void Editing::takeTheirs() {
    setAside_ = typedSince(stored_, form_.texts(), lineLists());
    const Texts theirs = race_->theirs;
    race_.reset();
    take(*std::exchange(theirs_, std::nullopt), theirs);
    drafts_.discard();
    drafts_.setVersion(open_->report.version);
    Q_EMIT opened();
}

void Editing::bringBackMine() {
    form_.setTexts(withDraft(form_.texts(), *setAside_, lineLists()));
    setAside_.reset();
    keepDraft();
    Q_EMIT opened();
}

}  // namespace kamerklaar::ui
