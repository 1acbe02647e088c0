// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/whole_file.h"

#include <QtCore/QFile>

namespace kamerklaar::ui {

domain::Result<std::string> bytesOf(const QString& path) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return domain::refused(domain::ProblemKind::FileUnreadable, {},
                               {path.toStdString(), file.errorString().toStdString()});
    }
    return bytes.toStdString();
}

}  // namespace kamerklaar::ui
