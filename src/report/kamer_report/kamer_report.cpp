// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/kamer_report.h"

#include <string>
#include <utility>

#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"

namespace kamerklaar::report {

namespace {

// Numbers headings as it goes: chapters 1, 2, 3 with 1.1 below; annexes A, B, C.
class Outline {
public:
    /// A chapter about which the scheme has nothing to say is left out.
    void chapter(std::string title, Blocks body) {
        if (body.empty()) {
            return;
        }
        ++chapters_;
        const std::string number = std::to_string(chapters_);
        blocks_.push_back(Heading{1, std::move(title), number, "hoofdstuk-" + number});
        add(number, "hoofdstuk-" + number, std::move(body));
    }

    void annex(const std::string& title, Blocks body) {
        ++annexes_;
        const std::string letter(1, static_cast<char>('A' + annexes_ - 1));
        blocks_.push_back(PageBreak{});
        blocks_.push_back(
            Heading{1, fill("Bijlage {}: {}", {letter, title}), {}, "bijlage-" + letter});
        add(letter, "bijlage-" + letter, std::move(body));
    }

    [[nodiscard]] Blocks take() && { return std::move(blocks_); }

private:
    void add(const std::string& prefix, const std::string& anchor, Blocks body) {
        int sections = 0;
        for (Block& block : body) {
            if (auto* heading = std::get_if<Heading>(&block.content);
                heading != nullptr && heading->level == 2) {
                ++sections;
                heading->number = prefix + "." + std::to_string(sections);
                if (heading->anchor.empty()) {
                    heading->anchor = anchor + "-" + std::to_string(sections);
                }
            }
            blocks_.push_back(std::move(block));
        }
    }

    Blocks blocks_;
    int chapters_ = 0;
    int annexes_ = 0;
};

DocumentInfo about(const KamerReportData& data) {
    const std::string status = data.edition.isFinal ? "Definitief" : "Concept";
    DocumentInfo info;
    info.title =
        fill("{}: rapportage over {}", {data.scheme.shortName, std::to_string(data.edition.year)});
    info.subtitle = data.scheme.name;
    info.author = data.scheme.text("author");
    info.subject = fill("Jaarlijkse rapportage aan de Tweede Kamer over {}",
                        {std::to_string(data.edition.year)});
    info.keywords = {data.scheme.kind, data.scheme.shortName, std::to_string(data.edition.year)};
    info.date = data.edition.cutOff;
    info.titleLines = {
        {"Verslagperiode", domain::formatPeriod(data.round.period)},
        {"Peildatum", domain::formatDateLong(data.edition.cutOff)},
        {"Status", status},
        {"Versie", std::to_string(data.edition.number)},
        {"Cijfers", "Eigen opgave van de gemeenten; niet door een accountant gecontroleerd"},
    };
    info.runningHead = info.title;
    if (data.isExample) {
        info.pageMark = "VOORBEELDGEGEVENS";
    } else if (!data.edition.isFinal) {
        info.pageMark = "CONCEPT";
    }
    return info;
}

}  // namespace

Document kamerReport(const work::KamerReportData& data) {
    Outline outline;
    outline.chapter("Samenvatting", summary(data));
    outline.chapter("Aanleiding en toezegging", occasion(data));
    outline.chapter("De regeling in het kort", regulation(data));
    outline.chapter("Financiën", finances(data));
    outline.chapter("Voortgang", progress(data));
    outline.chapter("Resultaten en risico- en beschermende factoren", results(data));
    outline.chapter("Partners en sectoren", partners(data));
    outline.chapter("Knelpunten en geleerde lessen", bottlenecks(data));
    outline.chapter("Borging", continuity(data));
    outline.chapter("Monitoring en evaluatie", evaluation(data));
    outline.chapter("Vooruitblik", outlook(data));
    outline.annex("Per gemeente", municipalityAnnex(data));
    outline.annex("Interventies en hun grondslag", interventionAnnex(data));
    outline.annex("Verantwoording van de gegevens", dataAnnex(data));

    Document document;
    document.info = about(data);
    document.body.push_back(Contents{"Inhoud", 2});
    document.body.push_back(PageBreak{});
    for (Block& block : std::move(outline).take()) {
        document.body.push_back(std::move(block));
    }
    return document;
}

}  // namespace kamerklaar::report
