// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <optional>
#include <system_error>
#include <variant>

#include "cli/at_desk.h"
#include "cli/input_file.h"
#include "cli/listing.h"
#include "cli/progress.h"
#include "exchange/workbook_reader.h"
#include "store/open.h"
#include "work/ahead.h"
#include "work/ports.h"
#include "work/returns/brought_together.h"
#include "work/returns/return_desk.h"
#include "work/returns/sisa_desk.h"
#include "work/returns/workbook_files.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

using work::returns::Message;
using work::returns::Messages;
using work::returns::ReturnAsked;
using work::returns::ReturnDesk;
using work::returns::Weight;
using work::returns::WorkbookFile;

/// What became of one file.
struct Outcome {
    std::string file;
    bool isReadable = true;
    bool isTakenOver = false;
    std::string municipality;
    Messages messages;
    domain::Problems refused;
};

domain::Result<ReturnAsked> askedFor(const Arguments& arguments, work::Store& store) {
    ReturnAsked asked;
    asked.round = arguments.year("round");
    asked.receivedOn = arguments.date("received");
    const auto municipality = municipalityIn(arguments, store);
    if (!municipality) {
        return tl::unexpected(municipality.error());
    }
    asked.municipality = *municipality;
    return asked;
}

/// A report or a SiSa return, whose desks work alike.
template <typename Desk, typename Checked>
void finish(Desk& desk, work::returns::BroughtTogether& together, Checked one, bool onlyChecks,
            Outcome& outcome) {
    together.add(desk, one, outcome.file);
    if (!onlyChecks && one.mayBeTakenOver()) {
        if (const auto taken = desk.takeOver(one); !taken) {
            outcome.refused = taken.error();
        }
    }
    outcome.isTakenOver = one.isTakenOver;
    outcome.municipality = one.municipality ? one.municipality->name : std::string();
    outcome.messages = std::move(one.messages);
}

struct Desks {
    const work::Context& context;
    ReturnDesk reports{context};
    std::optional<work::returns::SisaDesk> sisa{};  ///< when the first form comes; most are none
    work::returns::BroughtTogether together{};
};

/// A file of which the answers are still in its tables.
struct OpenedSisa {
    work::returns::ReturnFile file;
};
/// One file, read and not yet looked at; or why it is none to read.
using Opened = domain::Result<std::variant<work::returns::OpenedReturn, OpenedSisa, Messages>>;

/// Nothing for a file of bytes, or what reading it will refuse.
std::optional<Message> noWorkbook(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failed;
    const fs::file_type type = fs::status(path, failed).type();
    if (type == fs::file_type::directory) {
        // Where the folder may not be looked into, reading it says so.
        const fs::directory_iterator looked(path, failed);
        return failed ? std::nullopt
                      : std::optional(
                            Message{"folder_without_workbooks",
                                    Weight::Error,
                                    {"In deze map staan geen werkmappen (xlsx, ods of csv).",
                                     "There are no workbooks (xlsx, ods or csv) in this folder."},
                                    {},
                                    {}});
    }
    const bool isSpecial = type == fs::file_type::fifo || type == fs::file_type::socket ||
                           type == fs::file_type::character || type == fs::file_type::block;
    return isSpecial
               ? std::optional(Message{"file_not_regular",
                                       Weight::Error,
                                       {"Dit is geen gewoon bestand maar een apparaat of een "
                                        "doorgeefluik, en daar wordt niet uit gelezen. Bewaar "
                                        "de werkmap eerst als bestand.",
                                        "This is no ordinary file but a device or a pipe, and "
                                        "nothing is read from those. Save the workbook as a "
                                        "file first."},
                                       {},
                                       {}})
               : std::nullopt;
}

