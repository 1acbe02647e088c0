// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_host.h"

#include <QtWidgets/QScrollArea>

namespace kamerklaar::ui {

PageHost::PageHost(const Surroundings& surroundings, QWidget* parent)
    : QStackedWidget(parent),
      surroundings_(surroundings),
      memory_(surroundings.settings, surroundings.desk.language()) {}

Page* PageHost::page() const {
    const auto* frame = qobject_cast<QScrollArea*>(currentWidget());
    return frame == nullptr ? nullptr : qobject_cast<Page*>(frame->widget());
}

bool PageHost::open(const Address& address) {
    const PlaceEntry* entry = entryOf(address.place);
    if (entry == nullptr) {
        return false;
    }
    if (Page* left = page()) {
        left->leave();
    }
    Page* page = pageOf(*entry);
    page->open(address);
    memory_.follow(*page);
    setCurrentWidget(frames_.at(entry->place));
    Q_EMIT titleChanged();
    return true;
}

Page* PageHost::pageOf(const PlaceEntry& entry) {
    const auto known = frames_.find(entry.place);
    if (known != frames_.end()) {
        return qobject_cast<Page*>(known->second->widget());
    }
    Page* made = entry.make(surroundings_);
    made->setObjectName(QStringLiteral("page.") + codeOf(entry.place));
    connect(made, &Page::goTo, this, &PageHost::goTo);
    connect(made, &Page::titleChanged, this, &PageHost::titleChanged);
    auto* frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(made);
    addWidget(frame);
    frames_.emplace(entry.place, frame);
    return made;
}

}  // namespace kamerklaar::ui
