// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/recent_card.h"

#include <QtCore/QCryptographicHash>

#include "ui/shell/settings.h"
#include "ui/words/journal_words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int mostRecent = 12;

}  // namespace

RecentCard::RecentCard(Desk& desk, Settings& settings, QWidget* parent)
    : WaitingCard(tr("Since your last visit"),
                  tr("Nobody else did anything in this file since your last visit."), parent),
      desk_(desk),
      settings_(settings),
      model_(setColumns<Line>({{tr("What"), [](const Line& line) { return line.what; }},
                               {tr("About"), [](const Line& line) { return line.about; }},
                               {tr("Who"), [](const Line& line) { return line.who; }}},
                              [](const Line& line) { return line.address; })) {
    setObjectName(QStringLiteral("recent"));
    const QVariant seen = settings_.value(key());
    const auto last =
        desk_.read([this] { return desk_.store().journal().size(); }, std::int64_t{0});
    // On a first visit everything is new, and nothing of it is news.
    seen_ = seen.isValid() ? seen.toLongLong() : last;
    remember();
}

/// Of this file, without its name in the settings of the person.
QString RecentCard::key() const {
    const QByteArray name = QByteArray::fromStdString(desk_.store().displayName());
    return QStringLiteral("overview/seen/") +
           QString::fromLatin1(
               QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
}

void RecentCard::remember() {
    settings_.setValue(
        key(), qlonglong{desk_.read([this] { return desk_.store().journal().size(); }, seen_)});
}

void RecentCard::reload() {
    auto lines = desk_.read(
        [this] {
            std::vector<Line> read;
            work::JournalFilter filter;
            filter.after = seen_;
            const words::SubjectNames names(desk_.store(), desk_.language());
            for (const work::JournalEntry& entry :
                 desk_.store().journal().read(filter, 0, mostRecent * 4)) {
                if (entry.person != desk_.context().person &&
                    read.size() < static_cast<std::size_t>(mostRecent)) {
                    read.push_back({words::actDone(entry.act), names.nameOf(entry),
                                    names.personName(entry.person), names.addressOf(entry)});
                }
            }
            return read;
        },
        std::vector<Line>());
    show(model_, std::move(lines));
}

}  // namespace kamerklaar::ui
