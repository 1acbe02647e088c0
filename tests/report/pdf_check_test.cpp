// SPDX-License-Identifier: EUPL-1.2
//
// Everything that the check looks for is broken once, on purpose, in a file that was whole.
#include "break_and_check.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFWriter.hh>

using namespace kamerklaar::report;
using namespace kamerklaar::report::test;

TEST_CASE("A rendered report has no findings") {
    CHECK(listed(checkPdf(whole())) == nothing);
    CHECK(listed(checkPdf(renderPdf(emptyReport()))) == nothing);
    CHECK(listed(checkPdf(renderPdf(longReport(20)))) == nothing);
    CHECK(listed(checkPdf(brokenLetter())) == nothing);
}

TEST_CASE("A file that was only written again has no findings") {
    CHECK(listed(checkPdf(changed(whole(), [](QPDF&) {}))) == nothing);
    CHECK(listed(checkPdf(changed(brokenLetter(), [](QPDF&) {}))) == nothing);
}

TEST_CASE("qpdf finds nothing either") {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (tool.isEmpty()) {
        WARN("qpdf is not installed: the second opinion is left out");
        return;
    }
    for (const std::string& bytes : {whole(), brokenLetter()}) {
        QTemporaryFile file;
        REQUIRE(file.open());
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        QProcess process;
        process.start(tool, {QStringLiteral("--check"), file.fileName()});
        REQUIRE(process.waitForFinished(120000));
        CHECK(process.exitCode() == 0);
        CHECK(process.readAllStandardError().isEmpty());
    }
}

TEST_CASE("The check finds what a file does not say about itself") {
    run({{"not tagged", "UA 6.2-1", [](QPDF& p) { remove(p.getRoot(), "/MarkInfo"); }},
         {"suspect", "UA 7.1-4",
          [](QPDF& p) { set(p.getRoot(), "/MarkInfo", "<</Marked true/Suspects true>>"); }},
         {"no title bar", "UA 7.1-10", [](QPDF& p) { remove(p.getRoot(), "/ViewerPreferences"); }},
         {"no language", "UA 7.2-34", [](QPDF& p) { remove(p.getRoot(), "/Lang"); }},
         {"no colours", "A 6.2.4.3-2", [](QPDF& p) { remove(p.getRoot(), "/OutputIntents"); }},
         {"other colours", "A 6.2.4.3-2",
          [](QPDF& p) {
              set(p.getRoot()
                      .getKey("/OutputIntents")
                      .getArrayItem(0)
                      .getKey("/DestOutputProfile")
                      .getDict(),
                  "/N", "4");
          }},
         {"no screen", "A 6.2.3-1",
          [](QPDF& p) {
              replaceIn(
                  p.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile"),
                  "mntr", "link");
          }},
         {"no such language", "UA 7.2-29",
          [](QPDF& p) { set(p.getRoot(), "/Lang", "(een taal)"); }},
         {"presentations", "A 6.10-1",
          [](QPDF& p) { set(p.getRoot(), "/Names", "<</AlternatePresentations<<>>>>"); }},
         {"scripts", "A 6.5.1-1",
          [](QPDF& p) { set(p.getRoot(), "/Names", "<</JavaScript<<>>>>"); }},
         {"layers", "own layers", [](QPDF& p) { set(p.getRoot(), "/OCProperties", "<<>>"); }},
         {"permissions", "A 6.1.12-1", [](QPDF& p) { set(p.getRoot(), "/Perms", "<<>>"); }},
         {"page acts by itself", "A 6.5.2-2", [](QPDF& p) { set(page(p, 0), "/AA", "<<>>"); }},
         {"show", "A 6.10-2", [](QPDF& p) { set(page(p, 0), "/PresSteps", "<<>>"); }},
         {"tiny page", "A 6.1.13-11", [](QPDF& p) { set(page(p, 0), "/MediaBox", "[0 0 2 9]"); }},
         {"page without size", "A 6.1.13-11", [](QPDF& p) { set(page(p, 0), "/MediaBox", "[0]"); }},
         {"bookmark to nowhere", "own outline",
          [](QPDF& p) {
              set(p.getRoot().getKey("/Outlines").getKey("/First"), "/Dest", "[null /Fit]");
          }},
         {"acts by itself", "A 6.5.2-1", [](QPDF& p) { set(p.getRoot(), "/AA", "<<>>"); }},
         {"requirements", "A 6.11-1", [](QPDF& p) { set(p.getRoot(), "/Requirements", "[]"); }},
         {"a form", "A 6.4.2-2", [](QPDF& p) { set(p.getRoot(), "/AcroForm", "<<>>"); }},
         {"no bookmarks", "own outline", [](QPDF& p) { remove(p.getRoot(), "/Outlines"); }},
         {"hidden bookmarks", "own outline", [](QPDF& p) { remove(p.getRoot(), "/PageMode"); }},
         {"nameless bookmark", "own outline",
          [](QPDF& p) { remove(p.getRoot().getKey("/Outlines").getKey("/First"), "/Title"); }}});
}

