// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/draft_keeper.h"

#include <QtCore/QDateTime>
#include <chrono>

namespace kamerklaar::ui {
namespace {

// A pause in typing; short enough that a power cut costs half a sentence at most.
constexpr std::chrono::milliseconds pauseBeforeDraft{500};
// Where the file cannot be written, each attempt may keep the window waiting.
constexpr std::chrono::seconds pauseAfterFault{10};

}  // namespace

DraftKeeper::DraftKeeper(Desk& desk, Typed typed, QObject* parent)
    : QObject(parent), desk_(desk), typed_(std::move(typed)) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseBeforeDraft);
    connect(&pause_, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&desk_, &Desk::leaving, this, [this](QStringList* wouldBeLost) {
        keep();
        if (pause_.isActive()) {  // it could not be written, and would be tried again
            wouldBeLost->append(
                tr("What you typed and did not save cannot be kept as a draft now."));
        }
    });
}

std::optional<DraftKeeper::Kept> DraftKeeper::open(const work::DraftOf& of, int version) {
    close();
    of_ = of;
    version_ = version;
    const auto found =
        desk_.read([&] { return desk_.store().drafts().find(of, desk_.context().person); },
                   std::optional<work::Draft>());
    if (!found.has_value()) {
        return std::nullopt;
    }
    for (const auto& [path, text] : found->fields) {
        kept_[path] = QString::fromStdString(text);
    }
    version_ = found->baseVersion;  // until what others did since is settled
    restoredFrom_ = found->savedAt;
    keptAt_ = found->savedAt;
    return Kept{kept_, found->baseVersion};
}

void DraftKeeper::setVersion(int version) {
    version_ = version;
    kept_.clear();
    if (keptAt_.has_value() && typed_().empty()) {
        discard();
    } else {
        keep();
    }
}

void DraftKeeper::close() {
    pause_.stop();
    pause_.setInterval(pauseBeforeDraft);
    of_.reset();
    kept_.clear();
    keptAt_.reset();
    restoredFrom_.reset();
}

void DraftKeeper::touch() {
    const bool isTriedAgain = pause_.isActive() && pause_.intervalAsDuration() == pauseAfterFault;
    if (!isTriedAgain) {
        pause_.start();
    }
}

void DraftKeeper::keep() {
    pause_.stop();
    if (!of_.has_value()) {
        return;
    }
    const Texts typed = typed_();
    if (typed == kept_) {
        return;
    }
    if (typed.empty()) {
        discard();
        return;
    }
    work::Draft draft{*of_, desk_.context().person, version_, desk_.context().clock.now(), {}};
    for (const auto& [path, text] : typed) {
        draft.fields.emplace_back(path, text.toStdString());
    }
    const bool isKept = desk_.read(
        [&] {
            desk_.store().drafts().put(draft);
            return true;
        },
        false);
    if (!isKept) {
        pause_.start(pauseAfterFault);
        return;
    }
    pause_.setInterval(pauseBeforeDraft);
    kept_ = typed;
    keptAt_ = draft.savedAt;
    Q_EMIT changed();
}

void DraftKeeper::discard() {
    pause_.stop();
    if (!of_.has_value()) {
        return;
    }
    desk_.read(
        [&] {
            desk_.store().drafts().discard(*of_, desk_.context().person);
            return true;
        },
        false);
    kept_.clear();
    keptAt_.reset();
    restoredFrom_.reset();
    Q_EMIT changed();
}

QString keptWords(const DraftKeeper& drafts, bool isTouched) {
    if (!isTouched) {
        return DraftKeeper::tr("Everything is saved.");
    }
    if (!drafts.keptAt().has_value()) {
        return DraftKeeper::tr("Not saved yet");
    }
    const QDateTime at = QDateTime::fromSecsSinceEpoch(drafts.keptAt()->unixSeconds());
    return DraftKeeper::tr("Draft of %1, not saved").arg(at.toString(QStringLiteral("HH:mm")));
}

}  // namespace kamerklaar::ui
