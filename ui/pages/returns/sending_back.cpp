// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/sending_back.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include "ui/widgets/whole_file.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/returns/return_letter.h"

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct SendingWords {
    Q_DECLARE_TR_FUNCTIONS(SendingBack)
};

/// How long a municipality has for its answer; the letter itself can still be changed.
constexpr int daysForAnswer = 14;

}  // namespace

bool sendBack(Desk& desk, WrittenFile& written, const work::returns::CheckedReturn& one,
              const QString& folder) {
    written.clear();
    // Where a file has no place for notes the letter alone says everything.
    const auto annotated = desk.tools().annotator.annotated(
        one.file.bytes, work::returns::notesOf(one.messages), domain::Language::Dutch);
    if (!annotated && annotated.error() != domain::FileFault::NotOfThisKind) {
        written.fail(
            words::text(domain::sentence(annotated.error(), one.file.name, desk.language())));
        return false;
    }
    const auto files = desk.act(Topic::Everything, [&](const work::Context& context) {
        return work::returns::sendBack(context, desk.tools().letters, one,
                                       annotated.value_or(std::string()),
                                       desk.today().plusDays(daysForAnswer));
    });
    if (!files) {
        written.fail(words::sentences(files.error(), desk.language()));
        return false;
    }
    std::vector<NamedBytes> placed;
    for (const work::returns::OutgoingFile& file : *files) {
        placed.push_back({QDir(folder).filePath(words::text(file.name)), file.bytes});
    }
    if (const auto outcome = writeTogether(placed); !outcome) {
        written.fail(
            SendingWords::tr("%1\n\nWhat goes back is kept with the report: save a copy of "
                             "it from the documents of the municipality.")
                .arg(words::sentences(outcome.error(), desk.language())));
        return false;
    }
    written.tell(folder,
                 annotated
                     ? SendingWords::tr("The workbook with its notes and the letter are in %1. "
                                        "Both are kept with the report; nothing was sent.")
                     : SendingWords::tr("Only the letter is in %1: this file has no place for "
                                        "notes, because it is a csv file or a workbook in an "
                                        "unusual encoding. All notes stand in the letter, which "
                                        "is kept with the report; nothing was sent."));
    return true;
}

}  // namespace kamerklaar::ui
