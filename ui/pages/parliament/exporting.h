// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/pages/parliament/document_export.h"
#include "ui/pages/parliament/file_making.h"
#include "ui/shell/desk.h"

class QLabel;

namespace kamerklaar::ui {

class Asker;
class WrittenFile;

/// Makes the file that was asked for, with progress, and says how it went. What stood under that
/// name before stays as it was until the new file is whole.
class Exporting : public QWidget {
    Q_OBJECT
public:
    Exporting(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// Asks where to; nothing when the user thinks better of it.
    void start(std::shared_ptr<const work::KamerReportData> report, domain::DocumentForm form,
               ExportKind kind);
    [[nodiscard]] bool isBusy() const { return making_.isBusy(); }
    [[nodiscard]] WrittenFile& written() { return *written_; }

Q_SIGNALS:
    void stateChanged();

private:
    using Data = std::shared_ptr<const work::KamerReportData>;
    [[nodiscard]] FileMaking::Make makerOf(Data data, domain::DocumentForm form,
                                           ExportKind kind) const;
    void startSealed(int year, ExportKind kind);
    void cancel();
    void write(const QByteArray& bytes);
    void fail(const QString& words);

    Desk& desk_;
    Asker& asker_;
    FileMaking making_;
    QString path_;
    ExportKind kind_ = ExportKind::Pdf;
    std::shared_ptr<std::vector<work::OpenDataFile>> openData_;  ///< of a file that is being made
    QFrame* busy_;
    QLabel* words_;
    WrittenFile* written_;
};

}  // namespace kamerklaar::ui
