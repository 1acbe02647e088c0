// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <atomic>
#include <memory>

#include "work/publishing.h"

class QThread;

namespace kamerklaar::ui {

/// Makes the report as PDF beside the window: one at a time, from a snapshot that was read before,
/// so that nothing of the store is touched outside its thread. A new one stops the one before.
class PdfMaking : public QObject {
    Q_OBJECT
public:
    explicit PdfMaking(const work::Publisher& publisher, QObject* parent = nullptr);
    ~PdfMaking() override;

    void start(std::shared_ptr<const work::KamerReportData> data);
    /// Nothing more is said about what was under way.
    void stop();
    [[nodiscard]] bool isBusy() const { return thread_ != nullptr; }

Q_SIGNALS:
    void progressed(int pages);
    void done(const QByteArray& pdf);
    void failed();

private:
    struct Run {
        std::atomic<bool> isWanted = true;
    };

    const work::Publisher& publisher_;
    std::shared_ptr<Run> run_;
    QThread* thread_ = nullptr;
};

}  // namespace kamerklaar::ui
