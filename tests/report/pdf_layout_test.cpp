// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "break_and_check.h"
#include "report/pdf/composer.h"
#include "report/pdf/line_piece.h"
#include "report/pdf/paginate.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

using namespace kamerklaar::report;
using namespace kamerklaar::report::pdf;
using test::body;
using test::listedOf;
using test::nothing;

namespace {

/// What is listed of a file without findings.
/// Pages with everything that they refer to.
struct Laid {
    explicit Laid(const Document& document)
        : flow(Composer(document, shaper, structure).compose()), pages(paginate(flow, {})) {}

    Shaper shaper;
    Structure structure;
    Flow flow;
    std::vector<Page> pages;
};

/// What is true of every page of every document.
void checkPages(const Laid& laid) {
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        const Page& page = laid.pages[i];
        INFO("page " << i + 1);
        REQUIRE_FALSE(page.placed.empty());
        double y = marginTop;
        for (const Placed& placed : page.placed) {
            CHECK(placed.top >= y - 0.01);
            y = placed.top + placed.piece->height;
        }
        const double bottom = page.size.height - marginBottom + 0.02;
        CHECK(y <= (page.notes.empty() ? bottom : page.noteRule()));
        for (const Placed& placed : page.notes) {
            CHECK(placed.top >= y - 0.01);
            y = placed.top + placed.piece->height;
        }
        CHECK(y <= bottom);
        if (i + 1 < laid.pages.size() && !laid.pages[i + 1].placed.front().piece->startsPage) {
            CHECK_FALSE(page.placed.back().piece->keepWithNext);
        }
    }
}

Table tableOf(std::size_t rows, std::size_t columns, const std::string& cell) {
    Table table;
    table.caption = "Tabel";
    for (std::size_t c = 0; c < columns; ++c) {
        table.columns.push_back({"Kolom " + std::to_string(c + 1), "", Table::Align::Left, 1});
    }
    table.rows.assign(rows, {std::vector<Table::Cell>(columns, cell), false});
    return table;
}

Document withBlocks(Blocks blocks) {
    Document document = test::emptyReport();
    document.body = std::move(blocks);
    return document;
}

std::string words(const std::string& word, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += word + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("Nothing stands outside the page, and what belongs together stays together") {
    checkPages(Laid(test::sampleReport()));
    checkPages(Laid(test::longReport(25)));
    checkPages(Laid(test::emptyReport()));
}

TEST_CASE("A heading goes to the next page with what follows it") {
    // Wherever on the page the heading would come to stand.
    for (int lines = 30; lines < 50; ++lines) {
        Blocks blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.push_back(Paragraph{plain("Regel."), Paragraph::Style::Small});
        }
        blocks.push_back(Heading{1, "Kop", "1", ""});
        blocks.push_back(body("Een alinea van een regel."));
        const Laid laid(withBlocks(blocks));
        checkPages(laid);
    }
}

TEST_CASE("No first or last line of a paragraph stands alone") {
    const std::string sentence = "De gemeente zet de middelen in voor jongeren in de wijk. ";
    std::string text;
    for (int i = 0; i < 14; ++i) {
        text += sentence;
    }
    for (int lines = 20; lines < 40; ++lines) {
        Blocks blocks(static_cast<std::size_t>(lines),
                      Block(Paragraph{plain("Regel."), Paragraph::Style::Small}));
        blocks.push_back(body(text));
        checkPages(Laid(withBlocks(blocks)));
    }
}

TEST_CASE("A title of two lines has no single word on the second") {
    Document document = test::emptyReport();
    document.info.title = "Beslisnota over de voortgang van Preventie met Gezag in 2025";
    document.info.front = DocumentInfo::Front::Head;
    const Laid laid(document);
    std::vector<double> widths;
    for (const auto& piece : laid.flow.pieces) {
        if (piece->height == looks::headTitle.leading) {
            widths.push_back(dynamic_cast<const LinePiece&>(*piece).line().width);
        }
    }
    REQUIRE(widths.size() == 2);
    CHECK(widths[1] > widths[0] * 0.7);
}

TEST_CASE("A note stands at the foot of the page that has its number") {
    // Wherever on the page the number would come to stand.
    for (int lines = 30; lines < 50; ++lines) {
        Blocks blocks(static_cast<std::size_t>(lines),
                      Block(Paragraph{plain("Regel."), Paragraph::Style::Small}));
        Text text = plain(words("woord", 60));
        for (int i = 0; i < 3; ++i) {
            text.push_back({words("noot", 30), Span::Kind::Note, "", ""});
            text.push_back({words("woord", 60), Span::Kind::Plain, "", ""});
        }
        blocks.push_back(Paragraph{text});
        const Laid laid(withBlocks(blocks));
        checkPages(laid);
        REQUIRE(laid.flow.notes.size() == 3);
        for (const FootNote& note : laid.flow.notes) {
            const auto mark = static_cast<std::size_t>(note.mark);
            CHECK(laid.flow.targets[mark].page > 0);
            CHECK(laid.flow.targets[mark].page == laid.flow.targets[mark + 1].page);
            CHECK(laid.flow.targets[mark].y < laid.flow.targets[mark + 1].y);
        }
    }
}

