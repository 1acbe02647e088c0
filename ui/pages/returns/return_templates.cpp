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
    using Municipalities = domain::Result<std::vector<domain::Municipality>>;
    const auto municipalities =
        desk.readResult([&]() -> Municipalities { return desk.store().municipalities().all(); });
    if (!municipalities) {
        return words::sentences(municipalities.error(), desk.language());
    }
    for (const domain::Municipality& one : *municipalities) {
        const auto workbook = desk.readResult([&] {
            return work::returns::returnTemplate(desk.store(), desk.today(), year, one.id);
        });
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
