// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "domain/words.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"

// What is kept in lists of its own: returns, payments, promises, consultations.
namespace kamerklaar::report {

namespace {

std::string dayOr(const std::optional<domain::Date>& day, const char* otherwise) {
    return day ? domain::formatDate(*day) : std::string(otherwise);
}

const domain::SisaReturn* returnOver(const work::ReportedMunicipality& reported, int year) {
    for (const domain::SisaReturn& sisa : reported.sisa) {
        if (sisa.year == year && sisa.receivedOn) {
            return &sisa;
        }
    }
    return nullptr;
}

}  // namespace

Blocks auditedReturns(const KamerReportData& data) {
    Table table;
    table.caption = fill("SiSa-verantwoording over {}", {std::to_string(data.edition.year)});
    table.columns = {nameColumn("Gemeente"), textColumn("Ontvangen", 0.8),
                     textColumn("Status bij het CBS", 1), euroColumn("Besteed in het jaar"),
                     euroColumn("Besteed tot en met het jaar")};
    domain::Money spent;
    domain::Money cumulative;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        const domain::SisaReturn* sisa = returnOver(reported, data.edition.year);
        if (sisa == nullptr) {
            continue;
        }
        const domain::Money inYear =
            sisa->validSpent(data.edition.cutOff).value_or(domain::Money());
        const domain::Money upToYear =
            sisa->validCumulative(data.edition.cutOff).value_or(domain::Money());
        table.rows.push_back({{reported.municipality.name, dayOr(sisa->receivedOn, "–"),
                               domain::words(sisa->cbsStatus, domain::Language::Dutch),
                               amount(inYear), amount(upToYear)},
                              false});
        spent += inYear;
        cumulative += upToYear;
    }
    if (table.rows.empty() && !data.scheme.sisaDue) {
        return {};  // the regulation asks for none
    }
    if (table.rows.empty()) {
        return {sentence(fill("Over {} was op de peildatum geen SiSa-verantwoording ontvangen.",
                              {std::to_string(data.edition.year)}))};
    }
    table.rows.push_back({{"Totaal", "", "", amount(spent), amount(cumulative)}, true});
    table.source =
        "Gecontroleerd door de accountant van de gemeente, per kalenderjaar. Deze bedragen hoeven "
        "niet gelijk te zijn aan die in de voortgangsverslagen.";
    return {subheading("SiSa"), withoutIdleCents(std::move(table))};
}

Blocks paymentsByYear(const KamerReportData& data) {
    Table table;
    table.caption = "Betaald aan gemeenten per kalenderjaar";
    table.columns = {nameColumn("Gemeente")};
    for (const domain::YearAmounts& year : data.figures.calendarYears) {
        table.columns.push_back(euroColumn(year.label));
    }
    table.columns.push_back(euroColumn("Totaal"));
    const auto row = [&](std::string name, const domain::Figures& figures, bool isTotal) {
        Table::Row line{{std::move(name)}, isTotal};
        for (const domain::YearAmounts& year : data.figures.calendarYears) {
            domain::Money paid;
            for (const domain::YearAmounts& own : figures.calendarYears) {
                paid = own.label == year.label ? own.amounts.paid : paid;
            }
            line.cells.push_back(amount(paid));
        }
        line.cells.push_back(amount(figures.total.paid));
        table.rows.push_back(std::move(line));
    };
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        row(reported.municipality.name, reported.figures, false);
    }
    row("Totaal", data.figures, true);
    table.source = "Netto; het BCF-deel gaat naar het BTW-compensatiefonds.";
    return {subheading("Betalingen"), withoutIdleCents(std::move(table))};
}

Blocks commitmentsToParliament(const KamerReportData& data) {
    Table table;
    table.caption = "Toezeggingen aan de Tweede Kamer";
    table.columns = {nameColumn("Toezegging", 2.4), textColumn("Gedaan in", 1.6),
                     textColumn("Uiterlijk", 0.8), textColumn("Nagekomen", 1.6)};
    for (const domain::Commitment& commitment : data.commitments) {
        const std::string fulfilled =
            commitment.fulfilledOn ? fill("{}, {}", {domain::formatDate(*commitment.fulfilledOn),
                                                     commitment.fulfilledBy})
                                   : std::string("nog niet");
        table.rows.push_back(
            {{commitment.promise, commitment.source, dayOr(commitment.due, "–"), fulfilled},
             false});
    }
    return table.rows.empty() ? Blocks() : Blocks{std::move(table)};
}

Blocks consultationsInWriting(const KamerReportData& data) {
    Table table;
    table.caption = "Schriftelijk afgestemd";
    table.columns = {nameColumn("Met"), textColumn("Uitkomst", 1), textColumn("Datum", 0.8),
                     textColumn("Kenmerk", 1)};
    for (const domain::Consultation& consultation : data.consultations) {
        const domain::Term* party =
            data.scheme.term(domain::TermKind::ConsultationParty, consultation.party);
        table.rows.push_back({{party != nullptr ? party->name : consultation.name,
                               domain::words(consultation.outcome, domain::Language::Dutch),
                               dayOr(consultation.answeredOn, "–"), consultation.reference},
                              false});
    }
    return table.rows.empty() ? Blocks{sentence("Er is nog niet afgestemd.")}
                              : Blocks{std::move(table)};
}

}  // namespace kamerklaar::report
