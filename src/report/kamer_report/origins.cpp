// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/origins.h"

#include <algorithm>

#include "domain/notation.h"
#include "domain/rich_text.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/text_blocks.h"
#include "work/report_texts.h"

namespace kamerklaar::report {

namespace {

// More rows than this fill pages that nobody reads; the open data hold them all.
constexpr std::size_t mostOrigins = 200;

bool isSame(const work::FigureRow& left, const work::FigureRow& right) {
    return left.what == right.what && left.shown() == right.shown();
}

bool isSame(const std::vector<work::FigureRow>& left, const std::vector<work::FigureRow>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const auto& one, const auto& other) { return isSame(one, other); });
}

/// Whether two people looked at it; never who.
const char* eyesOn(const work::FigureRow& row) {
    if (!row.approvedBy.isStored()) {
        return row.basis == work::FigureBasis::SelfReported ? "nog niet" : "–";
    }
    return row.enteredBy == row.approvedBy ? "nee" : "ja";
}

/// What stands behind one or more figures, under the name of the first of them.
struct Evidence {
    std::vector<work::FigureRow> rows;
    std::string name;    ///< "Gegevens 2"
    std::string figure;  ///< "Verslagen, ontvangen"
    std::string anchor;
};

/// What was counted, one each: names say it all.
Paragraph countedIn(const Evidence& evidence) {
    std::string names;
    for (const work::FigureRow& row : evidence.rows) {
        names += (names.empty() ? "" : ", ") + row.what;
    }
    return {{Span{fill("{} ({}): ", {evidence.name, evidence.figure}), Span::Kind::Strong, {}, {}},
             Span{names + ".", Span::Kind::Plain, {}, {}}},
            Paragraph::Style::Body,
            evidence.anchor};
}

Block rowsAs(const Evidence& evidence) {
    constexpr std::size_t shownOfHash = 12;
    const std::vector<work::FigureRow>& rows = evidence.rows;
    const auto isOne = [](const work::FigureRow& row) {
        const auto* number = std::get_if<std::int64_t>(&row.value);
        return number != nullptr && *number == 1;
    };
    if (std::all_of(rows.begin(), rows.end(), isOne)) {
        return countedIn(evidence);
    }
    Table table;
    table.caption = fill("{}: {}", {evidence.name, evidence.figure});
    table.anchor = evidence.anchor;
    table.columns = {nameColumn("Gegeven", 2.4),
                     {"Waarde", {}, Table::Align::Right, 1},
                     textColumn("Bron", 2),
                     textColumn("SHA-256", 0.9),
                     textColumn("Vier ogen", 0.6)};
    for (const work::FigureRow& row : rows) {
        table.rows.push_back(
            {{row.what, row.shown(), row.source.empty() ? "–" : row.source,
              row.sha256.empty() ? "–" : row.sha256.substr(0, shownOfHash), eyesOn(row)},
             false});
    }
    table.source =
        "Vier ogen: ingevoerd door de een en goedgekeurd door een ander. SHA-256: het begin van "
        "het controlegetal van het bestand.";
    return table;
}

void collect(const domain::RichSpans& spans, std::vector<std::string>& keys) {
    for (const domain::RichSpan& span : spans) {
        if (span.kind != domain::RichSpan::Kind::Figure) {
            continue;
        }
        const std::string key = domain::figureNameOf(span.text).key;
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            keys.push_back(key);
        }
    }
}

}  // namespace

const char* basisWord(work::FigureBasis basis) {
    switch (basis) {
        case work::FigureBasis::Decided:
            return "besluit van het ministerie";
        case work::FigureBasis::SelfReported:
            return "eigen opgave van de gemeente";
        case work::FigureBasis::Audited:
            return "SiSa, gecontroleerd door de accountant";
        case work::FigureBasis::Counted:
            return "geteld of berekend uit de administratie";
        case work::FigureBasis::Given:
            return "gegeven door de regeling of de editie";
    }
    return "";
}

std::vector<std::string> figuresIn(const work::KamerReportData& data, domain::DocumentForm form) {
    std::vector<std::string> keys;
    for (const domain::DocumentPart& part : domain::partsOf(form)) {
        for (const domain::RichBlock& block :
             domain::readRichText(work::textOf(data, form, part.code)).blocks) {
            collect(block.spans, keys);
            for (const domain::RichSpans& cell : block.cells) {
                collect(cell, keys);
            }
        }
    }
    return keys;
}

Blocks originsOfFigures(const Source& source) {
    Blocks figures;
    std::vector<Evidence> tables;
    for (const std::string& key : figuresIn(source.data, source.form)) {
        const work::BoundFigure* figure = source.figures.find(key);
        if (figure == nullptr) {
            continue;
        }
        std::string value = source.figures.shown(key);
        value += value.ends_with('.') ? "" : ".";
        std::string rest =
            fill(": {} {} Soort: {}.", {value, figure->formula, basisWord(figure->basis)});
        Paragraph paragraph;
        paragraph.text = {Span{figure->label, Span::Kind::Strong, {}, {}}};
        auto rows = source.figures.rowsOf(key);
        if (rows.size() > mostOrigins) {
            rest += fill(" De {} gegevens staan in de open data.",
                         {domain::formatCount(static_cast<std::int64_t>(rows.size()))});
        } else if (!rows.empty()) {
            auto same = std::find_if(tables.begin(), tables.end(), [&](const Evidence& known) {
                return isSame(known.rows, rows);
            });
            if (same == tables.end()) {
                const std::string number = std::to_string(tables.size() + 1);
                same = tables.insert(same, {std::move(rows), fill("Gegevens {}", {number}),
                                            figure->label, fill("gegevens-{}", {number})});
            }
            paragraph.text.push_back(Span{rest + " ", Span::Kind::Plain, {}, {}});
            paragraph.text.push_back(Span{same->name, Span::Kind::Link, "#" + same->anchor, {}});
            rest = ".";
        }
        paragraph.text.push_back(Span{std::move(rest), Span::Kind::Plain, {}, {}});
        paragraph.anchor = originAnchor(key);
        figures.push_back(std::move(paragraph));
    }
    for (const Evidence& evidence : tables) {
        figures.push_back(rowsAs(evidence));
    }
    return figures;
}

}  // namespace kamerklaar::report
