// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/written_file.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/export_button.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/whole_file.h"
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
    const auto outcome =
        writeWhole(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (outcome) {
        done_->show(done.arg(QDir::toNativeSeparators(path)));
    } else {
        fail(words::sentences(outcome.error(), language_));
    }
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

}  // namespace kamerklaar::ui