/// Several threads do so at once.
Opened open(const WorkbookFile& workbook, const domain::Scheme& scheme,
            work::returns::ReturnForms& forms, std::optional<int> round) {
    if (auto message = noWorkbook(workbook.path)) {
        return Messages{*std::move(message)};
    }
    auto bytes = readFile(workbook.path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    work::returns::OpenedReturn opened{
        work::returns::openReturn(exchange::WorkbookReader(), nameOf(workbook.path),
                                  *std::move(bytes)),
        {}};
    if (work::returns::isSisa(scheme, opened.file.tables)) {
        return OpenedSisa{std::move(opened.file)};
    }
    work::returns::takeAnswers(opened, forms, round);
    return opened;
}

Outcome bring(Desks& desks, const std::string& name, Opened opened, const ReturnAsked& asked,
              bool onlyChecks) {
    Outcome outcome;
    outcome.file = name;
    if (!opened) {
        outcome.isReadable = false;
        outcome.refused = opened.error();
    } else if (auto* messages = std::get_if<Messages>(&*opened)) {
        outcome.isReadable = false;
        outcome.messages = std::move(*messages);
    } else if (auto* sisa = std::get_if<OpenedSisa>(&*opened)) {
        if (!desks.sisa) {
            desks.sisa.emplace(desks.context);
        }
        finish(*desks.sisa, desks.together, desks.sisa->read(std::move(sisa->file), asked),
               onlyChecks, outcome);
    } else {
        auto& report = std::get<work::returns::OpenedReturn>(*opened);
        outcome.isReadable = report.file.isReadable();
        finish(desks.reports, desks.together, desks.reports.read(std::move(report), asked),
               onlyChecks, outcome);
    }
    return outcome;
}

Json lineOf(const Outcome& outcome, const Message& message, Language language) {
    Json line;
    line["file"] = outcome.file;
    line["sheet"] = message.places.empty() ? std::string() : message.places.front().sheet;
    line["cell"] = message.places.empty() ? std::string() : message.places.front().cell();
    line["rule"] = message.rule;
    line["severity"] = codeOf(message.weight);
    line["text"] = message.text.in(language);
    Json& cells = line["cells"] = Json::array();
    for (const auto& place : message.places) {
        cells.push_back({{"sheet", place.sheet}, {"cell", place.cell()}});
    }
    return line;
}

Json lineOf(const Outcome& outcome, const domain::Problem& problem, Language language) {
    Json line;
    line["file"] = outcome.file;
    line["sheet"] = "";
    line["cell"] = "";
    line["rule"] = domain::codeOf(problem.kind);
    line["severity"] = codeOf(Weight::Error);
    line["text"] = domain::sentence(problem, language);
    line["cells"] = Json::array();
    return line;
}

/// A list as JSON that is written while it is made, so that memory does not grow with it. It ends
/// when it goes, also when something is thrown.
class JsonList {
public:
    JsonList() = default;
    ~JsonList() { std::fputs(isEmpty_ ? "[]\n" : "\n]\n", stdout); }
    JsonList(const JsonList&) = delete;
    JsonList& operator=(const JsonList&) = delete;

    void add(const Outcome& outcome, Language language) {
        for (const Message& message : outcome.messages) {
            add(lineOf(outcome, message, language));
        }
        for (const domain::Problem& problem : outcome.refused) {
            add(lineOf(outcome, problem, language));
        }
    }

private:
    void add(const Json& line) {
        std::printf("%s\n%s", isEmpty_ ? "[" : ",", line.dump(2).c_str());
        isEmpty_ = false;
    }
    bool isEmpty_ = true;
};

void print(const Outcome& outcome, bool onlyChecks, Language language) {
    const Words state = !outcome.isReadable   ? Words{"niet te lezen", "cannot be read"}
                        : outcome.isTakenOver ? Words{"overgenomen", "taken over"}
                        : onlyChecks          ? Words{"gecontroleerd", "checked"}
                                              : Words{"niet overgenomen", "not taken over"};
    std::printf("%s: %s\n", outcome.file.c_str(), state.in(language));
    for (const Message& message : outcome.messages) {
        const std::string places = placesInWords(message.places, language);
        std::printf("  %s: %s%s%s\n", words(message.weight, language), places.c_str(),
                    places.empty() ? "" : ": ", message.text.in(language).c_str());
    }
    for (const domain::Problem& problem : outcome.refused) {
        std::printf("  %s\n", domain::sentence(problem, language).c_str());
    }
}

/// 2 when it cannot be read, else 1 when it has errors or was refused, else 0; of several files the
/// highest counts.
int codeFor(const Outcome& outcome) {
    if (!outcome.isReadable) {
        return Misused;
    }
    return hasErrors(outcome.messages) || !outcome.refused.empty() ? Refused : Fine;
}

/// What the words on the command line name. A folder without workbooks stays as itself, which
/// cannot be read.
std::vector<WorkbookFile> filesIn(const std::vector<std::string>& words) {
    std::vector<WorkbookFile> files;
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        const auto found = work::returns::workbooksIn(*word);
        files.insert(files.end(), found.begin(), found.end());
        if (found.empty()) {
            files.push_back({*word, *word});
        }
    }
    // Two of one name are told apart by where they stand.
    std::map<std::string, int> times;
    for (const WorkbookFile& file : files) {
        ++times[file.name];
    }
    for (WorkbookFile& file : files) {
        file.name = times[file.name] > 1 ? file.path : file.name;
    }
    return files;
}

/// Refused before any workbook was looked at: as an entry of the list too, of no file.
int refuseAll(const domain::Problems& problems, const Arguments& arguments, Language language) {
    if (arguments.has("json")) {
        Outcome outcome;
        outcome.refused = problems;
        JsonList list;
        list.add(outcome, language);
    }
    return refuse(problems, language);
}

