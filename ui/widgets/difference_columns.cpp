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
            column::text<Line>(Words::tr("Source"),
                               [language](const Line& line) {
                                   return work::namesOfSources(line.difference, language).left;
                               }),
            column::money<Line>(Words::tr("Amount"), language,
                                [](const Line& line) { return line.left; })
                .named("left"),
            column::text<Line>(Words::tr("Against"),
                               [language](const Line& line) {
                                   return work::namesOfSources(line.difference, language).right;
                               }),
            column::money<Line>(Words::tr("Amount"), language,
                                [](const Line& line) { return line.right; })
                .named("right"),
            column::money<Line>(Words::tr("Difference"), language,
                                [](const Line& line) { return line.left - line.right; })
                .givingWay(),
            column::state<Line>(Words::tr("State"), chipOf)};
}

}  // namespace kamerklaar::ui
