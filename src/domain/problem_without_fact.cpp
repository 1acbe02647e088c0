// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem_sentences.h"

// What is said where the fact that a sentence is about is itself missing.
namespace kamerklaar::domain {

using Kind = ProblemKind;

BothLanguages sentenceWithoutFact(ProblemKind kind) {
    if (kind == Kind::UnknownCategory) {
        return {"Er is geen kostencategorie gekozen. Kies een van de kostencategorieën.",
                "No cost category was chosen. Choose one of the cost categories."};
    }
    if (kind == Kind::UnknownCode) {
        return {"Er is niets gekozen. Kies een waarde uit de lijst.",
                "Nothing was chosen. Choose a value from the list."};
    }
    if (kind == Kind::ChangedByOther) {
        return {
            "Iemand anders heeft dit intussen gewijzigd. Wat u typte, is er nog; laad opnieuw en "
            "kies wat blijft.",
            "Somebody else changed this meanwhile. What you typed is still there; load again and "
            "choose what stays."};
    }
    if (kind == Kind::CellWrong) {
        return {"Deze cel is leeg. Verwacht: {1}{2}.", "This cell is empty. Expected: {1}{2}."};
    }
    if (kind == Kind::CannotWrite) {
        return {
            "Er kan niet worden geschreven naar {0}. Wat al was bevestigd, is veilig. Controleer "
            "of er ruimte is en of u daar mag schrijven.",
            "{0} cannot be written to. What was confirmed before is safe. Check whether there is "
            "room and whether you may write there."};
    }
    return {nullptr, nullptr};
}

}  // namespace kamerklaar::domain
