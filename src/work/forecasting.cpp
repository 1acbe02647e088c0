// SPDX-License-Identifier: EUPL-1.2
#include "work/forecasting.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "work/grant_book.h"

namespace kamerklaar::work {
namespace {

using PaceOf = std::unordered_map<domain::MunicipalityId, std::vector<domain::SpendingPace>>;

std::set<domain::ReportId> receivedAfter(Store& store, domain::Date day) {
    std::set<domain::ReportId> later;
    for (const ReportHeader& header : store.reports().headers()) {
        if (header.receivedOn && *header.receivedOn > day) {
            later.insert(header.id);
        }
    }
    return later;
}

/// What the reports that came in by a day stated, the earliest first. What a municipality itself
/// expects stands in the report and nowhere else.
PaceOf paceOfAll(Store& store, domain::Date day) {
    const std::set<domain::ReportId> later = receivedAfter(store, day);
    PaceOf pace;
    for (const domain::PeriodSpending& spending : store.ledger().spending()) {
        if (!later.contains(spending.report)) {
            pace[spending.municipality].push_back(
                {spending.period, spending.spent, spending.expectedUnderspending});
        }
    }
    for (auto& [municipality, reports] : pace) {
        std::stable_sort(reports.begin(), reports.end(), [](const auto& l, const auto& r) {
            return l.period.first() < r.period.first();
        });
    }
    return pace;
}

}  // namespace

std::vector<RadarLine> settlementRadar(Store& store, domain::Date today) {
    const GrantBook book(store);
    const PaceOf pace = paceOfAll(store, today);
    std::vector<RadarLine> lines;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        RadarLine line;
        const auto own = pace.find(municipality.id);
        line.state = book.on(municipality.id, today);
        line.forecast = domain::forecastOf(
            line.state, own == pace.end() ? std::vector<domain::SpendingPace>() : own->second);
        line.levers = domain::leversOf(line.state, book.scheme(), line.forecast, today);
        line.municipality = std::move(municipality);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const RadarLine& l, const RadarLine& r) {
        return l.forecast.left > r.forecast.left;
    });
    return lines;
}

domain::Forecast nationalForecast(const std::vector<RadarLine>& lines) {
    domain::Forecast sum;
    for (const RadarLine& line : lines) {
        const domain::Forecast& one = line.forecast;
        const bool isFirst = &line == &lines.front();
        sum.spentSoFar += one.spentSoFar;
        sum.left += one.left;
        sum.lowest += one.lowest;
        sum.highest += one.highest;
        sum.from = isFirst ? one.from : std::min(sum.from, one.from);
        sum.until = isFirst ? one.until : std::max(sum.until, one.until);
        sum.reports += one.reports;
    }
    return sum;
}

std::vector<BurnDownPoint> burnDown(Store& store, domain::Money awardedNet) {
    std::map<domain::Date, domain::Money> spentUntil;
    for (const domain::PeriodSpending& spending : store.ledger().spending()) {
        spentUntil[spending.period.last()] += spending.spent;
    }
    std::vector<BurnDownPoint> points = {
        {store.schemes().current().spendingPeriod.first(), awardedNet}};
    for (const auto& [day, spent] : spentUntil) {
        points.push_back({day, points.back().left - spent});
    }
    return points;
}

}  // namespace kamerklaar::work
