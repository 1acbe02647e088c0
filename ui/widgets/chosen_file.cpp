// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chosen_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>

#include "ui/widgets/whole_file.h"

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(ChosenFile)
};

}  // namespace

std::optional<ChosenFile> chooseFile(QWidget* parent, Asker& asker,
                                     const Asker::FileQuestion& question) {
    const auto path = asker.fileToOpen(parent, question);
    if (!path.has_value()) {
        return std::nullopt;
    }
    auto bytes = bytesOf(*path);
    if (!bytes) {
        asker.tell(parent, question.title,
                   FileWords::tr("This file cannot be read:\n%1\nNothing was kept.")
                       .arg(QDir::toNativeSeparators(*path)));
        return std::nullopt;
    }
    ChosenFile chosen;
    chosen.document.fileName = QFileInfo(*path).fileName().toStdString();
    chosen.document.mediaType = QMimeDatabase().mimeTypeForFile(*path).name().toStdString();
    chosen.content = *std::move(bytes);
    return chosen;
}

}  // namespace kamerklaar::ui
