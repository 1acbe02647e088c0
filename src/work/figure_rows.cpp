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

FigureRow rowOf(const ReportedMunicipality& reported, std::string what, domain::Money amount) {
    FigureRow row;
    row.what = reported.municipality.name + ", " + std::move(what);
    row.value = amount;
    row.subject = {domain::Subject::Kind::Municipality, reported.municipality.id.value};
    return row;
}

FigureRow rowOf(const ReportedMunicipality& reported, const domain::Decision& decision,
                domain::Money amount) {
    FigureRow row = rowOf(reported,
                          domain::words(decision.decisionKind, Language::Dutch) + " van " +
                              domain::formatDate(decision.effectiveOn),
                          amount);
    row.source = decision.number;
    row.basis = FigureBasis::Decided;
    row.enteredBy = decision.preparedBy;
    row.approvedBy = decision.decidedBy;
    row.subject = decision.subject();
    return row;
}

FigureRow rowOf(const ReportedMunicipality& reported, const ReportOrigin& origin,
                domain::Money amount) {
    FigureRow row = rowOf(reported,
                          "voortgangsverslag " + std::to_string(origin.year) + ", versie " +
                              std::to_string(origin.version),
                          amount);
    row.source = origin.fileName;
    row.sha256 = origin.sha256;
    row.basis = FigureBasis::SelfReported;
    row.enteredBy = origin.enteredBy;
    row.approvedBy = origin.approvedBy;
    row.subject = {domain::Subject::Kind::Report, origin.report.value};
    return row;
}

domain::Money partOf(FigureBuilder::Part part, domain::Money gross, domain::Money vatFund) {
    switch (part) {
        case FigureBuilder::Part::Gross:
            return gross;
        case FigureBuilder::Part::VatFund:
            return vatFund;
        case FigureBuilder::Part::Net:
            break;
    }
    return gross - vatFund;
}

void addTo(std::string& list, const std::string& word) {
    if (!word.empty() && list.find(word) == std::string::npos) {
        list += (list.empty() ? "" : ", ") + word;
    }
}

/// Kenmerken of the decisions by which a municipality has its award.
std::string awardNumbers(const ReportedMunicipality& reported) {
    std::string numbers;
    for (const domain::Decision& decision : reported.decisions) {
        if (std::holds_alternative<domain::AwardTerms>(decision.terms)) {
            addTo(numbers, decision.number);
        }
    }
    return numbers;
}

std::string reportFiles(const ReportedMunicipality& reported) {
    std::string files;
    for (const ReportOrigin& origin : reported.origins) {
        addTo(files, origin.fileName);
    }
    return files;
}

const domain::Amounts* amountsOf(const domain::Figures& figures, const FigureBuilder::Year& year) {
    for (const domain::YearAmounts& one :
         year.isCalendar ? figures.calendarYears : figures.programmeYears) {
        if (one.label == year.label) {
            return &one.amounts;
        }
    }
    return nullptr;
}

/// Of the year that a payment of that day lies in.
std::string labelOf(const domain::Scheme& scheme, domain::Date day, bool isCalendar) {
    if (isCalendar) {
        return std::to_string(day.year());
    }
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        if (year.period.contains(day)) {
            return year.label;
        }
    }
    return domain::outsideProgrammeYears;
}

/// Orders that were paid on the days that `isIn` takes; what `amounts` has beyond them stems from
/// before there were orders.
template <typename IsIn>
void addPayments(const ReportedMunicipality& reported, FigureBuilder::Part part,
                 const domain::Amounts& amounts, std::vector<FigureRow>& rows, IsIn isIn) {
    domain::Money ordered;
    for (const domain::Decision& decision : reported.decisions) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && isIn(order->payOn)) {
            const domain::Money paid = partOf(part, order->net + order->vatFund, order->vatFund);
            if (!paid.isZero()) {
                rows.push_back(rowOf(reported, decision, paid));
            }
            ordered += paid;
        }
    }
    const domain::Money older =
        partOf(part, amounts.paid + amounts.paidVatFund, amounts.paidVatFund) - ordered;
    if (!older.isZero()) {
        FigureRow row = rowOf(reported, "betalingen uit de eerdere administratie", older);
        row.basis = FigureBasis::Decided;
        rows.push_back(std::move(row));
    }
}

/// One row for each municipality that has anything in the year: an award or a report that lies in
/// several years has a part in each.
template <typename RowOf>
FigureBuilder::Rows partsIn(const KamerReportData& data, const FigureBuilder::Year& year,
                            RowOf rowOf) {
    return [&data, year, rowOf] {
        std::vector<FigureRow> rows;
        for (const ReportedMunicipality& reported : data.municipalities) {
            const domain::Amounts* amounts = amountsOf(reported.figures, year);
            if (amounts == nullptr) {
                continue;
            }
            FigureRow row = rowOf(reported, *amounts);
            if (!std::get<domain::Money>(row.value).isZero()) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    };
}

}  // namespace

