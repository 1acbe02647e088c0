// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/background.h"

#include <QtCore/QThread>
#include <exception>

#include <spdlog/spdlog.h>

namespace kamerklaar::ui {

Background::~Background() {
    stop();
}

void Background::stop() {
    if (thread_ == nullptr) {
        return;
    }
    run_->isWanted = false;
    thread_->wait();  // not long: it is asked often whether it goes on
    delete thread_;
    thread_ = nullptr;
    run_.reset();
}

void Background::start(Work work) {
    stop();
    run_ = std::make_shared<Run>();
    // What the thread says arrives in this one through the event loop; by then another run may have
    // taken its place, and then nobody listens.
    const Say say = [this, run = run_](std::function<void()> act) {
        QMetaObject::invokeMethod(
            this,
            [run, act = std::move(act)] {
                if (run->isWanted) {
                    act();
                }
            },
            Qt::QueuedConnection);
    };
    thread_ = QThread::create([this, run = run_, work = std::move(work), say] {
        try {
            work([run] { return run->isWanted.load(); }, say);
            say([this] {
                stop();
                Q_EMIT ended();
            });
        } catch (const std::exception& fault) {
            spdlog::error(std::string("work beside the window failed: ") + fault.what());
            say([this] {
                stop();
                Q_EMIT failed();
            });
        }
    });
    thread_->setObjectName(QStringLiteral("background"));
    thread_->start();
}

}  // namespace kamerklaar::ui
