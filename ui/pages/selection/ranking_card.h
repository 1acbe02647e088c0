// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "domain/selection_index.h"
#include "ui/widgets/list_card.h"

namespace kamerklaar::ui {

/// Who comes first, with the index it rests on; those that take part elsewhere stand last.
class RankingCard : public ListCard<domain::RankedMunicipality> {
    Q_OBJECT
public:
    explicit RankingCard(domain::Language language, QWidget* parent = nullptr);
};

/// Who would enter and who would leave if a weight were another.
class SensitivityCard : public ListCard<domain::Sensitivity> {
    Q_OBJECT
public:
    explicit SensitivityCard(domain::Language language, QWidget* parent = nullptr);

    /// Codes of indicators and their names.
    void show(std::vector<domain::Sensitivity> rows, const domain::Selection& selection);

private:
    std::map<std::string, std::string> names_;
};

}  // namespace kamerklaar::ui
