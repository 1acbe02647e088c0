// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/written_file.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QVBoxLayout>

#include "domain/problem.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/strip.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

WrittenFile::WrittenFile(domain::Language language, QWidget* parent)
    : QWidget(parent),
      language_(language),
      done_(new Strip(Banner::Kind::Notice, this)),
      failed_(new Strip(Banner::Kind::Fault, this)) {
    done_->setObjectName(QStringLiteral("exported"));
    done_->makeClosable();
    connect(done_->addButton(tr("Open"), QStringLiteral("openExport")), &QPushButton::clicked, this,
            [this] { open(path_); });
    connect(done_->addButton(tr("Show folder"), QStringLiteral("showFolder")),
            &QPushButton::clicked, this, [this] {
                const QFileInfo written(path_);
                open(written.isDir() ? path_ : written.path());
            });
    failed_->setObjectName(QStringLiteral("exportFailed"));
    failed_->makeClosable();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    down->addWidget(done_);
    down->addWidget(failed_);
}

void WrittenFile::write(const QString& path, const QByteArray& bytes, const QString& done) {
    clear();
    path_ = path;
    const QString shown = QDir::toNativeSeparators(path);
    // Beside the file first, and in its place only when every byte is there.
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten) {
        done_->show(done.arg(shown));
        return;
    }
    fail(words::sentence({domain::ProblemKind::CannotWrite,
                          {},
                          {shown.toStdString(), file.errorString().toStdString()},
                          domain::Severity::Refused,
                          {}},
                         language_));
}

void WrittenFile::tell(const QString& folder, const QString& done) {
    clear();
    path_ = folder;
    done_->show(done.arg(QDir::toNativeSeparators(folder)));
}

void WrittenFile::fail(const QString& words) {
    done_->hide();
    failed_->show(words);
}

void WrittenFile::clear() {
    done_->hide();
    failed_->hide();
}

void WrittenFile::follow(const ExportButton& button) {
    connect(&button, &ExportButton::made, this,
            [this](const QString& path, const QByteArray& bytes) {
                write(path, bytes, tr("The list is in %1."));
            });
    connect(&button, &ExportButton::failed, this, &WrittenFile::fail);
}

void WrittenFile::open(const QString& path) const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool writeWhole(const QString& path, const std::string& bytes) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size &&
           file.commit();
}

}  // namespace kamerklaar::ui
