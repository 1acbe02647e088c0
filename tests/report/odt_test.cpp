// SPDX-License-Identifier: EUPL-1.2
//
// What an OpenDocument text must have so that every program opens it, and styles that mean
// something.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "domain/ensure.h"
#include "package/zip_reader.h"
#include "report/renderer.h"
#include "rich_document.h"
#include "sample_document.h"
#include "xml_tree.h"

using namespace kamerklaar;
using namespace kamerklaar::report;
using namespace kamerklaar::report::test;
using Catch::Matchers::Contains;

namespace {

/// A package, unpacked.
class Opened {
public:
    explicit Opened(std::string bytes) : bytes_(std::move(bytes)) {
        auto package = package::ZipReader::open(bytes_);
        REQUIRE(package.has_value());
        names = package->names();
        for (const std::string& name : names) {
            std::string& part = parts[name];
            const auto refusal = package->read(name, [&](std::string_view piece) {
                part += piece;
                return package::Refusal();
            });
            REQUIRE_FALSE(refusal.has_value());
        }
        content = xmlTree(parts["content.xml"]);
        styles = xmlTree(parts["styles.xml"]);
    }
    explicit Opened(const Document& document) : Opened(renderOdt(document)) {}

    std::vector<std::string> names;
    std::map<std::string, std::string> parts;
    std::unique_ptr<Element> content;
    std::unique_ptr<Element> styles;

private:
    std::string bytes_;
};

std::set<std::string> attributesOf(const Element& tree, const std::string& element,
                                   const std::string& attribute) {
    std::set<std::string> values;
    for (const Element* each : tree.all(element)) {
        INFO(element << " " << each->at(attribute));
        CHECK(values.insert(each->at(attribute)).second);
    }
    return values;
}

std::vector<const Element*> textTables(const Element& content) {
    std::vector<const Element*> tables;
    for (const Element* table : content.all("table:table")) {
        if (!table->all("table:table-header-rows").empty()) {
            tables.push_back(table);
        }
    }
    return tables;
}

/// The master page that an element begins, or that the style it comes from begins.
std::string masterPage(const Opened& odt, const Element& element) {
    for (const Element* style : odt.content->all("style:style")) {
        if (style->at("style:name") == element.at("text:style-name")) {
            return style->at("style:master-page-name");
        }
    }
    return {};
}

}  // namespace

TEST_CASE("the package of a text says first what it is, and lists each of its parts") {
    for (const Document& document : documents()) {
        const std::string bytes = renderOdt(document);
        CHECK(bytes.substr(30, 8 + 39) == "mimetypeapplication/vnd.oasis.opendocument.text");
        CHECK(bytes[8] == 0);  // stored as it is
        const Opened odt(bytes);
        CHECK(odt.names.front() == "mimetype");
        const auto manifest = xmlTree(odt.parts.at("META-INF/manifest.xml"));
        const std::set<std::string> listed =
            attributesOf(*manifest, "manifest:file-entry", "manifest:full-path");
        std::set<std::string> present = {"/"};
        for (const std::string& name : odt.names) {
            if (name != "mimetype" && name != "META-INF/manifest.xml") {
                present.insert(name);
            }
        }
        CHECK(listed == present);
    }
}

TEST_CASE("every style that a text refers to is there") {
    for (const Document& document : documents()) {
        const Opened odt(document);
        std::set<std::string> defined = {"Outline"};
        const auto collect = [&](const Element& element) {
            for (const char* attribute : {"style:name", "table:name"}) {
                if (element.name.rfind("style:", 0) == 0 || element.name == "text:list-style") {
                    defined.insert(element.at(attribute));
                }
            }
        };
        odt.content->visit(collect);
        odt.styles->visit(collect);
        int references = 0;
        const auto follow = [&](const Element& element) {
            for (const auto& [name, value] : element.attributes) {
                const bool refers =
                    name.size() > 10 && name.ends_with("-name") &&
                    (name.find("style") != name.npos || name == "style:master-page-name" ||
                     name == "style:page-layout-name") &&
                    name != "style:display-name";
                if (refers) {
                    INFO(element.name << " " << name << "=" << value);
                    CHECK(defined.count(value) == 1);
                    ++references;
                }
            }
        };
        odt.content->visit(follow);
        odt.styles->visit(follow);
        CHECK(references > 60);
    }
}

TEST_CASE("no style has a look of its own but the named ones") {
    const Opened odt(richReport());
    for (const Element* style : odt.content->all("style:style")) {
        INFO(style->at("style:name"));
        const std::string family = style->at("style:family");
        if (family == "paragraph") {
            CHECK(style->has("style:parent-style-name"));
        }
        for (const Element* look : style->all("style:text-properties")) {
            for (const auto& [name, value] : look->attributes) {
                const bool isSize = name == "fo:font-size" && value.ends_with('%');
                CHECK((isSize || name == "fo:language" || name == "fo:country"));
            }
        }
    }
}

