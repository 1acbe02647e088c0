// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/published_lines.h"

#include <algorithm>

#include "domain/document_parts.h"
#include "report/kamer_report/documents.h"
#include "report/pdf/shapeless.h"

namespace kamerklaar::report {

namespace {

/// Visits blocks and keeps their words, each with the heading above it.
class LineCollector {
public:
    explicit LineCollector(const HouseStyle& style) : shapeless_(style) {}

    void blocks(const Blocks& blocks) {
        for (const Block& block : blocks) {
            std::visit(*this, block.content);
        }
    }
    void line(const std::string& text) {
        if (!text.empty()) {
            lines_.push_back({part, heading_, text, shapeless_.lettersIn(text)});
        }
    }
    void operator()(const Heading& heading) {
        heading_ = heading.text;
        line(heading.text);
    }
    void cell(const Table::Cell& cell) {
        line(cell.words);
        for (const Span& span : cell.text) {
            if (span.kind == Span::Kind::Note) {
                line(span.text);
            }
        }
    }
    void operator()(const Paragraph& paragraph) {
        std::string words;
        for (const Span& span : paragraph.text) {
            if (span.kind == Span::Kind::Note) {
                line(span.text);
            } else {
                words += span.text;
            }
        }
        line(words);
    }
    void operator()(const Quote& quote) {
        blocks(quote.body);
        line(quote.source);
    }
    void operator()(const List& list) {
        for (const Blocks& item : list.items) {
            blocks(item);
        }
    }
    void operator()(const Table& table) {
        line(table.caption);
        line(table.source);
        for (const Table::Column& column : table.columns) {
            cell(column.title);
        }
        for (const Table::Row& row : table.rows) {
            std::for_each(row.cells.begin(), row.cells.end(),
                          [&](const Table::Cell& each) { cell(each); });
        }
    }
    void operator()(const Figure& figure) {
        line(figure.caption);
        line(figure.alternative);
    }
    void operator()(const Callout& callout) {
        line(callout.title);
        blocks(callout.body);
    }
    void operator()(const KeyFigures& figures) {
        for (const KeyFigures::Item& item : figures.items) {
            line(item.label + " " + item.value + " " + item.note);
        }
    }
    void operator()(const Contents&) {}
    void operator()(const PageBreak&) {}

    std::string part;
    std::vector<work::PublishedLine> take() { return std::move(lines_); }

private:
    pdf::Shapeless shapeless_;
    std::string heading_;
    std::vector<work::PublishedLine> lines_;
};

}  // namespace

std::vector<work::PublishedLine> linesOf(const work::KamerReportData& data,
                                         domain::DocumentForm form) {
    const DocumentInfo info = documentOf(data, form).info;
    LineCollector collector(info.style);
    for (const std::string& line :
         {info.title, info.subtitle, info.author, info.subject, info.runningHead}) {
        collector.line(line);
    }
    for (const DocumentInfo::Line& line : info.titleLines) {
        collector.line(line.label + " " + line.value);
    }
    for (const std::string& keyword : info.keywords) {
        collector.line(keyword);
    }
    const work::ReportReckoning reckoning(data);
    for (const domain::DocumentPart& part : domain::partsOf(form)) {
        collector.part = part.code;
        collector.blocks(chapterOf(reckoning, form, part.code).body);
    }
    return collector.take();
}

}  // namespace kamerklaar::report
