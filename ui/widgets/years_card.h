// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/figures.h"
#include "domain/notation.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

class ListTable;
class Segments;

/// The headline figures per year, along one of the two calendars; it says which.
class YearsCard : public Card {
    Q_OBJECT
public:
    /// There is one for the country only, and not in every regulation.
    enum class Ceiling { Shown, Absent };
    YearsCard(Ceiling ceiling, domain::Language language, QWidget* parent = nullptr);

    void show(const domain::Figures& figures);

private:
    void fill();

    domain::Language language_;
    domain::Figures figures_;
    Segments* calendar_;
    ColumnModel<domain::YearAmounts>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
