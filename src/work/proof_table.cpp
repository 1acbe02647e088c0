// SPDX-License-Identifier: EUPL-1.2
#include <map>
#include <set>

#include "work/money_tables.h"
#include "work/money_words.h"
#include "work/sheet_of.h"

namespace kamerklaar::work {
namespace {

using domain::BothLanguages;
using domain::Money;

/// One kind of amount in the proof.
struct Amount {
    BothLanguages name;
    Money ProofCell::*cell;
    const std::vector<std::pair<std::string, Money>>& programmeYears;
    const std::vector<std::pair<int, Money>>& calendarYears;
    Money across;
    Money source;
};

std::vector<Amount> amountsOf(const ClosingProof& proof) {
    return {
        {{"Besteed", "Spent"},
         &ProofCell::spent,
         proof.spentByProgrammeYear,
         proof.spentByCalendarYear,
         proof.spentAcross,
         proof.spentSource},
        {{"Betaald", "Paid"},
         &ProofCell::paid,
         proof.paidByProgrammeYear,
         proof.paidByCalendarYear,
         proof.paidAcross,
         proof.paidSource},
        {{"Betaald aan BCF", "Paid to VAT fund"},
         &ProofCell::paidVatFund,
         proof.vatFundByProgrammeYear,
         proof.vatFundByCalendarYear,
         proof.vatFundAcross,
         proof.vatFundSource},
    };
}

std::set<int> calendarYearsOf(const std::vector<Amount>& amounts) {
    std::set<int> years;
    for (const Amount& amount : amounts) {
        for (const auto& [year, sum] : amount.calendarYears) {
            years.insert(year);
        }
    }
    return years;
}

void addRows(SheetOf& sheet, const ClosingProof& proof, const Amount& amount,
             const std::set<int>& years, Language language) {
    const std::string name = sheet.in(amount.name);
    for (const auto& [label, sum] : amount.programmeYears) {
        std::map<int, Money> cells;
        for (const ProofCell& cell : proof.cells) {
            if (cell.programmeYear == label) {
                cells[cell.calendarYear] += cell.*amount.cell;
            }
        }
        std::vector<std::string> row = {name, wordsOfProgrammeYear(label, language)};
        for (const int year : years) {
            row.push_back(canonical(cells[year]));
        }
        row.push_back(canonical(sum));
        sheet.row(std::move(row));
    }
    std::map<int, Money> sums(amount.calendarYears.begin(), amount.calendarYears.end());
    std::vector<std::string> totals = {
        name, sheet.in({"totaal per kalenderjaar", "total per calendar year"})};
    for (const int year : years) {
        totals.push_back(canonical(sums[year]));
    }
    totals.push_back(canonical(amount.across));
    sheet.row(std::move(totals));

    std::vector<std::string> source(years.size() + 3);
    source[0] = name;
    source[1] = sheet.in({"volgens de bronnen", "by the sources"});
    source.back() = canonical(amount.source);
    sheet.row(std::move(source));
}

}  // namespace

WorkbookWriter::Sheet closingProofSheet(const ClosingProof& proof, Language language) {
    const BothLanguages title{"Programmajaren en kalenderjaren: beide optellingen",
                              "Programme years and calendar years: both ways of adding up"};
    SheetOf sheet(language, {"Sluitend bewijs", "Closing proof"}, title.in(language));
    sheet.says(proof.holds()
                   ? sheet.in({"De optellingen zijn tot op de cent gelijk.",
                               "The sums agree to the cent."})
                   : sheet.in({"De optellingen zijn niet gelijk.", "The sums do not agree."}));
    const std::vector<Amount> amounts = amountsOf(proof);
    const std::set<int> years = calendarYearsOf(amounts);
    sheet.column({"Bedrag", "Amount"}).column({"Programmajaar", "Programme year"});
    for (const int year : years) {
        sheet.moneyOf(year);
    }
    sheet.money({"Totaal", "Total"});
    for (const Amount& amount : amounts) {
        addRows(sheet, proof, amount, years, language);
    }
    return sheet.take();
}

}  // namespace kamerklaar::work
