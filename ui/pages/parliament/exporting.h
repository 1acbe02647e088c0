// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>
#include <memory>

#include "ui/pages/parliament/pdf_making.h"
#include "ui/shell/desk.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace kamerklaar::ui {

class WrittenFile;

/// Writes the report to a file, with progress, and says how it went. The file that stood there
/// before stays as it was until the new one is whole.
class Exporting : public QWidget {
    Q_OBJECT
public:
    explicit Exporting(const Desk& desk, QWidget* parent = nullptr);

    void start(std::shared_ptr<const work::KamerReportData> report, const QString& path);
    [[nodiscard]] bool isBusy() const { return making_.isBusy(); }

Q_SIGNALS:
    void stateChanged();

private:
    void cancel();
    void write(const QByteArray& pdf);
    void fail(const QString& words);

    PdfMaking making_;
    QString path_;
    QFrame* busy_;
    QLabel* words_;
    WrittenFile* written_;
};

}  // namespace kamerklaar::ui
