// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/application.h"

#include <spdlog/spdlog.h>

#include "ui/shell/asker.h"
#include "ui/shell/settings.h"
#include "ui/words/sentences.h"
#include "work/ports.h"

namespace kamerklaar::ui {

void Application::tellThrough(Asker& asker, const Settings& settings) {
    asker_ = &asker;
    settings_ = &settings;
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const work::GroundGaveWay& fault) {
        spdlog::error(std::string("the ground gave way: ") + fault.what());
        if (settings_ != nullptr) {
            tell(words::sentence(fault.problem(), settings_->language()));
        }
    } catch (const std::exception& bug) {
        spdlog::critical(std::string("a mistake of the program: ") + bug.what());
        tell(
            tr("The program made a mistake, and this act was not done. Everything that was "
               "confirmed before is safe. Close the window and start again; the log says what "
               "happened."));
    }
    return false;
}

void Application::tell(const QString& text) {
    // A mistake in painting comes back with each painting; it is told once at a time.
    if (asker_ == nullptr || telling_) {
        return;
    }
    telling_ = true;
    asker_->tell(activeWindow(), QStringLiteral("Kamerklaar"), text);
    telling_ = false;
}

}  // namespace kamerklaar::ui