TEST_CASE("A note that is longer than a page goes on at the foot of the next ones") {
    Text text = plain("Een zin.");
    text.push_back({words("noot", 2500), Span::Kind::Note, "", ""});
    const Document document = withBlocks({body("Ervoor."), Paragraph{text}, body("Erna.")});
    const Laid laid(document);
    checkPages(Laid(withBlocks({Paragraph{text}, PageBreak{}, body(words("woord", 2000))})));
    CHECK(laid.pages[1].placed.size() == 2);
    REQUIRE(laid.pages.size() > 3);
    std::size_t lines = 0;
    for (const Page& page : laid.pages) {
        lines += page.notes.size();
    }
    CHECK(lines == laid.flow.notes.front().lines.size());
    const std::string bytes = renderPdf(document);
    CHECK(listedOf(bytes) == nothing);
    CHECK(taggedText(bytes).find("noot noot") != std::string::npos);
}

TEST_CASE("The head of a table is drawn again on each page") {
    const Laid laid(withBlocks({tableOf(200, 4, "cel")}));
    checkPages(laid);
    REQUIRE(laid.pages.size() > 4);
    for (std::size_t i = 2; i < laid.pages.size(); ++i) {
        CHECK(laid.pages[i].placed.front().isRepeated);
    }
    CHECK_FALSE(laid.pages[1].placed.front().isRepeated);
}

TEST_CASE("A row that is taller than a page is divided") {
    std::string cell;
    for (int i = 0; i < 900; ++i) {
        cell += "woord" + std::to_string(i) + " ";
    }
    Table table = tableOf(1, 3, "kort");
    table.rows.front().cells[1] = cell;
    const Document document = withBlocks({table});
    checkPages(Laid(document));
    const std::string bytes = renderPdf(document);
    CHECK(listedOf(bytes) == nothing);
    CHECK(taggedText(bytes).find("TD woord0 woord1 woord2") != std::string::npos);
    CHECK(taggedText(bytes).find("woord898 woord899") != std::string::npos);
}

TEST_CASE("Words that are wider than their room are cut, not lost and not too wide") {
    const std::string word(3000, 'w');
    Document document = withBlocks({body(word), tableOf(3, 6, std::string(100, 'x'))});
    const Laid laid(document);
    checkPages(laid);
    std::string text = taggedText(renderPdf(document));
    std::erase(text, '\xC2');
    std::erase(text, '\xAD');
    CHECK(text.find("P " + word + "\n") != std::string::npos);
    CHECK(text.find("TD " + std::string(100, 'x') + "\n") != std::string::npos);
}

TEST_CASE("A table that is too wide for an upright page after a page break turns the page") {
    Table wide = tableOf(4, 14, "1.234.567");
    for (Table::Column& column : wide.columns) {
        column.align = Table::Align::Right;
    }
    const Laid laid(withBlocks({body("Voor."), PageBreak{}, wide, PageBreak{}, body("Na.")}));
    REQUIRE(laid.pages.size() == 4);
    CHECK(laid.pages[1].size.width == portrait.width);
    CHECK(laid.pages[2].size.width == landscape.width);
    CHECK(laid.pages[3].size.width == portrait.width);
}

/// A block that deep in lists, quotes and boxes.
Block levels(int depth, Block inner = body(words("diep", 12))) {
    for (int i = 0; i < depth; ++i) {
        if (i % 3 == 0) {
            inner = List{true, {{body("Niveau."), inner}}};
        } else if (i % 3 == 1) {
            inner = Quote{{inner}, "Bron"};
        } else {
            inner = Callout{Callout::Kind::Notice, "", {inner}};
        }
    }
    return inner;
}

TEST_CASE("A table that is too wide turns the page for itself, and for its heading") {
    Table wide = tableOf(4, 14, "1.234.567");
    for (Table::Column& column : wide.columns) {
        column.align = Table::Align::Right;
    }
    const Laid laid(withBlocks({body("Voor."), Heading{1, "Kop", "", ""}, wide, body("Na.")}));
    checkPages(laid);
    REQUIRE(laid.pages.size() == 4);
    CHECK(laid.pages[1].size.width == portrait.width);
    CHECK(laid.pages[2].size.width == landscape.width);
    CHECK(laid.flow.targets.front().page == 2);
    CHECK(laid.pages[3].size.width == portrait.width);
}

