// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "domain/words.h"
#include "work/figure_builder.h"
#include "work/report_tally.h"

// What figures are made of: the rows of their passports.
namespace kamerklaar::work {
namespace {

using domain::Language;
using Whose = const ReportedMunicipality*;

/// Calls `visit` for one municipality or for each.
template <typename Visit>
void forEach(const KamerReportData& data, Whose whose, Visit&& visit) {
    if (whose != nullptr) {
        visit(*whose);
        return;
    }
    for (const ReportedMunicipality& reported : data.municipalities) {
        visit(reported);
    }
}

FigureRow rowOf(const ReportedMunicipality& reported, const domain::Decision& decision,
                domain::Money amount) {
    FigureRow row;
    row.what = reported.municipality.name + ", " +
               domain::words(decision.decisionKind, Language::Dutch) + " van " +
               domain::formatDate(decision.effectiveOn);
    row.value = domain::formatMoney(amount);
    row.source = decision.number;
    row.basis = FigureBasis::Decided;
    row.enteredBy = decision.preparedBy;
    row.approvedBy = decision.decidedBy;
    row.subject = decision.subject();
    return row;
}

FigureRow rowOf(const ReportedMunicipality& reported, const ReportOrigin& origin,
                domain::Money amount) {
    FigureRow row;
    row.what = reported.municipality.name + ", voortgangsverslag " + std::to_string(origin.year) +
               ", versie " + std::to_string(origin.version);
    row.value = domain::formatMoney(amount);
    row.source = origin.fileName;
    row.sha256 = origin.sha256;
    row.basis = FigureBasis::SelfReported;
    row.enteredBy = origin.enteredBy;
    row.approvedBy = origin.approvedBy;
    row.subject = {domain::Subject::Kind::Report, origin.report.value};
    return row;
}

}  // namespace

FigureBuilder::Rows FigureBuilder::awards(Of whose, bool vatFund) const {
    return [&data = data_, whose, vatFund] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            bool hasAward = false;
            for (const domain::Decision& decision : reported.decisions) {
                if (const auto* terms = std::get_if<domain::AwardTerms>(&decision.terms)) {
                    rows.push_back(
                        rowOf(reported, decision, vatFund ? terms->vatFund : terms->gross));
                    hasAward = true;
                }
            }
            if (!hasAward) {
                FigureRow row;
                row.what = reported.municipality.name + ", reservering";
                row.value = domain::formatMoney(vatFund ? reported.figures.total.vatFund
                                                        : reported.figures.total.awardedGross);
                row.source = data.scheme.publication;
                row.basis = FigureBasis::Given;
                row.subject = {domain::Subject::Kind::Municipality, reported.municipality.id.value};
                rows.push_back(std::move(row));
            }
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::payments(Of whose) const {
    return [&data = data_, whose] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            domain::Money ordered;
            for (const domain::Decision& decision : reported.decisions) {
                const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
                if (order != nullptr && order->payOn.year() <= data.edition.year) {
                    rows.push_back(rowOf(reported, decision, order->net));
                    ordered += order->net;
                }
            }
            // In files from before there were payment orders.
            if (const domain::Money older = reported.figures.total.paid - ordered;
                !older.isZero()) {
                FigureRow row;
                row.what = reported.municipality.name + ", betalingen uit de eerdere administratie";
                row.value = domain::formatMoney(older);
                row.basis = FigureBasis::Decided;
                row.subject = {domain::Subject::Kind::Municipality, reported.municipality.id.value};
                rows.push_back(std::move(row));
            }
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::spending(Of whose) const {
    return [&data = data_, whose] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            for (const ReportOrigin& origin : reported.origins) {
                rows.push_back(rowOf(reported, origin, origin.spent));
            }
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::reportsOfRound(Of whose, bool planned) const {
    return [&data = data_, whose, planned] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            for (const ReportOrigin& origin : reported.origins) {
                if (origin.year == data.edition.year) {
                    rows.push_back(
                        rowOf(reported, origin, planned ? origin.planned : origin.spent));
                }
            }
        });
        return rows;
    };
}

void FigureBuilder::count(std::string key, std::string label, std::string formula,
                          const std::function<bool(const ReportedMunicipality&)>& holds) {
    std::int64_t number = 0;
    for (const ReportedMunicipality& reported : data_.municipalities) {
        number += holds(reported) ? 1 : 0;
    }
    add(std::move(key), std::move(label), number, FigureBasis::Counted, std::move(formula),
        [&data = data_, holds] {
            std::vector<FigureRow> rows;
            for (const ReportedMunicipality& reported : data.municipalities) {
                if (holds(reported)) {
                    FigureRow row;
                    row.what = reported.municipality.name;
                    row.value = "1";
                    row.subject = {domain::Subject::Kind::Report, reported.report.id.value};
                    rows.push_back(std::move(row));
                }
            }
            return rows;
        });
}

}  // namespace kamerklaar::work
