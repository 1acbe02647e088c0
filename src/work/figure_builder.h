// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "work/bound_figures.h"

namespace kamerklaar::work {

/// Reckons every figure of a year, with its formula and what it is made of.
class FigureBuilder {
public:
    FigureBuilder(BoundFigures& figures, const KamerReportData& data)
        : figures_(figures), data_(data) {}

    void build();

    using Rows = std::function<std::vector<FigureRow>()>;
    /// What of an award or a payment is counted.
    enum class Part { Gross, VatFund, Net };
    /// A year of one of the two calendars, by the label that the figures give it.
    struct Year {
        bool isCalendar = false;
        std::string label;
        /// "programmajaar 2024-2025"
        [[nodiscard]] std::string words() const;
    };

private:
    /// Whose rows: one municipality, or all.
    using Of = const ReportedMunicipality*;
    /// What a figure counts of a report; nothing when the report has no part in it.
    using InReport = std::function<std::optional<FigureValue>(const ReportedMunicipality&)>;

    void edition();
    void totals();
    void years();
    void round();
    void counts();
    void interventions();
    void audited();
    void sentences();
    void ofMunicipality(const ReportedMunicipality& reported);

    void add(std::string key, std::string label, FigureValue value, FigureBasis basis,
             std::string formula, Rows rows = {}, std::string group = {});
    /// The six amounts that stand for a set of grants, under a prefix: "" or "gemeente.GM0513.".
    void amounts(const std::string& prefix, const std::string& of, const domain::Amounts& amounts,
                 Of whose);
    void count(std::string key, std::string label, std::string formula,
               const std::function<bool(const ReportedMunicipality&)>& holds);

    [[nodiscard]] Rows awards(Of whose, Part part) const;
    [[nodiscard]] Rows reservations() const;
    /// Up to and including the year that is reported on.
    [[nodiscard]] Rows payments(Of whose, Part part) const;
    [[nodiscard]] Rows spending(Of whose, int lastYear) const;
    [[nodiscard]] Rows paymentsIn(const Year& year) const;
    [[nodiscard]] Rows awardsIn(const Year& year) const;
    [[nodiscard]] Rows spendingIn(const Year& year) const;
    /// Reports over the year that are in.
    [[nodiscard]] Rows reportsOfRound(const InReport& valueIn) const;
    [[nodiscard]] static Rows together(Rows one, Rows other);

    BoundFigures& figures_;
    const KamerReportData& data_;
};

}  // namespace kamerklaar::work