TEST_CASE("The check finds what is wrong with the metadata") {
    run({{"none", "UA 7.1-8", [](QPDF& p) { remove(p.getRoot(), "/Metadata"); }},
         {"no title", "UA 7.1-9", [](QPDF& p) { inMetadata(p, "dc:title>", "dc:titel>"); }},
         {"no PDF/UA", "UA 5-1",
          [](QPDF& p) { inMetadata(p, "<pdfuaid:part>1", "<pdfuaid:part>2"); }},
         {"other PDF/A", "A 6.6.4-2",
          [](QPDF& p) { inMetadata(p, "<pdfaid:part>2", "<pdfaid:part>1"); }},
         {"other level", "A 6.6.4-3",
          [](QPDF& p) { inMetadata(p, "conformance>A", "conformance>B"); }},
         {"no schema", "A 6.6.2.3.1-1",
          [](QPDF& p) {
              inMetadata(p, "namespaceURI>http://www.aiim.org/pdfua", "namespaceURI>x");
          }},
         {"no XML", "A 6.6.2.1-4", [](QPDF& p) { inMetadata(p, "</rdf:RDF>", ""); }},
         {"encoding", "A 6.6.2.1-3",
          [](QPDF& p) { inMetadata(p, "id=\"W5M0", "encoding=\"UTF-8\" id=\"W5M0"); }},
         {"bytes", "A 6.6.2.1-2",
          [](QPDF& p) { inMetadata(p, "id=\"W5M0", "bytes=\"9\" id=\"W5M0"); }},
         {"title without x-default", "own title language",
          [](QPDF& p) { inMetadata(p, "x-default", "nl"); }},
         {"no language", "own metadata language",
          [](QPDF& p) { inMetadata(p, "<dc:language>", "<dc:language></dc:language><dc:l>"); }},
         {"another date", "own info",
          [](QPDF& p) { set(p.getTrailer().getKey("/Info"), "/ModDate", "(D:20260715000000Z)"); }},
         {"another title", "own info",
          [](QPDF& p) { set(p.getTrailer().getKey("/Info"), "/Title", "(Iets anders)"); }}});
}

TEST_CASE("The check finds what is drawn without a tag, or wrongly tagged") {
    run({{"untagged fill", "UA 7.1-3",
          [](QPDF& p) {
              inContent(p, "/Artifact<</Type/Layout>>BDC", "0 0 9 9 re f /Artifact BMC");
          }},
         {"left open", "UA 7.1-3", [](QPDF& p) { inContent(p, "EMC", ""); }},
         {"artifact in tag", "UA 7.1-1",
          [](QPDF& p) { inContent(p, "/MCID 0>>BDC", "/MCID 0>>BDC /Artifact BMC EMC"); }},
         {"tag in artifact", "UA 7.1-2",
          [](QPDF& p) { inContent(p, "[/Bottom]>>BDC", "[/Bottom]>>BDC /P<</MCID 99>>BDC EMC"); }},
         {"two numbers in one", "A 6.1.13-2",
          [](QPDF& p) { inContent(p, "Td\n[", "Td\n[10.259.77"); }},
         {"deep q", "A 6.1.13-8",
          [](QPDF& p) {
              std::string open;
              std::string close;
              for (int i = 0; i < 30; ++i) {
                  open += "q ";
                  close += "Q ";
              }
              inContent(p, "/Artifact<</Type/Layout>>BDC",
                        open + close + "/Artifact<</Type/Layout>>BDC");
          }},
         {"graphics state", "own means", [](QPDF& p) { inContent(p, "BT\n", "/G0 gs BT\n"); }},
         {"pale words", "own contrast",
          [](QPDF& p) { inContent(p, "BT\n", "0.7 0.7 0.7 rg BT\n"); }},
         {"words on a ground as dark", "own contrast",
          [](QPDF& p) { inContent(p, "BT\n", "0 0 0 rg 0 0 999 999 re f 0.2 0.2 0.2 rg BT\n"); }},
         {"unknown operator", "A 6.2.2-1", [](QPDF& p) { inContent(p, "EMC", "EMC foo"); }},
         {"unknown font", "A 6.2.2-2", [](QPDF& p) { inContent(p, "/F0", "/F9"); }},
         {"q without Q", "own balance", [](QPDF& p) { inContent(p, "q\n", ""); }},
         {"mark renamed", "own marks", [](QPDF& p) { inContent(p, "/MCID 0>>", "/MCID 77>>"); }},
         {"mark twice", "own marks", [](QPDF& p) { inContent(p, "/MCID 1>>", "/MCID 0>>"); }},
         {"no way back", "own marks", [](QPDF& p) { remove(tree(p), "/ParentTree"); }},
         {"wrong way back", "own marks", [](QPDF& p) {
              Object leaf = tree(p).getKey("/ParentTree").getKey("/Kids").getArrayItem(0);
              leaf.getKey("/Nums").getArrayItem(5).setArrayItem(0, element(p, "/Table"));
          }}});
}

