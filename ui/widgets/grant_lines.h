// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <vector>

#include "domain/grant_state.h"
#include "domain/notation.h"

namespace kamerklaar::ui {

/// One thing to say of a grant, before something and after it.
struct GrantLine {
    QString name;
    QString before;  ///< empty where there is nothing yet
    QString after;
    [[nodiscard]] bool changes() const { return before != after; }
};

/// A grant in words, line by line: amounts, years, instalments, periods, what was paid and settled.
/// For one state alone give it twice.
[[nodiscard]] std::vector<GrantLine> grantLines(const domain::GrantState& before,
                                                const domain::GrantState& after,
                                                const domain::Scheme& scheme,
                                                domain::Language language);

}  // namespace kamerklaar::ui
