// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/documents.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/document_parts.h"
#include "domain/notation.h"
#include "report/charts/scale.h"
#include "report/kamer_report/published_lines.h"
#include "report/kamer_report/text_blocks.h"

using namespace kamerklaar;
using domain::Date;
using domain::Money;
using domain::Period;

namespace {

domain::Term term(domain::TermKind kind, const std::string& code, const std::string& name) {
    domain::Term entry;
    entry.kind = kind;
    entry.code = code;
    entry.name = name;
    return entry;
}

domain::Scheme smallScheme() {
    domain::Scheme scheme;
    scheme.code = "proef";
    scheme.name = "Regeling voor de proef";
    scheme.shortName = "Proefregeling";
    scheme.kind = "specifieke uitkering";
    scheme.ceiling = Money::euros(4000);
    scheme.smallNumberThreshold = 5;
    scheme.spendingPeriod = Period::known(Date::known(2025, 1, 1), Date::known(2026, 12, 31));
    domain::ProgrammeYear year;
    year.number = 1;
    year.label = "2025";
    year.period = Period::known(Date::known(2025, 1, 1), Date::known(2025, 12, 31));
    scheme.programmeYears = {year};
    scheme.terms = {term(domain::TermKind::CostCategory, "a", "analyse"),
                    term(domain::TermKind::CostCategory, "c", "interventies"),
                    term(domain::TermKind::EvidenceBasis, "a", "onderbouwd"),
                    term(domain::TermKind::AgeBand, "12-17", "12 tot en met 17 jaar"),
                    term(domain::TermKind::FactorDomain, "onderwijs", "onderwijs"),
                    term(domain::TermKind::PartnerKind, "politie", "politie")};
    scheme.texts = {{"occasion", "Waarom deze regeling er is."},
                    {"evaluation", "Hoe zij wordt geëvalueerd."}};
    return scheme;
}

work::ReportedMunicipality municipality(const std::string& name, Money awarded, Money spent) {
    work::ReportedMunicipality reported;
    reported.municipality.name = name;
    reported.municipality.code = "GM" + name;
    reported.municipality.province = "Utrecht";
    reported.figures.total.awardedGross = awarded;
    reported.figures.total.spent = spent;
    reported.report.status = domain::ReportStatus::Approved;
    reported.header.status = domain::ReportStatus::Approved;
    reported.header.due = Date::known(2026, 7, 15);
    reported.header.receivedOn = Date::known(2026, 7, 1);
    reported.report.mayBeQuoted = domain::Answer::Yes;
    reported.report.categories = {{"a", Money::euros(10), Money()}, {"c", awarded, spent}};
    return reported;
}

work::KamerReportData smallData() {
    work::KamerReportData data;
    data.scheme = smallScheme();
    data.edition = {2025, Date::known(2026, 9, 1), false, 1, 0};
    data.round.year = 2025;
    data.round.period = data.scheme.spendingPeriod;
    data.municipalities = {municipality("Aalst", Money::euros(1000), Money::cents(33333)),
                           municipality("Beek", Money::euros(3000), Money::cents(300001))};
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        data.figures.total += reported.figures.total;
    }
    data.figures.programmeYears = {{"2025", data.figures.total}};
    data.figures.calendarYears = {{"2025", data.figures.total}};
    data.figures.reserved = data.figures.total.awardedGross;
    return data;
}

void collect(const report::Blocks& blocks, std::string& text);

void collectText(const report::Text& spans, std::string& text) {
    for (const report::Span& span : spans) {
        text += span.text;
    }
    text += '\n';
}

struct Collector {
    std::string& text;
    void operator()(const report::Heading& h) const { text += h.number + " " + h.text + '\n'; }
    void operator()(const report::Paragraph& p) const { collectText(p.text, text); }
    void operator()(const report::List& list) const {
        for (const report::Blocks& item : list.items) {
            collect(item, text);
        }
    }
    void operator()(const report::Quote& quote) const {
        collect(quote.body, text);
        text += quote.source + '\n';
    }
    void operator()(const report::Table& table) const {
        text += table.caption + '\n' + table.source + '\n';
        for (const report::Table::Row& row : table.rows) {
            for (const report::Table::Cell& cell : row.cells) {
                text += cell.words + "|";
            }
            text += '\n';
        }
    }
    void operator()(const report::Figure& f) const { text += f.caption + f.alternative + '\n'; }
    void operator()(const report::Callout& callout) const { collect(callout.body, text); }
    void operator()(const report::KeyFigures& figures) const {
        for (const auto& item : figures.items) {
            text += item.label + ": " + item.value + '\n';
        }
    }
    void operator()(const report::Contents& contents) const { text += contents.title + '\n'; }
    void operator()(const report::PageBreak& /*unused*/) const {}
};

