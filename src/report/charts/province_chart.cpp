// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/province_chart.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "report/charts/bar_rows.h"

namespace kamerklaar::report {

namespace {

/// Where a province lies, roughly: the columns from west to east, the rows from north to south.
struct Site {
    const char* code;
    const char* name;
    int column;
    int row;
};

constexpr std::array<Site, 12> sites{{
    {"PV21", "Fryslân", 2, 0},
    {"PV20", "Groningen", 3, 0},
    {"PV27", "Noord-Holland", 1, 1},
    {"PV24", "Flevoland", 2, 1},
    {"PV22", "Drenthe", 3, 1},
    {"PV28", "Zuid-Holland", 0, 2},
    {"PV26", "Utrecht", 1, 2},
    {"PV25", "Gelderland", 2, 2},
    {"PV23", "Overijssel", 3, 2},
    {"PV29", "Zeeland", 0, 3},
    {"PV30", "Noord-Brabant", 1, 3},
    {"PV31", "Limburg", 2, 3},
}};

constexpr int columns = 4;
constexpr int rows = 4;
constexpr double tileHeight = 54;
constexpr double tileGap = 5;
constexpr double margin = 8;  ///< between the edge of a tile and its words
constexpr double tileBarHeight = 5;

struct ProvinceWords {
    const char* spent;
    const char* late;
    const char* nobodyLate;
    const char* nobody;
};

ProvinceWords provinceWordsIn(domain::Language language) {
    return language == domain::Language::Dutch
               ? ProvinceWords{"besteed", "te laat", "niemand te laat", "geen gemeente"}
               : ProvinceWords{"spent", "late", "nobody late", "no municipality"};
}

double tileWidth(double width) {
    return (width - (columns - 1) * tileGap) / columns;
}

Rect boxAt(const Site& site, double width) {
    return {site.column * (tileWidth(width) + tileGap), site.row * (tileHeight + tileGap),
            tileWidth(width), tileHeight};
}

const Site* siteOf(std::string_view code) {
    const auto found = std::find_if(sites.begin(), sites.end(),
                                    [code](const Site& site) { return site.code == code; });
    return found == sites.end() ? nullptr : &*found;
}

bool holds(Rect box, double x, double y) {
    return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

}  // namespace

ProvinceChart::ProvinceChart(std::vector<Tile> tiles, domain::Language language)
    : tiles_(std::move(tiles)), language_(language) {
    std::erase_if(tiles_, [](const Tile& tile) { return siteOf(tile.code) == nullptr; });
    // As one reads: the arrows walk from north to south.
    std::sort(tiles_.begin(), tiles_.end(), [](const Tile& left, const Tile& right) {
        return siteOf(left.code) < siteOf(right.code);
    });
}

double ProvinceChart::heightFor(double /*width*/) const {
    return rows * tileHeight + (rows - 1) * tileGap + 1;
}

void ProvinceChart::draw(Canvas& canvas, double width) const {
    for (const Site& site : sites) {
        const auto tile = std::find_if(tiles_.begin(), tiles_.end(),
                                       [&](const Tile& each) { return each.code == site.code; });
        const Rect box = boxAt(site, width);
        if (tile != tiles_.end()) {
            drawTile(canvas, box, site.name, *tile);
            continue;
        }
        canvas.strokeRect(box, 0.6, Ink::Rule);
        canvas.text({box.x + margin, box.y + 15}, site.name,
                    {8, Weight::Regular, Anchor::Start, Ink::Quiet});
        canvas.text({box.x + margin, box.y + 28}, provinceWordsIn(language_).nobody,
                    {7, Weight::Regular, Anchor::Start, Ink::Quiet});
    }
}

void ProvinceChart::drawTile(Canvas& canvas, Rect box, const std::string& name,
                             const Tile& tile) const {
    const ProvinceWords words = provinceWordsIn(language_);
    canvas.strokeRect(box, 0.8, Ink::Quiet);
    canvas.text({box.x + margin, box.y + 15}, name, {8, Weight::Bold, Anchor::Start, Ink::Text});
    canvas.text({box.x + margin, box.y + 27},
                domain::formatShare(tile.spent, language_) + " " + words.spent,
                {8, Weight::Regular, Anchor::Start, Ink::Text});
    const double baseline = box.y + 39;
    if (tile.late > 0) {
        bar_rows::drawWarningSign(canvas, {box.x + margin, baseline});
        canvas.text({box.x + margin + 12, baseline}, std::to_string(tile.late) + " " + words.late,
                    {7.5, Weight::Bold, Anchor::Start, Ink::Warning});
    } else {
        canvas.text({box.x + margin, baseline}, words.nobodyLate,
                    {7.5, Weight::Regular, Anchor::Start, Ink::Quiet});
    }
    const Rect whole{box.x, box.y + box.height - tileBarHeight, box.width, tileBarHeight};
    const double part = std::clamp(static_cast<double>(tile.spent.permille) / 1000, 0.0, 1.0);
    canvas.fillRect(whole, Ink::AccentSoft);
    canvas.fillRect({whole.x, whole.y, whole.width * part, whole.height}, Ink::Accent);
}

std::optional<std::size_t> ProvinceChart::tileAt(double x, double y, double width) const {
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        if (holds(boxOf(i, width), x, y)) {
            return i;
        }
    }
    return std::nullopt;
}

Rect ProvinceChart::boxOf(std::size_t tile, double width) const {
    return boxAt(*siteOf(tiles_[tile].code), width);
}

}  // namespace kamerklaar::report