TEST_CASE("headings have their level, in order, and the number that the program counts itself") {
    const Opened odt(richReport());
    int last = 0;
    std::vector<std::string> counted;
    for (const Element* heading : odt.content->all("text:h")) {
        INFO(heading->text);
        const int level = std::stoi(heading->at("text:outline-level"));
        CHECK(level <= last + 1);
        last = level;
        const auto numbers = heading->all("text:number");
        CHECK(numbers.empty() == (heading->at("text:is-list-header") == "true"));
        if (!numbers.empty()) {
            counted.push_back(numbers.front()->text);
        }
    }
    CHECK(counted == std::vector<std::string>{"1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2",
                                              "2.2", "2.2.1", "2.2.2", "2.3", "2.3.1", "2.3.2"});
}

TEST_CASE("a number that the program would count otherwise stands as words") {
    Document document = letter();
    document.body = {Heading{1, "Een", "1", ""},           Heading{2, "Onder een", "1.1", ""},
                     Heading{1, "Bijlage A", "", ""},      Heading{2, "Aalst", "A.1", ""},
                     Heading{3, "Verder", "A.1.1", ""},    Heading{1, "Twee", "2", ""},
                     Heading{2, "Overgeslagen", "2.2", ""}};
    const Opened odt(document);
    std::vector<bool> isCounted;
    for (const Element* heading : odt.content->all("text:h")) {
        isCounted.push_back(!heading->all("text:number").empty());
    }
    CHECK(isCounted == std::vector<bool>{true, true, false, false, false, true, false});
    CHECK_THAT(odt.parts.at("content.xml"), Contains("A.1<text:tab/>Aalst"));
}

TEST_CASE("the contents show every heading down to their depth before anybody makes them anew") {
    const Opened odt(sampleReport());
    const Element& index = *odt.content->all("text:table-of-content").front();
    CHECK(index.children[0]->at("text:outline-level") == "2");
    const auto bookmarks = attributesOf(*odt.content, "text:bookmark-start", "text:name");
    std::vector<std::string> entries;
    for (const Element* link : index.all("text:a")) {
        CHECK(bookmarks.count(link->at("xlink:href").substr(1)) == 1);
        CHECK(link->all("text:bookmark-ref").front()->at("text:ref-name") ==
              link->at("xlink:href").substr(1));
        entries.push_back(link->text);
    }
    CHECK(entries == std::vector<std::string>{"1Samenvatting–", "1.1Waar het geld naartoe ging–",
                                              "1.2Wat de regeling vraagt–", "2Voortgang–",
                                              "2.1Programmalijn 1–", "2.2Programmalijn 2–",
                                              "2.3Programmalijn 3–", "Bijlage: alle gemeenten–"});
}

TEST_CASE("every link inside a text leads to a bookmark, and every name is there once") {
    for (const Document& document : documents()) {
        const Opened odt(document);
        auto places = attributesOf(*odt.content, "text:bookmark-start", "text:name");
        places.merge(attributesOf(*odt.content, "text:bookmark", "text:name"));
        for (const Element* link : odt.content->all("text:a")) {
            const std::string to = link->at("xlink:href");
            INFO(to);
            CHECK((to.rfind("https://", 0) == 0 || places.count(to.substr(1)) == 1));
        }
        attributesOf(*odt.content, "table:table", "table:name");
        attributesOf(*odt.content, "draw:frame", "draw:name");
    }
    CHECK_THAT(Opened(richReport()).parts.at("content.xml"), !Contains("javascript"));
}

TEST_CASE("a table repeats its head, names its rows and sets figures to the right") {
    for (const Document& document : documents()) {
        const Opened odt(document);
        for (const Element* table : textTables(*odt.content)) {
            INFO(table->at("table:name"));
            const std::size_t columns = table->all("table:table-column").size();
            CHECK(table->all("table:table-header-columns").size() == 1);
            CHECK(table->all("table:table-header-rows").size() == 1);
            for (const Element* row : table->all("table:table-row")) {
                CHECK(row->children.size() == columns);
            }
        }
    }
    const Opened odt(richReport());
    CHECK(textTables(*odt.content).size() == 6);
    CHECK_THAT(odt.parts.at("content.xml"),
               Contains("<text:p text:style-name=\"Table_20_Figures\">1.234.567,89</text:p>") &&
                   Contains("<text:p text:style-name=\"Table_20_Contents\">Huisvesting &amp; "
                            "&lt;overig&gt;</text:p>") &&
                   Contains("<text:p text:style-name=\"Table_20_Total_20_Figures\">1.250"));
}

