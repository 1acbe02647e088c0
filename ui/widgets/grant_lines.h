// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <vector>

#include "domain/grant_state.h"
#include "domain/notation.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

/// One thing to say of a grant, before something and after it.
struct GrantLine {
    QString name;
    QString before;  ///< empty where there is nothing yet
    QString after;
    bool isAmount = false;
    [[nodiscard]] bool changes() const { return before != after; }
};

/// One side of it as a column: amounts stand at the right, below each other.
[[nodiscard]] Column<GrantLine> grantColumn(const QString& title, QString GrantLine::*side);

/// A grant in words, line by line: amounts, years, instalments, periods, what was paid and settled.
/// For one state alone give it twice.
[[nodiscard]] std::vector<GrantLine> grantLines(const domain::GrantState& before,
                                                const domain::GrantState& after,
                                                const domain::Scheme& scheme,
                                                domain::Language language);

}  // namespace kamerklaar::ui
