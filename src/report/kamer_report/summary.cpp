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
        figures.items.push_back(
            {"Uitkeringsplafond", work::amountInText(total.ceiling, data), "hele looptijd"});
    }
    figures.items.push_back(
        {data.figures.reserved.isZero() ? "Verleend" : "Verleend of gereserveerd",
         work::amountInText(total.awardedGross, data), "inclusief compensabele btw"});
    // What is reserved has no part for the fund yet.
    const bool isFundKnown = data.figures.reserved.isZero() || !total.vatFund.isZero();
    figures.items.push_back({"Waarvan BCF",
                             isFundKnown ? work::amountInText(total.vatFund, data) : "–",
                             isFundKnown ? "BTW-compensatiefonds" : "nog niet bekend"});
    figures.items.push_back({"Betaald", work::amountInText(total.paid, data), "aan gemeenten"});
    figures.items.push_back({"Besteed", work::amountInText(total.spent, data),
                             total.awardedNet().isZero()
                                 ? std::string("nog niets verleend")
                                 : share(total.spent, total.awardedNet()) + " van netto"});
    figures.items.push_back(
        {"Nog te besteden", work::amountInText(total.remaining(), data), "netto − besteed"});
    return figures;
}

}  // namespace

Blocks headlines(const KamerReportData& data) {
    return {keyFigures(data)};
}

}  // namespace kamerklaar::report