TEST_CASE("A table with more columns than any page has room for is divided") {
    Table wide = tableOf(5, 40, "€ 1.234.567");
    for (std::size_t row = 0; row < 5; ++row) {
        wide.rows[row].cells[0] = "Rij " + std::to_string(row);
    }
    wide.source = "Bron";
    const Document document = withBlocks({wide});
    checkPages(Laid(document));
    const std::string bytes = renderPdf(document);
    CHECK(listedOf(bytes) == nothing);
    const std::string read = taggedText(bytes);
    const auto count = [&](const std::string& words) {
        std::size_t found = 0;
        for (std::size_t at = read.find(words); at != std::string::npos;
             at = read.find(words, at + 1)) {
            ++found;
        }
        return found;
    };
    const std::size_t parts = count("Table\n");
    CHECK(parts > 1);
    CHECK(count("Caption Tabel (" + std::to_string(parts) + "/" + std::to_string(parts) + ")") ==
          1);
    CHECK(count("TD € 1.234.567\n") == 5 * 39);
    CHECK(count("TH Rij 3\n") == parts);
    CHECK(count("TH Kolom 1 \n") + count("TH Kolom 1\n") == parts);
    CHECK(count("P Bron") == 1);
}

TEST_CASE("Documents at the edge of what there is are whole files") {
    Table noColumns;
    noColumns.caption = "Tabel zonder kolommen";
    noColumns.source = "Bron";
    List nested{false, {{body("een")}}};
    for (int i = 0; i < 7; ++i) {
        nested = List{i % 2 == 0, {{body("niveau"), nested}, {nested}, {}}};
        if (i > 3) {
            nested = List{true, {{body("dieper"), nested}}};
        }
    }
    const struct {
        const char* what;
        Blocks blocks;
    } rows[] = {
        {"nothing", {}},
        {"only page breaks", {PageBreak{}, PageBreak{}}},
        {"contents of nothing", {Contents{"Inhoud", 2}}},
        {"empty paragraph", {body(""), body("  \t ")}},
        {"empty list", {List{}}},
        {"empty items", {List{false, {{}, {}, {body("")}}}}},
        {"table without rows", {tableOf(0, 3, "")}},
        {"table without columns", {noColumns}},
        {"table of 40 columns in a list", {List{true, {{tableOf(3, 40, "woord")}}}}},
        {"table of 40 columns thirty levels deep", {levels(30, tableOf(3, 40, "woord"))}},
        {"table of empty cells", {tableOf(5, 3, "")}},
        {"one column that names its rows", {tableOf(3, 2, "x")}},
        {"no key figures", {KeyFigures{}}},
        {"many key figures", {KeyFigures{std::vector<KeyFigures::Item>(11, {"Naam", "€ 1", ""})}}},
        {"figure without drawing", {Figure{"Figuur", "Leeg", nullptr}}},
        {"empty callout", {Callout{}}},
        {"deep lists", {nested}},
        {"empty quote", {Quote{}, Quote{{}, "Bron"}, Quote{{body("")}, ""}}},
        {"quote in callout in list",
         {List{false,
               {{Callout{Callout::Kind::Notice,
                         "Kader",
                         {Quote{{body("Citaat."), List{true, {{body("een")}}}}, "Bron"}}}}}}}},
        {"thirty levels", {levels(30)}},
        {"empty paragraph with anchor",
         {Paragraph{{}, Paragraph::Style::Body, "leeg"},
          Paragraph{{{"daar", Span::Kind::Link, "#leeg", ""}}}}},
        {"link without words", {Paragraph{{{" ", Span::Kind::Link, "https://example.nl", ""}}}}},
        {"one column", {tableOf(3, 1, "woord")}},
        {"only a note", {Paragraph{{{"noot", Span::Kind::Note, "", ""}}}}},
        {"signs that draw nothing",
         {body("\xE1\xA0\x8E"), Paragraph{plain("\xF3\xA0\x80\x81"), {}, "niets"}}},
        {"callout over pages",
         {Callout{Callout::Kind::Notice, "Lang", Blocks(90, Block(body("Regel.")))}}},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        const Document document = withBlocks(row.blocks);
        CHECK(listedOf(renderPdf(document)) == nothing);
        checkPages(Laid(document));
    }
}

TEST_CASE("A table of 5,000 rows and a report of more than 400 pages are whole files") {
    CHECK(listedOf(renderPdf(withBlocks({tableOf(5000, 5, "cel")}))) == nothing);
    CHECK(listedOf(renderPdf(test::longReport(210))) == nothing);
}
