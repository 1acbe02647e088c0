// SPDX-License-Identifier: EUPL-1.2
#include "sample_document.h"

#include <QtCore/QByteArray>

namespace kamerklaar::report::test {

namespace {

using Align = Table::Align;

class BarChart : public Drawing {
public:
    [[nodiscard]] double heightFor(double) const override { return 170; }

    void draw(Canvas& canvas, double width) const override {
        const char* names[] = {"Amsterdam", "Rotterdam", "’s-Gravenhage", "Utrecht", "Eindhoven"};
        const double spent[] = {0.82, 0.64, 0.93, 0.51, 0.71};
        const TextStyle label{8, Weight::Regular, Anchor::End, Ink::Text};
        const TextStyle value{8, Weight::Bold, Anchor::Start, Ink::Text};
        const double left = 90;
        const double room = width - left - 70;
        for (int i = 0; i < 5; ++i) {
            const double y = 8 + i * 28;
            canvas.text({left - 8, y + 13}, names[i], label);
            canvas.fillRect({left, y, room, 18}, Ink::AccentSoft);
            canvas.fillRect({left, y, room * spent[i], 18}, Ink::Accent);
            canvas.text({left + room + 8, y + 13},
                        std::to_string(static_cast<int>(spent[i] * 100)) + " %", value);
        }
        canvas.line({left, 4}, {left, 146}, 0.8, Ink::Rule);
        canvas.fillPath({{left, 158}, {left + 8, 158}, {left + 8, 166}, {left, 166}}, Ink::Accent);
        canvas.text({left + 14, 165}, "besteed", {8});
        canvas.fillRect({left + 70, 158, 8, 8}, Ink::AccentSoft);
        canvas.strokeRect({left + 70, 158, 8, 8}, 0.6, Ink::Rule);
        canvas.text({left + 84, 165}, "begroot", {8});
    }
};

const char* const longText =
    "De twintig gemeenten zetten de middelen in voor jongeren van 8 tot en met 27 jaar die risico "
    "lopen om met criminaliteit in aanraking te komen. In het verslagjaar is de samenwerking "
    "tussen gemeente, onderwijs, politie en zorg verder uitgebouwd. De officiële coördinatie ligt "
    "bij de gemeente; de efficiëntie van de financiële afhandeling is verbeterd. Waar de inzet "
    "achterbleef, is dat vooral toe te schrijven aan krapte op de arbeidsmarkt.";

Table moneyTable(int rows) {
    Table table;
    table.caption = "Tabel 1: besteding per gemeente, 2025";
    table.columns = {{"Gemeente", "", Align::Left, 2},
                     {"Beschikt", "€", Align::Right, 1},
                     {"Besteed", "€", Align::Right, 1},
                     {"Resterend", "€", Align::Right, 1},
                     {"Besteed deel", "%", Align::Right, 1}};
    const char* names[] = {"Alkmaar", "Almere",     "Amsterdam", "Arnhem",        "Breda",
                           "Delft",   "Den Helder", "Eindhoven", "’s-Gravenhage", "Groningen"};
    for (int i = 0; i < rows; ++i) {
        std::string name = names[i % 10];
        if (i >= 10) {
            name += " " + std::to_string(i);
        }
        const int spent = 311111 + (i * 7919) % 188889;
        const auto thousands = [](int amount) {
            std::string text = std::to_string(amount);
            for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) {
                text.insert(static_cast<std::size_t>(at), ".");
            }
            return text;
        };
        table.rows.push_back({{name, "500.000", thousands(spent), thousands(500000 - spent),
                               std::to_string(spent / 5000)},
                              false});
    }
    if (rows > 0) {
        table.rows.push_back({{"Totaal", "10.000.000", "7.171.117", "2.828.883", "72"}, true});
    }
    table.source =
        "Bron: verantwoording van de gemeenten, zelf gerapporteerd; peildatum 14 juli 2026. "
        "Bedragen zonder compensabele btw.";
    return table;
}

KeyFigures keyFigures() {
    return {{{"Beschikbaar", "€ 30.000.000", "drie programmajaren samen"},
             {"Besteed", "€ 7.171.117", "72 % van wat voor 2025 is beschikt"},
             {"Gemeenten met verslag", "18 van 20", "twee nog niet ontvangen"},
             {"Jongeren bereikt", "4.312", "gepland: 4.000"}}};
}

Table wideTable() {
    Table table;
    table.caption = "Tabel 3: interventies en hun bereik";
    table.columns = {{"Interventie", "", Align::Left, 3},
                     {"Grondslag", "", Align::Left, 2},
                     {"Leeftijd", "jaar", Align::Left, 1},
                     {"Bereik gepland", "aantal", Align::Right, 1},
                     {"Bereik werkelijk", "aantal", Align::Right, 1},
                     {"Toelichting", "", Align::Left, 3}};
    table.rows = {{{"Alleen jij bepaalt wie je bent", "NJi: goed onderbouwd", "12–17", "120", "134",
                    "Uitgebreid naar twee scholen."},
                   false},
                  {{"Jongerenwerk in de wijk", "Kwaliteitskader", "8–27", "300", "287",
                    "Vacature van een half jaar; sinds september weer op sterkte."},
                   false},
                  {{"Werkplaats Perspectief", "—", "16–27", "45", "≥ 45",
                    "Zonder grondslag gemeld; de gemeente levert de onderbouwing na."},
                   false}};
    return table;
}

/// With notes, and a figure that leads to where it comes from.
Text notedText() {
    Text text = plain("In de wijk is ");
    text.push_back({"61,3 %", Span::Kind::Figure, "#herkomst", ""});
    text.push_back({" van het budget besteed ", Span::Kind::Plain, "", ""});
    text.push_back(
        {"Kamerstukken II 2024/25, 28741, nr. 12, blz. 4. De officiële cijfers over het "
         "laatste kwartaal zijn daarin nog niet verwerkt; zij volgen in het najaar.",
         Span::Kind::Note, "", ""});
    text.push_back({"en de scholen doen alle ", Span::Kind::Plain, "", ""});
    text.push_back({"12", Span::Kind::Figure, "", ""});
    text.push_back({" mee.", Span::Kind::Plain, "", ""});
    text.push_back({"Preventing Youth Crime: What Works, 2023.", Span::Kind::Note,
                    "https://example.nl/what-works", "en-GB"});
    return text;
}

Paragraph passport() {
    return {plain("61,3 %: besteed € 6.130.000 van beschikt € 10.000.000, verantwoording 2025."),
            Paragraph::Style::Small, "herkomst"};
}

List nestedList() {
    List inner{false, {{body("nieuwe groepen pas na de zomer;")}, {body("begeleiding op maat.")}}};
    List list{false, {}};
    list.items.push_back({body("De doelgroep is bereikt in zestien van de achttien gemeenten.")});
    list.items.push_back({body("Twee gemeenten stelden de planning bij:"), inner});
    list.items.push_back(
        {body("De uitstroom uit trajecten bleef met 11 % onder de raming, mede "
              "doordat scholen en aanbieders elkaar vroeger vinden dan voorheen.")});
    return list;
}

Document front() {
    Document document;
    DocumentInfo& info = document.info;
    info.title = "Preventie met gezag: voortgang 2025";
    info.subtitle = "Jaarlijkse rapportage aan de Tweede Kamer over de specifieke uitkering";
    info.author = "Ministerie van Justitie en Veiligheid";
    info.subject = "Besteding, bereik en voortgang van de twintig gemeenten";
    info.keywords = {"preventie", "jeugdcriminaliteit", "specifieke uitkering"};
    info.titleLines = {{"Verslagperiode", "1 januari 2025 tot en met 31 december 2025"},
                       {"Peildatum", "14 juli 2026"},
                       {"Status", "Concept ter vaststelling"},
                       {"Versie", "0.3"}};
    info.date = domain::Date::known(2026, 7, 14);
    info.runningHead = "Preventie met gezag – voortgang 2025";
    return document;
}

}  // namespace

