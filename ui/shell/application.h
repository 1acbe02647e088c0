// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QApplication>

namespace kamerklaar::ui {

class Asker;
class Settings;

/// The top of the program: what nobody caught below is logged and told here, and the window stays.
class Application : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Through whom it is told, and in which language; both outlive the event loop.
    void tellThrough(Asker& asker, const Settings& settings);
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tell(const QString& text);

    Asker* asker_ = nullptr;
    const Settings* settings_ = nullptr;
    bool telling_ = false;
};

}  // namespace kamerklaar::ui
