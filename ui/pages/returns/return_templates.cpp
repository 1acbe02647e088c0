// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_templates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include "ui/shell/asker.h"
#include "ui/widgets/whole_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/files_made.h"
#include "work/returns/return_template.h"

namespace kamerklaar::ui {

using Format = work::WorkbookWriter::Format;

namespace {

/// For the translations only.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(ReturnTemplates)
};

/// As many names as a question can hold on a small screen.
constexpr qsizetype mostTemplateNames = 12;

using AllMunicipalities = domain::Result<std::vector<domain::Municipality>>;

AllMunicipalities everyMunicipality(Desk& desk) {
    return desk.readResult(
        [&]() -> AllMunicipalities { return desk.store().municipalities().all(); });
}

domain::Result<std::vector<std::string>> templatesIn(
    const QString& folder, int year, const std::vector<domain::Municipality>& municipalities,
    Format format) {
    return work::returns::templatePaths(folder.toStdString(), year, municipalities,
                                        format == Format::Xlsx ? ".xlsx" : ".ods");
}

QString templateNames(const domain::Problems& there) {
    QStringList names;
    for (const domain::Problem& one : there) {
        names.append(QFileInfo(words::text(std::get<std::string>(one.facts.front()))).fileName());
    }
    const bool isMore = names.size() > mostTemplateNames;
    names = names.mid(0, mostTemplateNames);
    return names.join(u'\n') + (isMore ? QStringLiteral("\n…") : QString());
}

}  // namespace

std::optional<QString> askTemplateFolder(Desk& desk, Asker& asker, QWidget* parent, int year,
                                         Format format) {
    const auto municipalities = everyMunicipality(desk);
    for (;;) {
        auto folder = asker.folder(parent, TemplateWords::tr("Folder for the workbooks"));
        if (!folder || !municipalities) {
            return folder;  // what could not be read is told when it is written
        }
        const auto paths = templatesIn(*folder, year, *municipalities, format);
        if (paths) {
            return folder;
        }
        const bool isOther = asker.confirm(
            parent,
            {TemplateWords::tr("Make workbooks"),
             TemplateWords::tr("These workbooks stand in that folder already, and may have been "
                               "filled in by the municipality. Nothing was written.\n\n%1")
                 .arg(templateNames(paths.error())),
             TemplateWords::tr("Choose another folder …"), TemplateWords::tr("Cancel")});
        if (!isOther) {
            return std::nullopt;
        }
    }
}

QString writeReturnTemplates(Desk& desk, int year, Format format, const QString& folder) {
    const auto municipalities = everyMunicipality(desk);
    if (!municipalities) {
        return words::sentences(municipalities.error(), desk.language());
    }
    const auto paths = templatesIn(folder, year, *municipalities, format);
    if (!paths) {
        return words::sentences(paths.error(), desk.language());
    }
    work::FilesMade made;
    for (std::size_t at = 0; at < paths->size(); ++at) {
        const auto workbook = desk.readResult([&] {
            return work::returns::returnTemplate(desk.store(), desk.today(), year,
                                                 (*municipalities)[at].id);
        });
        if (!workbook) {
            return words::sentences(workbook.error(), desk.language());
        }
        const QString path = words::text((*paths)[at]);
        const std::string bytes = desk.tools().workbooks.write(*workbook, format);
        if (const auto outcome = writeWhole(path, bytes); !outcome) {
            return TemplateWords::tr("%1\n\nNo workbook was made.")
                .arg(words::sentences(outcome.error(), desk.language()));
        }
        made.add((*paths)[at]);
    }
    made.keep();
    return {};
}

}  // namespace kamerklaar::ui
