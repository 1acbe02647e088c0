// SPDX-License-Identifier: EUPL-1.2
//
// Arabic and Hebrew amid Dutch: what is seen, and what is copied and heard.
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <algorithm>
#include <catch2/catch.hpp>

#include "break_and_check.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/lines.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

using namespace kamerklaar::report;
using namespace kamerklaar::report::pdf;
using test::has;

namespace {

constexpr Look look{10, 14};

std::vector<Line> setLines(const std::vector<StyledText>& texts, double width, Shaper& shaper) {
    return breakLines(atomsOf(texts, shaper), width, shaper, nullptr);
}

/// What stands on a line from the left, each run by what its glyphs stand for or say.
std::u16string seen(const Line& line, Shaper& shaper) {
    std::vector<Run> runs = line.runs;
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.x < b.x; });
    std::u16string text;
    for (const Run& run : runs) {
        for (const Glyph& glyph : run.shaped->glyphs) {
            text += shaper.font(glyph.isSymbol ? Face::Symbols : run.look.face).used().at(glyph.id);
        }
    }
    return text;
}

std::string said(const Line& line) {
    std::u16string text;
    for (const Run& run : line.runs) {
        for (const Spelling& spelling : run.shaped->spellings) {
            text += u"[" + spelling.text + u"]";
        }
    }
    return toUtf8(text);
}

/// The words as poppler copies them, without its signs of direction.
std::string copied(const std::string& pdf) {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    REQUIRE_FALSE(tool.isEmpty());
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(pdf.data(), static_cast<qint64>(pdf.size()));
    file.close();
    QProcess process;
    process.start(tool, {file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60000));
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(QChar(0x202A)).remove(QChar(0x202B)).remove(QChar(0x202C));
    return text.toStdString();
}

std::string paged(Text text) {
    Document document = test::emptyReport();
    document.body.push_back(Paragraph{std::move(text), Paragraph::Style::Body});
    const std::string bytes = renderPdf(document);
    for (const Finding& each : checkPdf(bytes)) {
        UNSCOPED_INFO(each.rule + ": " + each.detail);
    }
    CHECK(checkPdf(bytes).empty());
    return bytes;
}

}  // namespace

