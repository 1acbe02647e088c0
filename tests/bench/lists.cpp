// SPDX-License-Identifier: EUPL-1.2
//
// How a list of a hundred thousand rows feels: the journal, since nothing grows longer. A line for
// each thing that a person does: its name and milliseconds.
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <cstdio>
#include <functional>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "ui/shell/design.h"
#include "ui/widgets/journal_list.h"
#include "ui/widgets/list_table.h"
#include "work/filing.h"
#include "work/system_clock.h"

using namespace kamerklaar;

namespace {

constexpr int entryCount = 100'000;
constexpr qint64 lookBeforeTyping = 1'500;  // milliseconds

std::vector<work::JournalEntry> entriesAbout(work::Store& store) {
    const auto municipalities = store.municipalities().all();
    std::vector<work::JournalEntry> entries;
    for (int i = entryCount; i > 0; --i) {
        work::JournalEntry& entry = entries.emplace_back();
        entry.number = i;
        entry.at = domain::Timestamp::fromIso("2026-03-10T09:30:00Z").value();
        entry.person = {1};
        entry.act = static_cast<work::Act>(i % static_cast<int>(work::lastAct));
        entry.subject = {
            domain::Subject::Kind::Municipality,
            municipalities[static_cast<std::size_t>(i) % municipalities.size()].id.value};
        entry.changes = {{"receivedOn", "", "2026-03-10"}};
    }
    return entries;
}

void measure(const char* what, const std::function<void()>& act) {
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents();
    std::printf("%s\t%.1f\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    ui::loadFonts();
    const auto store = store::openInMemory();
    const work::SystemClock clock;
    const auto scheme = exchange::readScheme(exchange::builtInScheme()).value();
    static_cast<void>(work::startFile(*store, clock, scheme, {{}, "ankie", "Ankie"}));
    ui::JournalList list(scheme, domain::Language::Dutch);
    list.resize(1100, 760);
    list.setVisible(true);
    auto entries = entriesAbout(*store);
    measure("fill", [&] {
        list.JournalList::show(std::move(entries),
                               ui::words::SubjectNames(*store, domain::Language::Dutch));
    });
    QScrollBar& bar = *list.table()->verticalScrollBar();
    // Somebody who opens the journal looks at it before typing.
    QElapsedTimer pause;
    pause.start();
    while (pause.elapsed() < lookBeforeTyping) {
        QCoreApplication::processEvents();
    }
    measure("first key of a search", [&] { list.model()->setSearch(QStringLiteral("g")); });
    measure("next key of a search", [&] { list.model()->setSearch(QStringLiteral("go")); });
    measure("search cleared", [&] { list.model()->setSearch({}); });
    measure("sort by a text", [&] { list.model()->sort(0, Qt::AscendingOrder); });
    measure("sort by a moment", [&] { list.model()->sort(3, Qt::DescendingOrder); });
    measure("a page further down", [&] {
        bar.setValue(bar.maximum() / 2);
        list.repaint();
    });
    measure("to the end", [&] {
        list.table()->scrollToBottom();
        list.repaint();
    });
    return 0;
}