std::shared_ptr<const Drawing> sampleChart() {
    return std::make_shared<BarChart>();
}

Document emptyReport() {
    return front();
}

std::string samplePng() {
    return QByteArray::fromBase64(
               "iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAYAAACtBE5DAAAAFElEQVR42mOQ96v8j4YZQJiBehIA"
               "ff0lgTD9ZSQAAAAASUVORK5CYII=")
        .toStdString();
}

Document sampleLetter() {
    Document document = sampleReport();
    document.body.erase(document.body.begin(), document.body.begin() + 2);
    DocumentInfo& info = document.info;
    info.front = DocumentInfo::Front::Head;
    info.title = "Beslisnota: voortgang 2025";
    info.subtitle = "Ter beslissing";
    info.titleLines = {{"Aan", "de Minister"}, {"Datum", "14 juli 2026"}};
    info.style.accent = "#e17000";
    info.style.logo = samplePng();
    info.style.logoAlternative = "Logo van het ministerie";
    document.attachments = {
        {"cijfers 2025.csv", "text/csv; charset=utf-8", "De cijfers", "gemeente;bedrag\nDelft;1\n"},
        {"bijlage é.json", "application/json", "", "{}"}};
    return document;
}

Paragraph body(std::string text) {
    return {plain(std::move(text)), Paragraph::Style::Body};
}

