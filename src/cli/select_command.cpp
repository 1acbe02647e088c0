// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include "cli/at_desk.h"
#include "cli/input_file.h"
#include "cli/table_problems.h"
#include "cli/text_table.h"
#include "domain/notation.h"
#include "exchange/workbook_reader.h"
#include "store/open.h"
#include "work/built_in_texts.h"
#include "work/recording.h"
#include "work/selecting.h"
#include "work/sheet_of.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

using domain::RankedMunicipality;
using domain::Selection;
using CellKind = work::WorkbookWriter::CellKind;

domain::Result<Selection> selectionFor(const Arguments& arguments) {
    const bool isExample = arguments.has("example");
    const std::string& path = arguments.files(isExample ? 1 : 2, isExample ? 1 : 2).back();
    const auto bytes =
        isExample
            ? domain::Result<std::string>(std::string(work::builtInText("samples/selection.csv")))
            : readFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const std::string name = isExample ? "voorbeeld.csv" : nameOf(path);
    const auto tables = exchange::WorkbookReader().read(name, *bytes);
    return tables ? work::selectionFrom(*tables, name) : tl::unexpected(tables.error());
}

std::string standing(const RankedMunicipality& line, const work::SheetOf& sheet) {
    if (line.isSetAside) {
        return line.setAsideReason;
    }
    if (line.isTiedAtEdge) {
        return sheet.in({"gelijk op de laatste plaats: te kiezen",
                         "tied at the last place: to be "
                         "chosen"});
    }
    return line.isWithin ? sheet.in({"binnen de plaatsen", "within the places"}) : std::string();
}

