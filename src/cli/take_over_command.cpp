// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include "cli/at_desk.h"
#include "cli/input_file.h"
#include "cli/output_file.h"
#include "cli/table_problems.h"
#include "cli/text_table.h"
#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "store/open.h"
#include "work/sheet_of.h"
#include "work/system_clock.h"
#include "work/taking_over.h"

namespace kamerklaar::cli {
namespace {

int writeTemplate(const Arguments& arguments, const std::string& output, Language language) {
    using Format = work::WorkbookWriter::Format;
    const Format format = formatOf(output, language);
    if (format == Format::Csv) {
        throw WronglyUsed(Words{"De werkmap heeft meer bladen: kies .xlsx of .ods.",
                                "The workbook has several sheets: choose .xlsx or .ods."}
                              .in(language));
    }
    const auto store = store::open(arguments.file(), store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const std::string bytes = exchange::Workbooks().write(work::takeOverWorkbook(**store), format);
    const auto written = writeFile(output, bytes, Earlier::Kept);
    return written ? Fine : refuse(written.error(), language);
}

std::string reconciliationTable(const work::TakeOver& read, bool isExample, Language language) {
    work::SheetOf sheet(language, {"Aansluiting", "Reconciliation"},
                        Words{"Wat de werkmap zegt", "What the workbook says"}.in(language));
    sheet.column({"Gemeente", "Municipality"})
        .money({"Verleend (netto)", "Awarded (net)"})
        .money({"Betaald", "Paid"})
        .money({"Besteed (verslagen)", "Spent (reports)"})
        .money({"Besteed (SiSa)", "Spent (SiSa)"});
    for (const work::TakeOver::Line& line : read.reconciliation) {
        sheet.row({line.municipality, work::canonical(line.awardedNet), work::canonical(line.paid),
                   work::canonical(line.reported), work::canonical(line.sisa)});
    }
    return tableOf(sheet.take(), isExample, language);
}

Json everything(const work::TakeOver& read, Language language) {
    Json json;
    json["decisions"] = read.decisions.size();
    json["reports"] = read.reports.size();
    json["sisa_returns"] = read.sisaReturns.size();
    json["problems"] = problemsJson(read.problems, language);
    Json& lines = json["reconciliation"] = Json::array();
    for (const work::TakeOver::Line& line : read.reconciliation) {
        Json one;
        one["name"] = line.municipality;
        one["awarded_net"] = line.awardedNet.inCents();
        one["paid"] = line.paid.inCents();
        one["reported"] = line.reported.inCents();
        one["sisa"] = line.sisa.inCents();
        lines.push_back(std::move(one));
    }
    return json;
}

/// Reads and checks; prepares it too, unless it is only checked.
int readWorkbook(const Arguments& arguments, Language language) {
    const std::vector<std::string>& paths = arguments.files(2, 2);
    const bool onlyChecks = arguments.has("check");
    const auto store =
        store::open(paths[0], onlyChecks ? store::Access::Reading : store::Access::Working);
    if (!store) {
        return refuse(store.error(), language);
    }
    const exchange::WorkbookReader reader;
    const auto bytes = readFile(paths[1]);
    const auto tables =
        bytes ? reader.read(nameOf(paths[1]), *bytes) : tl::unexpected(bytes.error());
    if (!tables) {
        return tellTableProblems(tables.error(), language);
    }
    const work::SystemClock clock;
    const work::TakeOver read = work::readTakeOver({**store, clock, {}}, *tables);
    Json json = everything(read, language);
    if (!onlyChecks && !domain::refuses(read.problems)) {
        const auto person = personAtDesk(**store, work::Act::PrepareDecision);
        if (!person) {
            return refuse(person.error(), language);
        }
        const auto prepared =
            work::prepareTakeOver({**store, clock, *person}, reader, nameOf(paths[1]), *bytes);
        if (!prepared) {
            return tellTableProblems(prepared.error(), language);
        }
        json["decision"] = prepared->id.value;
        std::fprintf(stderr,
                     Words{"Voorbereid als besluit %lld; een tweede persoon keurt het goed.\n",
                           "Prepared as decision %lld; a second person approves it.\n"}
                         .in(language),
                     static_cast<long long>(prepared->id.value));
    }
    const std::string text = arguments.has("json")
                                 ? json.dump(2) + "\n"
                                 : reconciliationTable(read, (*store)->isExample(), language);
    std::fputs(text.c_str(), stdout);
    return tellTableProblems(read.problems, language);
}

int runTakeOver(const Arguments& arguments, Language language) {
    const auto output = arguments.value("template");
    return output ? writeTemplate(arguments, *output, language) : readWorkbook(arguments, language);
}

}  // namespace

const Command& takeOverCommand() {
    static const Command command = {"take-over",
                                    {"neemt over wat er al was besloten, betaald en verantwoord",
                                     "takes over what was decided, paid and reported before"},
                                    {R"(Gebruik: kamerklaar-cli take-over BESTAND --template WERKMAP
         kamerklaar-cli take-over BESTAND WERKMAP [--check] [--json]

Schrijft de lege werkmap om in te vullen, of leest een ingevulde werkmap (xlsx of ods). Elke regel wordt
gecontroleerd, en de bladen tegen elkaar; wat niet klopt, staat er met blad en cel bij. Klopt alles, dan
wordt de overname voorbereid; een tweede persoon keurt haar goed met approve.

  --template WERKMAP  schrijft de lege werkmap: een naam op .xlsx of .ods; een werkmap die er al
                      staat, wordt niet overschreven
  --check             controleert alleen; er wordt niets vastgelegd
  --json              als JSON, bedragen in hele centen: problems, reconciliation, decision

Teruggegeven wordt 0 als alles klopt, 1 als er iets niet klopt, en 2 bij een bestand dat deze werkmap
niet is.
)",
                                     R"(Usage: kamerklaar-cli take-over FILE --template WORKBOOK
       kamerklaar-cli take-over FILE WORKBOOK [--check] [--json]

Writes the empty workbook to fill in, or reads one that was filled in (xlsx or ods). Each line is
checked, and the sheets against one another; what is wrong is named with its sheet and cell. When
nothing is, the take-over is prepared; a second person approves it with approve.

  --template WORKBOOK  writes the empty workbook: a name ending in .xlsx or .ods; one that is there
                       already is not written over
  --check              only checks; nothing is recorded
  --json               as JSON, amounts in whole cents: problems, reconciliation, decision

Gives 0 when nothing is wrong, 1 when something is, and 2 for a file that is not this workbook.
)"},
                                    {{"template"}, {"check", "json"}},
                                    runTakeOver};
    return command;
}

}  // namespace kamerklaar::cli
