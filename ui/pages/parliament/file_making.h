// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "work/publishing.h"

class QThread;

namespace kamerklaar::ui {

/// Makes a file beside the window: one at a time, from what was read before, so that nothing of the
/// store is touched outside its thread. A new one stops the one before.
class FileMaking : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~FileMaking() override;

    /// Runs in another thread; what it gives is empty when it was stopped.
    using Make = std::function<std::string(const work::Publisher::Progress& progress)>;
    void start(Make make);
    /// Nothing more is said about what was under way.
    void stop();
    [[nodiscard]] bool isBusy() const { return thread_ != nullptr; }

Q_SIGNALS:
    void progressed(int pages);
    void done(const QByteArray& bytes);
    void failed();

private:
    struct Run {
        std::atomic<bool> isWanted = true;
    };

    std::shared_ptr<Run> run_;
    QThread* thread_ = nullptr;
};

}  // namespace kamerklaar::ui
