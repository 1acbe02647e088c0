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

bool Session::setLanguage(domain::Language language) {
    const bool isOther = language != parts_.settings.language();
    if (isOther && !window_->mayGo(tr("Change anyway"))) {
        return false;
    }
    if (isOther) {
        parts_.settings.setLanguage(language);
        rebuildSoon();
    }
    return true;
}

bool Session::setTheme(Theme theme) {
    const bool isOther = theme != parts_.settings.theme();
    if (isOther && !window_->mayGo(tr("Change anyway"))) {
        return false;
    }
    if (isOther) {
        parts_.settings.setTheme(theme);
        rebuildSoon();
    }
    return true;
}

domain::Outcome Session::backUp(const QString& path) {
    return parts_.door.backUp(parts_.context.store, path);
}

void Session::openOtherFile() {
    QTimer::singleShot(0, this, [this] {
        if (window_->mayGo(tr("Close anyway"))) {
            window_->putAway();
            Q_EMIT otherFileWanted();
        }
    });
}

}  // namespace kamerklaar::ui
