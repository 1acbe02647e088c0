// SPDX-License-Identifier: EUPL-1.2
#include "work/money_tables.h"

#include "domain/article_words.h"
#include "work/money_words.h"
#include "work/sheet_of.h"

namespace kamerklaar::work {
namespace {

using domain::BothLanguages;
using domain::Date;
using domain::Money;
using CellKind = WorkbookWriter::CellKind;
using Sheet = WorkbookWriter::Sheet;

constexpr BothLanguages municipalityHead{"Gemeente", "Municipality"};
constexpr BothLanguages total{"Totaal", "Total"};

std::string text(Money amount) {
    return canonical(amount);
}

}  // namespace

Sheet budgetYearSheet(const std::vector<BudgetYearLine>& lines, int year, Language language) {
    const std::string number = std::to_string(year);
    SheetOf sheet(
        language, {"Begrotingsjaar", "Budget year"},
        BothLanguages{"Verplichtingen en kas in ", "Commitments and cash in "}.in(language) +
            number);
    sheet.column(municipalityHead)
        .money({"Verplichtingen aangegaan", "Commitments entered"})
        .money({"Verplichtingen bijgesteld", "Commitments adjusted"})
        .money({"Kas betaald", "Cash paid"})
        .money({"Openstaande verplichtingen op 31 december", "Open commitments on 31 December"})
        .money({"Openstaande voorschotten op 31 december", "Open advances on 31 December"});
    BudgetYearLine sum;
    for (const BudgetYearLine& line : lines) {
        sheet.row({line.municipality.name, text(line.entered), text(line.adjusted), text(line.paid),
                   text(line.openCommitments), text(line.openAdvances)});
        sum.entered += line.entered;
        sum.adjusted += line.adjusted;
        sum.paid += line.paid;
        sum.openCommitments += line.openCommitments;
        sum.openAdvances += line.openAdvances;
    }
    sheet.row({sheet.in(total), text(sum.entered), text(sum.adjusted), text(sum.paid),
               text(sum.openCommitments), text(sum.openAdvances)});
    return sheet.take();
}

Sheet paymentRunSheet(const std::vector<FinanceLine>& lines, int run, Language language) {
    SheetOf sheet(language, {"Betaalronde", "Payment run"},
                  BothLanguages{"Betaalronde ", "Payment run "}.in(language) + std::to_string(run));
    sheet.column(municipalityHead)
        .column({"Gemeentecode", "Municipality code"})
        .column({"Aan", "To"})
        .money({"Bedrag", "Amount"})
        .column({"Betalen op", "Pay on"}, CellKind::Date)
        .column({"Kenmerk", "Reference"})
        .column({"Besluit", "Decision"});
    Money sum;
    for (const FinanceLine& line : lines) {
        sheet.row({line.municipality.name, line.municipality.code,
                   line.toVatFund ? sheet.in({"BTW-compensatiefonds", "VAT compensation fund"})
                                  : sheet.in({"gemeente", "municipality"}),
                   text(line.amount), line.payOn.iso(), line.reference, line.decision.number});
        sum += line.amount;
    }
    sheet.row({sheet.in(total), "", "", text(sum), "", "", ""});
    return sheet.take();
}

Sheet instalmentSheet(const std::vector<InstalmentLine>& lines, Language language) {
    SheetOf sheet(
        language, {"Termijnen", "Instalments"},
        BothLanguages{"Termijnen: gepland en betaald", "Instalments: planned and paid"}.in(
            language));
    sheet.column(municipalityHead)
        .column({"Termijn", "Instalment"}, CellKind::Count)
        .column({"Gepland op", "Planned on"}, CellKind::Date)
        .money({"Gepland netto", "Planned (net)"})
        .money({"Gepland BCF", "Planned VAT fund"})
        .column({"Betaald op", "Paid on"}, CellKind::Date)
        .money({"Betaald netto", "Paid (net)"})
        .money({"Betaald aan BCF", "Paid to VAT fund"});
    domain::GrantAmount planned;
    Money paidNet;
    Money paidVatFund;
    for (const InstalmentLine& line : lines) {
        sheet.row({line.municipality.name, std::to_string(line.planned.number),
                   line.planned.plannedOn.iso(), text(line.planned.amount.net()),
                   text(line.planned.amount.vatFund),
                   line.paidOn ? line.paidOn->iso() : std::string(), text(line.paidNet),
                   text(line.paidVatFund)});
        planned = planned + line.planned.amount;
        paidNet += line.paidNet;
        paidVatFund += line.paidVatFund;
    }
    sheet.row({sheet.in(total), "", "", text(planned.net()), text(planned.vatFund), "",
               text(paidNet), text(paidVatFund)});
    return sheet.take();
}

Sheet reconciliationSheet(const std::vector<SourceDifference>& lines, Language language) {
    const BothLanguages title{"Aansluiting van SiSa, verslagen en betalingen",
                              "Reconciliation of SiSa, reports and payments"};
    SheetOf sheet(language, {"Aansluiting", "Reconciliation"}, title.in(language));
    sheet.column(municipalityHead)
        .column({"Kalenderjaar", "Calendar year"})
        .column({"Bronnen", "Sources"})
        .money({"Eerste bron", "First source"})
        .money({"Tweede bron", "Second source"})
        .money({"Verschil", "Difference"})
        .column({"Stand", "State"})
        .column({"Verklaring", "Explanation"});
    for (const SourceDifference& line : lines) {
        const bool isEqual = line.left == line.right;
        const std::string state = isEqual         ? sheet.in({"gelijk", "equal"})
                                  : line.isOpen() ? sheet.in({"open", "open"})
                                                  : sheet.in({"verklaard", "explained"});
        sheet.row({line.municipality.name, std::to_string(line.year),
                   wordsOfDifference(line.difference, language), text(line.left), text(line.right),
                   text(line.left - line.right), state,
                   line.explanation ? line.explanation->text : std::string()});
    }
    return sheet.take();
}

Sheet radarSheet(const std::vector<RadarLine>& lines, Language language) {
    SheetOf sheet(language, {"Prognose", "Forecast"},
                  BothLanguages{"Verwacht overschot aan het eind van de bestedingsperiode",
                                "Remainder expected at the end of the spending period"}
                      .in(language));
    sheet.says(methodOfForecast(language))
        .column(municipalityHead)
        .money({"Netto verleend", "Awarded (net)"})
        .money({"Besteed tot nu toe", "Spent so far"})
        .column({"Verslagen", "Reports"}, CellKind::Count)
        .column({"Verslag gedaan tot en met", "Reported up to and including"}, CellKind::Date)
        .column({"Besteden kan tot en met", "Spending ends on"}, CellKind::Date)
        .money({"Verwacht over", "Expected to be left"})
        .money({"Laagste", "Lowest"})
        .money({"Hoogste", "Highest"})
        .column({"Wat nog kan", "What can still be done"});
    const auto add = [&sheet](std::string name, Money awarded, const domain::Forecast& forecast,
                              std::string levers) {
        sheet.row({std::move(name), text(awarded), text(forecast.spentSoFar),
                   std::to_string(forecast.reports),
                   forecast.reports == 0 ? std::string() : forecast.from.iso(),
                   forecast.until.iso(), text(forecast.left), text(forecast.lowest),
                   text(forecast.highest), std::move(levers)});
    };
    Money awarded;
    for (const RadarLine& line : lines) {
        std::string levers;
        for (const domain::Lever& lever : line.levers) {
            if (lever.isOpen) {
                levers += levers.empty() ? "" : "; ";
                levers += words(lever.kind, language) + sheet.in({", uiterlijk ", ", by "}) +
                          domain::formatDate(lever.lastDay);
            }
        }
        add(line.municipality.name, line.state.awarded.net(), line.forecast, std::move(levers));
        awarded += line.state.awarded.net();
    }
    if (!lines.empty()) {
        add(sheet.in(total), awarded, nationalForecast(lines), {});
    }
    return sheet.take();
}

Sheet dueSheet(const std::vector<DueItem>& items, Date today, Language language) {
    SheetOf sheet(language, {"Uiterste data", "Deadlines"},
                  BothLanguages{"Wat er te doen staat op ", "What is due on "}.in(language) +
                      domain::formatDate(today));
    sheet.column({"Uiterlijk", "By"}, CellKind::Date)
        .column({"Dagen", "Days"}, CellKind::Count)
        .column({"Wat", "What"})
        .column(municipalityHead)
        .column({"Wie", "Who"})
        .column({"Bron", "Source"});
    for (const DueItem& item : items) {
        const bool isNobodys = item.what == DueItem::What::SchemeDate;
        sheet.row({item.due.iso(), std::to_string(item.daysLeft(today)), words(item, language),
                   item.municipality ? item.municipality->name : std::string(),
                   isNobodys     ? std::string()
                   : item.isOurs ? sheet.in({"ministerie", "ministry"})
                                 : sheet.in({"gemeente", "municipality"}),
                   domain::articleWords(item.source, language)});
    }
    return sheet.take();
}

}  // namespace kamerklaar::work
