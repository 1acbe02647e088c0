// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/form_editing.h"

#include <algorithm>
#include <utility>

#include "ui/forms/merge.h"

namespace kamerklaar::ui {

FormEditing::FormEditing(Desk& desk, BoundFields& form, QObject* parent)
    : QObject(parent), desk_(desk), form_(form), drafts_(desk, [this] {
          return isEditable() ? typedSince(open_->texts, form_.texts(), form_.lists()) : Texts();
      }) {
    connect(&form_, &BoundFields::edited, &drafts_, &DraftKeeper::touch);
    connect(&drafts_, &DraftKeeper::changed, this, &FormEditing::stateChanged);
}

FormEditing::~FormEditing() = default;

bool FormEditing::isTouched() const {
    return isEditable() && !changedPaths(open_->texts, form_.texts()).empty();
}

void FormEditing::take(Version version, const Texts& texts) {
    open_ = std::move(version);
    refusals_.clear();
    taken(open_->thing);
    form_.setTexts(texts);
    form_.setEditable(open_->mayBeEdited);
}

void FormEditing::open(const work::DraftOf& of, Version version) {
    drafts_.close();
    race_.reset();
    setAside_.reset();
    of_ = of;
    const auto draft = version.mayBeEdited ? drafts_.open(of, version.number) : std::nullopt;
    const bool isOlder = draft.has_value() && draft->baseVersion != version.number;
    take(version,
         draft.has_value() ? withDraft(version.texts, draft->texts, form_.lists()) : version.texts);
    if (isOlder) {
        meet(std::move(version));
    }
    Q_EMIT opened();
}

void FormEditing::openAgain(const work::DraftOf& of) {
    if (auto stored = load()) {
        open(of, *std::move(stored));
    }
}

void FormEditing::stayOn(Version version) {
    const Texts texts = form_.texts();
    const int number = version.number;
    take(std::move(version), texts);
    drafts_.setVersion(number);
    Q_EMIT opened();
}

void FormEditing::close() {
    drafts_.close();
    race_.reset();
    setAside_.reset();
    open_.reset();
}

void FormEditing::dropDraft() {
    drafts_.discard();
    open(of_, *open_);
    readAgain();
}

void FormEditing::readAgain() {
    if (!isOpen() || acting_) {
        return;
    }
    auto found = load();
    if (!found.has_value()) {
        return;
    }
    if (found->number == open_->number) {
        taken(found->thing);
        Q_EMIT stateChanged();
        return;
    }
    if (isTouched()) {
        keepDraft();
        meet(*std::move(found));
        return;
    }
    open(of_, *std::move(found));
}

bool FormEditing::sayRefused(const domain::Problems& problems) {
    if (isLostRace(problems)) {
        if (auto theirs = load()) {
            meet(*std::move(theirs));
        }
        return false;
    }
    refusals_ = problems;
    refused_ = form_.texts();
    Q_EMIT refused(problems);
    return false;
}

domain::Problems FormEditing::withRefusals(domain::Problems problems) const {
    const Texts texts = form_.texts();
    for (const domain::Problem& problem : refusals_) {
        const bool isOld = textAt(texts, problem.field) != textAt(refused_, problem.field);
        const bool isSaid = std::find(problems.begin(), problems.end(), problem) != problems.end();
        if (!problem.field.empty() && !isOld && !isSaid) {
            problems.push_back(problem);
        }
    }
    return problems;
}

void FormEditing::meet(Version theirs) {
    race_ = raceOver(desk_, subject(), open_->texts, form_.texts(), theirs.texts);
    race_->mayGoOn = theirs.mayBeEdited;
    theirs_ = std::move(theirs);
    Q_EMIT stateChanged();
}

void FormEditing::keepMine() {
    const Texts merged = rebased(open_->texts, form_.texts(), race_->theirs, form_.lists());
    race_.reset();
    take(*std::exchange(theirs_, std::nullopt), merged);
    drafts_.setVersion(open_->number);
    Q_EMIT opened();
}

void FormEditing::takeTheirs() {
    Texts mine = typedSince(open_->texts, form_.texts(), form_.lists());
    drafts_.discard();
    open(of_, *std::exchange(theirs_, std::nullopt));
    setAside_ = std::move(mine);
    Q_EMIT opened();
}

void FormEditing::bringBackMine() {
    form_.setTexts(withDraft(form_.texts(), *setAside_, form_.lists()));
    setAside_.reset();
    keepDraft();
    Q_EMIT opened();
}

}  // namespace kamerklaar::ui
