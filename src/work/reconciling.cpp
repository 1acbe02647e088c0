// SPDX-License-Identifier: EUPL-1.2
#include "work/reconciling.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "domain/spending_parts.h"

namespace kamerklaar::work {
namespace {

using domain::Money;
using domain::MunicipalityId;
using domain::SisaReturn;
using Of = std::optional<MunicipalityId>;

std::vector<domain::Municipality> municipalitiesOf(Store& store, Of of) {
    std::vector<domain::Municipality> all = store.municipalities().all();
    std::erase_if(all, [of](const auto& one) { return of && one.id != *of; });
    return all;
}

/// Everything about one municipality that is held against something else, by calendar year.
struct Sources {
    std::map<int, SisaReturn> returns;
    std::map<int, Money> reported;
    std::map<int, Money> paid;
    std::vector<domain::Explanation> explanations;

    [[nodiscard]] Money paidUpTo(int year) const {
        Money sum;
        for (const auto& [in, amount] : paid) {
            sum += in <= year ? amount : Money();
        }
        return sum;
    }
    /// Up to and including the year before; nothing when that is not known.
    [[nodiscard]] std::optional<Money> cumulativeBefore(int year, int firstYear) const {
        if (year <= firstYear) {
            return Money();
        }
        const auto before = returns.find(year - 1);
        return before == returns.end() ? std::nullopt : before->second.validCumulative();
    }
};

std::unordered_map<MunicipalityId, Sources> sourcesOf(Store& store, Of of) {
    std::unordered_map<MunicipalityId, Sources> sources;
    for (SisaReturn& sisa : store.records<SisaReturn>().all(of)) {
        sources[sisa.municipality].returns.insert_or_assign(sisa.year, std::move(sisa));
    }
    for (const domain::PeriodSpending& spending : store.ledger().spending(of)) {
        for (const auto& part : domain::partsOf(store.schemes().current(), spending)) {
            sources[spending.municipality].reported[part.calendarYear] += part.spent;
        }
    }
    for (const domain::Payment& payment : store.ledger().payments(of)) {
        sources[payment.municipality].paid[payment.paidOn.year()] += payment.net;
    }
    for (domain::Explanation& explanation : store.records<domain::Explanation>().all(of)) {
        sources[explanation.municipality].explanations.push_back(std::move(explanation));
    }
    return sources;
}

/// Holds the sources of one municipality against each other.
class Comparison {
public:
    Comparison(const domain::Municipality& municipality, const Sources& sources,
               std::vector<SourceDifference>& found)
        : municipality_(municipality), sources_(sources), found_(found) {}

    void compare(const SisaReturn& sisa, int firstYear) {
        const auto spent = sisa.validSpent();
        const auto cumulative = sisa.validCumulative();
        const auto reported = sources_.reported.find(sisa.year);
        if (spent && reported != sources_.reported.end()) {
            add(sisa.year, "sisa_reports", *spent, reported->second);
        }
        if (!cumulative) {
            return;
        }
        add(sisa.year, "sisa_payments", *cumulative, sources_.paidUpTo(sisa.year));
        if (const auto before = sources_.cumulativeBefore(sisa.year, firstYear); before && spent) {
            add(sisa.year, "sisa_chain", *cumulative, *before + *spent);
        }
    }

private:
    void add(int year, const char* difference, Money left, Money right) {
        SourceDifference line{municipality_, year, difference, left, right, {}};
        // The last word on these two amounts holds; one that was given for others does not.
        for (const domain::Explanation& explanation : sources_.explanations) {
            if (explanation.difference == difference && explanation.year == year &&
                explanation.left == left && explanation.right == right &&
                !explanation.text.empty()) {
                line.explanation = explanation;
            }
        }
        found_.push_back(std::move(line));
    }

    const domain::Municipality& municipality_;
    const Sources& sources_;
    std::vector<SourceDifference>& found_;
};

}  // namespace

std::vector<SourceDifference> reconciliation(Store& store, Of of) {
    const int firstYear = store.schemes().current().spendingPeriod.first().year();
    const auto sources = sourcesOf(store, of);
    std::vector<SourceDifference> found;
    for (const domain::Municipality& municipality : municipalitiesOf(store, of)) {
        const auto own = sources.find(municipality.id);
        if (own == sources.end()) {
            continue;
        }
        Comparison comparison(municipality, own->second, found);
        for (const auto& [year, sisa] : own->second.returns) {
            comparison.compare(sisa, firstYear);
        }
    }
    return found;
}

std::vector<SplitView> splits(Store& store, Of of) {
    const domain::Scheme& scheme = store.schemes().current();
    std::unordered_map<MunicipalityId, domain::Municipality> municipalities;
    for (domain::Municipality& municipality : municipalitiesOf(store, of)) {
        municipalities.emplace(municipality.id, std::move(municipality));
    }
    std::unordered_map<domain::ReportId, int> rounds;
    for (const ReportHeader& header : store.reports().headers(of)) {
        rounds.emplace(header.id, header.year);
    }
    std::unordered_map<domain::ReportId, domain::SpendingSplit> own;
    for (domain::SpendingSplit& split : store.records<domain::SpendingSplit>().all(of)) {
        own.insert_or_assign(split.report, std::move(split));
    }
    std::vector<SplitView> views;
    for (const domain::PeriodSpending& spending : store.ledger().spending(of)) {
        SplitView view;
        view.report = spending.report;
        view.municipality = municipalities.at(spending.municipality);
        view.round = rounds[spending.report];
        view.period = spending.period;
        view.spent = spending.spent;
        view.byDays = domain::partsByDays(scheme, spending.period, spending.spent);
        if (const auto found = own.find(spending.report);
            found != own.end() && !found->second.parts.empty()) {
            view.ownSplit = found->second;
        }
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const SplitView& l, const SplitView& r) {
        return std::pair(l.municipality.name, l.round) < std::pair(r.municipality.name, r.round);
    });
    return views;
}

}  // namespace kamerklaar::work
