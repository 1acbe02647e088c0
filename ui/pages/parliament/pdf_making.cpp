// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/pdf_making.h"

#include <QtCore/QThread>
#include <exception>

#include <spdlog/spdlog.h>

namespace kamerklaar::ui {

PdfMaking::PdfMaking(const work::Publisher& publisher, QObject* parent)
    : QObject(parent), publisher_(publisher) {}

PdfMaking::~PdfMaking() {
    stop();
}

void PdfMaking::stop() {
    if (thread_ == nullptr) {
        return;
    }
    run_->isWanted = false;
    thread_->wait();  // a page or two: progress is asked for often
    delete thread_;
    thread_ = nullptr;
    run_.reset();
}

void PdfMaking::start(std::shared_ptr<const work::KamerReportData> data) {
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
    thread_ = QThread::create([this, run = run_, data = std::move(data), say] {
        try {
            const std::string pdf = publisher_.file(
                *data, domain::DocumentForm::KamerReport, work::FileFormat::Pdf, [&](int pages) {
                    say([this, pages] { Q_EMIT progressed(pages); });
                    return run->isWanted.load();
                });
            const QByteArray bytes = QByteArray::fromStdString(pdf);
            say([this, bytes] {
                stop();
                if (bytes.isEmpty()) {
                    Q_EMIT failed();
                } else {
                    Q_EMIT done(bytes);
                }
            });
        } catch (const std::exception& fault) {
            spdlog::error("the report could not be made: {}", fault.what());
            say([this] {
                stop();
                Q_EMIT failed();
            });
        }
    });
    thread_->setObjectName(QStringLiteral("pdf"));
    thread_->start();
}

}  // namespace kamerklaar::ui