std::string FigureBuilder::Year::words() const {
    if (label == domain::outsideProgrammeYears) {
        return "de verlengingsperiode";
    }
    return (isCalendar ? "kalenderjaar " : "programmajaar ") + label;
}

std::string FigureRow::shown() const {
    const auto* amount = std::get_if<domain::Money>(&value);
    return amount != nullptr ? domain::formatMoney(*amount)
                             : domain::formatCount(std::get<std::int64_t>(value));
}

FigureBuilder::Rows FigureBuilder::awards(Of whose, Part part) const {
    return [&data = data_, whose, part] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            bool hasAward = false;
            for (const domain::Decision& decision : reported.decisions) {
                if (const auto* terms = std::get_if<domain::AwardTerms>(&decision.terms)) {
                    rows.push_back(
                        rowOf(reported, decision, partOf(part, terms->gross, terms->vatFund)));
                    hasAward = true;
                }
            }
            if (!hasAward) {
                const domain::Amounts& total = reported.figures.total;
                FigureRow row =
                    rowOf(reported, "reservering", partOf(part, total.awardedGross, total.vatFund));
                row.source = data.scheme.publication;
                row.basis = FigureBasis::Given;
                rows.push_back(std::move(row));
            }
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::reservations() const {
    return [&data = data_] {
        std::vector<FigureRow> rows;
        for (const ReportedMunicipality& reported : data.municipalities) {
            if (!reported.figures.reserved.isZero()) {
                FigureRow row = rowOf(reported, "reservering", reported.figures.reserved);
                row.source = data.scheme.publication;
                row.basis = FigureBasis::Given;
                rows.push_back(std::move(row));
            }
        }
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::payments(Of whose, Part part) const {
    return [&data = data_, whose, part] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            addPayments(reported, part, reported.figures.total, rows,
                        [&](domain::Date day) { return day.year() <= data.edition.year; });
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::paymentsIn(const Year& year) const {
    return [&data = data_, year] {
        std::vector<FigureRow> rows;
        for (const ReportedMunicipality& reported : data.municipalities) {
            if (const domain::Amounts* amounts = amountsOf(reported.figures, year)) {
                addPayments(reported, Part::Net, *amounts, rows, [&](domain::Date day) {
                    return day.year() <= data.edition.year &&
                           year.label == labelOf(data.scheme, day, year.isCalendar);
                });
            }
        }
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::awardsIn(const Year& year) const {
    const std::string words = "verleend of gereserveerd, deel in " + year.words();
    return partsIn(data_, year,
                   [words](const ReportedMunicipality& reported, const domain::Amounts& amounts) {
                       FigureRow row = rowOf(reported, words, amounts.awardedNet());
                       row.source = awardNumbers(reported);
                       row.basis = FigureBasis::Decided;
                       return row;
                   });
}

FigureBuilder::Rows FigureBuilder::spendingIn(const Year& year) const {
    const std::string words = "besteed, deel in " + year.words();
    return partsIn(data_, year,
                   [words](const ReportedMunicipality& reported, const domain::Amounts& amounts) {
                       FigureRow row = rowOf(reported, words, amounts.spent);
                       row.source = reportFiles(reported);
                       row.basis = FigureBasis::SelfReported;
                       return row;
                   });
}

FigureBuilder::Rows FigureBuilder::spending(Of whose, int lastYear) const {
    return [&data = data_, whose, lastYear] {
        std::vector<FigureRow> rows;
        forEach(data, whose, [&](const ReportedMunicipality& reported) {
            for (const ReportOrigin& origin : reported.origins) {
                if (origin.year <= lastYear) {
                    rows.push_back(rowOf(reported, origin, origin.spent));
                }
            }
        });
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::reportsOfRound(const InReport& valueIn) const {
    return [&data = data_, valueIn] {
        std::vector<FigureRow> rows;
        for (const ReportedMunicipality& reported : data.municipalities) {
            for (const ReportOrigin& origin : reported.origins) {
                if (origin.year != data.edition.year) {
                    continue;
                }
                if (const auto value = valueIn(reported)) {
                    FigureRow& row = rows.emplace_back(rowOf(reported, origin, {}));
                    row.value = *value;
                }
            }
        }
        return rows;
    };
}

FigureBuilder::Rows FigureBuilder::together(Rows one, Rows other) {
    return [one = std::move(one), other = std::move(other)] {
        std::vector<FigureRow> rows = one();
        std::vector<FigureRow> more = other();
        std::move(more.begin(), more.end(), std::back_inserter(rows));
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
                    row.value = std::int64_t{1};
                    row.subject = {domain::Subject::Kind::Report, reported.report.id.value};
                    rows.push_back(std::move(row));
                }
            }
            return rows;
        });
}

}  // namespace kamerklaar::work
