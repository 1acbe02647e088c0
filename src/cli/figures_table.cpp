// SPDX-License-Identifier: EUPL-1.2
#include "cli/figures_table.h"

#include <algorithm>

namespace kamerklaar::cli {
namespace {

using domain::Amounts;
using Row = std::vector<std::string>;

/// Characters, not bytes: a minus sign takes three.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

Row headOf(const Words& title, Language language) {
    Row row = {title.in(language)};
    for (const Words& column :
         {Words{"plafond", "ceiling"}, Words{"verleend (bruto)", "awarded (gross)"},
          Words{"BCF-deel", "VAT-fund part"}, Words{"verleend (netto)", "awarded (net)"},
          Words{"betaald", "paid"}, Words{"betaald aan BCF", "paid to VAT fund"},
          Words{"besteed", "spent"}, Words{"nog te besteden", "remaining"}}) {
        row.emplace_back(column.in(language));
    }
    return row;
}

Row rowOf(const std::string& label, const Amounts& amounts, Language language) {
    Row row = {label};
    for (const domain::Money amount :
         {amounts.ceiling, amounts.awardedGross, amounts.vatFund, amounts.awardedNet(),
          amounts.paid, amounts.paidVatFund, amounts.spent, amounts.remaining()}) {
        row.push_back(domain::formatAmount(amount, language));
    }
    return row;
}

std::string aligned(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            widths[at] = std::max(widths[at], widthOf(row[at]));
        }
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            const std::string gap(widths[at] - widthOf(row[at]), ' ');
            const bool isLabel = at == 0;
            text += isLabel ? row[at] + gap : "  " + gap + row[at];
        }
        text += '\n';
    }
    return text;
}

void addYears(std::vector<Row>& rows, const Words& title,
              const std::vector<domain::YearAmounts>& years, Language language) {
    rows.push_back(headOf(title, language));
    for (const domain::YearAmounts& year : years) {
        const bool isOutside = year.label == domain::outsideProgrammeYears;
        const Words outside{"verlengingsperiode", "extension period"};
        rows.push_back(
            rowOf(isOutside ? outside.in(language) : year.label, year.amounts, language));
    }
}

}  // namespace

std::string tableOf(const domain::Figures& figures, bool isExample, Language language) {
    std::vector<Row> rows;
    addYears(rows, {"programmajaar", "programme year"}, figures.programmeYears, language);
    addYears(rows, {"kalenderjaar", "calendar year"}, figures.calendarYears, language);
    rows.push_back(rowOf(Words{"totaal", "total"}.in(language), figures.total, language));

    std::string text = isExample ? "VOORBEELDGEGEVENS\n" : "";
    text += Words{"Bedragen in euro's.", "Amounts in euros."}.in(language);
    text += "\n\n" + aligned(rows) + "\n";
    text +=
        Words{"Waarvan gereserveerd, zonder besluit: ", "Of which reserved, without a decision: "}
            .in(language);
    text += domain::formatAmount(figures.reserved, language) + "\n";
    return text;
}

}  // namespace kamerklaar::cli
