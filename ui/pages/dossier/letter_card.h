// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/letters.h"

namespace kamerklaar::ui {

class RecordCard;

/// Where a letter to one municipality is made; saving makes the file. Nothing is sent.
[[nodiscard]] RecordCard* letterCard(Desk& desk, domain::MunicipalityId municipality,
                                     QWidget* parent);

/// What the fields of the letter's text become, and which of them have nothing to say yet; it
/// follows the card.
class LetterFieldsCard : public ListCard<work::LetterField> {
public:
    LetterFieldsCard(Desk& desk, RecordCard& letter, QWidget* parent = nullptr);

private:
    void refresh();

    Desk& desk_;
    RecordCard& letter_;
};

}  // namespace kamerklaar::ui
