// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <qpdf/QPDF.hh>

#include "domain/ensure.h"
#include "report/pdf/metadata.h"
#include "report/pdf/page_content.h"
#include "report/pdf/text_strings.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

using namespace kamerklaar;
using namespace kamerklaar::report;

namespace {

Document with(Block block) {
    Document document = test::emptyReport();
    document.body.push_back(std::move(block));
    return document;
}

double luminance(pdf::Rgb colour) {
    const auto linear = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

double reckonedContrast(pdf::Rgb one, pdf::Rgb other) {
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("The same document gives the same bytes") {
    const std::string first = renderPdf(test::sampleReport());
    CHECK(first == renderPdf(test::sampleReport()));
    Document other = test::sampleReport();
    other.info.titleLines.back().value = "0.4";
    CHECK(first != renderPdf(other));
}

TEST_CASE("Rendering stops when it is told to, at whatever moment") {
    int calls = 0;
    int last = 0;
    bool neverLess = true;
    const std::string whole = renderPdf(test::sampleReport(), [&](int pages) {
        ++calls;
        neverLess = neverLess && pages >= last;
        last = pages;
        return true;
    });
    CHECK(whole == renderPdf(test::sampleReport()));
    CHECK(neverLess);
    CHECK(last == 9);
    REQUIRE(calls > 18);
    for (int stop = 0; stop < calls; stop += 11) {
        int left = stop;
        CHECK_THROWS_AS(renderPdf(test::sampleReport(), [&](int) { return left-- > 0; }),
                        Cancelled);
    }
}

TEST_CASE("A document that breaks its promises is a Bug of its builder") {
    Text toNowhere = {{"daar", Span::Kind::Link, "#nergens", ""}};
    Table uneven;
    uneven.columns = {{"A", "", Table::Align::Left, 1}, {"B", "", Table::Align::Left, 1}};
    uneven.rows = {{{"een"}, false}};
    Text noLanguage = {{"Hello", Span::Kind::Plain, "", "een taal"}};
    CHECK_THROWS_AS(renderPdf(Document{}), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Paragraph{noLanguage})), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Quote{{Paragraph{toNowhere}}, ""})), domain::Bug);
    Document twice = test::sampleLetter();
    twice.attachments.push_back(twice.attachments.front());
    CHECK_THROWS_AS(renderPdf(twice), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Heading{2, "Te diep", "", ""})), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Heading{1, " ", "", ""})), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Paragraph{toNowhere, Paragraph::Style::Body})), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(uneven)), domain::Bug);
    CHECK_THROWS_AS(renderPdf(with(Figure{"", "", test::sampleChart()})), domain::Bug);
}

TEST_CASE("An entry of the contents is one link, and a figure says that it leads to its origin") {
    Document document = test::emptyReport();
    document.body = {Contents{"Inhoud", 1}, Heading{1, "Financiën", "1", "geld"},
                     Paragraph{{Span{"€ 5", Span::Kind::Figure, "#geld", {}}}}};
    const std::string bytes = renderPdf(document);
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    std::vector<std::string> links;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            links.push_back(annotations.getArrayItem(i).getKey("/Contents").getUTF8Value());
        }
    }
    CHECK(links == std::vector<std::string>{"1 Financiën", "Herkomst: € 5"});
}

TEST_CASE("Metadata keeps signs that mean something in XML") {
    Document document = test::emptyReport();
    document.info.title = "Kosten < baten & \"vice versa\" > 0\x01";
    const std::string packet = pdf::xmpPacket(document);
    CHECK(packet.find("Kosten &lt; baten &amp; \"vice versa\" &gt; 0<") != std::string::npos);
    CHECK(checkPdf(renderPdf(document)).empty());
}

TEST_CASE(
    "Words that are longer than a string of PDF/A may be are shortened where they are strings") {
    std::string huge;
    for (int i = 0; i < 9000; ++i) {
        huge += "😀é w ";
    }
    Document document = test::sampleLetter();
    document.info.subject = huge;
    document.info.keywords = {huge};
    document.attachments.front().description = huge;
    document.body.push_back(Heading{1, huge, "", ""});
    document.body.push_back(Figure{"", huge, test::sampleChart()});
    document.body.push_back(
        Paragraph{{{huge, Span::Kind::Link, "https://example.nl/" + huge, ""}}});
    const std::string bytes = renderPdf(document);
    CHECK(checkPdf(bytes).empty());
    CHECK(taggedText(bytes).size() > 2 * huge.size());
}

TEST_CASE("An address is written in ASCII") {
    CHECK(pdf::uriOf("https://example.nl/a?b=c&d=%20#e") == "https://example.nl/a?b=c&d=%20#e");
    CHECK(pdf::uriOf("https://voorbeeld.nl/é \"x\"") == "https://voorbeeld.nl/%C3%A9%20%22x%22");
}

TEST_CASE("A file can be read without a warning, and says who it is") {
    const std::string bytes = renderPdf(test::sampleReport());
    QPDF file;
    file.processMemoryFile("report", bytes.data(), bytes.size());
    CHECK(file.getAllPages().size() == 9);
    CHECK(file.getWarnings().empty());
    CHECK(file.getRoot().getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(file.getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() ==
          "D:20260714000000Z");
}

TEST_CASE("Numbers are written as PDF wants them") {
    const struct {
        double value;
        int decimals;
        const char* written;
    } rows[] = {{0, 2, "0"},           {1, 2, "1"},          {-1.5, 2, "-1.5"},
                {0.05, 2, "0.05"},     {-0.001, 2, "0"},     {595.276, 2, "595.28"},
                {10.5, 3, "10.5"},     {0.1234, 3, "0.123"}, {1e7, 2, "10000000"},
                {-12.34, 2, "-12.34"}, {99.999, 2, "100"},   {0.007, 3, "0.007"}};
    for (const auto& row : rows) {
        std::string out;
        pdf::appendNumber(out, row.value, row.decimals);
        CHECK(out == row.written);
    }
}

TEST_CASE("Words and drawings stand out from what is behind them") {
    const pdf::Palette palette;
    const pdf::Rgb paper = palette[Ink::Paper];
    for (const Ink ink : {Ink::Text, Ink::Quiet, Ink::Accent, Ink::Warning}) {
        for (const pdf::Rgb ground : {paper, pdf::calloutGround, pdf::warningGround}) {
            CHECK(reckonedContrast(palette[ink], ground) >= 4.5);
        }
    }
    CHECK(reckonedContrast(palette[Ink::AccentSoft], paper) >= 3);
}
