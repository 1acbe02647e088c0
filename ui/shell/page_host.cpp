// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_host.h"

namespace kamerklaar::ui {

PageHost::PageHost(const Surroundings& surroundings, QWidget* parent)
    : QStackedWidget(parent), surroundings_(surroundings) {}

Page* PageHost::page() const {
    return qobject_cast<Page*>(currentWidget());
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
    setCurrentWidget(page);
    Q_EMIT titleChanged();
    return true;
}

Page* PageHost::pageOf(const PlaceEntry& entry) {
    const auto known = pages_.find(entry.place);
    if (known != pages_.end()) {
        return known->second;
    }
    Page* made = entry.make(surroundings_);
    made->setObjectName(QStringLiteral("page.") + codeOf(entry.place));
    connect(made, &Page::goTo, this, &PageHost::goTo);
    connect(made, &Page::titleChanged, this, &PageHost::titleChanged);
    addWidget(made);
    pages_.emplace(entry.place, made);
    return made;
}

}  // namespace kamerklaar::ui
