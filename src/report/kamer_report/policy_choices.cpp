// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <utility>

#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/text_blocks.h"
#include "work/restating.h"

namespace kamerklaar::report {

namespace {

/// The headings of CW 3.1 and the text of the scheme that stands beside each.
constexpr std::array<std::pair<const char*, const char*>, 7> headings{{
    {"1 Doel", "cw31_goal"},
    {"2 Beleidsinstrument(en)", "cw31_instrument"},
    {"3A Financiële gevolgen voor het Rijk", "cw31_state"},
    {"3B Financiële gevolgen voor maatschappelijke sectoren", "cw31_sectors"},
    {"4 Nagestreefde doeltreffendheid", "cw31_effectiveness"},
    {"5 Nagestreefde doelmatigheid", "cw31_efficiency"},
    {"6 Evaluatieparagraaf", "cw31_evaluation"},
}};

}  // namespace

Blocks policyChoices(const KamerReportData& data, const work::BoundFigures& figures) {
    Table table;
    table.caption = "Beleidskeuzes uitgelegd (CW 3.1)";
    table.columns = {nameColumn("Onderdeel", 1), textColumn("Toelichting", 2.6)};
    for (const auto& [heading, code] : headings) {
        if (const std::string text = data.scheme.text(code); !text.empty()) {
            table.rows.push_back({{heading, wordsOf(figures, text)}, false});
        }
    }
    return table.rows.empty() ? Blocks() : Blocks{std::move(table)};
}

Blocks restatedSince(const KamerReportData& data, const work::BoundFigures& figures) {
    if (data.sealedBeforeYear == 0) {
        return {};
    }
    const std::string edition =
        fill("de editie over {}, versie {}",
             {std::to_string(data.sealedBeforeYear), std::to_string(data.sealedBeforeNumber)});
    Table table;
    table.caption = fill("Herzien sinds {}", {edition});
    table.columns = {nameColumn("Cijfer", 1.6),
                     {"Was", {}, Table::Align::Right, 1},
                     {"Is nu", {}, Table::Align::Right, 1},
                     textColumn("Reden", 2)};
    for (const work::RestatedFigure& figure : work::restatedFigures(data, figures)) {
        table.rows.push_back({{figure.label, figure.before, figure.after,
                               figure.reason.empty() ? "nog op te geven" : figure.reason},
                              false});
    }
    if (table.rows.empty()) {
        return {sentence(
            fill("Geen van de cijfers over eerdere jaren is herzien sinds {}.", {edition}))};
    }
    return {std::move(table)};
}

}  // namespace kamerklaar::report
