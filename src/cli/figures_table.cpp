// SPDX-License-Identifier: EUPL-1.2
#include "cli/figures_table.h"

#include "cli/text_table.h"

namespace kamerklaar::cli {
namespace {

using domain::Amounts;
using Row = std::vector<std::string>;

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

std::string tableOf(const domain::Figures& figures, std::optional<domain::Date> asOf,
                    bool isExample, Language language) {
    std::vector<Row> rows;
    addYears(rows, {"programmajaar", "programme year"}, figures.programmeYears, language);
    addYears(rows, {"kalenderjaar", "calendar year"}, figures.calendarYears, language);
    rows.push_back(rowOf(Words{"totaal", "total"}.in(language), figures.total, language));

    std::string text = isExample ? "VOORBEELDGEGEVENS\n" : "";
    if (asOf) {
        text += Words{"Stand op ", "As of "}.in(language) + domain::formatDate(*asOf) + ".\n";
    }
    text += Words{"Bedragen in euro’s.", "Amounts in euros."}.in(language);
    std::vector<Side> sides(rows.front().size(), Side::Right);
    sides.front() = Side::Left;
    text += "\n\n" + aligned(rows, sides) + "\n";
    text +=
        Words{"Waarvan gereserveerd, zonder besluit: ", "Of which reserved, without a decision: "}
            .in(language);
    text += domain::formatAmount(figures.reserved, language) + "\n";
    return text;
}

}  // namespace kamerklaar::cli
