// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/problems.h"

#include "ui/shell/icons.h"

namespace kamerklaar::ui::words {

Tone toneOf(domain::Severity severity) {
    switch (severity) {
        case domain::Severity::Refused:
            return Tone::Bad;
        case domain::Severity::Asks:
            return Tone::Caution;
        case domain::Severity::Flagged:
            return Tone::Info;
    }
    return Tone::Neutral;
}

QIcon signOf(domain::Severity severity, const Colours& colours) {
    const QColor colour = colours.of(toneOf(severity)).strong;
    switch (severity) {
        case domain::Severity::Refused:
            return iconOf(QStringLiteral("warning"), colour);
        case domain::Severity::Asks:
            return iconOf(QStringLiteral("question"), colour);
        case domain::Severity::Flagged:
            return iconOf(QStringLiteral("flag"), colour);
    }
    return {};
}

}  // namespace kamerklaar::ui::words