Document sampleReport() {
    Document document = front();
    document.info.pageMark = "VOORBEELDGEGEVENS";
    Blocks& out = document.body;
    out.push_back(Contents{"Inhoud", 2});
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Samenvatting", "1", "samenvatting"});
    out.push_back(Paragraph{plain("Van de € 10 miljoen voor 2025 is 72 % besteed. Achttien van de "
                                  "twintig gemeenten hebben hun verslag op tijd ingediend."),
                            Paragraph::Style::Lead});
    out.push_back(keyFigures());
    out.push_back(body(longText));
    out.push_back(Callout{Callout::Kind::Warning,
                          "Cijfers zijn voorlopig",
                          {body("Twee gemeenten hebben nog niet gerapporteerd. Hun besteding is in "
                                "de totalen niet meegeteld; hun reservering wel.")}});
    out.push_back(Heading{2, "Waar het geld naartoe ging", "1.1", "geld"});
    out.push_back(Figure{"Figuur 1: besteed deel van de beschikking, vijf grootste gemeenten",
                         "Staafdiagram. ’s-Gravenhage besteedde 93 %, Amsterdam 82 %, Eindhoven "
                         "71 %, Rotterdam 64 % en Utrecht 51 % van de beschikking.",
                         sampleChart()});
    out.push_back(moneyTable(10));
    out.push_back(Heading{2, "Wat de regeling vraagt", "1.2", ""});
    Text links = plain("De regeling staat op ");
    links.push_back(
        {"de website van de overheid met alle geldende regelingen, besluiten en "
         "bijlagen bij elkaar",
         Span::Kind::Link, "https://wetten.overheid.nl/", ""});
    links.push_back({" en wordt toegelicht in hoofdstuk ", Span::Kind::Plain, "", ""});
    links.push_back({"2", Span::Kind::Link, "#voortgang", ""});
    links.push_back({". Het Engelse rapport heet ", Span::Kind::Plain, "", ""});
    links.push_back({"Preventing Youth Crime: What Works", Span::Kind::Emphasis, "", "en-GB"});
    links.push_back({". ", Span::Kind::Plain, "", ""});
    links.push_back({"Let op:", Span::Kind::Strong, "", ""});
    links.push_back({" tekens als ≥, ŷ, œ, € en ✓ blijven leesbaar;\ttabs worden spaties.",
                     Span::Kind::Plain, "", ""});
    out.push_back(Paragraph{links, Paragraph::Style::Body});
    out.push_back(Quote{{Paragraph{notedText(), Paragraph::Style::Body}},
                        "Bron: verslag van de gemeente Delft, bladzijde 4"});
    out.push_back(nestedList());
    out.push_back(List{true,
                       {{body("Gemeente dient het verslag in.")},
                        {body("Het ministerie beoordeelt binnen zes weken.")},
                        {body("De minister stelt vast.")}}});
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Voortgang", "2", "voortgang"});
    for (int i = 1; i <= 3; ++i) {
        const std::string number = "2." + std::to_string(i);
        out.push_back(Heading{2, "Programmalijn " + std::to_string(i), number, ""});
        out.push_back(Heading{3, "Wat is bereikt", number + ".1", ""});
        out.push_back(body(longText));
        out.push_back(Heading{3, "Wat blijft liggen", number + ".2", ""});
        out.push_back(body(longText));
        out.push_back(Callout{Callout::Kind::Notice, "", {body(longText)}});
    }
    out.push_back(wideTable());
    out.push_back(Heading{1, "Bijlage: alle gemeenten", "", "bijlage"});
    out.push_back(moneyTable(70));
    out.push_back(passport());
    out.push_back(Paragraph{plain("Samengesteld uit de verslagen van de gemeenten."),
                            Paragraph::Style::Small});
    return document;
}

Document longReport(int municipalities) {
    Document document = front();
    Blocks& out = document.body;
    out.push_back(Contents{"Inhoud", 2});
    out.push_back(PageBreak{});
    out.push_back(Heading{1, "Samenvatting", "1", ""});
    out.push_back(keyFigures());
    out.push_back(moneyTable(municipalities));
    out.push_back(Heading{1, "Gemeenten", "2", ""});
    for (int i = 0; i < municipalities; ++i) {
        const std::string number = "2." + std::to_string(i + 1);
        if (i > 0) {
            out.push_back(PageBreak{});
        }
        out.push_back(Heading{2, "Gemeente " + std::to_string(i + 1), number, ""});
        out.push_back(body("Gemeente " + std::to_string(i + 1) + ". " + longText));
        out.push_back(moneyTable(9));
        out.push_back(Heading{3, "Interventies", number + ".1", ""});
        out.push_back(wideTable());
        out.push_back(nestedList());
    }
    return document;
}

}  // namespace kamerklaar::report::test
