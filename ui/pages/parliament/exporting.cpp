// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/exporting.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/widgets/whole_file.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "work/published_data.h"
#include "work/sealing.h"

namespace kamerklaar::ui {

namespace {

constexpr int barLetters = 24;

/// A folder with half of the data is worse than none.
domain::Outcome writeAll(const QString& folder, const std::vector<work::OpenDataFile>& files) {
    std::vector<NamedBytes> placed;
    for (const work::OpenDataFile& file : files) {
        placed.push_back({QDir(folder).filePath(QString::fromStdString(file.name)), file.bytes});
    }
    return writeTogether(placed);
}

std::string workbookOf(const work::Tools& tools, const work::KamerReportData& data,
                       work::WorkbookWriter::Format format) {
    return tools.workbooks.write(tools.publisher.tables(data), format);
}

}  // namespace

Exporting::Exporting(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      asker_(asker),
      busy_(new QFrame(this)),
      words_(new QLabel(busy_)),
      written_(new WrittenFile(desk.language(), this)) {
    busy_->setProperty("banner", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(busy_);
    row->setContentsMargins(room::page, room::tight, room::normal, room::tight);
    // How many pages there will be is known when they are made.
    auto* bar = new QProgressBar(busy_);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(fontMetrics().averageCharWidth() * barLetters);
    bar->setAccessibleName(tr("Making the file"));
    auto* cancel = new QPushButton(tr("Cancel"), busy_);
    cancel->setObjectName(QStringLiteral("cancelExport"));
    connect(cancel, &QPushButton::clicked, this, &Exporting::cancel);
    row->addWidget(words_);
    row->addWidget(bar);
    row->addStretch(1);
    row->addWidget(cancel);
    busy_->hide();

    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    down->addWidget(busy_);
    down->addWidget(written_);
    connect(&making_, &FileMaking::progressed, this,
            [this](int pages) { words_->setText(tr("%n page(s) made", nullptr, pages)); });
    connect(&making_, &FileMaking::done, this, &Exporting::write);
    connect(&making_, &FileMaking::failed, this, [this] {
        fail(
            tr("The file could not be made. What was there before is untouched; the log says "
               "more."));
    });
}

FileMaking::Make Exporting::makerOf(Data report, domain::DocumentForm form, ExportKind kind) const {
    using Format = work::FileFormat;
    using Sheets = work::WorkbookWriter::Format;
    const work::Tools& tools = desk_.tools();
    const auto document = [&](Format format) {
        return [&tools, report, form, format](const work::Publisher::Progress& progress) {
            return tools.publisher.file(*report, form, format, progress);
        };
    };
    const auto workbook = [&](Sheets format) {
        return [&tools, report, format](const work::Publisher::Progress&) {
            return workbookOf(tools, *report, format);
        };
    };
    switch (kind) {
        case ExportKind::Pdf:
            return document(Format::Pdf);
        case ExportKind::PdfWithData:
            return document(Format::PdfWithData);
        case ExportKind::Odt:
            return document(Format::Odt);
        case ExportKind::Html:
            return document(Format::Html);
        case ExportKind::Ods:
            return workbook(Sheets::Ods);
        case ExportKind::Xlsx:
            return workbook(Sheets::Xlsx);
        case ExportKind::OpenData:
            break;
    }
    // Made beside the window, written by it: until it is done nothing stands in the folder.
    return [&tools, report, made = openData_](const work::Publisher::Progress&) {
        *made = tools.publisher.openData(*report);
        return std::string("open data");
    };
}

void Exporting::start(Data report, domain::DocumentForm form, ExportKind kind) {
    const ExportFile file = exportFile(kind, form, report->edition);
    const auto path =
        file.suffix.isEmpty()
            ? asker_.folder(this, file.title)
            : asker_.fileToSave(this, {file.title, file.name, file.filter, file.suffix});
    if (!path.has_value()) {
        return;
    }
    path_ = *path;
    kind_ = kind;
    openData_ = std::make_shared<std::vector<work::OpenDataFile>>();
    written_->clear();
    words_->setText(tr("The file is being made …"));
    busy_->show();
    if (report->edition.isFinal && form == domain::DocumentForm::KamerReport) {
        startSealed(report->edition.year, kind);
    } else {
        making_.start(makerOf(std::move(report), form, kind));
    }
    Q_EMIT stateChanged();
}

/// What is final is given as it was sealed, never made again; other forms are made of what was
/// sealed.
void Exporting::startSealed(int year, ExportKind kind) {
    using Make = domain::Result<FileMaking::Make>;
    const Make sealed = desk_.readResult([&]() -> Make {
        work::Store& store = desk_.store();
        if (kind != ExportKind::Pdf) {
            const auto form = domain::DocumentForm::KamerReport;
            auto sealedData = work::publishedData(store, desk_.tools().sealing.codec, year, form);
            return std::move(sealedData).map([&](work::KamerReportData&& found) {
                return makerOf(std::make_shared<const work::KamerReportData>(std::move(found)),
                               form, kind);
            });
        }
        const auto edition = work::finalEditionOf(store, year);
        if (!edition) {
            return domain::refused(domain::ProblemKind::SealMissing, {});
        }
        return work::sealedFile(store, *edition).map([](std::string&& bytes) {
            return FileMaking::Make(
                [bytes = std::move(bytes)](const work::Publisher::Progress&) { return bytes; });
        });
    });
    if (sealed) {
        making_.start(*sealed);
    } else {
        fail(words::sentences(sealed.error(), desk_.language()));
    }
}

void Exporting::cancel() {
    making_.stop();
    busy_->hide();
    written_->fail(tr("Cancelled: no file was made, and what was there before is untouched."));
    Q_EMIT stateChanged();
}

void Exporting::write(const QByteArray& bytes) {
    busy_->hide();
    if (kind_ == ExportKind::OpenData) {
        if (const auto outcome = writeAll(path_, *openData_); outcome) {
            written_->tell(path_, tr("The open data are in %1."));
        } else {
            written_->fail(words::sentences(outcome.error(), desk_.language()));
        }
    } else {
        written_->write(path_, bytes, tr("The file is %1."));
    }
    Q_EMIT stateChanged();
}

void Exporting::fail(const QString& words) {
    busy_->hide();
    written_->fail(words);
    Q_EMIT stateChanged();
}

}  // namespace kamerklaar::ui
