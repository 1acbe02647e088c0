// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>

#include "ui/widgets/background.h"
#include "work/returns/return_desk.h"

namespace kamerklaar::ui {

/// Reads workbooks from disk beside the window, one after another.
class ReturnFiles : public QObject {
    Q_OBJECT
public:
    explicit ReturnFiles(const work::TableReader& reader, QObject* parent = nullptr);

    /// What is still being read is read first.
    void read(const QStringList& paths);
    void stop();
    [[nodiscard]] bool isBusy() const { return background_.isBusy(); }

    /// The workbooks in a folder, by name; files that spreadsheets keep beside an open one are
    /// none.
    [[nodiscard]] static QStringList workbooksIn(const QString& folder);
    [[nodiscard]] static bool isWorkbook(const QString& path);

Q_SIGNALS:
    void opened(const std::shared_ptr<kamerklaar::work::returns::ReturnFile>& file, int left);
    /// There is such a file, and it cannot be opened or is larger than any return.
    void refused(const QString& path);
    void ended();

private:
    void start();

    const work::TableReader& reader_;
    QStringList waiting_;
    Background background_;
};

}  // namespace kamerklaar::ui
