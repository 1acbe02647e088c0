// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/history_list.h"

#include "domain/words.h"
#include "ui/widgets/wrapped_lines.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

QString nameOf(domain::PersonId id, const std::vector<domain::Person>& people) {
    for (const domain::Person& person : people) {
        if (person.id == id) {
            return words::text(person.name);
        }
    }
    return {};
}

}  // namespace

HistoryList::HistoryList(domain::Language language, QWidget* parent)
    : QListWidget(parent), language_(language) {
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setProperty("bare", true);
}

void HistoryList::show(const std::vector<domain::StatusEvent>& events,
                       const std::vector<domain::Person>& people) {
    clear();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const QString what = words::text(domain::words(event->to, language_));
        const QString head = tr("%1\n%2, %3", "what was done, who did it, when")
                                 .arg(what, nameOf(event->by, people), words::moment(event->at));
        new QListWidgetItem(
            event->reason.empty()
                ? head
                : tr("%1\n“%2”", "step, reason").arg(head, words::text(event->reason)),
            this);
    }
    if (events.empty()) {
        new QListWidgetItem(tr("The report has not come in yet."), this);
    }
    fitWrappedLines(*this);
}

void HistoryList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitWrappedLines(*this);
}

}  // namespace kamerklaar::ui
