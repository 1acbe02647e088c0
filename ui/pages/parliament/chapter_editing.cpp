// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/chapter_editing.h"

#include <QtCore/QScopedValueRollback>
#include <chrono>

#include "ui/widgets/rich_edit.h"
#include "work/publishing.h"
#include "work/recording.h"
#include "work/report_texts.h"

namespace kamerklaar::ui {

namespace {

// Long enough to think of the next sentence: each time is a version.
constexpr std::chrono::seconds pauseBeforeSaving{8};

const std::string bodyPath = "body";

}  // namespace

ChapterEditing::ChapterEditing(Desk& desk, BoundFields& form, RichEdit& edit, QObject* parent)
    : FormEditing(desk, form, parent), edit_(edit) {
    form.bind(
        bodyPath, &edit, [](const domain::Problems&) {}, [](const QString&) {});
    pause_.setSingleShot(true);
    pause_.setInterval(pauseBeforeSaving);
    connect(&form, &BoundFields::edited, &pause_, qOverload<>(&QTimer::start));
    connect(&pause_, &QTimer::timeout, this, [this] { save(); });
}

work::DraftOf ChapterEditing::draftOf() const {
    const std::string_view form = domain::codeIn(domain::documentFormCodes, chapter_.form);
    return {{domain::Subject::Kind::ReportText, 0},
            {},
            std::to_string(chapter_.year) + '/' + std::string(form) + '/' + chapter_.part};
}

domain::ReportText ChapterEditing::read() const {
    return work::textToEdit(desk_.store(), chapter_.year, chapter_.form, chapter_.part);
}

domain::Subject ChapterEditing::subject() const {
    return desk_.read([this] { return read().subject(); }, stored_.subject());
}

std::optional<FormEditing::Version> ChapterEditing::load() const {
    return desk_.read(
        [this]() -> std::optional<Version> {
            domain::ReportText text = read();
            const bool isFinal = work::editionOf(desk_.store(), chapter_.year).isFinal;
            const QString body = keptText(domain::readRichText(text.body).blocks);
            Version version;
            if (!body.isEmpty()) {
                version.texts[bodyPath] = body;
            }
            version.number = text.id.isStored() ? text.version : 0;
            version.mayBeEdited = !isFinal && desk_.may(work::Act::SaveReportText);
            version.thing = std::move(text);
            return version;
        },
        std::optional<Version>());
}

void ChapterEditing::taken(const std::any& thing) {
    stored_ = std::any_cast<domain::ReportText>(thing);
}

void ChapterEditing::open(const Chapter& chapter) {
    if (isOpen() && chapter == chapter_) {
        readAgain();
        return;
    }
    if (isOpen()) {
        save();
        keepDraft();
    }
    pause_.stop();
    chapter_ = chapter;
    if (auto version = load()) {
        FormEditing::open(draftOf(), *std::move(version));
    }
}

std::string ChapterEditing::body() const {
    return edit_.typed().toStdString();
}

bool ChapterEditing::save() {
    pause_.stop();
    if (!isTouched()) {
        return true;
    }
    if (race().has_value()) {
        return false;
    }
    keepDraft();
    domain::ReportText text = stored_;
    text.body = body();
    const QScopedValueRollback acting(acting_, true);
    const auto saved = desk_.act(
        Topic::Edition, [&](const work::Context& context) -> domain::Result<domain::ReportText> {
            // Somebody else may have begun the same chapter.
            const domain::ReportText now =
                work::textToEdit(context.store, chapter_.year, chapter_.form, chapter_.part);
            if (!text.id.isStored() && now.id.isStored()) {
                return domain::refused(domain::ProblemKind::ChangedByOther);
            }
            return work::save(context, text);
        });
    if (!saved.has_value()) {
        return sayRefused(saved.error());
    }
    FormEditing::saved();
    openAgain(draftOf());
    return true;
}

void ChapterEditing::replaceWith(const std::string& body) {
    if (isEditable() && save()) {
        edit_.setTyped(QString::fromStdString(body));
        save();
    }
}

}  // namespace kamerklaar::ui