TEST_CASE("notes are notes, quotes and callouts have styles of their own") {
    const Opened odt(richReport());
    const auto notes = odt.content->all("text:note");
    REQUIRE(notes.size() == 4);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        CHECK(notes[i]->at("text:note-class") == "footnote");
        CHECK(notes[i]->all("text:note-citation").front()->text == std::to_string(i + 1));
    }
    CHECK_THAT(notes[2]->all("text:note-body").front()->text, Contains("28 684, nr. 700."));
    const std::string& content = odt.parts.at("content.xml");
    CHECK_THAT(content, Contains("\"Quotations\">De wachtlijsten zijn lang") &&
                            Contains("\"Quotation_20_source\">Gemeente Almere") &&
                            Contains("\"Warning_20_title\">Cijfers zijn voorlopig") &&
                            Contains("text:style-name=\"Figure_20_reference\"") &&
                            Contains("\"Strong_20_Emphasis\">Let op:"));
}

TEST_CASE("a drawing travels along as a picture whose words are text, and says what it shows") {
    const Opened odt(richReport());
    for (const Element* frame : odt.content->all("draw:frame")) {
        CHECK(odt.parts.count(frame->children[0]->at("xlink:href")) == 1);
        CHECK(frame->at("svg:width").ends_with("pt"));
        CHECK_FALSE(frame->all("svg:title").front()->text.empty());
    }
    CHECK_THAT(odt.content->all("svg:desc").front()->text, Contains("’s-Gravenhage besteedde"));
    const auto picture = xmlTree(odt.parts.at("Pictures/figuur-1.svg"));
    CHECK(picture->all("text").front()->text == "Amsterdam");
    CHECK(picture->all("text").front()->at("fill") == "#1b2733");
    const auto frames = odt.content->all("draw:frame");
    CHECK(frames.front()->at("svg:height") == "46pt");  // the logo, twice as wide as high
    CHECK(frames.front()->at("svg:width") == "92pt");
}

TEST_CASE("a page with a table that is too wide is turned, and the next one is upright again") {
    const Opened odt(richReport());
    std::map<std::string, std::string> pages;
    for (const Element* heading : odt.content->all("text:h")) {
        pages[heading->text] = masterPage(odt, *heading);
    }
    CHECK(pages["Brede tabellen"] == "Landscape");
    CHECK(pages["Herkomst van de cijfers"] == "Standard");
    CHECK(pages["1Samenvatting"].empty());
    CHECK(masterPage(odt, *odt.content->all("text:p").front()) == "First_20_Page");
}

TEST_CASE("the mark and the number of the page stand on every kind of page") {
    const Opened odt(richReport());
    const auto masters = odt.styles->all("style:master-page");
    REQUIRE(masters.size() == 3);
    for (const Element* master : masters) {
        CHECK_THAT(master->all("style:header").front()->text, Contains("CONCEPT"));
        CHECK(master->all("style:footer").front()->text == "Pagina 1 van 1");
        CHECK(master->all("text:page-number").size() == 1);
        CHECK(master->all("text:page-count").size() == 1);
    }
    CHECK_THAT(Opened(emptyReport()).parts.at("styles.xml"), !Contains("CONCEPT"));
}

TEST_CASE("a text says of itself what the document says, in its language") {
    const Opened odt(richReport());
    const auto meta = xmlTree(odt.parts.at("meta.xml"));
    std::map<std::string, std::string> said;
    for (const auto& property : meta->children.front()->children) {
        said[property->name] = property->text;
    }
    CHECK(said["dc:creator"] == "Ministerie van Justitie en Veiligheid");
    CHECK(said["dc:date"] == "2026-07-14T00:00:00");
    CHECK(said["dc:language"] == "nl-NL");
    CHECK(said.size() == 9);
    const std::string& styles = odt.parts.at("styles.xml");
    CHECK_THAT(styles, Contains("fo:language=\"nl\" fo:country=\"NL\"") && Contains("#c8102e") &&
                           !Contains("@"));
    CHECK_THAT(odt.parts.at("content.xml"), Contains("fo:language=\"en\" fo:country=\"GB\""));
}

TEST_CASE(
    "a text is the same bytes each time, and what is wrong with it is its builder's mistake") {
    CHECK(renderOdt(richReport()) == renderOdt(richReport()));
    Document document = letter();
    document.body.push_back(Paragraph{{{"hier", Span::Kind::Link, "#nergens", ""}}});
    CHECK_THROWS_AS(renderOdt(document), domain::Bug);
    CHECK_THROWS_AS(renderOdt(Document{}), domain::Bug);
}
