// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kamerklaar::ui {

/// Work beside the window: one at a time, and nothing of the store is touched by it. A new one
/// stops the one before.
class Background : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Background() override;

    /// Calls back in the thread of the window, unless the work was stopped meanwhile.
    using Say = std::function<void(std::function<void()> act)>;
    /// Runs in another thread; asks often whether it is still wanted.
    using Work = std::function<void(const std::function<bool()>& isWanted, const Say& say)>;
    void start(Work work);
    /// Nothing more is said about what was under way.
    void stop();
    [[nodiscard]] bool isBusy() const { return thread_ != nullptr; }

Q_SIGNALS:
    /// The work came to its end by itself.
    void ended();
    /// It threw; the log says what.
    void failed();

private:
    struct Run {
        std::atomic<bool> isWanted = true;
    };

    std::shared_ptr<Run> run_;
    QThread* thread_ = nullptr;
};

}  // namespace kamerklaar::ui
