// SPDX-License-Identifier: EUPL-1.2
#include "work/sisa_grid.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/dossier_check.h"
#include "domain/report_check.h"
#include "domain/words.h"
#include "work/grant_book.h"
#include "work/sheet_of.h"

namespace kamerklaar::work {
namespace {

using domain::CbsStatus;
using domain::Money;
using domain::SisaReturn;
using ReturnsByYear = std::map<int, SisaReturn>;

bool hasCome(const SisaReturn& sisa) {
    return sisa.receivedOn || sisa.cbsStatus != CbsStatus::NotReceived;
}

SisaState stateOf(const SisaReturn* sisa, std::optional<domain::Date> due, bool hasAward,
                  domain::Date today) {
    if (sisa == nullptr || !hasCome(*sisa)) {
        return due && domain::isOverdue(*due, hasAward, today) ? SisaState::Late
                                                               : SisaState::Expected;
    }
    switch (sisa->cbsStatus) {
        case CbsStatus::NotReceived:
        case CbsStatus::Received:
            return SisaState::Received;
        case CbsStatus::Plausible:
            return SisaState::Plausible;
        case CbsStatus::NotPlausible:
            return SisaState::NotPlausible;
    }
    return SisaState::Received;
}

/// Before the first year there is nothing; when the return of the year before is missing, nothing
/// can be said.
std::optional<Money> expectedCumulative(const ReturnsByYear& returns, const SisaReturn& sisa,
                                        int firstYear) {
    const auto before = returns.find(sisa.year - 1);
    const std::optional<Money> cumulative = sisa.year <= firstYear ? Money()
                                            : before == returns.end()
                                                ? std::nullopt
                                                : before->second.validCumulative();
    const std::optional<Money> spent = sisa.validSpent();
    return cumulative && spent ? std::optional(*cumulative + *spent) : std::nullopt;
}

/// The year of the return that is marked as the last one, or else the year in which spending ends.
int lastYearOf(const ReturnsByYear& returns, const domain::GrantState& state) {
    for (const auto& [year, sisa] : returns) {
        if (sisa.isFinal == domain::Answer::Yes && hasCome(sisa)) {
            return year;
        }
    }
    return state.spendingPeriod.last().year();
}

SisaCell cellOf(const ReturnsByYear& returns, int year, const domain::Scheme& scheme, bool hasAward,
                domain::Date today) {
    const auto found = returns.find(year);
    const SisaReturn* sisa = found == returns.end() ? nullptr : &found->second;
    SisaCell cell;
    cell.year = year;
    cell.due = domain::sisaDueOf(scheme, year);
    cell.state = stateOf(sisa, cell.due, hasAward, today);
    if (sisa != nullptr) {
        cell.sisa = *sisa;
        cell.spent = sisa->validSpent();
        cell.cumulative = sisa->validCumulative();
        cell.expectedCumulative =
            expectedCumulative(returns, *sisa, scheme.spendingPeriod.first().year());
        cell.findings = static_cast<int>(
            std::count_if(sisa->findings.begin(), sisa->findings.end(),
                          [](const auto& finding) { return finding.settled.empty(); }));
    }
    return cell;
}

}  // namespace

const SisaCell* SisaRow::over(int year) const {
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [year](const SisaCell& cell) { return cell.year == year; });
    return found == cells.end() ? nullptr : &*found;
}

SisaGrid sisaGrid(Store& store, domain::Date today) {
    const GrantBook book(store);
    std::map<domain::MunicipalityId, ReturnsByYear> returns;
    for (SisaReturn& sisa : store.records<SisaReturn>().all()) {
        returns[sisa.municipality].insert_or_assign(sisa.year, std::move(sisa));
    }
    SisaGrid grid;
    std::set<int> allYears;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        const ReturnsByYear& own = returns[municipality.id];
        const domain::GrantState state = book.on(municipality.id, today);
        std::set<int> years;
        for (int year = state.spendingPeriod.first().year(); year <= lastYearOf(own, state);
             ++year) {
            years.insert(year);
        }
        for (const auto& [year, sisa] : own) {
            years.insert(year);
        }
        SisaRow row{std::move(municipality), {}, state.awarded.net()};
        for (const int year : years) {
            row.cells.push_back(cellOf(own, year, book.scheme(), state.hasAward, today));
        }
        allYears.merge(years);
        grid.rows.push_back(std::move(row));
    }
    grid.years.assign(allYears.begin(), allYears.end());
    return grid;
}

std::string words(SisaState state, domain::Language language) {
    switch (state) {
        case SisaState::Expected:
            return domain::words(domain::ReportStatus::Expected, language);
        case SisaState::Late:
            return domain::lateWord(language);
        case SisaState::Received:
            return domain::words(CbsStatus::Received, language);
        case SisaState::Plausible:
            return domain::words(CbsStatus::Plausible, language);
        case SisaState::NotPlausible:
            return domain::words(CbsStatus::NotPlausible, language);
    }
    return {};
}

WorkbookWriter::Sheet sisaSheet(const SisaGrid& grid, domain::Language language) {
    using CellKind = WorkbookWriter::CellKind;
    SheetOf sheet(language, {"SiSa", "SiSa"},
                  domain::BothLanguages{"SiSa-verantwoordingen per kalenderjaar",
                                        "SiSa returns per calendar year"}
                      .in(language));
    sheet.column({"Gemeente", "Municipality"})
        .column({"Kalenderjaar", "Calendar year"}, CellKind::Count)
        .column({"Stand", "State"})
        .column({"Uiterlijk", "Due on"}, CellKind::Date)
        .column({"Ontvangen op", "Received on"}, CellKind::Date)
        .money({"Besteed", "Spent"})
        .money({"Cumulatief", "Cumulative"})
        .money({"Vorig jaar plus besteed", "Year before plus spent"})
        .column({"Open bevindingen", "Open findings"}, CellKind::Count);
    const auto amount = [](std::optional<Money> one) {
        return one ? canonical(*one) : std::string();
    };
    const auto day = [](std::optional<domain::Date> one) { return one ? one->iso() : ""; };
    for (const SisaRow& row : grid.rows) {
        for (const SisaCell& cell : row.cells) {
            sheet.row({row.municipality.name, std::to_string(cell.year),
                       words(cell.state, language), day(cell.due),
                       day(cell.sisa ? cell.sisa->receivedOn : std::nullopt), amount(cell.spent),
                       amount(cell.cumulative), amount(cell.expectedCumulative),
                       std::to_string(cell.findings)});
        }
    }
    return sheet.take();
}

}  // namespace kamerklaar::work
