// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include "domain/notation.h"

namespace kamerklaar::ui {

class ExportButton;
class Strip;

/// Writes a file that was asked for and says so at the top of the page, with buttons that open it
/// or its folder; or why it could not be written.
class WrittenFile : public QWidget {
    Q_OBJECT
public:
    explicit WrittenFile(domain::Language language, QWidget* parent = nullptr);

    /// `done` is what is said of it, with %1 where the path stands. What stood under that name is
    /// untouched when it fails.
    void write(const QString& path, const QByteArray& bytes, const QString& done);
    /// Of files that were written elsewhere, in a folder.
    void tell(const QString& folder, const QString& done);
    void fail(const QString& words);
    void clear();
    /// Writes what this button makes.
    void follow(const ExportButton& button);

private:
    void open(const QString& path) const;

    domain::Language language_;
    QString path_;
    Strip* done_;
    Strip* failed_;
};

}  // namespace kamerklaar::ui