void collect(const report::Blocks& blocks, std::string& text) {
    for (const report::Block& block : blocks) {
        std::visit(Collector{text}, block.content);
    }
}

std::string textOf(const report::Document& document) {
    std::string text;
    collect(document.body, text);
    return text;
}

std::vector<const report::Table*> tablesOf(const report::Document& document) {
    std::vector<const report::Table*> tables;
    for (const report::Block& block : document.body) {
        if (const auto* table = std::get_if<report::Table>(&block.content)) {
            tables.push_back(table);
        }
    }
    return tables;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("every column of euros in the report adds up to its total, to the cent") {
    const report::Document document =
        report::documentOf(smallData(), domain::DocumentForm::KamerReport);
    int totals = 0;
    for (const report::Table* table : tablesOf(document)) {
        for (std::size_t column = 0; column < table->columns.size(); ++column) {
            if (table->columns[column].unit != "€") {
                continue;
            }
            Money sum;
            for (const report::Table::Row& row : table->rows) {
                REQUIRE(row.cells.size() == table->columns.size());
                const auto amount = domain::parseMoney(row.cells[column].words);
                REQUIRE(amount.has_value());
                if (row.isTotal) {
                    INFO(table->caption << ", " << table->columns[column].title.words);
                    CHECK(*amount == sum);
                    ++totals;
                } else {
                    sum += *amount;
                }
            }
        }
    }
    CHECK(totals > 20);
}

TEST_CASE("only what is reserved is called so") {
    work::KamerReportData data = smallData();
    CHECK(contains(textOf(report::documentOf(data, domain::DocumentForm::KamerReport)),
                   "verleend of gereserveerd"));
    data.figures.reserved = Money();
    const std::string text = textOf(report::documentOf(data, domain::DocumentForm::KamerReport));
    CHECK_FALSE(contains(text, "gereserveerd"));
    CHECK(contains(text, "volgens de verleningsbeschikkingen"));
}

TEST_CASE("a text is quoted only where the municipality allows it") {
    work::KamerReportData data = smallData();
    data.municipalities[0].report.bottlenecks = "De wachtlijsten zijn lang.";
    data.municipalities[1].report.bottlenecks = "Er is te weinig personeel.";
    data.municipalities[1].report.summary = "Samengevat: druk.";
    data.municipalities[1].report.mayBeQuoted = domain::Answer::No;
    const std::string text = textOf(report::documentOf(data, domain::DocumentForm::KamerReport));
    CHECK(contains(text, "Aalst: De wachtlijsten zijn lang."));
    CHECK_FALSE(contains(text, "te weinig personeel"));
    CHECK_FALSE(contains(text, "Samengevat: druk."));
    CHECK(contains(text, "Eén gemeente heeft geen toestemming"));
}

TEST_CASE("small numbers of young people are withheld, with the sums that would give them away") {
    work::KamerReportData data = smallData();
    domain::Intervention intervention;
    intervention.name = "Samen sporten";
    intervention.ageBand = "12-17";
    intervention.reachPlanned = 123;
    intervention.reachActual = 3;
    intervention.completed = 0;
    data.municipalities[0].report.interventions = {intervention};
    const std::string text = textOf(report::documentOf(data, domain::DocumentForm::KamerReport));
    CHECK(contains(text, "Samen sporten|123|x|0|"));
    CHECK(contains(text, "12 tot en met 17 jaar|123|x|"));
}

TEST_CASE("a report that has not come is named, with its due date, and its figures are not there") {
    work::KamerReportData data = smallData();
    data.municipalities[1].report = {};
    data.municipalities[1].header.status = domain::ReportStatus::Expected;
    data.municipalities[1].header.receivedOn.reset();
    data.municipalities[1].isLate = true;
    const std::string text = textOf(report::documentOf(data, domain::DocumentForm::KamerReport));
    CHECK(contains(text, "Van de 2 gemeenten heeft er één over 2025 verslag uitgebracht"));
    CHECK(contains(text, "Het verslag had uiterlijk op 15 juli 2026 binnen moeten zijn."));
    CHECK(contains(text, "Beek|15-07-2026|–|niet ontvangen, te laat|"));
}

TEST_CASE("a concept and an example are marked on every page, a final edition is not") {
    work::KamerReportData data = smallData();
    CHECK(report::documentOf(data, domain::DocumentForm::KamerReport).info.pageMark == "CONCEPT");
    data.edition.isFinal = true;
    CHECK(report::documentOf(data, domain::DocumentForm::KamerReport).info.pageMark.empty());
    data.isExample = true;
    CHECK(report::documentOf(data, domain::DocumentForm::KamerReport).info.pageMark ==
          "VOORBEELDGEGEVENS");
}

TEST_CASE("chapters are numbered, annexes lettered, and no heading is deeper than one step") {
    const report::Document document =
        report::documentOf(smallData(), domain::DocumentForm::KamerReport);
    std::vector<std::string> numbers;
    int level = 0;
    for (const report::Block& block : document.body) {
        if (const auto* heading = std::get_if<report::Heading>(&block.content)) {
            CHECK(heading->level <= level + 1);
            level = heading->level;
            numbers.push_back(heading->number);
        }
    }
    const auto has = [&](const std::string& number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    CHECK(has("1"));
    CHECK(has("4.1"));
    CHECK(has("11"));
    CHECK(has("A.2"));
    CHECK(contains(textOf(document), "Bijlage D: Verantwoording van de gegevens"));
}

TEST_CASE("a cell that was written keeps its notes, its links and where its figures come from") {
    work::KamerReportData data = smallData();
    domain::ReportText written;
    written.form = domain::DocumentForm::KamerReport;
    written.part = "summary";
    written.body =
        "|= Trajecten\n| Gemeente[^Die *verslag* deed.] | Aantal |\n"
        "| Gouda | 12[^Geschat door A. de Vries.] van {besteed}, [zie](https://example.nl/) |\n";
    data.texts = {written};
    const report::Document document = report::documentOf(data, domain::DocumentForm::KamerReport);
    const report::Table* table = nullptr;
    for (const report::Block& block : document.body) {
        const auto* each = std::get_if<report::Table>(&block.content);
        table = each != nullptr && each->caption == "Trajecten" ? each : table;
    }
    REQUIRE(table != nullptr);
    REQUIRE(table->columns.size() == 2);
    CHECK(table->columns[0].title.words == "Gemeente");
    REQUIRE(table->columns[0].title.text.size() == 2);
    CHECK(table->columns[0].title.text[1].kind == report::Span::Kind::Note);
    CHECK(table->columns[1].title.text.empty());
    REQUIRE(table->rows.size() == 1);
    const report::Table::Cell& cell = table->rows[0].cells[1];
    CHECK(cell.words.starts_with("12 van €\u00a0"));
    CHECK(cell.words.ends_with(", zie"));
    REQUIRE(cell.text.size() == 6);
    CHECK(cell.text[1].text == "Geschat door A. de Vries.");
    CHECK(cell.text[3].target == "#" + report::originAnchor("besteed"));
    CHECK(cell.text[5].target == "https://example.nl/");
    // What is said in a note is made public like all else.
    const auto lines = report::linesOf(data, domain::DocumentForm::KamerReport);
    CHECK(std::any_of(lines.begin(), lines.end(), [](const work::PublishedLine& line) {
        return line.text == "Geschat door A. de Vries.";
    }));
}

TEST_CASE("a chapter by itself is the same as in the whole, with the same number") {
    const work::KamerReportData data = smallData();
    const work::ReportReckoning reckoning(data);
    const std::string whole = textOf(report::documentOf(data, domain::DocumentForm::KamerReport));
    for (const domain::DocumentPart& part : domain::partsOf(domain::DocumentForm::KamerReport)) {
        INFO(part.code);
        // Only the whole has the annex that says where figures come from.
        if (std::string(part.code) != "origins") {
            CHECK(contains(whole, textOf(report::chapterOf(
                                      reckoning, domain::DocumentForm::KamerReport, part.code))));
        }
    }
}

TEST_CASE("what is reckoned is kept while the text of a chapter changes") {
    work::KamerReportData data = smallData();
    const work::ReportReckoning reckoning(data);
    const std::size_t figures = reckoning.figures().all().size();
    CHECK(&reckoning.counts() == &reckoning.counts());
    domain::ReportText written;
    written.form = domain::DocumentForm::KamerReport;
    written.part = "summary";
    for (const char* body : {"Besteed: {besteed}.", "Dat is {besteed}."}) {
        written.body = body;
        data.texts = {written};
        // Of the data it was reckoned from, until somebody reckons anew.
        data.figures.total.spent += Money::euros(1);
        const std::string text =
            textOf(report::chapterOf(reckoning, domain::DocumentForm::KamerReport, "summary"));
        CHECK(contains(text, written.body.substr(0, 6)));
        CHECK(contains(text, reckoning.figures().shown("besteed")));
    }
    CHECK(reckoning.figures().all().size() == figures);
    CHECK(reckoning.figures().shown("besteed") != work::BoundFigures(data).shown("besteed"));
}

TEST_CASE("a table without any cents shows none, and one cent brings them all back") {
    work::KamerReportData data = smallData();
    CHECK(contains(textOf(report::documentOf(data, domain::DocumentForm::KamerReport)),
                   "Beek|3.000,00|0,00|"));
    for (work::ReportedMunicipality& reported : data.municipalities) {
        reported.figures.total.spent = Money::euros(100);
    }
    data.figures.total.spent = Money::euros(200);
    CHECK(contains(textOf(report::documentOf(data, domain::DocumentForm::KamerReport)),
                   "Beek|3.000|0|"));
}

TEST_CASE("what a scheme does not have, its report does not speak of") {
    work::KamerReportData data = smallData();
    CHECK(contains(textOf(report::documentOf(data, domain::DocumentForm::KamerReport)),
                   "Uitkeringsplafond: €"));
    data.scheme.ceiling.reset();
    data.scheme.texts.clear();
    const report::Document document = report::documentOf(data, domain::DocumentForm::KamerReport);
    const std::string text = textOf(document);
    CHECK_FALSE(contains(text, "itkeringsplafond:"));
    CHECK_FALSE(contains(text, "Van het uitkeringsplafond"));
    CHECK_FALSE(contains(text, "Aanleiding"));
    CHECK_FALSE(contains(text, "SiSa"));
    CHECK_FALSE(contains(text, "orgingsverslag"));
    for (const report::DocumentInfo::Line& line : document.info.titleLines) {
        CHECK_FALSE(contains(line.value, "SiSa"));
    }
    CHECK(contains(text, "2 De regeling in het kort"));
    for (const report::Block& block : document.body) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block.content)) {
            CHECK_FALSE(paragraph->text.front().text.empty());
        }
    }
}

