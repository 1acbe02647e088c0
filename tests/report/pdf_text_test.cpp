// SPDX-License-Identifier: EUPL-1.2
//
// What somebody hears who has the report read out.
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <catch2/catch.hpp>

#include "break_and_check.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

using namespace kamerklaar::report;
using test::has;

namespace {

Document withParagraph(Text text) {
    Document document = test::emptyReport();
    document.body.push_back(Paragraph{std::move(text), Paragraph::Style::Body});
    return document;
}

std::string heard(const Document& document) {
    const std::string bytes = renderPdf(document);
    for (const Finding& each : checkPdf(bytes)) {
        UNSCOPED_INFO(each.rule + ": " + each.detail);
    }
    CHECK(checkPdf(bytes).empty());
    return taggedText(bytes);
}

std::string withoutSoftHyphens(std::string text) {
    for (std::size_t at = text.find("\xC2\xAD"); at != std::string::npos;
         at = text.find("\xC2\xAD")) {
        text.erase(at, 2);
    }
    return text;
}

}  // namespace

TEST_CASE("Text is read out as it was written") {
    const struct {
        const char* what;
        const char* written;
        const char* read;
    } rows[] = {
        {"plain", "De gemeente meldt 12 trajecten.", "P De gemeente meldt 12 trajecten."},
        {"accents", "coördinatie, ideeën, één, ’s-Gravenhage",
         "coördinatie, ideeën, één, ’s-Gravenhage"},
        {"accents apart", "coo\xCC\x88rdinatie", "P coördinatie"},
        {"not Latin-1", "ŷ ≥ 5, œuvre, € 10, Łódź, Ελλάδα", "ŷ ≥ 5, œuvre, € 10, Łódź, Ελλάδα"},
        {"signs of the other font", "klaar ✓ → door", "klaar ✓ → door"},
        {"ligatures", "officiële efficiëntie, grafiek, afl.",
         "officiële efficiëntie, grafiek, afl."},
        {"missing letters", "naam 漢字 en 😀", "naam 漢字 en 😀"},
        {"mark without letter of its own", "x\xCC\x81y", "x\xCC\x81y"},
        {"tab and line end", "een\ttwee\r\ndrie", "een twee drie"},
        {"many spaces", "een   twee", "een twee"},
        {"control characters", "een\x01twee", "een twee"},
        {"soft hyphen",
         "woord\xC2\xAD"
         "deel",
         "P woorddeel"},
        {"zero width space, byte order mark", "een\xE2\x80\x8Btwee\xEF\xBB\xBF", "P eentwee"},
        {"hard space",
         "€\xC2\xA0"
         "10",
         "P €\xC2\xA0"
         "10"},
        {"narrow hard space",
         "1\xE2\x80\xAF"
         "000",
         "P 1\xE2\x80\xAF"
         "000"},
        {"hard hyphen", "e\xE2\x80\x91mail en e-mail", "P e\xE2\x80\x91mail en e-mail"},
        {"private use", "a\xEE\x80\x80z", "P a\xEE\x80\x80z"},
        {"from right to left", "naam محمد en שלום", "P naam محمد en שלום"},
        {"other scripts", "देवनागरी ไทย 한국어 日本語", "P देवनागरी ไทย 한국어 日本語"},
        {"faces in pieces", "👨‍👩‍👧 👍🏽 🇳🇱", "👍🏽 🇳🇱"},
        {"letters of mathematics", "𝒜𝓑", "𝒜𝓑"},
        {"no characters", "a\xEF\xB7\x90z \xEF\xBF\xBF", "P a\xEF\xB7\x90z"},
        {"bytes that are no UTF-8", "a\xFF\xFEz", "P a\xEF\xBF\xBD\xEF\xBF\xBDz"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(has(heard(withParagraph(plain(row.written))), row.read));
    }
}

TEST_CASE("Words stay apart over the ends of lines, and a broken word says that it is one") {
    std::string words;
    std::string broken;
    for (int i = 0; i < 120; ++i) {
        words += "woord" + std::to_string(i) + " ";
        broken += "gemeente\xC2\xADlijke\xC2\xADver\xC2\xADorde\xC2\xADning ";
    }
    CHECK(has(heard(withParagraph(plain(words))), "woord0 woord1 woord2"));
    CHECK(has(heard(withParagraph(plain(words))), "woord118 woord119"));
    std::string text = heard(withParagraph(plain(broken)));
    CHECK(has(text, "\xC2\xAD"));
    text = withoutSoftHyphens(text);
    CHECK(has(text, "gemeentelijkeverordening gemeentelijkeverordening"));
}

TEST_CASE("Long Dutch words are broken where Dutch breaks them") {
    Document document = test::emptyReport();
    Table table;
    table.columns = {{"A", "", Table::Align::Left, 1}, {"B", "", Table::Align::Left, 30}};
    table.rows = {{{"kort", std::string(400, 'm')}, false}};
    document.body.push_back(table);
    document.body.push_back(
        Callout{Callout::Kind::Notice,
                "",
                {Paragraph{plain(std::string(90, 'a') + " jeugdcriminaliteitspreventieprogramma"),
                           Paragraph::Style::Body}}});
    heard(document);
    std::string words;
    for (int i = 0; i < 40; ++i) {
        words += "a verantwoordingsinformatiesysteem ";
    }
    CHECK(has(heard(withParagraph(plain(words))), "\xC2\xAD"));
}

TEST_CASE("A foreign passage and a link are elements of their own, in their place") {
    Text text = plain("Het rapport ");
    text.push_back({"What Works", Span::Kind::Emphasis, "", "en-GB"});
    text.push_back({" staat op ", Span::Kind::Plain, "", ""});
    text.push_back({"de website", Span::Kind::Link, "https://example.nl/", ""});
    text.push_back({".", Span::Kind::Plain, "", ""});
    const std::string read = heard(withParagraph(text));
    CHECK(has(read,
              "    P Het rapport \n      Span What Works\n    …  staat op \n"
              "      Link de website\n    … .\n"));
}

TEST_CASE("A note is read after the paragraph that has its number") {
    Text text = plain("Voor ");
    text.push_back({"Van de schrijver.", Span::Kind::Note, "", ""});
    text.push_back({"na.", Span::Kind::Plain, "", ""});
    CHECK(has(heard(withParagraph(text)),
              "    P Voor\n      Reference\n        Link 1\n    …  na.\n"
              "      Note\n        Lbl\n          Link 1 \n      … Van de schrijver.\n"));
}

TEST_CASE("The numbers of two notes in one place stay apart") {
    Text text = plain("Twee");
    text.push_back({"Een.", Span::Kind::Note, "", ""});
    text.push_back({"Twee.", Span::Kind::Note, "", ""});
    CHECK(has(heard(withParagraph(text)),
              "    P Twee\n      Reference\n        Link 1\n    … ,\n      Reference\n"
              "        Link 2\n"));
}

TEST_CASE("A figure reads as the text around it, and leads to its passport") {
    Text text = plain("Besteed is ");
    text.push_back({"61,3 %", Span::Kind::Figure, "#paspoort", ""});
    text.push_back({" van ", Span::Kind::Plain, "", ""});
    text.push_back({"€ 10", Span::Kind::Figure, "", ""});
    Document document = withParagraph(text);
    document.body.push_back(
        Paragraph{plain("Uit de verantwoording."), Paragraph::Style::Small, "paspoort"});
    CHECK(has(heard(document), "P Besteed is \n      Link 61,3 %\n    …  van € 10\n"));
}

TEST_CASE("A quote is read as one, its source outside it") {
    Document document = test::emptyReport();
    document.body.push_back(
        Quote{{Paragraph{plain("Het werkt.")}, Paragraph{plain("Echt.")}}, "Gemeente Delft"});
    CHECK(has(heard(document),
              "    Div\n      BlockQuote\n        P Het werkt.\n        P Echt.\n"
              "      P Gemeente Delft\n"));
}

TEST_CASE("A link may run over lines and pages") {
    Document document = test::emptyReport();
    for (int i = 0; i < 26; ++i) {
        document.body.push_back(Paragraph{plain("Regel."), Paragraph::Style::Small});
    }
    std::string words;
    for (int i = 0; i < 200; ++i) {
        words += "verwijzing ";
    }
    document.body.push_back(
        Paragraph{{{words, Span::Kind::Link, "https://example.nl/", ""}}, Paragraph::Style::Body});
    const std::string read = heard(document);
    CHECK(has(read, "Link verwijzing verwijzing"));
    std::size_t count = 0;
    for (std::size_t at = read.find("verwijzing"); at != std::string::npos;
         at = read.find("verwijzing", at + 1)) {
        ++count;
    }
    CHECK(count == 200);
}

TEST_CASE("The mark of the pages is read out once") {
    Document document = test::sampleReport();
    const std::string read = heard(document);
    const std::size_t first = read.find("VOORBEELDGEGEVENS");
    REQUIRE(first != std::string::npos);
    CHECK(read.find("VOORBEELDGEGEVENS", first + 1) == std::string::npos);
}

TEST_CASE("The head of a table over several pages is read out once") {
    const std::string read = heard(test::sampleReport());
    const std::size_t annex = read.find("H1 Bijlage");
    REQUIRE(annex != std::string::npos);
    const std::size_t head = read.find("TH Gemeente", annex);
    REQUIRE(head != std::string::npos);
    CHECK(read.find("TH Gemeente", head + 1) == std::string::npos);
}

TEST_CASE("Poppler reads the same text in the same order") {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (tool.isEmpty()) {
        WARN("pdfinfo (poppler-utils) is not installed: the second opinion is left out");
        return;
    }
    // Without the long table: Poppler reads the whole page again for each element.
    Document document = test::sampleReport();
    document.body.erase(document.body.end() - 4, document.body.end() - 2);
    const std::string bytes = renderPdf(document);
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    QProcess process;
    process.start(tool, {QStringLiteral("-struct-text"), file.fileName()});
    REQUIRE(process.waitForFinished(120000));
    CHECK(process.readAllStandardError().isEmpty());
    const std::string other = process.readAllStandardOutput().toStdString();
    // Poppler puts each text in quotes on a line of its own; its words in order are ours.
    std::size_t at = 0;
    std::size_t found = 0;
    const std::string own = withoutSoftHyphens(taggedText(bytes));
    for (std::size_t quote = other.find('"'); quote != std::string::npos;) {
        const std::size_t end = other.find("\"\n", quote + 1);
        REQUIRE(end != std::string::npos);
        const std::string text = other.substr(quote + 1, end - quote - 1);
        const std::size_t next = own.find(text, at);
        INFO(text);
        REQUIRE(next != std::string::npos);
        at = next + text.size();
        ++found;
        quote = other.find('"', end + 2);
    }
    CHECK(found > 100);
}
