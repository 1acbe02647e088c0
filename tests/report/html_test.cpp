// SPDX-License-Identifier: EUPL-1.2
//
// What a page must have so that everybody can read it, with or without seeing it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "domain/ensure.h"
#include "report/renderer.h"
#include "rich_document.h"
#include "sample_document.h"
#include "xml_tree.h"

using namespace kamerklaar;
using namespace kamerklaar::report;
using namespace kamerklaar::report::test;
using Catch::Matchers::Contains;

namespace {

std::set<std::string> idsOf(const Element& page) {
    std::set<std::string> ids;
    page.visit([&](const Element& element) {
        if (element.has("id")) {
            INFO(element.name << " " << element.at("id"));
            CHECK(ids.insert(element.at("id")).second);
        }
    });
    return ids;
}

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> found;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

const Element& only(const Element& page, const std::string& name) {
    const auto found = page.all(name);
    INFO(name);
    REQUIRE(found.size() == 1);
    return *found.front();
}

}  // namespace

TEST_CASE("a page is well-formed, every name in it is there once, and every link inside leads on") {
    for (const Document& document : documents()) {
        const auto page = xmlTree(renderHtml(document));
        INFO(document.info.title);
        const std::set<std::string> ids = idsOf(*page);
        int links = 0;
        page->visit([&](const Element& element) {
            if (const std::string to = element.at("href"); to.rfind('#', 0) == 0) {
                INFO(to);
                CHECK(ids.count(to.substr(1)) == 1);
                ++links;
            }
            for (const char* attribute : {"aria-labelledby", "aria-describedby"}) {
                for (const std::string& id : words(element.at(attribute))) {
                    INFO(id);
                    CHECK(ids.count(id) == 1);
                }
            }
        });
        CHECK(links >= 1);
    }
}

TEST_CASE("a page has one title, one main part and headings without gaps") {
    for (const Document& document : documents()) {
        const auto page = xmlTree(renderHtml(document));
        CHECK(page->at("lang") == "nl-NL");
        CHECK(only(only(*page, "head"), "title").text == document.info.title);
        CHECK(only(*page, "h1").text == document.info.title);
        const Element& skip = *page->all("a").front();
        CHECK(skip.text == "Naar de tekst");
        CHECK(skip.at("href") == "#" + only(*page, "main").at("id"));
        int level = 0;
        page->visit([&](const Element& element) {
            if (element.name.size() == 2 && element.name[0] == 'h' && element.name[1] >= '1' &&
                element.name[1] <= '6') {
                INFO(element.text);
                CHECK(element.name[1] - '0' <= level + 1);
                CHECK_FALSE(element.text.empty());
                level = element.name[1] - '0';
            }
        });
    }
}

TEST_CASE("the contents name every heading down to their depth, each below its chapter") {
    const auto page = xmlTree(renderHtml(sampleReport()));
    const Element& contents = only(*page, "nav");
    CHECK(only(contents, "h2").text == "Inhoud");
    std::vector<std::string> listed;
    for (const Element* link : contents.all("a")) {
        listed.push_back(link->text);
    }
    CHECK(listed == std::vector<std::string>{"1 Samenvatting", "1.1 Waar het geld naartoe ging",
                                             "1.2 Wat de regeling vraagt", "2 Voortgang",
                                             "2.1 Programmalijn 1", "2.2 Programmalijn 2",
                                             "2.3 Programmalijn 3", "Bijlage: alle gemeenten"});
    const Element& list = *contents.children.back();
    REQUIRE(list.children.size() == 3);
    CHECK(list.children[1]->children.back()->all("a").size() == 3);
    CHECK(xmlTree(renderHtml(letter()))->all("nav").empty());
}