TEST_CASE("a figure leads to its evidence, which is named after it") {
    const report::Document document =
        report::documentOf(smallData(), domain::DocumentForm::KamerReport);
    const auto tables = tablesOf(document);
    const auto evidence = std::find_if(tables.begin(), tables.end(), [](const auto* table) {
        return table->anchor.starts_with("gegevens-");
    });
    REQUIRE(evidence != tables.end());
    CHECK((*evidence)->caption.find(": ") != std::string::npos);
    const bool isLedTo =
        std::any_of(document.body.begin(), document.body.end(), [&](const report::Block& block) {
            const auto* paragraph = std::get_if<report::Paragraph>(&block.content);
            return paragraph != nullptr &&
                   std::any_of(paragraph->text.begin(), paragraph->text.end(),
                               [&](const report::Span& span) {
                                   return span.target == "#" + (*evidence)->anchor;
                               });
        });
    CHECK(isLedTo);
}

TEST_CASE("an axis reaches the largest value in at most the steps asked for") {
    for (const std::int64_t euros : {0, 1, 7, 99, 1500, 499999, 1500000, 30000001}) {
        const report::Scale scale = report::scaleFor(Money::euros(euros), 5);
        CHECK(scale.end >= Money::euros(euros));
        CHECK(scale.end.inCents() % scale.step.inCents() == 0);
        CHECK(scale.end.inCents() / scale.step.inCents() <= 5);
    }
}
