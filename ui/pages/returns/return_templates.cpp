// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_templates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/returns/return_template.h"

namespace kamerklaar::ui {

using Format = work::WorkbookWriter::Format;

QString writeReturnTemplates(Desk& desk, int year, Format format, const QString& folder) {
    const char* ending = format == Format::Xlsx ? ".xlsx" : ".ods";
    const auto municipalities = desk.read([&] { return desk.store().municipalities().all(); },
                                          std::vector<domain::Municipality>());
    for (const domain::Municipality& one : municipalities) {
        const auto workbook = desk.read(
            [&] { return work::returns::returnTemplate(desk.store(), desk.today(), year, one.id); },
            domain::Result<work::WorkbookWriter::Workbook>());
        if (!workbook) {
            return words::sentences(workbook.error(), desk.language());
        }
        const QString path =
            QDir(folder).filePath(words::text(work::returns::fileNameOf(year, one) + ending));
        if (!writeWhole(path, desk.tools().workbooks.write(*workbook, format))) {
            return QCoreApplication::translate("ReturnTemplates",
                                               "This file could not be written: %1")
                .arg(QDir::toNativeSeparators(path));
        }
    }
    return {};
}

}  // namespace kamerklaar::ui
