// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/documents.h"

#include <algorithm>
#include <utility>

#include "domain/document_parts.h"
#include "domain/notation.h"
#include "domain/words.h"
#include "report/kamer_report/part_numbering.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/text_blocks.h"
#include "work/report_texts.h"

namespace kamerklaar::report {

namespace {

using domain::DocumentForm;
using work::KamerReportData;

std::string titleOf(const KamerReportData& data, DocumentForm form) {
    const std::string year = std::to_string(data.edition.year);
    switch (form) {
        case DocumentForm::KamerReport:
            return fill("{}: rapportage over {}", {data.scheme.shortName, year});
        case DocumentForm::DecisionNote:
            return fill("Beslisnota bij de rapportage over {}", {year});
        case DocumentForm::KamerLetter:
            return fill("Aanbieding van de rapportage over {}", {year});
        case DocumentForm::PressRelease:
            return fill("Persbericht bij de rapportage over {}", {year});
        case DocumentForm::PublicSummary:
            return fill("De rapportage over {} in het kort", {year});
    }
    return {};
}

std::vector<DocumentInfo::Line> linesOf(const KamerReportData& data, DocumentForm form) {
    const std::string status = data.edition.isFinal ? "Definitief" : "Concept";
    const std::string version = std::to_string(data.edition.number);
    if (form == DocumentForm::KamerReport) {
        return {
            {"Verslagperiode", domain::formatPeriod(data.round.period)},
            {"Peildatum", domain::formatDateLong(data.edition.cutOff)},
            {"Status", status},
            {"Versie", version},
            {"Cijfers", data.scheme.sisaDue
                            ? "Besteed, bereik en indicatoren: eigen opgave van de gemeenten. "
                              "Gecontroleerd door een accountant: alleen wat als SiSa is aangeduid."
                            : "Besteed, bereik en indicatoren: eigen opgave van de gemeenten, niet "
                              "gecontroleerd door een accountant."}};
    }
    std::vector<DocumentInfo::Line> lines;
    const auto& submission = data.submission;
    if (form == DocumentForm::KamerLetter || form == DocumentForm::DecisionNote) {
        lines.push_back({"Aan", form == DocumentForm::KamerLetter
                                    ? "De Voorzitter van de Tweede Kamer der Staten-Generaal"
                                    : "De bewindspersoon"});
        if (submission && submission->date) {
            lines.push_back({"Datum", domain::formatDateLong(*submission->date)});
        }
        if (submission && !submission->reference.empty()) {
            lines.push_back({"Kenmerk", submission->reference});
        }
    }
    if (!data.edition.isFinal) {
        lines.push_back({"Status", status});
    }
    return lines;
}

DocumentInfo about(const KamerReportData& data, DocumentForm form) {
    DocumentInfo info;
    info.front =
        form == DocumentForm::KamerReport ? DocumentInfo::Front::Page : DocumentInfo::Front::Head;
    info.title = titleOf(data, form);
    info.subtitle = data.scheme.name;
    info.author = data.scheme.text("author");
    info.subject = form == DocumentForm::KamerReport
                       ? fill("Jaarlijkse rapportage aan de Tweede Kamer over {}",
                              {std::to_string(data.edition.year)})
                       : domain::words(form, domain::Language::Dutch);
    info.keywords = {data.scheme.kind, data.scheme.shortName, std::to_string(data.edition.year)};
    info.date = data.edition.cutOff;
    info.titleLines = linesOf(data, form);
    info.runningHead = info.title;
    if (data.isExample) {
        info.pageMark = "VOORBEELDGEGEVENS";
    }
    if (!data.edition.isFinal) {
        info.pageMark += info.pageMark.empty() ? "CONCEPT" : " – CONCEPT";
    }
    info.style = styleOf(data.style);
    return info;
}

/// "4" has "4.1" below it.
bool hasPartsBelow(const domain::DocumentPart& part) {
    const std::string within = std::string(part.number) + ".";
    const std::vector<domain::DocumentPart> all = domain::partsOf(part.form);
    return std::any_of(all.begin(), all.end(), [&](const domain::DocumentPart& other) {
        return std::string_view(other.number).starts_with(within);
    });
}

/// The text of a part by its code; `only` narrows the document to one chapter.
Blocks bodyOf(const Source& source, const std::string& only) {
    PartNumbering outline;
    for (const domain::DocumentPart& part : domain::partsOf(source.form)) {
        const bool isShown = only.empty() || only == part.code;
        if (!isShown) {
            if (part.number[0] != '\0' ||
                saysSomething(source, work::textOf(source.data, source.form, part.code))) {
                outline.pass(part);
            }
            continue;
        }
        const bool isWhole = part.title[0] == '\0';
        const int level = isWhole ? 1 : (part.number[0] != '\0' ? outline.levelOf(part) + 1 : 2);
        Blocks body = blocksOf(source, work::textOf(source.data, source.form, part.code), level);
        if (body.empty() && part.number[0] != '\0' && !hasPartsBelow(part)) {
            // A heading that the ministry gives is never left with nothing below it.
            body.push_back(sentence("Geen bijzonderheden."));
        }
        outline.add(part, std::move(body));
        if (!only.empty()) {
            // What comes after it changes no number of it.
            break;
        }
    }
    return std::move(outline).take();
}

Document documentOf(const work::ReportReckoning& reckoning, DocumentForm form,
                    const std::string& only) {
    const KamerReportData& data = reckoning.data();
    const Source source{reckoning, data, reckoning.figures(), form,
                        form == DocumentForm::KamerReport && only.empty()};
    Document document;
    document.info = about(data, form);
    if (form == DocumentForm::KamerReport && only.empty()) {
        document.body.push_back(Contents{"Inhoud", 2});
        document.body.push_back(PageBreak{});
    }
    for (Block& block : bodyOf(source, only)) {
        document.body.push_back(std::move(block));
    }
    return document;
}

}  // namespace

Document documentOf(const KamerReportData& data, DocumentForm form) {
    return documentOf(work::ReportReckoning(data), form, {});
}

Document chapterOf(const work::ReportReckoning& reckoning, DocumentForm form,
                   const std::string& part) {
    Document document = documentOf(reckoning, form, part);
    document.info.front = DocumentInfo::Front::Head;
    document.info.titleLines.clear();
    return document;
}

HouseStyle styleOf(const work::HouseStyleFiles& files) {
    return {files.accent,  files.logo, files.logoAlternative,
            files.regular, files.bold, files.italic};
}

}  // namespace kamerklaar::report
