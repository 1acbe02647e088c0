// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/editing.h"

#include <QtCore/QScopedValueRollback>
#include <algorithm>

#include "domain/report_check.h"

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

/// What follows from two counts of one line: "interventions/2/completed" from what was reached.
bool isAboutCounts(ProblemKind kind) {
    return kind == ProblemKind::CompletedAboveReach || kind == ProblemKind::ReachImplausible;
}

/// Whether another field of the line that `field` belongs to is spoken of.
bool speaksOfLine(const domain::Problems& problems, const std::string& field) {
    const std::string line = field.substr(0, field.rfind('/') + 1);
    return std::any_of(problems.begin(), problems.end(), [&](const domain::Problem& problem) {
        return problem.field.starts_with(line);
    });
}

bool speaksOf(const domain::Problems& problems, const std::string& field) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const domain::Problem& problem) { return problem.field == field; });
}

work::DraftOf draftOf(domain::ReportId id) {
    return {{domain::Subject::Kind::Report, id.value}, {}, {}};
}

}  // namespace

Editing::Editing(Desk& desk, BoundFields& form, QObject* parent)
    : FormEditing(desk, form, parent) {}

std::optional<FormEditing::Version> Editing::load(domain::ReportId id) const {
    return desk_.read(
        [&]() -> std::optional<Version> {
            const auto found = work::openReport(desk_.context(), id);
            if (!found.has_value()) {
                return std::nullopt;
            }
            return Version{textsOf(found->report), found->report.version,
                           domain::mayBeEdited(found->report.status), *found};
        },
        std::optional<Version>());
}

std::optional<FormEditing::Version> Editing::load() const {
    return load(report_.report.id);
}

void Editing::taken(const std::any& thing) {
    report_ = std::any_cast<work::ReportCase>(thing);
    form_.setLastYear(report_.lastYear.has_value() ? textsOf(*report_.lastYear) : Texts());
}

bool Editing::open(domain::ReportId id) {
    auto found = load(id);
    if (!found.has_value()) {
        close();
        return false;
    }
    FormEditing::open(draftOf(id), *std::move(found));
    return true;
}

ReadReport Editing::judged() const {
    ReadReport read = readTexts(typed(), report_.report, desk_.scheme());
    const bool sumsHold = std::none_of(
        read.problems.begin(), read.problems.end(),
        [](const domain::Problem& one) { return entryKindOf(one.field) == EntryKind::Money; });
    const domain::Problems parsed = read.problems;
    if (read.report.status == domain::ReportStatus::Expected && isTouched()) {
        read.report.status = domain::ReportStatus::Received;  // which it becomes when it is saved
    }
    for (const domain::Problem& problem :
         domain::check(read.report, desk_.scheme(), report_.around)) {
        const bool follows = (isAboutSums(problem.kind) && !sumsHold) ||
                             (isAboutCounts(problem.kind) && speaksOfLine(parsed, problem.field));
        if (!follows && (problem.field.empty() || !speaksOf(parsed, problem.field))) {
            read.problems.push_back(problem);
        }
    }
    read.problems = withRefusals(std::move(read.problems));
    return read;
}

bool Editing::save() {
    if (!isEditable() || race().has_value()) {
        return false;
    }
    keepDraft();
    const ReadReport read = readTexts(typed(), report_.report, desk_.scheme());
    if (!read.problems.empty()) {
        return sayRefused(read.problems);
    }
    const QScopedValueRollback acting(acting_, true);
    const auto saved = desk_.act(Topic::Reports, [&](const work::Context& context) {
        return work::saveReport(context, read.report);
    });
    if (!saved.has_value()) {
        return sayRefused(saved.error());
    }
    FormEditing::saved();
    openAgain(draftOf(report_.report.id));
    return true;
}

bool Editing::takeStep(domain::ReportAct act, const QString& reason, int seen) {
    const bool isAsSeen = report_.report.version == seen;
    const bool arrives = report_.report.status == domain::ReportStatus::Expected;
    if (isAsSeen && (isTouched() || arrives) && !save()) {
        return false;
    }
    if (isAsSeen && arrives) {
        return true;  // saving an expected report is receiving it
    }
    const int version = isAsSeen ? report_.report.version : seen;
    const QScopedValueRollback acting(acting_, true);
    const auto taken = desk_.act(Topic::Reports, [&](const work::Context& context) {
        return work::takeStep(context, report_.report.id, version, act, reason.toStdString());
    });
    if (!taken.has_value() && !isAsSeen) {
        // Their version stands in the form already: there is nothing to bring together.
        Q_EMIT refused(taken.error());
        return false;
    }
    if (!taken.has_value()) {
        return sayRefused(taken.error());
    }
    openAgain(draftOf(report_.report.id));
    return true;
}

template <typename Command>
bool Editing::actBeside(const Command& command) {
    keepDraft();
    const QScopedValueRollback acting(acting_, true);
    const auto done = desk_.act(Topic::Reports, command);
    if (!done.has_value()) {
        return sayRefused(done.error());
    }
    if (auto found = load()) {
        stayOn(*std::move(found));
    }
    return true;
}

bool Editing::makeNote(const QString& text) {
    return actBeside([&](const work::Context& context) {
        return work::noteReport(context, report_.report.id, text.toStdString());
    });
}

bool Editing::setTerm(std::optional<domain::Period> period, std::optional<domain::Date> due) {
    return actBeside([&](const work::Context& context) {
        return work::setReportTerm(context, report_.report.id, report_.report.version, period, due);
    });
}

}  // namespace kamerklaar::ui
