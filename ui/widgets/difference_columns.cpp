// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/difference_columns.h"

#include <QtCore/QCoreApplication>

#include "ui/widgets/columns.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using work::SourceDifference;

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(DifferenceColumns)
};

Chip chipOf(const SourceDifference& line) {
    if (line.left == line.right) {
        return {DifferenceWords::tr("equal"), QStringLiteral("approved"), Tone::Good};
    }
    return line.isOpen()
               ? Chip{DifferenceWords::tr("open"), QStringLiteral("question"), Tone::Caution}
               : Chip{DifferenceWords::tr("explained"), QStringLiteral("info"), Tone::Info};
}

}  // namespace

// Where there is no room for all, what it is about stays: the difference, and whether it is
// explained.
std::vector<Column<SourceDifference>> differenceColumns(domain::Language language) {
    return {
        column::number<SourceDifference>(DifferenceWords::tr("Year"),
                                         [](const SourceDifference& line) { return line.year; }),
        column::text<SourceDifference>(
            DifferenceWords::tr("Source"),
            [language](const SourceDifference& line) {
                return work::namesOfSources(line.difference, language).left;
            }),
        column::money<SourceDifference>(DifferenceWords::tr("Amount"), language,
                                        [](const SourceDifference& line) { return line.left; })
            .named("left")
            .givingWay(),
        column::text<SourceDifference>(
            DifferenceWords::tr("Against"),
            [language](const SourceDifference& line) {
                return work::namesOfSources(line.difference, language).right;
            })
            .givingWay(),
        column::money<SourceDifference>(DifferenceWords::tr("Amount"), language,
                                        [](const SourceDifference& line) { return line.right; })
            .named("right")
            .givingWay(),
        column::money<SourceDifference>(
            DifferenceWords::tr("Difference"), language,
            [](const SourceDifference& line) { return line.left - line.right; }),
        column::state<SourceDifference>(DifferenceWords::tr("State"), chipOf)};
}

}  // namespace kamerklaar::ui