TEST_CASE("The check finds what is wrong with a font") {
    run({{"no map to glyphs", "UA 7.21.3.2-1",
          [](QPDF& p) { remove(descendant(p), "/CIDToGIDMap"); }},
         {"not embedded", "UA 7.21.4.1-1",
          [](QPDF& p) { remove(descendant(p).getKey("/FontDescriptor"), "/FontFile2"); }},
         {"CIDSet", "UA 7.21.4.2-2",
          [](QPDF& p) { set(descendant(p).getKey("/FontDescriptor"), "/CIDSet", "()"); }},
         {"other widths", "UA 7.21.5-1", [](QPDF& p) { set(descendant(p), "/W", "[1 [500]]"); }},
         {"no meaning", "UA 7.21.7-1", [](QPDF& p) { remove(font(p), "/ToUnicode"); }},
         {"no character", "UA 7.21.7-2",
          [](QPDF& p) { replaceIn(font(p).getKey("/ToUnicode"), "<0065>", "<FEFF>"); }},
         {"other encoding", "UA 7.21.3.3-1", [](QPDF& p) { set(font(p), "/Encoding", "/Foo-H"); }},
         {"no system", "UA 7.21.3.1-1", [](QPDF& p) { remove(descendant(p), "/CIDSystemInfo"); }},
         {"both kinds", "own font flags",
          [](QPDF& p) { set(descendant(p).getKey("/FontDescriptor"), "/Flags", "36"); }},
         {"two names", "own font name",
          [](QPDF& p) { set(descendant(p).getKey("/FontDescriptor"), "/FontName", "/Other"); }},
         {"simple font", "own font kind", [](QPDF& p) { set(font(p), "/Subtype", "/TrueType"); }},
         {"glyph 0", "UA 7.21.8-1", [](QPDF& p) { inContent(p, "Td\n[<", "Td\n[<0000"); }},
         {"glyph outside", "UA 7.21.4.1-2",
          [](QPDF& p) { inContent(p, "Td\n[<", "Td\n[<fff0"); }}});
}

TEST_CASE("The check finds what is wrong with a link") {
    run({{"no words", "UA 7.18.5-2", [](QPDF& p) { remove(link(p), "/Contents"); }},
         {"no flags", "A 6.3.2-1", [](QPDF& p) { remove(link(p), "/F"); }},
         {"hidden", "A 6.3.2-2", [](QPDF& p) { set(link(p), "/F", "6"); }},
         {"no tab order", "UA 7.18.3-1", [](QPDF& p) { remove(page(p, 1), "/Tabs"); }},
         {"no element", "UA 7.18.5-1", [](QPDF& p) { set(element(p, "/Link"), "/K", "0"); }},
         {"element without link", "own link object",
          [](QPDF& p) { set(element(p, "/Link"), "/K", "0"); }},
         {"other key", "own struct parent", [](QPDF& p) { set(link(p), "/StructParent", "3"); }},
         {"leads nowhere", "own link goal", [](QPDF& p) { remove(link(p), "/Dest"); }},
         {"script", "A 6.5.1-1",
          [](QPDF& p) {
              remove(link(p), "/Dest");
              set(link(p), "/A", "<</S/JavaScript/JS(app.alert)>>");
          }},
         {"other annotation", "A 6.3.1-1", [](QPDF& p) { set(link(p), "/Subtype", "/Movie"); }}});
}

Object attachment(QPDF& pdf) {
    return pdf.getRoot().getKey("/AF").getArrayItem(0);
}

Object embedded(QPDF& pdf) {
    return attachment(pdf).getKey("/EF").getKey("/F");
}

