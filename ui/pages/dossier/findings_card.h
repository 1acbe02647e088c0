// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "ui/widgets/card.h"

namespace kamerklaar::ui {

class RecordCard;
class RemarkList;

/// Everything that stands out about the record on a card, each with its article and a jump to its
/// field; it follows the card.
class FindingsCard : public Card {
    Q_OBJECT
public:
    FindingsCard(RecordCard& card, domain::Language language, QWidget* parent = nullptr);

private:
    void refresh();

    RecordCard& card_;
    domain::Language language_;
    RemarkList* remarks_;
};

}  // namespace kamerklaar::ui
