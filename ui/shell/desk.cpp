// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/desk.h"

#include <QtCore/QTimer>
#include <chrono>

#include <spdlog/spdlog.h>

namespace kamerklaar::ui {

namespace {
// Often enough that two officers see each other's work, rare enough to cost nothing.
constexpr std::chrono::seconds lookInterval{3};
// After a fault: while another program holds the file, every look keeps the window waiting.
constexpr std::chrono::seconds lookAfterFault{30};
}  // namespace

Desk::Desk(work::Context context, const work::Tools& tools, domain::Language language,
           QObject* parent)
    : QObject(parent),
      context_(context),
      tools_(tools),
      scheme_(context.store.schemes().current()),
      language_(language),
      isExample_(context.store.isExample()),
      journalSize_(context.store.journal().size()) {
    readRoles();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        timer->setInterval(lookInterval);
        lookForOthers();
    });
    connect(this, &Desk::groundGaveWay, timer, [timer] { timer->setInterval(lookAfterFault); });
    timer->start(lookInterval);
}

void Desk::announce(Topic topic) {
    journalSize_ = read([this] { return store().journal().size(); }, journalSize_);
    readRoles();
    Q_EMIT changed(topic);
}

QStringList Desk::wouldBeLost() {
    QStringList lost;
    Q_EMIT leaving(&lost);
    lost.removeDuplicates();
    return lost;
}

void Desk::readRoles() {
    const auto person = read([this] { return store().people().find(context_.person); },
                             std::optional<domain::Person>());
    roles_ = person ? person->roles : domain::Roles();
}

void Desk::report(const work::GroundGaveWay& fault) {
    spdlog::error(std::string("the ground gave way: ") + fault.what());
    Q_EMIT groundGaveWay(fault.problem());
}

void Desk::lookForOthers() {
    const std::int64_t size = read([this] { return store().journal().size(); }, journalSize_);
    if (size != journalSize_) {
        journalSize_ = size;
        readRoles();
        Q_EMIT changed(Topic::Everything);
    }
}

}  // namespace kamerklaar::ui
