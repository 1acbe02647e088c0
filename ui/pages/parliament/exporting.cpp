// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/exporting.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/written_file.h"

namespace kamerklaar::ui {

Exporting::Exporting(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      making_(desk.tools().publisher),
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

    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    down->addWidget(busy_);
    down->addWidget(written_);
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
    written_->clear();
    words_->setText(tr("The PDF is being made …"));
    busy_->show();
    making_.start(std::move(report));
    Q_EMIT stateChanged();
}

void Exporting::cancel() {
    making_.stop();
    busy_->hide();
    written_->clear();
    Q_EMIT stateChanged();
}

void Exporting::write(const QByteArray& pdf) {
    busy_->hide();
    written_->write(path_, pdf, tr("The report is in %1."));
    Q_EMIT stateChanged();
}

void Exporting::fail(const QString& words) {
    busy_->hide();
    written_->fail(words);
    Q_EMIT stateChanged();
}

}  // namespace kamerklaar::ui
