// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/live_preview.h"

#include <algorithm>
#include <chrono>

#include <spdlog/spdlog.h>

#include "domain/document_parts.h"
#include "ui/pages/parliament/preview.h"

namespace kamerklaar::ui {

namespace {

// Letters that come together are drawn together.
constexpr std::chrono::milliseconds pauseBeforeChapter{60};
constexpr std::chrono::seconds pauseBeforeWhole{2};

}  // namespace

void LivePreview::Copy::take(std::shared_ptr<const ReportMoment> moment) {
    if (of != moment) {
        reckoning.reset();
        data = moment->data;
        of = std::move(moment);
    }
    data.texts = of->data.texts;
}

void LivePreview::Copy::put(const Chapter& chapter, const std::string& body) {
    const auto found =
        std::find_if(data.texts.begin(), data.texts.end(), [&](const domain::ReportText& text) {
            return text.form == chapter.form && text.part == chapter.part;
        });
    domain::ReportText& text = found == data.texts.end() ? data.texts.emplace_back() : *found;
    text.year = chapter.year;
    text.form = chapter.form;
    text.part = chapter.part;
    text.body = body;
}

LivePreview::LivePreview(const work::Publisher& publisher, Preview& preview, QObject* parent)
    : QObject(parent), publisher_(publisher), preview_(preview) {
    soon_.setSingleShot(true);
    soon_.setInterval(pauseBeforeChapter);
    idle_.setSingleShot(true);
    idle_.setInterval(pauseBeforeWhole);
    connect(&soon_, &QTimer::timeout, this, &LivePreview::makeChapter);
    connect(&idle_, &QTimer::timeout, this, &LivePreview::makeWhole);
    connect(&chapterMaking_, &FileMaking::done, this, &LivePreview::showChapter);
    connect(&wholeMaking_, &FileMaking::done, this, &LivePreview::showWhole);
    for (FileMaking* making : {&chapterMaking_, &wholeMaking_}) {
        connect(making, &FileMaking::failed, this, [this] {
            preview_.say(tr("The preview could not be made; the log says more."));
            Q_EMIT stateChanged();
        });
    }
}

bool LivePreview::isBusy() const {
    return chapterMaking_.isBusy() || wholeMaking_.isBusy();
}

QString LivePreview::heading() const {
    const domain::DocumentPart* part = domain::partOf(chapter_.form, chapter_.part);
    return part == nullptr ? QString() : QString::fromUtf8(part->title);
}

void LivePreview::show(std::shared_ptr<const ReportMoment> moment, const Chapter& chapter) {
    moment_ = std::move(moment);
    chapter_ = chapter;
    body_.reset();
    makeWhole();
}

void LivePreview::goTo(const Chapter& chapter) {
    chapter_ = chapter;
    body_.reset();
    preview_.goToHeading(heading());
}

void LivePreview::follow(const Chapter& chapter, const std::string& body) {
    if (!(chapter == chapter_) || body == body_) {
        return;
    }
    body_ = body;
    if (!soon_.isActive()) {
        sinceLetter_.start();
        soon_.start();
    }
    idle_.start();
}

/// What has to be put into the copy before it is printed, by the thread that prints it.
std::function<void(LivePreview::Copy&)> LivePreview::filler() const {
    return [moment = moment_, chapter = chapter_, body = body_](Copy& copy) {
        copy.take(moment);
        if (body) {
            copy.put(chapter, *body);
        }
    };
}

void LivePreview::makeChapter() {
    isWanted_ = chapterMaking_.isBusy();
    if (isWanted_ || moment_ == nullptr) {
        return;
    }
    chapterMaking_.start(
        [this, copy = chapterCopy_, fill = filler(), chapter = chapter_](const auto& /*progress*/) {
            fill(*copy);
            if (!copy->reckoning) {
                copy->reckoning.emplace(copy->data);
            }
            return publisher_.chapterPdf(*copy->reckoning, chapter.form, chapter.part);
        });
}

void LivePreview::makeWhole() {
    soon_.stop();
    idle_.stop();
    chapterMaking_.stop();
    preview_.say(tr("The pages are being made …"));
    wholeMaking_.start([this, copy = wholeCopy_, fill = filler(),
                        form = chapter_.form](const work::Publisher::Progress& progress) {
        fill(*copy);
        return publisher_.file(copy->data, form, work::FileFormat::Pdf, progress);
    });
    Q_EMIT stateChanged();
}

void LivePreview::showChapter(const QByteArray& pdf) {
    preview_.showChapter(pdf, heading());
    const qint64 passed = sinceLetter_.elapsed();
    spdlog::debug("the chapter followed what was typed, in ms: " + std::to_string(passed));
    Q_EMIT followed(passed);
    if (isWanted_) {
        makeChapter();
    }
}

void LivePreview::showWhole(const QByteArray& pdf) {
    // One that was begun before the last letter is out of date.
    if (!idle_.isActive()) {
        preview_.showWhole(pdf, chapter_.form, heading());
    }
    Q_EMIT stateChanged();
}

}  // namespace kamerklaar::ui
