// SPDX-License-Identifier: EUPL-1.2
//
// The grammar of the tree, broken on purpose.
#include "break_and_check.h"

using namespace kamerklaar::report;
using namespace kamerklaar::report::test;

namespace {

void call(QPDF& pdf, const char* type, const char* other) {
    set(element(pdf, type), "/S", other);
}

/// Hangs a new element of a type below another.
Object hang(QPDF& pdf, Object parent, const char* type) {
    Object own = pdf.makeIndirectObject(Object::parse("<<>>"));
    set(own, "/S", type);
    own.replaceKey("/P", parent);
    parent.getKey("/K").appendItem(own);
    return own;
}

Object idLeaf(QPDF& pdf) {
    return tree(pdf).getKey("/IDTree").getKey("/Kids").getArrayItem(0);
}

}  // namespace

TEST_CASE("The check finds a tree that is none") {
    run({{"no tree", "UA 7.1-11", [](QPDF& p) { remove(p.getRoot(), "/StructTreeRoot"); }},
         {"no parent", "UA 7.1-12", [](QPDF& p) { remove(element(p, "/Table"), "/P"); }},
         {"own type", "UA 7.1-5", [](QPDF& p) { call(p, "/Div", "/Kader"); }},
         {"type remapped", "UA 7.1-7", [](QPDF& p) { set(tree(p), "/RoleMap", "<</P/Span>>"); }},
         {"no document", "own one document", [](QPDF& p) { call(p, "/Document", "/Sect"); }},
         {"twice", "own one parent",
          [](QPDF& p) { element(p, "/Document").getKey("/K").appendItem(element(p, "/Table")); }}});
}

TEST_CASE("The check finds headings that leave out a level") {
    run({{"H1 to H3", "UA 7.4.2-1", [](QPDF& p) { call(p, "/H2", "/H4"); }},
         {"no level", "UA 7.4.4-2", [](QPDF& p) { call(p, "/H2", "/H"); }}});
}

