// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/journal/journal_sentence.h"

#include <QtCore/QCoreApplication>

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct JournalSentences {
    Q_DECLARE_TR_FUNCTIONS(JournalSentence)
};

QString ofEverybody(const QString& from, const QString& upTo) {
    if (from.isEmpty()) {
        return upTo.isEmpty()
                   ? JournalSentences::tr("All acts")
                   : JournalSentences::tr("All acts up to and including %1", "day").arg(upTo);
    }
    return upTo.isEmpty() ? JournalSentences::tr("All acts from %1", "day").arg(from)
                          : JournalSentences::tr("All acts from %1 up to and including %2", "days")
                                .arg(from, upTo);
}

QString ofPerson(const QString& person, const QString& from, const QString& upTo) {
    if (from.isEmpty()) {
        return upTo.isEmpty()
                   ? JournalSentences::tr("Acts of %1", "person").arg(person)
                   : JournalSentences::tr("Acts of %1 up to and including %2", "person, day")
                         .arg(person, upTo);
    }
    return upTo.isEmpty()
               ? JournalSentences::tr("Acts of %1 from %2", "person, day").arg(person, from)
               : JournalSentences::tr("Acts of %1 from %2 up to and including %3", "person, days")
                     .arg(person, from, upTo);
}

}  // namespace

QString journalSentence(const QString& person, std::optional<domain::Date> from,
                        std::optional<domain::Date> upTo, domain::Language language) {
    const auto words = [language](std::optional<domain::Date> day) {
        return day ? words::dateLong(*day, language) : QString();
    };
    return person.isEmpty() ? ofEverybody(words(from), words(upTo))
                            : ofPerson(person, words(from), words(upTo));
}

}  // namespace kamerklaar::ui
