// SPDX-License-Identifier: EUPL-1.2
//
// Notes in the cells of a table are notes like all others, in every form.
#include <catch2/catch.hpp>

#include "break_and_check.h"
#include "package/zip_reader.h"
#include "report/pdf/composer.h"
#include "report/pdf/paginate.h"
#include "report/pdf/row_piece.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"
#include "xml_tree.h"

using namespace kamerklaar;
using namespace kamerklaar::report;
using namespace kamerklaar::report::test;
using Catch::Matchers::Contains;

namespace {

Table::Cell noted(const std::string& words, const std::string& note, const std::string& more = "") {
    Text text = plain(words);
    text.push_back({note, Span::Kind::Note, "", ""});
    if (!more.empty()) {
        text.push_back({more, Span::Kind::Plain, "", ""});
    }
    return Table::Cell(text);
}

Paragraph paragraph(const std::string& words, const std::string& note) {
    return {noted(words, note).text, Paragraph::Style::Body};
}

/// Notes before, in the head, in two cells of a row, in the next row, and after the table.
Document document(std::size_t rowsBetween = 0) {
    Table table;
    table.caption = "Trajecten";
    table.columns = {{noted("Gemeente", "Tweede noot."), "", Table::Align::Left, 1},
                     {"Aantal", "stuks", Table::Align::Right, 1}};
    table.rows.push_back(
        {{noted("Gouda", "Derde noot.", " en omstreken"), noted("12", "Vierde noot.")}, false});
    table.rows.insert(table.rows.end(), rowsBetween, {{"Almere", "3"}, false});
    Text cell = plain("Delft, ");
    cell.push_back({"zie daar", Span::Kind::Link, "https://example.nl/", ""});
    cell.push_back({"Vijfde noot.", Span::Kind::Note, "", ""});
    table.rows.push_back({{Table::Cell(cell), "4"}, false});
    Document out = emptyReport();
    out.body = {Heading{1, "Trajecten", "1", ""}, paragraph("Vooraf", "Eerste noot."), table,
                paragraph("Achteraf", "Zesde noot.")};
    return out;
}

std::string contentOf(const std::string& odt) {
    auto package = package::ZipReader::open(odt);
    REQUIRE(package.has_value());
    std::string content;
    const auto refusal = package->read("content.xml", [&](std::string_view piece) {
        content += piece;
        return package::Refusal();
    });
    REQUIRE_FALSE(refusal.has_value());
    return content;
}

}  // namespace

TEST_CASE("a note in a cell is read in the cell, with a number that goes on through the text") {
    const std::string pdf = renderPdf(document());
    CHECK(listed(checkPdf(pdf)) == nothing);
    const std::string read = taggedText(pdf);
    CHECK_THAT(read, Contains("TH Gemeente\n            Reference\n              Link 2\n"
                              "            Note\n              Lbl\n                Link 2 \n"
                              "            … Tweede noot.\n"));
    CHECK_THAT(read, Contains("TH Gouda\n            Reference\n              Link 3\n"
                              "          …  en omstreken\n            Note\n"));
    CHECK_THAT(read, Contains("TD 12\n            Reference\n              Link 4\n"));
    CHECK_THAT(read, Contains("TH Delft, \n            Link zie daar\n"));
    CHECK_THAT(read, Contains("Vijfde noot.") && Contains("P Achteraf\n"));
    CHECK(read.find("Vijfde noot.") < read.find("Achteraf"));
    CHECK_THAT(read, Contains("Link 6 "));
}

