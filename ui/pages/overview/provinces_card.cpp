// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/provinces_card.h"

#include <algorithm>

#include "report/charts/province_chart.h"
#include "ui/shell/view_choices.h"
#include "ui/widgets/chart_tools.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {

using work::ProvinceLine;

Address municipalitiesOf(const ProvinceLine& line) {
    return {Place::Municipalities, 0,
            partOf({{QStringLiteral("province"), words::text(line.name)}})};
}

domain::Share spentShare(const ProvinceLine& line) {
    return line.amounts.spentShare();
}

std::vector<Column<ProvinceLine>> provinceColumns(domain::Language language, bool reserves) {
    return {
        column::text<ProvinceLine>(ProvincesCard::tr("Province"),
                                   [](const ProvinceLine& line) { return line.name; }),
        column::count<ProvinceLine>(ProvincesCard::tr("Municipalities"), language,
                                    [](const ProvinceLine& line) { return line.municipalities; }),
        column::money<ProvinceLine>(
            reserves ? ProvincesCard::tr("Awarded or reserved, net")
                     : ProvincesCard::tr("Awarded, net"),
            language, [](const ProvinceLine& line) { return line.amounts.awardedNet(); }),
        column::money<ProvinceLine>(ProvincesCard::tr("Spent"), language,
                                    [](const ProvinceLine& line) { return line.amounts.spent; }),
        {ProvincesCard::tr("Share"),
         [language](const ProvinceLine& line) { return words::share(spentShare(line), language); },
         [](const ProvinceLine& line) { return std::int64_t{spentShare(line).permille}; }},
        column::count<ProvinceLine>(ProvincesCard::tr("Late"), language,
                                    [](const ProvinceLine& line) { return line.late; })};
}

}  // namespace

ProvincesCard::ProvincesCard(domain::Language language, QWidget* parent)
    : Card(tr("Provinces"), parent),
      language_(language),
      chart_(new ChartView(tr("Spending and late reports per province"), this)),
      model_(
          new ColumnModel<ProvinceLine>(provinceColumns(language, false), municipalitiesOf, this)),
      table_(new ListTable(model_, tr("Spending and late reports per province"), this)) {
    setObjectName(QStringLiteral("provinces"));
    setNote(
        tr("Share of the net award that was spent, and municipalities with a late report. A "
           "province opens its municipalities."));
    chart_->setObjectName(QStringLiteral("provincesChart"));
    table_->setObjectName(QStringLiteral("provincesTable"));
    table_->setProperty("bare", true);
    table_->showWhole();
    table_->sortInitially(0, Qt::AscendingOrder);
    addBesideHeading(new ChartTools(QStringLiteral("provinces"), chart_, table_, this));
    addContent(chart_);
    addContent(table_);
    connect(table_, &ListTable::jumped, this, &ProvincesCard::goTo);
    connect(chart_, &ChartView::chosen, this, [this](int part) {
        Q_EMIT goTo(municipalitiesOf(shown_[static_cast<std::size_t>(part)]));
    });
}

void ProvincesCard::show(const std::vector<ProvinceLine>& lines, bool reserves) {
    if (reserves != reserves_) {
        reserves_ = reserves;
        model_->setColumns(provinceColumns(language_, reserves));
    }
    model_->setRows(lines);
    table_->fitColumns();
    std::vector<report::ProvinceChart::Tile> tiles;
    for (const ProvinceLine& line : lines) {
        tiles.push_back({line.code, spentShare(line), line.municipalities, line.late});
    }
    const auto drawing = std::make_shared<const report::ProvinceChart>(std::move(tiles), language_);
    shown_.clear();
    for (const auto& tile : drawing->tiles()) {
        shown_.push_back(*std::find_if(lines.begin(), lines.end(), [&](const ProvinceLine& line) {
            return line.code == tile.code;
        }));
    }
    ChartParts parts;
    parts.count = static_cast<int>(shown_.size());
    parts.at = [drawing](double x, double y, double width) {
        const auto tile = drawing->tileAt(x, y, width);
        return tile.has_value() ? static_cast<int>(*tile) : -1;
    };
    parts.band = [drawing](int part, double width) {
        return drawing->boxOf(static_cast<std::size_t>(part), width);
    };
    parts.describe = [lines = shown_, language = language_](int part) {
        const ProvinceLine& line = lines[static_cast<std::size_t>(part)];
        return tr("%1: %2 of the award spent, %3 of %4 municipalities late")
            .arg(words::text(line.name), words::share(spentShare(line), language))
            .arg(line.late)
            .arg(line.municipalities);
    };
    chart_->setDrawing(drawing, tr("The same figures stand in the table."), std::move(parts));
    setVisible(!shown_.empty());
}

}  // namespace kamerklaar::ui