std::string rankingTable(const Selection& selection, const domain::Ranking& ranking,
                         Language language) {
    work::SheetOf sheet(language, {"Rangorde", "Ranking"}, selection.name);
    sheet.column({"Rang", "Rank"}, CellKind::Count)
        .column({"Code", "Code"})
        .column({"Gemeente", "Municipality"})
        .column({"Index", "Index"})
        .column({"Cijfers", "Values"}, CellKind::Count)
        .column({"Stand", "State"});
    if (!selection.note.empty()) {
        sheet.says(selection.note);
    }
    for (const RankedMunicipality& line : ranking.lines) {
        sheet.row({line.rank > 0 ? std::to_string(line.rank) : std::string(), line.code, line.name,
                   line.valuesUsed > 0 ? domain::formatThousandths(line.score, language) : "–",
                   std::to_string(line.valuesUsed), standing(line, sheet)});
    }
    return tableOf(sheet.take(), selection.isMadeUp, language);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string sensitivityTable(const std::vector<domain::Sensitivity>& views, Language language) {
    const Words title = {"Gevoeligheid voor de wegingen", "Sensitivity to the weights"};
    work::SheetOf sheet(language, {"Gevoeligheid", "Sensitivity"}, title.in(language));
    sheet.column({"Indicator", "Indicator"})
        .column({"Weging", "Weight"})
        .column({"Komt erbij", "Enters"})
        .column({"Valt af", "Leaves"});
    for (const domain::Sensitivity& view : views) {
        sheet.row({view.indicator, domain::formatThousandths(view.weight, language),
                   joined(view.entering), joined(view.leaving)});
    }
    return tableOf(sheet.take(), false, language);
}

Json everything(const Selection& selection, const domain::Ranking& ranking,
                const std::vector<domain::Sensitivity>& views, Language language) {
    Json json;
    json["example"] = selection.isMadeUp;
    json["selection"] = selection.name;
    json["id"] = selection.id.value;
    json["places"] = selection.places;
    Json& lines = json["ranking"] = Json::array();
    for (const RankedMunicipality& line : ranking.lines) {
        Json one;
        one["rank"] = line.rank;
        one["municipality"] = line.code;
        one["name"] = line.name;
        one["index_thousandths"] = line.score;
        one["values_used"] = line.valuesUsed;
        one["within"] = line.isWithin;
        one["tied_at_edge"] = line.isTiedAtEdge;
        one["set_aside"] = line.setAsideReason;
        lines.push_back(std::move(one));
    }
    Json& changes = json["sensitivity"] = Json::array();
    for (const domain::Sensitivity& view : views) {
        Json one;
        one["indicator"] = view.indicator;
        one["weight_thousandths"] = view.weight;
        one["entering"] = view.entering;
        one["leaving"] = view.leaving;
        changes.push_back(std::move(one));
    }
    json["findings"] = problemsJson(ranking.findings, language);
    return json;
}

domain::Outcome keep(work::Store& store, Selection& selection) {
    const auto person = personAtDesk(store, work::Act::SaveSelection);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const work::SystemClock clock;
    selection.date = clock.today();
    const auto saved = work::save(work::Context{store, clock, *person}, selection);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    selection = *saved;
    return {};
}

int runSelect(const Arguments& arguments, Language language) {
    auto selection = selectionFor(arguments);
    const bool keeps = arguments.has("keep");
    const auto store = store::open(arguments.files(1, 2).front(),
                                   keeps ? store::Access::Working : store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    if (!selection) {
        return tellTableProblems(selection.error(), language);
    }
    if (const auto places = arguments.number("places", 0, 1000)) {
        selection->places = *places;
    }
    work::setAsideOthers(*selection, (*store)->schemes().current());
    if (keeps) {
        if (const auto kept = keep(**store, *selection); !kept) {
            return refuse(kept.error(), language);
        }
    }
    const domain::Ranking ranking = rank(*selection);
    const std::vector<domain::Sensitivity> views = sensitivity(*selection);
    if (arguments.has("json")) {
        std::printf("%s\n", everything(*selection, ranking, views, language).dump(2).c_str());
        return Fine;
    }
    std::printf("%s\n%s", rankingTable(*selection, ranking, language).c_str(),
                sensitivityTable(views, language).c_str());
    return tellTableProblems(ranking.findings, language);
}

}  // namespace

const Command& selectCommand() {
    static const Command command = {
        "select",
        {"rangschikt gemeenten naar een tabel met politiecijfers",
         "ranks municipalities by a table of police figures"},
        {R"(Gebruik: kamerklaar-cli select BESTAND TABEL [--places N] [--keep] [--json]
         kamerklaar-cli select BESTAND --example [--places N] [--keep] [--json]

Rangschikt de gemeenten in een tabel (xlsx, ods of csv; docs/selection.md beschrijft de vorm) naar een
samengestelde index, en laat zien wie erbij komt of afvalt als een gewicht verandert. Gemeenten die al
onder een andere regeling meedoen, doen niet mee. De keuze zelf is een besluit, dat in het venster
wordt voorbereid.

  --example   met de voorbeeldtabel van het programma: verzonnen cijfers
  --places N  het aantal plaatsen, in plaats van wat de tabel zegt
  --keep      bewaart de selectie in het bestand
  --json      als JSON; index en gewicht in duizendsten: ranking, sensitivity, findings

Bij een tabel die niet te lezen is, staan blad en cel erbij. Een bestand dat geen tabel is, geeft 2.
)",
         R"(Usage: kamerklaar-cli select FILE TABLE [--places N] [--keep] [--json]
       kamerklaar-cli select FILE --example [--places N] [--keep] [--json]

Ranks the municipalities in a table (xlsx, ods or csv; docs/selection.md tells the form) by a composite
index, and shows who would enter or leave when a weight changes. Municipalities that take part under
another regulation are set aside. The choice itself is a decision, which is prepared in the window.

  --example   with the program's own example table: made-up figures
  --places N  the number of places, instead of what the table says
  --keep      keeps the selection in the file
  --json      as JSON; index and weight in thousandths: ranking, sensitivity, findings

What cannot be read in a table is named with its sheet and cell. A file that is no table gives 2.
)"},
        {{"places"}, {"example", "keep", "json"}},
        runSelect};
    return command;
}

}  // namespace kamerklaar::cli
