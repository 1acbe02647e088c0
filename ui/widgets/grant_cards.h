// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>

#include "domain/figures.h"
#include "domain/notation.h"
#include "ui/shell/address.h"

namespace kamerklaar::ui {

class FigureCard;
class FigureRow;

/// The five figures of a grant, or of all grants together, each with the term of the law that it
/// goes by. The same wherever they stand.
struct GrantCards {
    FigureCard* awarded;
    FigureCard* vatFund;
    FigureCard* paid;
    FigureCard* spent;
    FigureCard* remaining;

    /// Adds them to the row, behind what it has.
    [[nodiscard]] static GrantCards in(FigureRow& row, domain::Language language);

    /// Names the first after what it holds: an award, or what is only reserved for one. Whether it
    /// is the latter.
    bool nameAward(const domain::Figures& figures) const;
    /// Where a figure is made of what it is, by its key in the report to parliament ("besteed").
    using OriginOf = std::function<std::optional<Address>(const QString& key)>;
    void leadTo(const OriginOf& originOf) const;
};

}  // namespace kamerklaar::ui
