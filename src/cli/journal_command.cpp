// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>
#include <map>

#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/text_table.h"
#include "store/open.h"
#include "work/journal_export.h"

namespace kamerklaar::cli {
namespace {

constexpr int all = 1'000'000'000;

/// "tegenhandeling van regel 17": an entry that undoes another says so, and so does the other.
std::string noteOn(const work::JournalEntry& entry, Language language) {
    std::string note;
    if (entry.reverses != 0) {
        note = Words{"draait regel terug: ", "reverses entry: "}.in(language) +
               std::to_string(entry.reverses);
    }
    if (entry.reversedBy != 0) {
        note += note.empty() ? "" : "; ";
        note += Words{"teruggedraaid in regel: ", "reversed in entry: "}.in(language) +
                std::to_string(entry.reversedBy);
    }
    return note;
}

std::string readable(work::Store& store, Language language) {
    std::map<domain::PersonId, std::string> names;
    for (const domain::Person& person : store.people().all()) {
        names.emplace(person.id, person.name);
    }
    const auto head = [language](Words words) { return std::string(words.in(language)); };
    std::vector<std::vector<std::string>> rows = {
        {head({"regel", "entry"}), head({"moment", "moment"}), head({"wie", "who"}),
         head({"handeling", "act"}), head({"waarover", "about"}),
         head({"terugdraaien", "reversing"}), head({"reden", "reason"})}};
    std::vector<work::JournalEntry> entries = store.journal().read({}, 0, all);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        rows.push_back({std::to_string(entry->number), entry->at.iso(), names[entry->person],
                        std::string(work::codeOf(entry->act)),
                        std::string(domain::codeOf(entry->subject.kind)) + " " +
                            std::to_string(entry->subject.id),
                        noteOn(*entry, language), entry->reason});
    }
    return aligned(rows, {Side::Right, Side::Left, Side::Left, Side::Left, Side::Left, Side::Left,
                          Side::Left});
}

/// The chain, and its end, which is told once the chain is where it was asked for.
struct Chain {
    std::string lines;
    work::JournalEnd end;
};

Chain chain(work::Store& store, bool withPrivate) {
    Chain chain;
    chain.end = work::exportJournal(
        store, withPrivate ? work::PrivateValues::Along : work::PrivateValues::LeftOut,
        [&chain](const std::string& line) { chain.lines += line; });
    return chain;
}

void tell(const work::JournalEnd& end, Language language) {
    std::fprintf(stderr, "%s %lld %s\n",
                 Words{"Laatste regel en het controlegetal daarvan; bewaar die apart:",
                       "Last entry and its hash; keep them apart:"}
                     .in(language),
                 static_cast<long long>(end.number), end.hash.c_str());
}

/// Into the file that was asked for, or else to stdout; false when stdout takes no more.
domain::Result<bool> give(const std::string& text, const std::optional<std::string>& path) {
    if (path) {
        const auto written = writeFile(*path, text);
        return written ? domain::Result<bool>(true) : tl::unexpected(written.error());
    }
    return std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
}

int runJournal(const Arguments& arguments, Language language) {
    if (arguments.has("without-private") && !arguments.has("json")) {
        throw WronglyUsed(
            Words{"--without-private hoort bij --json.", "--without-private goes with --json."}.in(
                language));
    }
    const auto store = store::open(arguments.file(), store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const bool asChain = arguments.has("json");
    const Chain found = asChain ? chain(**store, !arguments.has("without-private")) : Chain{};
    const auto given =
        give(asChain ? found.lines : readable(**store, language), arguments.value("output"));
    if (!given) {
        return refuse(given.error(), language);
    }
    if (asChain && *given) {
        tell(found.end, language);
    }
    return Fine;
}

}  // namespace

const Command& journalCommand() {
    static const Command command = {
        "journal",
        {"geeft het logboek, ook met zijn keten om die zelf na te gaan",
         "gives the journal, also with its chain to check it by yourself"},
        {R"(Gebruik: kamerklaar-cli journal BESTAND [--output BESTAND] [--json [--without-private]]

Geeft alle regels van het logboek, de oudste eerst: wie, wanneer, wat, waarover en waarom. Van een
handeling die is teruggedraaid staat erbij in welke regel, en omgekeerd.

  --json             als JSON Lines, een regel per handeling, precies zoals de keten wordt berekend:
                     met de hash van de regel en die van de regel ervoor. docs/journal.md zegt hoe u
                     dat met sha256sum, jq of python3 nagaat. De laatste hash staat op stderr
  --without-private  zonder namen, teksten en redenen; de keten sluit ook dan
  --output BESTAND   naar dit bestand in plaats van naar stdout
)",
         R"(Usage: kamerklaar-cli journal FILE [--output FILE] [--json [--without-private]]

Gives all entries of the journal, the oldest first: who, when, what, about what and why. Of an act
that was reversed it says in which entry, and the other way round.

  --json             as JSON Lines, one line for each act, exactly as the chain is computed: with the
                     hash of the entry and that of the entry before. docs/journal.md tells how to
                     check it with sha256sum, jq or python3. The last hash stands on stderr
  --without-private  without names, texts and reasons; the chain fits all the same
  --output FILE      into this file instead of stdout
)"},
        {{"output"}, {"json", "without-private"}},
        runJournal};
    return command;
}

}  // namespace kamerklaar::cli