TEST_CASE("Words from right to left are seen from right to left, and said as they were written") {
    Shaper shaper;
    const struct {
        const char* what;
        std::u16string written;
        std::u16string seen;
        std::string said;
    } rows[] = {
        {"Hebrew", u"een שלום twee", u"een םולש twee", "[שלום]"},
        {"several words", u"een שלום עולם twee", u"een םלוע םולש twee", "[שלום עולם]"},
        {"a number amid them", u"een בשנת 2024 היה twee", u"een היה 2024 תנשב twee",
         "[בשנת ][ היה]"},
        {"Dutch amid them stays apart", u"שלום en עולם", u"םולש en םלוע", "[שלום][עולם]"},
        {"a full stop is the paragraph's", u"zie שלום.", u"zie םולש.", "[שלום]"},
        {"brackets amid them face the other way", u"א (ב) ג", u"ג (ב) א", "[א (ב) ג]"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        const std::vector<Line> lines = setLines({{row.written, look}}, 400, shaper);
        REQUIRE(lines.size() == 1);
        CHECK(toUtf8(seen(lines[0], shaper)) == toUtf8(row.seen));
        CHECK(said(lines[0]) == row.said);
    }
}

TEST_CASE("Arabic letters take the form of their place in the word") {
    Shaper shaper;
    const std::vector<Line> lines = setLines({{u"محمد", look}}, 400, shaper);
    REQUIRE(lines.size() == 1);
    const std::vector<Glyph>& glyphs = lines[0].runs[0].shaped->glyphs;
    REQUIRE(glyphs.size() == 4);
    const Font& font = shaper.font(Face::Symbols);
    // The first letter of the word is the last from the left; it is joined to the one after it.
    CHECK(glyphs[3].id != font.glyphFor(u'م'));
    CHECK(glyphs[1].id != glyphs[3].id);
    CHECK(std::all_of(glyphs.begin(), glyphs.end(),
                      [](const Glyph& glyph) { return glyph.id != 0 && glyph.isSymbol; }));
}

TEST_CASE("A line from right to left is filled in the order of saying") {
    Shaper shaper;
    const std::u16string words = u"שלוש ארבע אחד שתיים";
    const double two = unbroken(u"שלוש ארבע", look, shaper).width;
    const std::vector<StyledText> texts = {{words, look}};
    const std::vector<Line> lines = setLines(texts, two + 1, shaper);
    REQUIRE(lines.size() == 2);
    CHECK(said(lines[0]) == "[שלוש ארבע]");
    CHECK(said(lines[1]) == "[אחד שתיים]");
    // The space at the end of the line hangs over its right end.
    CHECK(lines[0].width == Approx(two));
    CHECK(lines[0].runs.front().x == 0);
    CHECK(lines[0].runs.back().x == Approx(two));
}

TEST_CASE("A word from right to left that is wider than a line keeps its points with its letters") {
    Shaper shaper;
    std::u16string word;
    for (int i = 0; i < 30; ++i) {
        word += u"ב\u05B0";
    }
    const std::vector<StyledText> texts = {{word, look}};
    for (double width = 20; width < 30; width += 0.5) {
        for (const Line& line : setLines(texts, width, shaper)) {
            CHECK(said(line).starts_with("[ב"));
        }
    }
}

TEST_CASE("Pieces with their own look follow each other from right to left") {
    Shaper shaper;
    const std::vector<StyledText> texts = {
        {u"Met שלום ", look}, {u"חזק", look.in(Face::Semibold)}, {u" עולם.", look}};
    const std::vector<Line> lines = setLines(texts, 400, shaper);
    REQUIRE(lines.size() == 1);
    CHECK(toUtf8(seen(lines[0], shaper)) == toUtf8(u"Met םלוע קזח םולש."));
    CHECK(said(lines[0]) == "[שלום ][חזק][ עולם]");
}

TEST_CASE("Arabic and Hebrew are copied and heard in the order of reading") {
    Text text = plain("Centrum مركز الشباب en ");
    text.push_back({"מרכז נוער", Span::Kind::Link, "https://example.nl/", "he"});
    text.push_back({" (sinds 2024).", Span::Kind::Plain, "", ""});
    text.push_back({"Noot: שלום.", Span::Kind::Note, "", ""});
    const std::string pdf = paged(text);
    const std::string copy = copied(pdf);
    CHECK(has(copy, "مركز الشباب"));
    CHECK(has(copy, "מרכז נוער"));
    CHECK(has(copy, "שלום"));
    CHECK_FALSE(has(copy, "\xEF\xBF\xBD"));
    const std::string heard = taggedText(pdf);
    CHECK(has(heard, "P Centrum مركز الشباب en \n"));
    CHECK(has(heard, "Link מרכז נוער\n"));
    CHECK(has(heard, "Noot: שלום."));
}

TEST_CASE("Joiners between letters are heard, and turn nothing else into words with them") {
    const std::string persian = "می\xE2\x80\x8Cخواهم";
    const std::string pdf =
        paged(plain("Zij zegt " + persian + " en می. Auf\xE2\x80\x8Clage, Auflage."));
    CHECK(has(taggedText(pdf), persian));
    CHECK(has(copied(pdf), "Auflage, Auflage."));
}

TEST_CASE("Signs that turn text around do not turn an amount around") {
    const std::string pdf =
        paged(plain("€ \xE2\x80\xAE"
                    "123\xE2\x80\xAC euro"));
    CHECK(has(copied(pdf), "€ 123 euro"));
}

TEST_CASE("What no font has is a mark that says what it stands for") {
    const std::string pdf = paged(plain("naam 漢字 شباب"));
    CHECK(has(copied(pdf), "naam \xEF\xBF\xBD\xEF\xBF\xBD "));
    CHECK(has(copied(pdf), "شباب"));
    CHECK(has(taggedText(pdf), "naam 漢字 شباب"));
}

TEST_CASE("The check finds words from right to left that are read backwards") {
    const std::string pdf = paged(plain("naam שלום"));
    test::run({{"words without a reading of their own", "own reading order",
                [](QPDF& p) { test::remove(test::element(p, "/Span"), "/ActualText"); }}},
              pdf);
}
