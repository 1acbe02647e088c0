// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/view_choices.h"
#include "work/deadlines.h"

namespace kamerklaar::ui {

/// Which deadlines are shown.
struct DueFilter {
    enum Whose { Everybody, Ours, Theirs };
    enum When { Ever, Past, Soon };
    int whose = Everybody;
    int when = Ever;

    /// Days in which what is due counts as soon.
    static constexpr int soon = 30;

    [[nodiscard]] bool isWanted(const work::DueItem& item, domain::Date today) const;
    [[nodiscard]] ViewChoices choices() const;
    void choose(const ViewChoices& choices);
    /// "Deadlines of municipalities that are past their day"
    [[nodiscard]] QString sentence() const;
};

/// A day of the regulation, which nobody in particular has to meet.
[[nodiscard]] bool isNobodys(const work::DueItem& item);

}  // namespace kamerklaar::ui