TEST_CASE("a table says what it is, names its columns and rows, and can be scrolled by keyboard") {
    for (const Document& document : documents()) {
        const auto page = xmlTree(renderHtml(document));
        for (const Element* table : page->all("table")) {
            CHECK(table->namesOfChildren() ==
                  std::vector<std::string>{"caption", "thead", "tbody"});
            CHECK_FALSE(table->children[0]->text.empty());
            const Element& box = *table->parent;
            CHECK(box.at("tabindex") == "0");
            CHECK(box.at("role") == "group");
            CHECK(box.at("aria-labelledby") == table->children[0]->at("id"));
            const auto heads = table->children[1]->all("th");
            for (const Element* head : heads) {
                CHECK(head->at("scope") == "col");
                CHECK_FALSE(head->text.empty());
            }
            for (const auto& row : table->children[2]->children) {
                CHECK(row->children.size() == heads.size());
                CHECK(row->children.front()->name == "th");
                CHECK(row->children.front()->at("scope") == "row");
            }
        }
    }
    const auto page = xmlTree(renderHtml(richReport()));
    CHECK_THAT(renderHtml(richReport()), Contains("<td class=\"n\">1.234.567,89</td>"));
    CHECK(only(*page, "main").all("table").size() == 6);
}

TEST_CASE("what is drawn says in words what it shows, and its words are text") {
    const auto page = xmlTree(renderHtml(richReport()));
    CHECK(only(*page, "img").at("alt") == "Logo van het ministerie");
    const Element& drawing = only(*page, "svg");
    CHECK(drawing.at("role") == "img");
    CHECK_THAT(only(drawing, "desc").text, Contains("’s-Gravenhage besteedde 93 %"));
    CHECK(drawing.at("aria-labelledby") ==
          only(drawing, "title").at("id") + " " + only(drawing, "desc").at("id"));
    CHECK(drawing.all("text").size() == 12);
    CHECK(drawing.all("text").front()->text == "Amsterdam");
}

TEST_CASE("a note has its number in the text and a way back to it") {
    const auto page = xmlTree(renderHtml(richReport()));
    std::vector<const Element*> references;
    std::vector<const Element*> backlinks;
    for (const Element* link : page->all("a")) {
        if (link->at("role") == "doc-noteref") {
            references.push_back(link);
        } else if (link->at("role") == "doc-backlink") {
            backlinks.push_back(link);
        }
    }
    REQUIRE(references.size() == 4);
    REQUIRE(backlinks.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(references[i]->text == std::to_string(i + 1));
        CHECK(references[i]->at("href") == "#" + backlinks[i]->parent->at("id"));
        CHECK(backlinks[i]->at("href") == "#" + references[i]->at("id"));
        CHECK(references[i]->at("aria-label") == "Noot " + std::to_string(i + 1));
        CHECK(backlinks[i]->at("aria-label") ==
              "Terug naar de tekst bij noot " + std::to_string(i + 1));
    }
    CHECK_THAT(backlinks[2]->parent->text, Contains("28 684, nr. 700."));
    const Element& english = *backlinks[1]->parent->children.front();
    CHECK(english.name == "a");
    CHECK(english.at("lang") == "en-GB");
    CHECK(english.at("href") == "https://example.nl/what-works");
}

TEST_CASE("a quote has its source beside it, a figure in a sentence leads to where it comes from") {
    const auto page = xmlTree(renderHtml(richReport()));
    REQUIRE(page->all("blockquote").size() == 2);
    const Element& quote = *page->all("blockquote").back();
    CHECK_THAT(quote.text, Contains("wachtlijsten"));
    CHECK(quote.parent->namesOfChildren() == std::vector<std::string>{"blockquote", "figcaption"});
    CHECK(quote.parent->children[1]->text == "Gemeente Almere, verslag over 2025, versie 2");
    CHECK_THAT(renderHtml(richReport()),
               Contains("<a href=\"#paspoort-besteed\" class=\"value\" "
                        "title=\"Herkomst: € 7.171.117\">€ 7.171.117</a>") &&
                   Contains("dat is 72 % van"));
}

