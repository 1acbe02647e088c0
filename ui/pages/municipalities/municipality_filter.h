// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/notation.h"
#include "ui/shell/view_choices.h"
#include "ui/words/report_status.h"

namespace kamerklaar::ui {

/// Which municipalities are shown.
struct MunicipalityFilter {
    QString province;                         ///< its name; empty for all
    std::optional<words::ReportState> state;  ///< of the report over the year below
    int year = 0;

    [[nodiscard]] ViewChoices choices() const;
    /// What is not among the choices is not chosen; the year stays.
    void choose(const ViewChoices& choices);
    /// "Municipalities in Limburg whose report on 2025 is late"
    [[nodiscard]] QString sentence(domain::Language language) const;
};

}  // namespace kamerklaar::ui
