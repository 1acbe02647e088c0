// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/exporting.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/strip.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

Exporting::Exporting(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      making_(desk.tools().publisher),
      busy_(new QFrame(this)),
      words_(new QLabel(busy_)),
      done_(new Strip(Banner::Kind::Notice, this)),
      failed_(new Strip(Banner::Kind::Fault, this)) {
    busy_->setProperty("banner", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(busy_);
    row->setContentsMargins(room::page, room::tight, room::normal, room::tight);
    // How many pages there will be is known when they are made.
    auto* bar = new QProgressBar(busy_);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    bar->setAccessibleName(tr("Making the PDF"));
    auto* cancel = new QPushButton(tr("Cancel"), busy_);
    cancel->setObjectName(QStringLiteral("cancelExport"));
    connect(cancel, &QPushButton::clicked, this, &Exporting::cancel);
    row->addWidget(words_);
    row->addWidget(bar);
    row->addStretch(1);
    row->addWidget(cancel);
    busy_->hide();

    done_->setObjectName(QStringLiteral("exported"));
    done_->makeClosable();
    const auto open = [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    connect(done_->addButton(tr("Open"), QStringLiteral("openExport")), &QPushButton::clicked, this,
            [this, open] { open(path_); });
    connect(done_->addButton(tr("Show folder"), QStringLiteral("showFolder")),
            &QPushButton::clicked, this, [this, open] { open(QFileInfo(path_).path()); });
    failed_->setObjectName(QStringLiteral("exportFailed"));
    failed_->makeClosable();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{busy_, done_, failed_}) {
        down->addWidget(part);
    }
    connect(&making_, &PdfMaking::progressed, this,
            [this](int pages) { words_->setText(tr("%n page(s) made", nullptr, pages)); });
    connect(&making_, &PdfMaking::done, this, &Exporting::write);
    connect(&making_, &PdfMaking::failed, this, [this] {
        fail(
            tr("The report could not be made. The file that was there before is untouched; the "
               "log says more."));
    });
}

void Exporting::start(std::shared_ptr<const work::KamerReportData> report, const QString& path) {
    path_ = path;
    done_->hide();
    failed_->hide();
    words_->setText(tr("The PDF is being made …"));
    busy_->show();
    making_.start(std::move(report));
    Q_EMIT stateChanged();
}

void Exporting::cancel() {
    making_.stop();
    busy_->hide();
    done_->hide();
    Q_EMIT stateChanged();
}

void Exporting::write(const QByteArray& pdf) {
    // Beside the file first, and in its place only when every byte is there.
    QSaveFile file(path_);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
    if (!isWritten) {
        const domain::Problem problem{
            domain::ProblemKind::CannotWrite,
            {},
            {QDir::toNativeSeparators(path_).toStdString(), file.errorString().toStdString()},
            domain::Severity::Refused,
            {}};
        fail(words::sentence(problem, desk_.language()));
        return;
    }
    busy_->hide();
    done_->show(tr("The report is in %1.").arg(QDir::toNativeSeparators(path_)));
    Q_EMIT stateChanged();
}

void Exporting::fail(const QString& words) {
    busy_->hide();
    failed_->show(words);
    Q_EMIT stateChanged();
}

}  // namespace kamerklaar::ui
