// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/terms.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace kamerklaar::ui::words {

namespace {

struct Meaning {
    QString dutch;
    QString english;
    QString source;
};

/// The rows of the table: term, meaning, where the law says so, the meaning in English.
QHash<QString, Meaning> readTerms() {
    QFile page(QStringLiteral(":/handbook/begrippen.md"));
    QHash<QString, Meaning> terms;
    if (!page.open(QIODevice::ReadOnly)) {
        return terms;
    }
    constexpr qsizetype columns = 6;  // an empty one before the first stroke and behind the last
    for (const QString& line : QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() == columns) {
            terms.insert(cells[1].trimmed(),
                         {cells[2].trimmed(), cells[4].trimmed(), cells[3].trimmed()});
        }
    }
    return terms;
}

/// In lines that can be read at a glance: Qt shows a plain tip on one line, however long.
QString inShortLines(const QString& text) {
    constexpr qsizetype longest = 64;
    QString lines;
    qsizetype length = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const bool fits = length + 1 + word.size() <= longest;
        if (!lines.isEmpty()) {
            lines += QLatin1Char(fits ? ' ' : '\n');
        }
        length = fits ? length + 1 + word.size() : word.size();
        lines += word;
    }
    return lines;
}

}  // namespace

QString termHint(const QString& term, domain::Language language) {
    static const QHash<QString, Meaning> terms = readTerms();
    const auto found = terms.constFind(term);
    if (found == terms.constEnd()) {
        return {};
    }
    const QString& meaning = language == domain::Language::Dutch ? found->dutch : found->english;
    return inShortLines(QStringLiteral("%1 (%2)").arg(meaning, found->source));
}

}  // namespace kamerklaar::ui::words
