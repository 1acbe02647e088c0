// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/history_list.h"

#include <algorithm>

#include "domain/words.h"
#include "ui/widgets/wrapped_lines.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

HistoryList::HistoryList(domain::Language language, QWidget* parent)
    : QListWidget(parent), language_(language) {
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setProperty("bare", true);
}

void HistoryList::show(const work::ReportCase& report, const std::vector<domain::Person>& people) {
    clear();
    std::vector<std::pair<domain::Timestamp, QString>> lines;
    const auto add = [&](domain::Timestamp at, const QString& what, domain::PersonId by,
                         const std::string& said) {
        const QString head =
            tr("%1\n%2, %3", "what was done, who did it, when")
                .arg(what, words::text(domain::nameIn(people, by)), words::moment(at));
        lines.emplace_back(
            at, said.empty() ? head : tr("%1\n“%2”", "step, reason").arg(head, words::text(said)));
    };
    for (const domain::StatusEvent& event : report.events) {
        add(event.at, words::text(domain::words(event.to, language_)), event.by, event.reason);
    }
    for (const work::NoteMade& made : report.notes) {
        add(made.at, tr("Note"), made.by, made.note.text);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::for_each(lines.rbegin(), lines.rend(),
                  [this](const auto& line) { new QListWidgetItem(line.second, this); });
    if (report.events.empty()) {
        new QListWidgetItem(tr("The report has not come in yet."), this);
    }
    fitWrappedLines(*this);
}

void HistoryList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitWrappedLines(*this);
}

}  // namespace kamerklaar::ui
