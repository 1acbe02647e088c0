// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/file_making.h"

#include <QtCore/QThread>
#include <exception>

#include <spdlog/spdlog.h>

namespace kamerklaar::ui {

FileMaking::~FileMaking() {
    stop();
}

void FileMaking::stop() {
    if (thread_ == nullptr) {
        return;
    }
    run_->isWanted = false;
    thread_->wait();  // a page or two: progress is asked for often
    delete thread_;
    thread_ = nullptr;
    run_.reset();
}

void FileMaking::start(Make make) {
    stop();
    run_ = std::make_shared<Run>();
    // What the thread says arrives in this one through the event loop; by then another run may have
    // taken its place, and then nobody listens.
    const auto say = [this, run = run_](auto act) {
        QMetaObject::invokeMethod(
            this,
            [run, act] {
                if (run->isWanted) {
                    act();
                }
            },
            Qt::QueuedConnection);
    };
    thread_ = QThread::create([this, run = run_, make = std::move(make), say] {
        try {
            const std::string made = make([&](int pages) {
                say([this, pages] { Q_EMIT progressed(pages); });
                return run->isWanted.load();
            });
            const QByteArray bytes = QByteArray::fromStdString(made);
            say([this, bytes] {
                stop();
                if (bytes.isEmpty()) {
                    Q_EMIT failed();
                } else {
                    Q_EMIT done(bytes);
                }
            });
        } catch (const std::exception& fault) {
            spdlog::error("the file could not be made: {}", fault.what());
            say([this] {
                stop();
                Q_EMIT failed();
            });
        }
    });
    thread_->setObjectName(QStringLiteral("making"));
    thread_->start();
}

}  // namespace kamerklaar::ui