TEST_CASE("a note in a cell stands at the foot of the page of its row") {
    // Wherever the last row comes to stand.
    for (std::size_t rows = 20; rows < 60; ++rows) {
        const Document made = document(rows);
        pdf::Shaper shaper;
        pdf::Structure structure;
        pdf::Flow flow = pdf::Composer(made, shaper, structure).compose();
        const std::vector<pdf::Page> pages = pdf::paginate(flow, {});
        REQUIRE(flow.notes.size() == 6);
        for (const pdf::FootNote& note : flow.notes) {
            const auto mark = static_cast<std::size_t>(note.mark);
            CHECK(flow.targets[mark].page > 0);
            CHECK(flow.targets[mark].page == flow.targets[mark + 1].page);
        }
        CHECK(pages.size() > 1);
    }
}

TEST_CASE("a head that is drawn again has its number again, and its note only once") {
    const std::string pdf = renderPdf(document(80));
    CHECK(listed(checkPdf(pdf)) == nothing);
    const std::string read = taggedText(pdf);
    CHECK(read.find("Tweede noot.") == read.rfind("Tweede noot."));
}

TEST_CASE("a row with notes that is taller than a page is divided with its notes") {
    Document made = document();
    std::string words;
    for (int i = 0; i < 900; ++i) {
        words += "woord" + std::to_string(i) + " ";
    }
    std::get<Table>(made.body[2].content).rows[0].cells[0] =
        noted(words, "Derde noot.", " en nog iets");
    const std::string pdf = renderPdf(made);
    CHECK(listed(checkPdf(pdf)) == nothing);
    const std::string read = taggedText(pdf);
    CHECK_THAT(read, Contains("Derde noot.") && Contains("Vierde noot."));
}

TEST_CASE("a table in parts has the notes of its first column once") {
    Document made = document();
    Table& table = std::get<Table>(made.body[2].content);
    while (table.columns.size() < 40) {
        table.columns.push_back({"Jaar", "", Table::Align::Right, 1});
        for (Table::Row& row : table.rows) {
            row.cells.emplace_back("€ 1.234.567");
        }
    }
    const std::string pdf = renderPdf(made);
    CHECK(listed(checkPdf(pdf)) == nothing);
    const std::string read = taggedText(pdf);
    CHECK_THAT(read, Contains("Caption Trajecten (2/"));
    for (const char* note : {"Tweede noot.", "Derde noot."}) {
        CHECK(read.find(note) != std::string::npos);
        CHECK(read.find(note) == read.rfind(note));
    }
}

TEST_CASE("a page of HTML has the notes of cells among the others, with a way back") {
    const auto page = xmlTree(renderHtml(document()));
    std::vector<const Element*> references;
    std::vector<const Element*> backlinks;
    for (const Element* link : page->all("a")) {
        if (link->at("role") == "doc-noteref") {
            references.push_back(link);
        } else if (link->at("role") == "doc-backlink") {
            backlinks.push_back(link);
        }
    }
    REQUIRE(references.size() == 6);
    REQUIRE(backlinks.size() == 6);
    const char* const around[] = {"p", "th", "th", "td", "th", "p"};
    const char* const notes[] = {"Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde"};
    for (std::size_t i = 0; i < 6; ++i) {
        CHECK(references[i]->text == std::to_string(i + 1));
        CHECK(references[i]->parent->parent->name == around[i]);
        CHECK(references[i]->at("href") == "#" + backlinks[i]->parent->at("id"));
        CHECK_THAT(backlinks[i]->parent->text, Contains(notes[i]));
    }
    CHECK(page->all("td").front()->text == "124");
}

TEST_CASE("an OpenDocument text has the notes of cells as notes") {
    const auto content = xmlTree(contentOf(renderOdt(document())));
    const auto notes = content->all("text:note");
    REQUIRE(notes.size() == 6);
    const char* const words[] = {"Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde"};
    for (std::size_t i = 0; i < 6; ++i) {
        CHECK(notes[i]->all("text:note-citation").front()->text == std::to_string(i + 1));
        CHECK_THAT(notes[i]->all("text:note-body").front()->text, Contains(words[i]));
        const bool isInCell = notes[i]->parent->parent->name == "table:table-cell";
        CHECK(isInCell == (i > 0 && i < 5));
    }
}
