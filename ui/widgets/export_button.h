// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QPushButton>
#include <functional>
#include <optional>

#include "work/taking_over.h"

namespace kamerklaar::ui {

class Asker;
class Desk;

/// Takes a list elsewhere: as CSV, OpenDocument or Excel workbook, as PDF, or to paper. The page
/// shows what became of it (WrittenFile).
class ExportButton : public QPushButton {
    Q_OBJECT
public:
    using SheetOf = std::function<work::WorkbookWriter::Sheet()>;

    /// `sheet` gives the list as it is at the moment it is wanted, and may throw GroundGaveWay;
    /// `fileName` has no suffix.
    ExportButton(Desk& desk, Asker& asker, const QString& fileName, SheetOf sheet,
                 QWidget* parent = nullptr);

    void setFileName(const QString& fileName) { fileName_ = fileName; }

Q_SIGNALS:
    /// What has to be written where.
    void made(const QString& path, const QByteArray& bytes);
    void failed(const QString& words);

private:
    void addFormat(const QString& suffix, const QString& text, const QString& kind,
                   std::function<QByteArray(const work::WorkbookWriter::Sheet&)> bytesOf);
    [[nodiscard]] QByteArray pdfOf(const work::WorkbookWriter::Sheet& sheet) const;
    void print();
    /// Nothing when it could not be read; that was said.
    [[nodiscard]] std::optional<work::WorkbookWriter::Sheet> sheetNow();

    Desk& desk_;
    Asker& asker_;
    QString fileName_;
    SheetOf sheet_;
};

}  // namespace kamerklaar::ui