TEST_CASE("a mark and a callout have a name, key figures are pairs") {
    const auto page = xmlTree(renderHtml(richReport()));
    const Element& mark = only(*page, "aside");
    CHECK(mark.text == "CONCEPT");
    CHECK_FALSE(mark.at("aria-label").empty());
    int callouts = 0;
    page->visit([&](const Element& element) {
        if (element.at("role") == "note") {
            CHECK((element.has("aria-label") || element.has("aria-labelledby")));
            ++callouts;
        }
    });
    CHECK(callouts == 4);
    for (const Element* list : page->all("dl")) {
        for (const auto& pair : list->children) {
            CHECK(pair->children.front()->name == "dt");
            CHECK(pair->children.at(1)->name == "dd");
        }
    }
    CHECK(xmlTree(renderHtml(emptyReport()))->all("aside").empty());
}

TEST_CASE("a page holds everything itself and runs nothing") {
    const std::string html = renderHtml(richReport());
    const auto page = xmlTree(html);
    CHECK(page->all("script").empty());
    CHECK(page->all("link").empty());
    page->visit([&](const Element& element) {
        for (const auto& [name, value] : element.attributes) {
            INFO(element.name << " " << name << "=" << value);
            CHECK(name.rfind("on", 0) != 0);
            if (name == "src") {
                CHECK(value.rfind("data:", 0) == 0);
            }
            if (name == "href") {
                CHECK((value.rfind("#", 0) == 0 || value.rfind("https://", 0) == 0 ||
                       (value.rfind("data:text/csv;", 0) == 0 && element.has("download"))));
            }
        }
    });
    CHECK_THAT(html, !Contains("javascript") && !Contains("@import") && !Contains("url(http"));
    CHECK_THAT(html, Contains("; dit leidt nergens heen."));
}

TEST_CASE("words that look like markup stay words") {
    CHECK_THAT(renderHtml(richReport()), Contains("van &lt;het&gt; budget &amp; meer") &&
                                             Contains("Huisvesting &amp; &lt;overig&gt;"));
    Document document = letter();
    document.info.runningHead = "</style><b>\\\"}";
    CHECK(xmlTree(renderHtml(document))->all("b").empty());
    document.info.runningHead.clear();
    CHECK_THAT(renderHtml(document), !Contains("</style><b>"));
}

TEST_CASE("a page says of itself what the document says, and is the same bytes each time") {
    const std::string html = renderHtml(sampleReport());
    CHECK(html == renderHtml(sampleReport()));
    std::map<std::string, std::string> metadata;
    const auto page = xmlTree(html);
    for (const Element* meta : page->all("meta")) {
        metadata[meta->at("name")] = meta->at("content");
    }
    CHECK(metadata["author"] == "Ministerie van Justitie en Veiligheid");
    CHECK(metadata["dcterms.created"] == "2026-07-14");
    CHECK(metadata.size() == 7);
    CHECK(xmlTree(renderHtml(letter()))->all("meta").size() == 5);
}

TEST_CASE("what is wrong with a document is a mistake of who built it, on a page too") {
    const auto with = [](Block block) {
        Document document = letter();
        document.body.push_back(std::move(block));
        return document;
    };
    CHECK_THROWS_AS(renderHtml(Document{}), domain::Bug);
    CHECK_THROWS_AS(renderHtml(with(Heading{2, "Te diep", "", ""})), domain::Bug);
    CHECK_THROWS_AS(renderHtml(with(Heading{1, " ", "", ""})), domain::Bug);
    CHECK_THROWS_AS(renderHtml(with(Heading{1, "Naam", "", "twee woorden"})), domain::Bug);
    CHECK_THROWS_AS(renderHtml(with(Paragraph{{{"hier", Span::Kind::Link, "#nergens", ""}}})),
                    domain::Bug);
    Table uneven;
    uneven.columns.resize(2);
    uneven.rows = {{{"een"}, false}};
    CHECK_THROWS_AS(renderHtml(with(uneven)), domain::Bug);
    CHECK_THROWS_AS(renderHtml(with(Figure{"", "", sampleChart()})), domain::Bug);
}
