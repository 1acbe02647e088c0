// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/editing.h"

#include <algorithm>

#include "domain/report_check.h"
#include "ui/forms/merge.h"

namespace kamerklaar::ui {
namespace {

using domain::ProblemKind;

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

Editing::Editing(Desk& desk, BoundFields& form, QObject* parent)
    : QObject(parent), desk_(desk), form_(form), drafts_(desk, [this] {
          return isEditable() ? typedSince(stored_, form_.texts(), lineLists()) : Texts();
      }) {
    connect(&form_, &BoundFields::edited, &drafts_, &DraftKeeper::touch);
    connect(&drafts_, &DraftKeeper::changed, this, &Editing::stateChanged);
}

std::optional<work::ReportCase> Editing::load(domain::ReportId id) const {
    return desk_.read(
        [&]() -> std::optional<work::ReportCase> {
            auto found = work::openReport(desk_.context(), id);
            return found.has_value() ? std::optional(*std::move(found)) : std::nullopt;
        },
        std::optional<work::ReportCase>());
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
    drafts_.close();
    race_.reset();
    setAside_.reset();
    auto found = load(id);
    if (!found.has_value()) {
        open_.reset();
        return false;
    }
    const Texts stored = textsOf(found->report);
    const int version = found->report.version;
    const auto draft =
        domain::mayBeEdited(found->report.status)
            ? drafts_.open({{domain::Subject::Kind::Report, id.value}, {}, {}}, version)
            : std::nullopt;
    take(*found, draft.has_value() ? withDraft(stored, draft->texts, lineLists()) : stored);
    if (draft.has_value() && draft->baseVersion != version) {
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

void Editing::dropDraft() {
    drafts_.discard();
    open(open_->report.id);
}

}  // namespace kamerklaar::ui
