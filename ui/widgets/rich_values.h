// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "work/bound_figures.h"

namespace kamerklaar::ui {

/// What the references in a text stand for now. A text is shown with these and kept without them.
class RichValues {
public:
    virtual ~RichValues() = default;

    /// The figure as it is read; empty when there is none of that name, or it has no value.
    [[nodiscard]] virtual QString figure(const QString& name) const = 0;
    /// What it is, for a tool tip: name, basis.
    [[nodiscard]] virtual QString figureHint(const QString& name) const = 0;
    [[nodiscard]] virtual work::ClaimState claim(const QString& condition) const = 0;
    /// What a block is called that the program fills in; empty when there is none of that name.
    [[nodiscard]] virtual QString block(const QString& name) const = 0;
};

}  // namespace kamerklaar::ui
