// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <functional>
#include <string>

#include "ui/widgets/background.h"
#include "work/publishing.h"

namespace kamerklaar::ui {

/// Makes a file beside the window, from what was read before.
class FileMaking : public QObject {
    Q_OBJECT
public:
    explicit FileMaking(QObject* parent = nullptr);

    /// Runs in another thread; what it gives is empty when it was stopped.
    using Make = std::function<std::string(const work::Publisher::Progress& progress)>;
    void start(Make make);
    /// Nothing more is said about what was under way.
    void stop() { background_.stop(); }
    [[nodiscard]] bool isBusy() const { return background_.isBusy(); }

Q_SIGNALS:
    void progressed(int pages);
    void done(const QByteArray& bytes);
    void failed();

private:
    QByteArray made_;
    Background background_;
};

}  // namespace kamerklaar::ui
