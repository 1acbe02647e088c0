// SPDX-License-Identifier: EUPL-1.2
#include "work/lists.h"

#include <algorithm>
#include <unordered_map>

#include "domain/report_check.h"
#include "work/grant_book.h"

namespace kamerklaar::work {
namespace {

using domain::LedgerRows;
using domain::MunicipalityId;

void keepPaidUpTo(std::vector<domain::Payment>& payments, std::optional<int> lastYear) {
    if (lastYear) {
        std::erase_if(payments, [lastYear](const domain::Payment& payment) {
            return payment.paidOn.year() > *lastYear;
        });
    }
}

LedgerRows rowsOf(Store& store, Ledger::Of of, std::optional<int> lastYear) {
    LedgerRows rows;
    rows.allocations = store.ledger().allocations(of);
    rows.instalments = store.ledger().instalments(of);
    rows.payments = store.ledger().payments(of);
    keepPaidUpTo(rows.payments, lastYear);
    rows.spending = store.ledger().spending(of, lastYear);
    return rows;
}

std::unordered_map<MunicipalityId, LedgerRows> byMunicipality(const LedgerRows& all) {
    std::unordered_map<MunicipalityId, LedgerRows> parts;
    for (const auto& row : all.allocations) {
        parts[row.municipality].allocations.push_back(row);
    }
    for (const auto& row : all.instalments) {
        parts[row.municipality].instalments.push_back(row);
    }
    for (const auto& row : all.payments) {
        parts[row.municipality].payments.push_back(row);
    }
    for (const auto& row : all.spending) {
        parts[row.municipality].spending.push_back(row);
    }
    return parts;
}

std::unordered_map<MunicipalityId, domain::Municipality> recipients(Store& store) {
    std::unordered_map<MunicipalityId, domain::Municipality> byId;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        byId.emplace(municipality.id, std::move(municipality));
    }
    return byId;
}

}  // namespace

domain::Figures nationalFigures(Store& store, std::optional<int> lastYear) {
    LedgerRows rows = store.ledger().nationalSums(lastYear);
    // Report by report, as in the lines of the municipalities: spending is divided over years, and
    // the cents of a sum that is divided are not the sum of the cents.
    rows.spending = store.ledger().spending({}, lastYear);
    return domain::figuresOf(store.schemes().current(), rows, true);
}

domain::Figures figuresOf(Store& store, MunicipalityId municipality, std::optional<int> lastYear) {
    return domain::figuresOf(store.schemes().current(), rowsOf(store, municipality, lastYear),
                             false);
}

std::vector<MunicipalityLine> municipalityLines(Store& store, std::optional<int> lastYear) {
    const domain::Scheme& scheme = store.schemes().current();
    const auto parts = byMunicipality(rowsOf(store, {}, lastYear));
    const LedgerRows nothing;
    std::vector<MunicipalityLine> lines;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        const auto part = parts.find(municipality.id);
        const LedgerRows& rows = part == parts.end() ? nothing : part->second;
        lines.push_back({std::move(municipality), domain::figuresOf(scheme, rows, false)});
    }
    return lines;
}

bool isLate(const ReportHeader& report, bool hasAward, domain::Date today) {
    return domain::isOverdue(report.due, hasAward, today) &&
           (!report.receivedOn || *report.receivedOn > today);
}

RoundGrid roundGrid(Store& store, domain::Date today) {
    const GrantBook book(store);
    RoundGrid grid;
    grid.rounds = store.rounds().all();
    std::unordered_map<MunicipalityId, std::vector<ReportHeader>> reports;
    for (ReportHeader& header : store.reports().headers()) {
        reports[header.municipality].push_back(std::move(header));
    }
    for (domain::Municipality& municipality : store.municipalities().all()) {
        auto found = reports.find(municipality.id);
        const bool hasAward = book.on(municipality.id, today).hasAward;
        grid.rows.push_back(
            {std::move(municipality),
             found == reports.end() ? std::vector<ReportHeader>() : std::move(found->second),
             hasAward});
    }
    return grid;
}

std::vector<LateReport> lateReports(Store& store, domain::Date today) {
    const auto municipalities = recipients(store);
    const GrantBook book(store);
    std::vector<LateReport> late;
    for (const ReportHeader& header : store.reports().headers()) {
        // First what is cheap to know: most reports have come.
        if (isLate(header, true, today) && book.on(header.municipality, today).hasAward) {
            late.push_back(
                {municipalities.at(header.municipality), header, today.daysSince(header.due)});
        }
    }
    std::stable_sort(late.begin(), late.end(), [](const LateReport& l, const LateReport& r) {
        return l.daysLate > r.daysLate;
    });
    return late;
}

std::vector<LateReport> reportsToAssess(Store& store) {
    const auto municipalities = recipients(store);
    std::vector<LateReport> waiting;
    for (const ReportHeader& header : store.reports().headers()) {
        if (header.status == domain::ReportStatus::Received ||
            header.status == domain::ReportStatus::InReview) {
            const domain::Date received = header.receivedOn.value_or(header.due);
            waiting.push_back({municipalities.at(header.municipality), header,
                               std::max(0, received.daysSince(header.due))});
        }
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const LateReport& l, const LateReport& r) {
        return l.report.receivedOn.value_or(l.report.due) <
               r.report.receivedOn.value_or(r.report.due);
    });
    return waiting;
}

}  // namespace kamerklaar::work
