// SPDX-License-Identifier: EUPL-1.2
#include "report/abridged.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::report;

namespace {

Table tableOf(int rows) {
    Table table;
    table.columns.resize(2);
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({{std::to_string(row), "1"}, false});
    }
    table.rows.push_back({{"Totaal", std::to_string(rows)}, true});
    return table;
}

const Table& tableIn(const Document& document) {
    return std::get<Table>(document.body.at(1).content);
}

}  // namespace

TEST_CASE("a long table keeps its first rows and its total while somebody types, and says so") {
    Document document;
    document.body = {Paragraph{plain("Inleiding.")}, tableOf(2000)};
    abridge(document);
    const Table& table = tableIn(document);
    REQUIRE(table.rows.size() == 62);
    CHECK(table.rows[59].cells[0].words == "59");
    CHECK(table.rows[60].cells[0].words == "… en nog 1.940 rijen, in het hele document");
    CHECK(table.rows[60].cells.size() == 2);
    CHECK(table.rows[61].cells[1].words == "2000");
}

TEST_CASE("a table of all municipalities of the regulation stays whole") {
    Document document;
    document.body = {Paragraph{plain("Inleiding.")}, tableOf(20)};
    abridge(document);
    CHECK(tableIn(document).rows.size() == 21);
}

TEST_CASE("of a chapter with very many parts the beginning and the end stay") {
    Document document;
    for (int at = 0; at < 5000; ++at) {
        document.body.push_back(Paragraph{plain(std::to_string(at))});
    }
    abridge(document);
    REQUIRE(document.body.size() == 161);
    const auto words = [&document](std::size_t at) {
        return std::get<Paragraph>(document.body[at].content).text.front().text;
    };
    CHECK(words(119) == "119");
    CHECK(words(120) == "… en nog 4.840 onderdelen, in het hele document");
    CHECK(words(121) == "4960");
    CHECK(words(160) == "4999");
}