TEST_CASE("The check finds attachments that PDF/A-3 does not allow") {
    run({{"no kind", "A 6.8-1", [](QPDF& p) { remove(embedded(p).getDict(), "/Subtype"); }},
         {"no kind at all", "A 6.8-1",
          [](QPDF& p) { set(embedded(p).getDict(), "/Subtype", "/csv"); }},
         {"no name", "A 6.8-2", [](QPDF& p) { remove(attachment(p), "/F"); }},
         {"empty name", "A 6.8-2", [](QPDF& p) { set(attachment(p), "/UF", "()"); }},
         {"no relationship", "A 6.8-3", [](QPDF& p) { remove(attachment(p), "/AFRelationship"); }},
         {"not associated", "A 6.8-4", [](QPDF& p) { remove(p.getRoot(), "/AF"); }},
         {"in PDF/A-2", "A 6.8-5",
          [](QPDF& p) { inMetadata(p, "<pdfaid:part>3", "<pdfaid:part>2"); }},
         {"no names", "own attachment", [](QPDF& p) { remove(p.getRoot(), "/Names"); }},
         {"no content", "own attachment", [](QPDF& p) { set(attachment(p), "/EF", "<</UF 1>>"); }},
         {"no words", "own attachment words", [](QPDF& p) { remove(attachment(p), "/Desc"); }},
         {"no date", "own attachment date",
          [](QPDF& p) { remove(embedded(p).getDict().getKey("/Params"), "/ModDate"); }},
         {"other size", "own attachment size",
          [](QPDF& p) { set(embedded(p).getDict().getKey("/Params"), "/Size", "1"); }}},
        brokenLetter());
    run({{"none", "own attachment",
          [](QPDF& p) { inMetadata(p, "<pdfaid:part>2", "<pdfaid:part>3"); }}});
}

Object picture(QPDF& pdf) {
    return page(pdf, 0).getKey("/Resources").getKey("/XObject").getKey("/Logo").getDict();
}

TEST_CASE("The check finds pictures that PDF/A does not allow") {
    run({{"alternates", "A 6.2.8-1", [](QPDF& p) { set(picture(p), "/Alternates", "[]"); }},
         {"elsewhere", "A 6.2.8-2", [](QPDF& p) { set(picture(p), "/OPI", "<<>>"); }},
         {"smoothed", "A 6.2.8-3", [](QPDF& p) { set(picture(p), "/Interpolate", "true"); }},
         {"bits", "A 6.2.8-4", [](QPDF& p) { set(picture(p), "/BitsPerComponent", "3"); }},
         {"inks", "A 6.2.4.3-3", [](QPDF& p) { set(picture(p), "/ColorSpace", "/DeviceCMYK"); }},
         {"form", "own picture", [](QPDF& p) { set(picture(p), "/Filter", "/JPXDecode"); }},
         {"program", "A 6.2.9-3", [](QPDF& p) { set(picture(p), "/Subtype", "/PS"); }},
         {"not there", "A 6.2.2-2",
          [](QPDF& p) { remove(page(p, 0).getKey("/Resources"), "/XObject"); }},
         {"no words", "UA 7.3-1", [](QPDF& p) { remove(element(p, "/Figure"), "/Alt"); }},
         {"name of a file", "own alternative",
          [](QPDF& p) { set(element(p, "/Figure"), "/Alt", "(logo_2.PNG)"); }},
         {"two pieces", "own figure mark",
          [](QPDF& p) { set(element(p, "/Figure"), "/K", "[0 1]"); }},
         {"no box", "own figure box", [](QPDF& p) { remove(element(p, "/Figure"), "/A"); }}},
        brokenLetter());
}

std::string encrypted(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    std::string out;
    Pl_String collect("file", nullptr, out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&collect);
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     false);
    writer.write();
    return out;
}

TEST_CASE("The check finds what is wrong with the file as a whole") {
    CHECK(finds(replaced(whole(), "%PDF-1.7", "%PDF-1.4"), "A 6.1.2-1"));
    CHECK(finds(whole() + "more", "A 6.1.3-3"));
    CHECK(finds(replaced(whole(), "/ID [", "/IX ["), "A 6.1.3-1"));
    CHECK(finds(encrypted(whole()), "A 6.1.3-2"));
    // The same length, so that the offsets of the file still hold.
    CHECK(finds(replaced(whole(), "/Type /Metadata", "/Filter [    ] "), "own plain metadata"));
    CHECK(finds(replaced(whole(), "\nendstream", " endstream"), "A 6.1.7.1-1"));
    CHECK(finds(replaced(whole(), "stream\n", "stream "), "A 6.1.7.1-2"));
    CHECK(finds(whole().substr(0, whole().size() / 2), "own syntax"));
    CHECK(finds("no file at all", "own syntax"));
    run({{"large integer", "A 6.1.13-1", [](QPDF& p) { set(page(p, 0), "/X", "99999999999"); }},
         {"long string", "A 6.1.13-3",
          [](QPDF& p) { page(p, 0).replaceKey("/X", Object::newString(std::string(40000, 'x'))); }},
         {"long name", "A 6.1.13-4",
          [](QPDF& p) { set(page(p, 0), "/X", ("/" + std::string(200, 'x')).c_str()); }},
         {"compressed with LZW", "A 6.1.7.2-1",
          [](QPDF& p) { set(embedded(p).getDict(), "/Filter", "/LZWDecode"); }},
         {"stream elsewhere", "A 6.1.7.1-3",
          [](QPDF& p) { set(page(p, 0).getKey("/Contents").getDict(), "/F", "(x)"); }}},
        brokenLetter());
}
