// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/ranking_card.h"

#include "ui/widgets/columns.h"

namespace kamerklaar::ui {

namespace {

using domain::RankedMunicipality;
using domain::Sensitivity;

Chip placeOf(const RankedMunicipality& row) {
    if (row.isSetAside) {
        return {RankingCard::tr("set aside"), QStringLiteral("returned"), Tone::Neutral};
    }
    if (row.isTiedAtEdge) {
        return {RankingCard::tr("tied at the last place"), QStringLiteral("warning"),
                Tone::Caution};
    }
    return row.isWithin
               ? Chip{RankingCard::tr("within"), QStringLiteral("approved"), Tone::Good}
               : Chip{RankingCard::tr("not within"), QStringLiteral("expected"), Tone::Neutral};
}

QString listed(const std::vector<std::string>& names) {
    QStringList shown;
    for (const std::string& name : names) {
        shown.append(words::text(name));
    }
    return shown.isEmpty() ? nothingThere() : shown.join(QStringLiteral(", "));
}

std::vector<Column<RankedMunicipality>> rankingColumns(domain::Language language) {
    using Maybe = std::optional<std::int64_t>;
    return {column::number<RankedMunicipality>(
                RankingCard::tr("Rank"),
                [](const auto& row) { return row.rank == 0 ? Maybe() : Maybe(row.rank); }),
            column::text<RankedMunicipality>(RankingCard::tr("Municipality"),
                                             [](const auto& row) { return row.name; }),
            {RankingCard::tr("Index"),
             [language](const RankedMunicipality& row) {
                 return words::text(domain::formatThousandths(row.score, language));
             },
             [](const RankedMunicipality& row) { return row.score; }},
            column::count<RankedMunicipality>(RankingCard::tr("Values"), language,
                                              [](const auto& row) { return row.valuesUsed; }),
            column::state<RankedMunicipality>(RankingCard::tr("Place"), placeOf),
            column::text<RankedMunicipality>(RankingCard::tr("Reason"),
                                             [](const auto& row) { return row.setAsideReason; })};
}

}  // namespace

RankingCard::RankingCard(domain::Language language, QWidget* parent)
    : ListCard(tr("Ranking"), "ranking", rankingColumns(language), {}, parent) {
    setNote(
        tr("The index is the weighted mean of standard scores: 0 is the average of all, 1 is one "
           "standard deviation more need."));
    stretch(1);
}

SensitivityCard::SensitivityCard(domain::Language language, QWidget* parent)
    : ListCard(tr("How much the weights matter"), "sensitivity",
               {column::text<Sensitivity>(tr("Indicator"),
                                          [this](const Sensitivity& row) {
                                              const auto known = names_.find(row.indicator);
                                              return known == names_.end() ? row.indicator
                                                                           : known->second;
                                          }),
                {tr("Weight would be"),
                 [language](const Sensitivity& row) {
                     return words::text(domain::formatThousandths(row.weight, language));
                 },
                 [](const Sensitivity& row) { return row.weight; }},
                {tr("Would enter"), [](const Sensitivity& row) { return listed(row.entering); }},
                {tr("Would leave"), [](const Sensitivity& row) { return listed(row.leaving); }}},
               {}, parent) {
    setNote(tr("The ranking is made again with each weight left out, halved and doubled."));
    stretch(2);
}

void SensitivityCard::show(std::vector<Sensitivity> rows, const domain::Selection& selection) {
    names_.clear();
    for (const domain::SelectionIndicator& indicator : selection.indicators) {
        names_.emplace(indicator.code, indicator.name);
    }
    ListCard::show(std::move(rows));
}

}  // namespace kamerklaar::ui
