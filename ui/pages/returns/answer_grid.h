// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/returns/brought.h"
#include "ui/widgets/list_card.h"

namespace kamerklaar::ui {

/// One cell of a return: where it stands, what the municipality wrote, what counts, and how grave
/// what there is to say about it is.
struct AnswerLine {
    QString key;
    QString place;  ///< "Kosten, B12"
    QString question;
    QString written;
    QString counts;
    QString reason;  ///< of the correction, or of leaving its line out
    QString line;    ///< of a list: "partner.2"
    bool isFigure = false;
    bool isCorrected = false;
    bool isLeftOut = false;
    bool isGiven = false;  ///< filled in by the program
    std::optional<work::returns::Weight> weight;
};

/// The cells of one return beside each other, as they stand in the form.
class AnswerGrid : public ListCard<AnswerLine> {
    Q_OBJECT
public:
    explicit AnswerGrid(domain::Language language, QWidget* parent = nullptr);

    void show(const Sight& one);
    /// Makes the cell of this answer the current one; false when there is none.
    bool goTo(const std::string& key);

private:
    domain::Language language_;
};

/// What counts of an answer, as a person writes it; a dash for what was not understood.
[[nodiscard]] QString countsAs(const work::returns::Answer& answer, domain::Language language);

}  // namespace kamerklaar::ui
