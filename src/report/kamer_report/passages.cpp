// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/passages.h"

#include <utility>

#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"

namespace kamerklaar::report {

Blocks passages(const work::KamerReportData& data, std::string domain::YearlyReport::*field) {
    List list;
    std::int64_t withheld = 0;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        const std::string& text = reported.report.*field;
        if (!isIn(reported) || text.empty()) {
            continue;
        }
        if (reported.report.mayBeQuoted != domain::Answer::Yes) {
            ++withheld;
            continue;
        }
        list.items.push_back(
            {Paragraph{{Span{reported.municipality.name + ": ", Span::Kind::Strong, {}, {}},
                        Span{text, Span::Kind::Plain, {}, {}}},
                       Paragraph::Style::Body}});
    }
    Blocks blocks;
    if (list.items.empty()) {
        blocks.push_back(sentence("Er zijn geen passages die mogen worden aangehaald."));
    } else {
        blocks.push_back(std::move(list));
    }
    if (withheld > 0) {
        blocks.push_back(sourceNote(counted(
            withheld, "Eén gemeente heeft geen toestemming gegeven om haar tekst aan te halen.",
            "{} gemeenten hebben geen toestemming gegeven om hun tekst aan te halen.")));
    }
    return blocks;
}

void append(Blocks& blocks, Blocks more) {
    for (Block& block : more) {
        blocks.push_back(std::move(block));
    }
}

Blocks passage(const work::KamerReportData& data, const std::string& municipality,
               const work::QuotableField& field) {
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        const std::string& text = reported.report.*field.field;
        const bool isAllowed =
            isIn(reported) && reported.report.mayBeQuoted == domain::Answer::Yes && !text.empty();
        if (reported.municipality.code == municipality && isAllowed) {
            return {Quote{{sentence(text)},
                          fill("Gemeente {}, voortgangsverslag over {}.",
                               {reported.municipality.name, std::to_string(data.edition.year)})}};
        }
    }
    return {};
}

}  // namespace kamerklaar::report
