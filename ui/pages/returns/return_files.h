// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>

#include "ui/widgets/background.h"
#include "work/returns/return_desk.h"
#include "work/returns/workbook_files.h"

namespace kamerklaar::ui {

/// Reads workbooks from disk beside the window, and gives them in order.
class ReturnFiles : public QObject {
    Q_OBJECT
public:
    explicit ReturnFiles(const work::GridReader& reader, QObject* parent = nullptr);

    /// Files, and folders with all workbooks in and below them. What is still being read is read
    /// first.
    void read(const QStringList& paths);
    void stop();
    [[nodiscard]] bool isBusy() const { return background_.isBusy(); }

Q_SIGNALS:
    void opened(const std::shared_ptr<kamerklaar::work::returns::ReturnFile>& file, int left);
    /// There is such a file, and it cannot be read or is larger than any return. The others are
    /// read all the same.
    void refused(const QString& path);
    /// There is no workbook in this folder or below it.
    void foundNone(const QString& folder);
    void ended();

private:
    /// Nothing as file: it cannot be read or is larger than any return.
    struct Opened {
        QString path;
        std::shared_ptr<work::returns::ReturnFile> file;
    };

    void start();
    // In other threads.
    [[nodiscard]] Opened open(const work::returns::WorkbookFile& workbook) const;
    [[nodiscard]] static Opened unreadable(const QString& path, const std::exception& fault);
    void tell(const Opened& one, int left, const Background::Say& say);

    const work::GridReader& reader_;
    QStringList waiting_;
    Background background_;
};

}  // namespace kamerklaar::ui
