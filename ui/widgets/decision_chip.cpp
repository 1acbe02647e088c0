// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/decision_chip.h"

#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

Chip chipFor(const domain::Decision& decision, domain::Language language) {
    using domain::DecisionStatus;
    if (decision.reversedBy.isStored()) {
        return {QCoreApplication::translate("DecisionChip", "reversed"), QStringLiteral("returned"),
                Tone::Neutral};
    }
    const QString word = words::text(domain::words(decision.status, language));
    switch (decision.status) {
        case DecisionStatus::Prepared:
            return {word, QStringLiteral("review"), Tone::Caution};
        case DecisionStatus::Approved:
            return {word, QStringLiteral("approved"), Tone::Good};
        case DecisionStatus::Declined:
            return {word, QStringLiteral("close"), Tone::Bad};
    }
    return {word, QStringLiteral("expected"), Tone::Neutral};
}

}  // namespace kamerklaar::ui
