// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/due_chip.h"

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {
/// Long enough to still do something about it.
constexpr int urgent = 14;
}  // namespace

Chip chipFor(const work::DueItem& item, domain::Date today) {
    const int left = item.daysLeft(today);
    const QString day = words::date(item.due);
    if (left < 0) {
        return {day, QStringLiteral("late"), Tone::Bad};
    }
    return left <= urgent ? Chip{day, QStringLiteral("warning"), Tone::Caution}
                          : Chip{day, QStringLiteral("calendar"), Tone::Neutral};
}

}  // namespace kamerklaar::ui
