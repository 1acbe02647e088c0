// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/program.h"

#include <QtCore/QEventLoopLocker>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

#include "ui/shell/welcome.h"
#include "ui/words/sentences.h"
#include "work/filing.h"

namespace kamerklaar::ui {

namespace {

/// What opening or making gives, also when the ground gives way under it.
template <typename Act>
FileDoor::Opened attempt(Act&& act) {
    try {
        return std::forward<Act>(act)();
    } catch (const work::GroundGaveWay& fault) {
        return tl::unexpected<domain::Problems>({fault.problem()});
    }
}

}  // namespace

Program::Program(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

Program::~Program() = default;

void Program::open(const QString& path, const Address& address) {
    begin(attempt([&] { return parts_.door.open(path); }), path, address);
}

void Program::make(const QString& path, bool withExample) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    FileDoor::Opened made = attempt([&] { return parts_.door.make(path, withExample); });
    QApplication::restoreOverrideCursor();
    begin(std::move(made), path, {});
}

void Program::begin(FileDoor::Opened opened, const QString& path, const Address& address) {
    const QEventLoopLocker staysOpen;
    if (!opened.has_value()) {
        refuse(opened.error());
        return;
    }
    complaint_.clear();
    session_.reset();
    store_ = std::move(*opened);
    const bool isServer = parts_.door.isServer(path);
    const QString file = isServer ? QString() : path;
    try {
        session_ = std::make_unique<Session>(
            SessionParts{work::Context{*store_, parts_.clock, personAtDesk()}, parts_.tools,
                         parts_.asker, parts_.settings, speech_, parts_.system, file, parts_.door});
        session_->start(address);
    } catch (const work::GroundGaveWay& fault) {
        session_.reset();
        store_.reset();
        refuse({fault.problem()});
        return;
    }
    connect(session_.get(), &Session::otherFileWanted, this, &Program::showWelcome,
            Qt::QueuedConnection);  // not from within the session that then goes
    parts_.settings.setLastFile(isServer ? path : QFileInfo(path).absoluteFilePath());
    welcome_.reset();
}

domain::PersonId Program::personAtDesk() {
    const domain::Person person = parts_.door.atDesk(*store_);
    if (!parts_.forReading) {
        return work::personFor(*store_, parts_.clock, person);
    }
    const auto known = store_->people().byAccount(person.account);
    return known.has_value() ? known->id : domain::PersonId();
}

void Program::refuse(const domain::Problems& problems) {
    complaint_ = words::sentences(problems, parts_.settings.language());
    showWelcome();
    welcome_->say(complaint_);
}

void Program::showWelcome() {
    const QEventLoopLocker staysOpen;
    speech_.speak(parts_.settings.language());
    applyDesign(*qApp, parts_.settings.theme(), parts_.system);
    if (!welcome_) {
        welcome_ = std::make_unique<Welcome>(parts_.asker, parts_.settings);
        // Queued, because what they start ends with the first screen gone.
        connect(
            welcome_.get(), &Welcome::openWanted, this,
            [this](const QString& path) { open(path, {}); }, Qt::QueuedConnection);
        connect(welcome_.get(), &Welcome::newWanted, this, &Program::make, Qt::QueuedConnection);
    }
    welcome_->show();
    if (session_) {
        session_.reset();
        store_.reset();
    }
}

}  // namespace kamerklaar::ui
