// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_host.h"

#include <QtGui/QShortcut>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QScrollArea>

#include "ui/shell/asker.h"
#include "ui/shell/page_paper.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

PageHost::PageHost(const Surroundings& surroundings, QWidget* parent)
    : QStackedWidget(parent),
      surroundings_(surroundings),
      memory_(surroundings.settings, surroundings.desk.language()) {
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
            &PageHost::print);
}

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

void PageHost::print() {
    const Page* shown = page();
    if (shown == nullptr) {
        return;
    }
    Desk& desk = surroundings_.desk;
    const PagePaper paper =
        paperOf(*shown, shown->title(),
                tr("As it was shown on %1.").arg(words::moment(desk.context().clock.now())));
    const PaperMargins margins = PaperMargins::of(desk);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(shown->title());
    setUpPaper(printer, paper.shape);
    bool isTaken = true;
    surroundings_.asker.previewPages(
        this, printer, [&](QPrinter& on) { isTaken = printParts(on, paper.parts, margins); });
    if (!isTaken) {
        surroundings_.asker.tell(this, tr("Print"),
                                 tr("The printer did not take it. Nothing was printed."));
    }
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
