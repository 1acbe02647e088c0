// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "domain/selection.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace kamerklaar::ui {

class TypedEdit;

/// The indicators of a selection, each with its unit, year, source and direction, and its weight to
/// try another one.
class WeightsCard : public Card {
    Q_OBJECT
public:
    explicit WeightsCard(domain::Language language, QWidget* parent = nullptr);

    void show(const domain::Selection& selection, bool isEditable);
    /// The weights as they stand, in thousandths; a weight that is none keeps what it was.
    [[nodiscard]] std::vector<std::int64_t> weights() const;

Q_SIGNALS:
    void changed();

private:
    void clear();
    void addHeads();
    void addIndicator(const domain::SelectionIndicator& indicator, int row, bool isEditable);

    domain::Language language_;
    QWidget* rows_;
    QGridLayout* grid_;
    std::vector<TypedEdit*> edits_;
    std::vector<std::int64_t> before_;
};

}  // namespace kamerklaar::ui
