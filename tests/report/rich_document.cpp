// SPDX-License-Identifier: EUPL-1.2
#include "rich_document.h"

#include "sample_document.h"

namespace kamerklaar::report::test {

namespace {

using Kind = Span::Kind;

Paragraph paragraphOf(Text text) {
    return {std::move(text), Paragraph::Style::Body};
}

Table annexTable() {
    Table table;
    table.caption = "Begroot en besteed";
    table.columns = {{"Kostencategorie", "", Table::Align::Left, 2},
                     {"Besteed", "€", Table::Align::Right, 1},
                     {"Deel", "% van begroot", Table::Align::Right, 1},
                     {"Jongeren", "aantal", Table::Align::Right, 1},
                     {"Ontvangen op", "", Table::Align::Left, 1}};
    table.rows = {{{"Personeel", "1.234.567,89", "61,3 %", "1.250", "14-07-2026"}, false},
                  {{"Huisvesting & <overig>", "−12,00", "–", "< 5", "–"}, false},
                  {{"Totaal", "1.234.555,89", "61,3 %", "1.250", ""}, true}};
    return table;
}

Table veryWideTable() {
    Table table;
    table.caption = "Alle bedragen per gemeente";
    table.columns.push_back({"Gemeente", "", Table::Align::Left, 1});
    Table::Row row{{"’s-Gravenhage"}, false};
    for (int year = 1; year <= 9; ++year) {
        table.columns.push_back(
            {"Programmajaar " + std::to_string(year), "€", Table::Align::Right, 1});
        row.cells.emplace_back("123.456.789,01");
    }
    table.rows = {row, row};
    return table;
}

}  // namespace

std::string smallPng() {
    const unsigned char bytes[] = {
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48,
        0x44, 0x52, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00,
        0x00, 0x7B, 0x40, 0xE8, 0xDD, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78,
        0xDA, 0x63, 0x90, 0xF7, 0xAB, 0x04, 0x22, 0x00, 0x05, 0x9D, 0x01, 0xCD, 0x99, 0x56,
        0xC5, 0x34, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

Document richReport() {
    Document document = sampleReport();
    document.info.style.accent = "#c8102e";
    document.info.style.logo = smallPng();
    document.info.style.logoAlternative = "Logo van het ministerie";
    document.info.pageMark = "CONCEPT";
    document.attachments = {
        {"cijfers.csv", "text/csv", "De cijfers achter dit rapport", "gemeente;besteed\r\n"}};
    Blocks& out = document.body;
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Wat gemeenten schrijven", "", "citaten"});
    out.push_back(
        Quote{{paragraphOf(plain("De wachtlijsten zijn lang; er is te weinig personeel.")),
               List{false, {{paragraphOf(plain("vooral in de zorg"))}}}},
              "Gemeente Almere, verslag over 2025, versie 2"});
    out.push_back(paragraphOf({{"Er is ", Kind::Plain, "", ""},
                               {"€ 7.171.117", Kind::Figure, "#paspoort-besteed", ""},
                               {" besteed", Kind::Plain, "", ""},
                               {"Kamerstukken II 2025/26, 28 684, nr. 700.", Kind::Note, "", ""},
                               {", dat is ", Kind::Plain, "", ""},
                               {"72 %", Kind::Figure, "", ""},
                               {" van <het> budget & meer", Kind::Plain, "", ""},
                               {"Tweede noot, met ]]> erin.", Kind::Note, "", ""},
                               {"; ", Kind::Plain, "", ""},
                               {"dit", Kind::Link, "javascript:alert(1)", ""},
                               {" leidt nergens heen.", Kind::Plain, "", ""}}));
    out.push_back(annexTable());
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Brede tabellen", "", "breed"});
    out.push_back(veryWideTable());
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Herkomst van de cijfers", "", "paspoorten"});
    out.push_back(Paragraph{plain("Besteed: som van de verslagen."), Paragraph::Style::Body,
                            "paspoort-besteed"});
    out.push_back(annexTable());
    return document;
}

Document letter() {
    Document document;
    document.info.front = DocumentInfo::Front::Head;
    document.info.title = "Aanbieding van de rapportage";
    document.info.author = "Ministerie van Justitie en Veiligheid";
    document.info.titleLines = {{"Datum", "1 september 2026"}};
    document.info.date = domain::Date::known(2026, 9, 1);
    document.body.push_back(paragraphOf(plain("Geachte voorzitter,")));
    document.body.push_back(paragraphOf(plain("Hierbij bied ik u de rapportage aan.")));
    return document;
}

std::vector<Document> documents() {
    return {sampleReport(), richReport(), letter(), emptyReport(), longReport(3)};
}

}  // namespace kamerklaar::report::test
