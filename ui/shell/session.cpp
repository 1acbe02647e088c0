// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/session.h"

#include <QtCore/QEventLoopLocker>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

namespace kamerklaar::ui {

Session::Session(const SessionParts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

Session::~Session() = default;

void Session::start(const Address& address) {
    build(address);
    window_->show();
}

void Session::build(const Address& address) {
    window_.reset();
    parts_.speech.speak(parts_.settings.language());
    applyDesign(*qApp, parts_.settings.theme(), parts_.system);
    desk_ = std::make_unique<Desk>(parts_.context, parts_.tools, parts_.settings.language());
    window_ =
        std::make_unique<MainWindow>(Surroundings{*desk_, parts_.asker, parts_.settings, *this});
    window_->goTo(address);
}

void Session::rebuildSoon() {
    QTimer::singleShot(0, this, [this] {
        const QEventLoopLocker staysOpen;  // between the two windows there is none
        const Address address = window_->address();
        window_->putAway();
        build(address);
        window_->show();
    });
}

void Session::setLanguage(domain::Language language) {
    if (language != parts_.settings.language()) {
        parts_.settings.setLanguage(language);
        rebuildSoon();
    }
}

void Session::setTheme(Theme theme) {
    if (theme != parts_.settings.theme()) {
        parts_.settings.setTheme(theme);
        rebuildSoon();
    }
}

domain::Outcome Session::backUp(const QString& path) {
    return parts_.door.backUp(parts_.context.store, path);
}

void Session::openOtherFile() {
    QTimer::singleShot(0, this, [this] {
        window_->putAway();
        Q_EMIT otherFileWanted();
    });
}

}  // namespace kamerklaar::ui
