// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <set>

#include "cli/command.h"
#include "cli/output_file.h"
#include "store/open.h"
#include "work/sealing.h"

namespace kamerklaar::cli {
namespace {

/// The final edition that was asked for; without a number the one that holds, or else the last one
/// that was final.
std::optional<domain::SealedEdition> chosen(work::Store& store, int year,
                                            std::optional<int> number) {
    if (!number) {
        if (auto holds = work::finalEditionOf(store, year)) {
            return holds;
        }
    }
    for (domain::SealedEdition& edition : work::finalEditions(store)) {
        if (edition.year == year && (!number || edition.number == *number)) {
            return std::move(edition);
        }
    }
    return std::nullopt;
}

constexpr const char* outputs[] = {"output", "data", "figures"};

/// Three files, of which none takes the place of another.
void eachItsOwn(const Arguments& arguments, Language language) {
    std::set<std::filesystem::path> paths;
    for (const char* option : outputs) {
        const auto path = arguments.value(option);
        std::error_code error;
        if (path && !paths.insert(std::filesystem::weakly_canonical(*path, error)).second) {
            throw WronglyUsed(Words{"Kies voor elk bestand een eigen naam: ",
                                    "Choose a name of its own for each file: "}
                                  .in(language) +
                              *path);
        }
    }
}

domain::Outcome maySaveAll(const Arguments& arguments) {
    for (const char* option : outputs) {
        const auto path = arguments.value(option);
        if (const auto may = path ? mayWrite(*path) : domain::Outcome(); !may) {
            return may;
        }
    }
    return {};
}

domain::Outcome save(work::Store& store, domain::DocumentId document, const std::string& path) {
    const auto content = store.documents().content(document);
    if (!content) {
        return domain::refused(domain::ProblemKind::SealMissing);
    }
    return writeFile(path, *content);
}

domain::Outcome saveAll(work::Store& store, const domain::SealedEdition& edition,
                        const Arguments& arguments) {
    if (const auto may = maySaveAll(arguments); !may) {
        return may;
    }
    const domain::DocumentId documents[] = {edition.file, edition.data, edition.figures};
    for (std::size_t at = 0; at < std::size(outputs); ++at) {
        const auto path = arguments.value(outputs[at]);
        const domain::Outcome saved = path ? save(store, documents[at], *path) : domain::Outcome();
        if (!saved) {
            return saved;
        }
    }
    return {};
}

int runEdition(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    (void)arguments.required("output");
    eachItsOwn(arguments, language);
    const int year = arguments.requiredYear("year");
    const auto number = arguments.number("number", 1, 999'999);
    const auto store = store::open(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto edition = chosen(**store, year, number);
    if (!edition) {
        return refuse({domain::refusal(domain::ProblemKind::SealMissing)}, language);
    }
    const auto saved = saveAll(**store, *edition, arguments);
    return saved ? Fine : refuse(saved.error(), language);
}

}  // namespace

const Command& editionCommand() {
    static const Command command = {
        "edition",
        {"bewaart een definitieve Kamerrapportage zoals zij is vastgelegd",
         "saves a final report to parliament as it was sealed"},
        {R"(Gebruik: kamerklaar-cli edition BESTAND --year JAAR [--number N] --output PDF
                       [--data JSON] [--figures JSONL]

Bewaart een definitieve Kamerrapportage precies zoals zij is vastgelegd, ook als het besluit later is
teruggedraaid of het programma vernieuwd. De hashes staan in editions.

  --year JAAR      het jaar van de verslagronde
  --number N       de versie; anders die nu geldt, of de laatste die gold
  --output PDF     waar de rapportage komt te staan
  --data JSON      ook de gegevens waaruit zij is gemaakt
  --figures JSONL  ook elk cijfer zoals het erin staat, een per regel
)",
         R"(Usage: kamerklaar-cli edition FILE --year YEAR [--number N] --output PDF
                       [--data JSON] [--figures JSONL]

Saves a final report to parliament exactly as it was sealed, also when its decision was reversed or
the program renewed since. The hashes are given by editions.

  --year YEAR      the year of the report round
  --number N       the version; otherwise the one that holds, or the last one that did
  --output PDF     where the report goes
  --data JSON      the data too that it was made from
  --figures JSONL  each figure too as it stands there, one a line
)"},
        {{"year", "number", "output", "data", "figures"}, {}},
        runEdition};
    return command;
}

}  // namespace kamerklaar::cli
