// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/journal/verdict.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include "domain/changed_row.h"
#include "domain/words.h"
#include "ui/words/field_words.h"
#include "ui/words/journal_words.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// "medewerker ‘Anouk’"; a name that says what it is stands by itself.
QString nameOf(const domain::Subject& subject, const words::SubjectNames& names,
               domain::Language language) {
    const QString kind = words::text(domain::words(subject.kind, language));
    const QString known = names.nameOf(subject);
    if (known.isEmpty()) {
        return subject.id == 0
                   ? kind
                   : VerdictWords::tr("%1 %2", "kind of row, its number").arg(kind).arg(subject.id);
    }
    return known.startsWith(kind, Qt::CaseInsensitive)
               ? known
               : VerdictWords::tr("%1 \"%2\"", "kind of row, its name").arg(kind, known);
}

QString nameOf(const domain::ChangedRow& row, const words::SubjectNames& names, const Desk& desk) {
    const QString name = nameOf(row.subject, names, desk.language());
    return row.path.empty() ? name
                            : VerdictWords::tr("%1, field \"%2\"", "row, field")
                                  .arg(name, words::fieldName(row.subject.kind, row.path,
                                                              desk.scheme(), desk.language()));
}

}  // namespace

QString verdictOf(Desk& desk, const domain::Problems& found) {
    const auto names = desk.read(
        [&desk] { return std::optional(words::SubjectNames(desk.store(), desk.language())); },
        std::optional<words::SubjectNames>());
    QStringList lines;
    bool isChanged = false;
    for (domain::Problem problem : found) {
        const auto row = domain::changedRowIn(problem);
        isChanged = isChanged || row.has_value();
        if (row && names) {
            problem.facts = {nameOf(*row, *names, desk).toStdString()};
        }
        lines.append(words::sentence(problem, desk.language()));
    }
    if (isChanged) {
        lines.append(VerdictWords::tr(
            "Find out who changed this outside the program. If it is not right, put back "
            "a backup from before the change (Management)."));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kamerklaar::ui
