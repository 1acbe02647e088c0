// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/sisa_words.h"

#include "ui/words/words.h"

namespace kamerklaar::ui::words {

Chip chipOf(work::SisaState state, domain::Language language) {
    const QString word = text(work::words(state, language));
    switch (state) {
        case work::SisaState::Expected:
            return {word, QStringLiteral("expected"), Tone::Neutral};
        case work::SisaState::Late:
            return {word, QStringLiteral("late"), Tone::Bad};
        case work::SisaState::Received:
            return {word, QStringLiteral("received"), Tone::Info};
        case work::SisaState::Plausible:
            return {word, QStringLiteral("approved"), Tone::Good};
        case work::SisaState::NotPlausible:
            return {word, QStringLiteral("returned"), Tone::Caution};
    }
    return {};
}

}  // namespace kamerklaar::ui::words