/// Brings all files, one by one, and tells of each, in the list where there is one; `name` is the
/// one at hand.
int bringAll(const std::vector<WorkbookFile>& files, const work::Context& context,
             const ReturnAsked& asked, const Arguments& arguments, Language language,
             std::optional<JsonList>& list, std::string& name) {
    const bool onlyChecks = arguments.has("check");
    // The next workbooks are read while one is looked at.
    const domain::Scheme& scheme = context.store.schemes().current();
    work::returns::ReturnForms forms(scheme);
    work::Ahead<WorkbookFile, Opened> opened(
        files, [&](const WorkbookFile& file) { return open(file, scheme, forms, asked.round); });
    Desks desks{context};
    Progress progress(files.size());
    int code = Fine;
    for (const WorkbookFile& one : files) {
        name = one.name;
        progress.next(name);
        const Outcome outcome = bring(desks, name, opened.next(), asked, onlyChecks);
        code = std::max<int>(code, codeFor(outcome));
        progress.clear();
        if (list) {
            list->add(outcome, language);
        } else {
            print(outcome, onlyChecks, language);
        }
    }
    return code;
}

int runImport(const Arguments& arguments, Language language) {
    constexpr std::size_t mostFiles = 100'000;
    const std::vector<std::string>& paths = arguments.files(2, mostFiles);
    const bool onlyChecks = arguments.has("check");
    const std::vector<WorkbookFile> files = filesIn(paths);
    const auto store =
        store::open(paths[0], onlyChecks ? store::Access::Reading : store::Access::Working);
    if (!store) {
        return refuseAll(store.error(), arguments, language);
    }
    const auto asked = askedFor(arguments, **store);
    if (!asked) {
        return refuseAll(asked.error(), arguments, language);
    }
    domain::PersonId person;
    if (!onlyChecks) {
        const auto atDesk = personAtDesk(**store, work::Act::SaveReport);
        if (!atDesk) {
            return refuseAll(atDesk.error(), arguments, language);
        }
        person = *atDesk;
    }
    const work::SystemClock clock;
    std::optional<JsonList> list;
    if (arguments.has("json")) {
        list.emplace();
    }
    Outcome broken;
    try {
        return bringAll(files, {**store, clock, person}, *asked, arguments, language, list,
                        broken.file);
    } catch (const work::GroundGaveWay& fault) {
        // No other file would fare better; the list still says which one it was.
        if (list) {
            broken.refused = {fault.problem()};
            list->add(broken, language);
        }
        throw;
    }
}

}  // namespace

const Command& importCommand() {
    static const Command command = {
        "import",
        {"leest ingevulde werkmappen, controleert ze en neemt ze over",
         "reads filled-in workbooks, checks them and takes them over"},
        {R"(Gebruik: kamerklaar-cli import BESTAND WERKMAP... [--check] [--json]
                    [--round JAAR] [--municipality GEMEENTE] [--received DATUM]

Leest werkmappen van voortgangsverslagen en formulieren van de SiSa-bijlage (xlsx, ods of csv) en
controleert elke cel. Van een map worden alle werkmappen gelezen, ook die in mappen daarin. Van een
gemeente en jaar telt één bestand per keer; een volgend wordt als fout gemeld. Een werkmap zonder
fouten wordt overgenomen, in één keer of helemaal niet; zij blijft zelf als document bij het verslag.
Van wie zij is en over welk jaar staat in de werkmap.

  --check                  controleert alleen; er wordt niets vastgelegd
  --json                   de meldingen als JSON: file, sheet, cell, rule, severity, text en cells
                           (alle cellen waar het om gaat); wordt het geheel geweigerd, dan is file leeg
  --round JAAR             weigert een werkmap over een ander jaar
  --municipality GEMEENTE  weigert een werkmap van een andere gemeente
  --received DATUM         wanneer de werkmap binnenkwam; anders vandaag

Teruggegeven wordt 0 als er geen fouten zijn, 1 als er fouten zijn, en 2 bij een bestand dat niet te
lezen is. Waarschuwingen veranderen dat niet.
)",
         R"(Usage: kamerklaar-cli import FILE WORKBOOK... [--check] [--json]
                  [--round YEAR] [--municipality MUNICIPALITY] [--received DATE]

Reads workbooks of progress reports and forms of the SiSa annex (xlsx, ods or csv) and checks each cell.
Of a folder all workbooks are read, those in folders below it too. Of a municipality and year one file
counts at a time; a next one is told as an error.
A workbook without errors is taken over, wholly or not at all; it is kept itself as a document of the
report. Whose it is and over which year stands in the workbook.

  --check                      only checks; nothing is recorded
  --json                       the messages as JSON: file, sheet, cell, rule, severity, text and cells
                               (all cells that it is about); file is empty when all is refused
  --round YEAR                 refuses a workbook over another year
  --municipality MUNICIPALITY  refuses a workbook of another municipality
  --received DATE              when the workbook came in; else today

Gives 0 when there are no errors, 1 when there are, and 2 for a file that cannot be read. Warnings make
no difference.
)"},
        {{"round", "municipality", "received"}, {"check", "json"}},
        runImport};
    return command;
}

}  // namespace kamerklaar::cli
