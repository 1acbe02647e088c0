// SPDX-License-Identifier: EUPL-1.2
//
// Everything that the check looks for is broken once, on purpose, in a file that was whole.
#include "break_and_check.h"

using namespace kamerklaar::report;
using namespace kamerklaar::report::test;

TEST_CASE("A rendered report has no findings") {
    CHECK(listed(checkPdf(whole())) == nothing);
    CHECK(listed(checkPdf(renderPdf(emptyReport()))) == nothing);
    CHECK(listed(checkPdf(renderPdf(longReport(20)))) == nothing);
}

TEST_CASE("A file that was only written again has no findings") {
    CHECK(listed(checkPdf(changed(whole(), [](QPDF&) {}))) == nothing);
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
          [](QPDF& p) { inMetadata(p, "<pdfaid:part>2", "<pdfaid:part>3"); }},
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

TEST_CASE("The check finds what is wrong with the file as a whole") {
    CHECK(finds(replaced(whole(), "%PDF-1.7", "%PDF-1.4"), "A 6.1.2-1"));
    CHECK(finds(whole() + "more", "A 6.1.3-3"));
    CHECK(finds(replaced(whole(), "/ID [", "/IX ["), "A 6.1.3-1"));
    CHECK(finds(whole().substr(0, whole().size() / 2), "own syntax"));
    CHECK(finds("no file at all", "own syntax"));
    run({{"large integer", "A 6.1.13-1", [](QPDF& p) { set(page(p, 0), "/X", "99999999999"); }},
         {"long string", "A 6.1.13-3",
          [](QPDF& p) { page(p, 0).replaceKey("/X", Object::newString(std::string(40000, 'x'))); }},
         {"long name", "A 6.1.13-4",
          [](QPDF& p) { set(page(p, 0), "/X", ("/" + std::string(200, 'x')).c_str()); }},
         {"stream elsewhere", "A 6.1.7.1-3",
          [](QPDF& p) { set(page(p, 0).getKey("/Contents").getDict(), "/F", "(x)"); }}});
}
