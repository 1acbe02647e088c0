// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/editing.h"

#include <algorithm>
#include <chrono>

#include "domain/report_check.h"
#include "ui/pages/report/merge.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::ProblemKind;

// A pause in typing; short enough that a power cut costs half a sentence at most.
constexpr std::chrono::milliseconds pauseBeforeDraft{500};

/// What follows from sums, and is no news while one of the amounts in them is no amount.
bool isAboutSums(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::SectorsDiffer:
        case ProblemKind::InterventionsDiffer:
        case ProblemKind::SpendingAboveAward:
        case ProblemKind::SpendingAboveProgrammeYear:
        case ProblemKind::SpendingAbovePlan:
        case ProblemKind::ChangeImplausible:
            return true;
        default:
            return false;
    }
}

bool speaksOf(const domain::Problems& problems, const std::string& field) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const domain::Problem& problem) { return problem.field == field; });
}

}  // namespace

Editing::Editing(Desk& desk, ReportForm& form, QObject* parent)
    : QObject(parent), desk_(desk), form_(form) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseBeforeDraft);
    connect(&pause_, &QTimer::timeout, this, &Editing::keepDraft);
    connect(&form_, &ReportForm::edited, &pause_, qOverload<>(&QTimer::start));
}

std::optional<work::ReportCase> Editing::load(domain::ReportId id) const {
    return desk_.read(
        [&]() -> std::optional<work::ReportCase> {
            auto found = work::openReport(desk_.context(), id);
            return found.has_value() ? std::optional(*std::move(found)) : std::nullopt;
        },
        std::optional<work::ReportCase>());
}

std::optional<work::Draft> Editing::storedDraft(domain::ReportId id) const {
    return desk_.read([&] { return desk_.store().drafts().find(id, desk_.context().person); },
                      std::optional<work::Draft>());
}

bool Editing::isTouched() const {
    return isOpen() && isEditable() && !changedPaths(stored_, form_.texts()).empty();
}

bool Editing::isEditable() const {
    return isOpen() && domain::mayBeEdited(open_->report.status);
}

void Editing::take(work::ReportCase report, const Texts& texts) {
    open_ = std::move(report);
    stored_ = textsOf(open_->report);
    refusals_.clear();
    form_.setTexts(texts);
    form_.setLastYear(open_->lastYear.has_value() ? textsOf(*open_->lastYear) : Texts());
    form_.setEditable(isEditable());
}

bool Editing::open(domain::ReportId id) {
    pause_.stop();
    race_.reset();
    setAside_.reset();
    restoredFrom_.reset();
    keptAt_.reset();
    kept_.clear();
    auto found = load(id);
    if (!found.has_value()) {
        open_.reset();
        return false;
    }
    const Texts stored = textsOf(found->report);
    const auto draft = domain::mayBeEdited(found->report.status) ? storedDraft(id) : std::nullopt;
    if (!draft.has_value()) {
        take(*std::move(found), stored);
        Q_EMIT opened();
        return true;
    }
    for (const auto& [path, text] : draft->fields) {
        kept_[path] = QString::fromStdString(text);
    }
    restoredFrom_ = draft->savedAt;
    keptAt_ = draft->savedAt;
    const bool isOlder = draft->baseVersion != found->report.version;
    take(*found, withDraft(stored, kept_));
    if (isOlder) {
        // What the other changed cannot be told from what was there before; show all that differs.
        meet(*std::move(found));
    }
    Q_EMIT opened();
    return true;
}

ReadReport Editing::judged() const {
    const Texts texts = form_.texts();
    ReadReport read = readTexts(texts, open_->report, desk_.scheme());
    const bool sumsHold = std::none_of(
        read.problems.begin(), read.problems.end(),
        [](const domain::Problem& one) { return entryKindOf(one.field) == EntryKind::Money; });
    const domain::Problems parsed = read.problems;
    if (read.report.status == domain::ReportStatus::Expected && isTouched()) {
        read.report.status = domain::ReportStatus::Received;  // which it becomes when it is saved
    }
    for (const domain::Problem& problem :
         domain::check(read.report, desk_.scheme(), open_->around)) {
        const bool follows = isAboutSums(problem.kind) && !sumsHold;
        if (!follows && (problem.field.empty() || !speaksOf(parsed, problem.field))) {
            read.problems.push_back(problem);
        }
    }
    for (const domain::Problem& problem : refusals_) {
        const bool isOld = textAt(texts, problem.field) != textAt(refused_, problem.field);
        const bool isSaid =
            std::find(read.problems.begin(), read.problems.end(), problem) != read.problems.end();
        if (!problem.field.empty() && !isOld && !isSaid) {
            read.problems.push_back(problem);
        }
    }
    return read;
}

void Editing::keepDraft() {
    pause_.stop();
    if (!isEditable()) {
        return;
    }
    const Texts typed = typedSince(stored_, form_.texts());
    if (typed == kept_) {
        return;
    }
    if (typed.empty()) {
        discardDraft();
        Q_EMIT stateChanged();
        return;
    }
    work::Draft draft{open_->report.id,
                      desk_.context().person,
                      open_->report.version,
                      desk_.context().clock.now(),
                      {}};
    for (const auto& [path, text] : typed) {
        draft.fields.emplace_back(path, text.toStdString());
    }
    const bool isKept = desk_.read(
        [&] {
            desk_.store().drafts().put(draft);
            return true;
        },
        false);
    if (isKept) {
        kept_ = typed;
        keptAt_ = draft.savedAt;
        Q_EMIT stateChanged();
    }
}

void Editing::discardDraft() {
    desk_.read(
        [&] {
            desk_.store().drafts().discard(open_->report.id, desk_.context().person);
            return true;
        },
        false);
    kept_.clear();
    keptAt_.reset();
    restoredFrom_.reset();
}

void Editing::dropDraft() {
    pause_.stop();
    discardDraft();
    race_.reset();
    takeUp();
}

}  // namespace kamerklaar::ui
