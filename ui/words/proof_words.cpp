// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/proof_words.h"

#include <QtCore/QCoreApplication>

#include "ui/words/words.h"
#include "work/money_words.h"

namespace kamerklaar::ui::words {

namespace {

constexpr const char* context = "ProofWords";

QString translated(const char* source) {
    return QCoreApplication::translate(context, source);
}

/// What is added up, by the first word that the proof gives it.
QString kindOf(const QString& code) {
    if (code == QLatin1String("spent")) {
        return translated(QT_TRANSLATE_NOOP("ProofWords", "spent"));
    }
    if (code == QLatin1String("paid")) {
        return translated(QT_TRANSLATE_NOOP("ProofWords", "paid to municipalities"));
    }
    return translated(QT_TRANSLATE_NOOP("ProofWords", "paid into the VAT fund"));
}

QString differenceOf(const QString& what, domain::Money left, domain::Money right,
                     domain::Language language) {
    const QString kind = kindOf(what.section(QLatin1Char(' '), 0, 0));
    const QString sums = what.section(QLatin1Char(' '), 1);
    const QString by = money(left - right, language);
    const QString first = money(left, language);
    const QString second = money(right, language);
    if (sums == QLatin1String("programme_years calendar_years")) {
        return translated(QT_TRANSLATE_NOOP("ProofWords",
                                            "%1: programme years together %2, calendar years "
                                            "together %3; they differ by %4."))
            .arg(kind, first, second, by);
    }
    if (sums == QLatin1String("programme_years sources")) {
        return translated(QT_TRANSLATE_NOOP("ProofWords",
                                            "%1: programme years together %2, the sources %3; they "
                                            "differ by %4."))
            .arg(kind, first, second, by);
    }
    return translated(QT_TRANSLATE_NOOP("ProofWords",
                                        "%1 in %2: %3 in the figures, %4 in the cells; they differ "
                                        "by %5."))
        .arg(kind, text(work::wordsOfProgrammeYear(sums.toStdString(), language)), first, second,
             by);
}

}  // namespace

QStringList differencesOf(const work::ClosingProof& proof, domain::Language language) {
    QStringList lines;
    for (const domain::Problem& problem : proof.differences()) {
        lines.append(differenceOf(text(std::get<std::string>(problem.facts.at(0))),
                                  std::get<domain::Money>(problem.facts.at(1)),
                                  std::get<domain::Money>(problem.facts.at(2)), language));
    }
    return lines;
}

}  // namespace kamerklaar::ui::words
