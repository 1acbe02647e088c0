// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "work/bound_figures.h"

namespace kamerklaar::work {

/// Reckons every figure of a year, with its formula and what it is made of.
class FigureBuilder {
public:
    FigureBuilder(BoundFigures& figures, const KamerReportData& data)
        : figures_(figures), data_(data) {}

    void build();

private:
    using Rows = std::function<std::vector<FigureRow>()>;
    /// Whose rows: one municipality, or all.
    using Of = const ReportedMunicipality*;

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

    [[nodiscard]] Rows awards(Of whose, bool vatFund) const;
    [[nodiscard]] Rows payments(Of whose) const;
    [[nodiscard]] Rows spending(Of whose) const;
    [[nodiscard]] Rows reportsOfRound(Of whose, bool planned) const;

    BoundFigures& figures_;
    const KamerReportData& data_;
};

}  // namespace kamerklaar::work
