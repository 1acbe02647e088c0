// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/difference_columns.h"

#include <QtCore/QCoreApplication>

#include "ui/widgets/columns.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using Line = work::SourceDifference;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceColumns)
};

Chip chipOf(const Line& line) {
    if (line.left == line.right) {
        return {Words::tr("equal"), QStringLiteral("approved"), Tone::Good};
    }
    return line.isOpen() ? Chip{Words::tr("open"), QStringLiteral("question"), Tone::Caution}
                         : Chip{Words::tr("explained"), QStringLiteral("info"), Tone::Info};
}

}  // namespace

std::vector<Column<Line>> differenceColumns(domain::Language language) {
    return {column::number<Line>(Words::tr("Year"), [](const Line& line) { return line.year; }),
            column::text<Line>(Words::tr("Sources"),
                               [language](const Line& line) {
                                   return work::wordsOfDifference(line.difference, language);
                               }),
            column::money<Line>(Words::tr("First"), language,
                                [](const Line& line) { return line.left; }),
            column::money<Line>(Words::tr("Second"), language,
                                [](const Line& line) { return line.right; }),
            column::money<Line>(Words::tr("Difference"), language,
                                [](const Line& line) { return line.left - line.right; }),
            column::state<Line>(Words::tr("State"), chipOf)};
}

}  // namespace kamerklaar::ui