TEST_CASE("The check finds tables that cannot be read out") {
    run({{"no scope", "UA 7.5-1", [](QPDF& p) { remove(element(p, "/TH"), "/A"); }},
         {"cell lost", "UA 7.2-42",
          [](QPDF& p) {
              element(p, "/TBody").getKey("/K").getArrayItem(0).getKey("/K").eraseItem(4);
          }},
         {"all heads", "own table heads",
          [](QPDF& p) {
              for (Object row : element(p, "/TBody").getKey("/K").getArrayAsVector()) {
                  for (const Object& cell : row.getKey("/K").getArrayAsVector()) {
                      set(cell, "/S", "/TH");
                  }
              }
          }},
         {"data in the head", "own table heads",
          [](QPDF& p) { set(element(p, "/TH"), "/S", "/TD"); }},
         {"head of the wrong cells", "own table heads",
          [](QPDF& p) { set(element(p, "/TH"), "/A", "<</O/Table/Scope/Row>>"); }},
         {"head amid a row", "own table heads",
          [](QPDF& p) {
              Object cell =
                  element(p, "/TBody").getKey("/K").getArrayItem(0).getKey("/K").getArrayItem(2);
              set(cell, "/S", "/TH");
              set(cell, "/A", "<</O/Table/Scope/Row>>");
          }},
         {"two heads", "UA 7.2-11", [](QPDF& p) { call(p, "/TBody", "/THead"); }},
         {"no body", "UA 7.2-14", [](QPDF& p) { element(p, "/Table").getKey("/K").eraseItem(2); }},
         {"two feet", "UA 7.2-12",
          [](QPDF& p) {
              hang(p, element(p, "/Table"), "/TFoot");
              hang(p, element(p, "/Table"), "/TFoot");
          }},
         {"foot without body", "UA 7.2-13", [](QPDF& p) { call(p, "/TBody", "/TFoot"); }},
         {"two captions", "UA 7.2-39", [](QPDF& p) { hang(p, element(p, "/Table"), "/Caption"); }},
         {"caption amid", "UA 7.2-16",
          [](QPDF& p) {
              Object kids = element(p, "/Table").getKey("/K");
              Object caption = kids.getArrayItem(0);
              kids.eraseItem(0);
              kids.insertItem(1, caption);
          }},
         {"P in table", "UA 7.2-3", [](QPDF& p) { hang(p, element(p, "/Table"), "/P"); }},
         {"P in row", "UA 7.2-10", [](QPDF& p) { call(p, "/TD", "/P"); }},
         {"P in head", "UA 7.2-36", [](QPDF& p) { call(p, "/TR", "/P"); }},
         {"P in body", "UA 7.2-37",
          [](QPDF& p) { set(child(element(p, "/TBody"), 0), "/S", "/P"); }},
         {"P in foot", "UA 7.2-38",
          [](QPDF& p) {
              Object foot = hang(p, element(p, "/Table"), "/TFoot");
              foot.replaceKey("/K", Object::newArray());
              hang(p, foot, "/P");
          }},
         {"row alone", "UA 7.2-4", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TR"); }},
         {"head alone", "UA 7.2-5", [](QPDF& p) { hang(p, element(p, "/Sect"), "/THead"); }},
         {"body alone", "UA 7.2-6", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TBody"); }},
         {"foot alone", "UA 7.2-7", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TFoot"); }},
         {"TH alone", "UA 7.2-8", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TH"); }},
         {"TD alone", "UA 7.2-9", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TD"); }}});
}

TEST_CASE("The check finds lists and contents that are none") {
    run({{"P in list", "UA 7.2-19", [](QPDF& p) { call(p, "/LI", "/P"); }},
         {"P in item", "UA 7.2-20", [](QPDF& p) { call(p, "/LBody", "/P"); }},
         {"item alone", "UA 7.2-17", [](QPDF& p) { hang(p, element(p, "/Sect"), "/LI"); }},
         {"body alone", "UA 7.2-18", [](QPDF& p) { hang(p, element(p, "/Sect"), "/LBody"); }},
         {"no numbering", "own list numbering", [](QPDF& p) { remove(element(p, "/L"), "/A"); }},
         {"P in contents", "UA 7.2-27", [](QPDF& p) { call(p, "/TOCI", "/P"); }},
         {"entry alone", "UA 7.2-26", [](QPDF& p) { hang(p, element(p, "/Sect"), "/TOCI"); }},
         {"entry without reference", "own contents",
          [](QPDF& p) { call(p, "/Reference", "/Span"); }}});
}

TEST_CASE("The check finds elements that do not say what they must") {
    run({{"figure without words", "UA 7.3-1",
          [](QPDF& p) { remove(element(p, "/Figure"), "/Alt"); }},
         {"figure without box", "own figure box",
          [](QPDF& p) { remove(element(p, "/Figure"), "/A"); }},
         {"formula without words", "UA 7.7-1",
          [](QPDF& p) { hang(p, element(p, "/Sect"), "/Formula"); }},
         {"language", "UA 7.2-29", [](QPDF& p) { set(element(p, "/P"), "/Lang", "(een taal)"); }}});
}

TEST_CASE("The check finds quotes and text that are read in the wrong way") {
    run({{"quote without paragraphs", "own quote",
          [](QPDF& p) { set(element(p, "/BlockQuote").getKey("/K"), "/S", "/Span"); }},
         {"text exchanged", "own reading order",
          [](QPDF& p) {
              Object kids = element(p, "/TBody").getKey("/K");
              Object first = kids.getArrayItem(0);
              kids.eraseItem(0);
              kids.appendItem(first);
          }},
         {"pages exchanged", "own reading order", [](QPDF& p) {
              Object kids = element(p, "/Document").getKey("/K");
              Object first = kids.getArrayItem(0);
              kids.eraseItem(0);
              kids.appendItem(first);
          }}});
}

TEST_CASE("The check finds notes that cannot be found") {
    run({{"note without ID", "UA 7.9-1", [](QPDF& p) { remove(element(p, "/Note"), "/ID"); }},
         {"two notes, one ID", "UA 7.9-2",
          [](QPDF& p) {
              Object id = element(p, "/Note").getKey("/ID");
              hang(p, element(p, "/Sect"), "/Note").replaceKey("/ID", id);
          }},
         {"ID without tree", "own id tree", [](QPDF& p) { remove(tree(p), "/IDTree"); }},
         {"ID that is not in the tree", "own id tree",
          [](QPDF& p) { set(element(p, "/Note"), "/ID", "(other)"); }},
         {"ID of another element", "own id tree",
          [](QPDF& p) { idLeaf(p).getKey("/Names").setArrayItem(1, element(p, "/P")); }},
         {"ID of nothing", "own id tree",
          [](QPDF& p) {
              idLeaf(p).getKey("/Names").appendItem(Object::newString("zzz"));
              idLeaf(p).getKey("/Names").appendItem(element(p, "/P"));
          }},
         {"note without number", "own note label",
          [](QPDF& p) { set(element(p, "/Note").getKey("/K").getArrayItem(0), "/S", "/Span"); }},
         {"reference without link", "own reference",
          [](QPDF& p) { set(element(p, "/Reference").getKey("/K"), "/S", "/Span"); }}});
}
