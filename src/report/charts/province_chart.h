// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/money.h"
#include "domain/notation.h"
#include "report/canvas.h"

namespace kamerklaar::report {

/// The twelve provinces as tiles that lie as they do on a map: how much of the award was spent, as
/// a number and as a bar, and how many municipalities are late, with a sign. Provinces without
/// municipalities are outlines, so that the country stays to be recognised.
class ProvinceChart : public Drawing {
public:
    struct Tile {
        std::string code;  ///< CBS: "PV31"; one that is no province has no tile
        domain::Share spent;
        int municipalities = 0;
        int late = 0;
    };

    ProvinceChart(std::vector<Tile> tiles, domain::Language language);

    [[nodiscard]] double heightFor(double width) const override;
    void draw(Canvas& canvas, double width) const override;

    [[nodiscard]] const std::vector<Tile>& tiles() const { return tiles_; }
    /// Which of the tiles lies there; points.
    [[nodiscard]] std::optional<std::size_t> tileAt(double x, double y, double width) const;
    [[nodiscard]] Rect boxOf(std::size_t tile, double width) const;

private:
    void drawTile(Canvas& canvas, Rect box, const std::string& name, const Tile& tile) const;

    std::vector<Tile> tiles_;
    domain::Language language_;
};

}  // namespace kamerklaar::report
