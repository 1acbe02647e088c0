// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"

namespace kamerklaar::report {

namespace {

KeyFigures keyFigures(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    KeyFigures figures;
    if (data.scheme.ceiling) {
        figures.items.push_back({"Uitkeringsplafond", millions(total.ceiling), "hele looptijd"});
    }
    figures.items.push_back(
        {data.figures.reserved.isZero() ? "Verleend" : "Verleend of gereserveerd",
         millions(total.awardedGross), "inclusief compensabele btw"});
    // What is reserved has no part for the fund yet.
    const bool isFundKnown = data.figures.reserved.isZero() || !total.vatFund.isZero();
    figures.items.push_back({"Waarvan BCF", isFundKnown ? millions(total.vatFund) : "–",
                             isFundKnown ? "btw-compensatiefonds" : "nog niet bekend"});
    figures.items.push_back({"Betaald", millions(total.paid), "aan gemeenten"});
    figures.items.push_back({"Besteed", millions(total.spent),
                             total.awardedNet().isZero()
                                 ? std::string("nog niets verleend")
                                 : share(total.spent, total.awardedNet()) + " van netto"});
    figures.items.push_back({"Nog te besteden", millions(total.remaining()), "netto − besteed"});
    return figures;
}

}  // namespace

Blocks headlines(const KamerReportData& data) {
    return {keyFigures(data)};
}

}  // namespace kamerklaar::report
