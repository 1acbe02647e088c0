// SPDX-License-Identifier: EUPL-1.2
#include "work/verifying.h"

#include <algorithm>
#include <cstdio>

#include "cli/command.h"
#include "cli/sealing.h"
#include "domain/problem_text.h"
#include "store/open.h"

namespace kamerklaar::cli {
namespace {

constexpr Words whatToDo{
    "Zoek uit wie dit buiten het programma om heeft gewijzigd. Klopt het niet, zet dan een "
    "reservekopie van vóór de wijziging terug.",
    "Find out who changed this outside the program. If it is not right, put back a backup from "
    "before the change."};

int runVerify(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const auto store = store::open(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const domain::Problems problems = work::verify(**store, sealingTools());
    for (const domain::Problem& problem : problems) {
        std::printf("%s\n", domain::sentence(problem, language).c_str());
    }
    if (!problems.empty()) {
        const bool isChanged =
            std::any_of(problems.begin(), problems.end(), [](const domain::Problem& problem) {
                return problem.kind == domain::ProblemKind::RowChangedOutsideJournal ||
                       problem.kind == domain::ProblemKind::RefusalsChanged;
            });
        if (isChanged) {
            std::printf("%s\n", whatToDo.in(language));
        }
        return Refused;
    }
    std::fprintf(
        stderr, "%s\n",
        Words{"Alles klopt: het bestand, het logboek, de optellingen, het sluitend bewijs van "
              "programmajaren en kalenderjaren, en elke vastgelegde editie.",
              "All is well: the file, the journal, the sums, the closing proof of programme "
              "years and calendar years, and every sealed edition."}
            .in(language));
    return Fine;
}

}  // namespace

const Command& verifyCommand() {
    static const Command command = {
        "verify",
        {"gaat na of het bestand, het logboek en de optellingen kloppen",
         "checks the file, the journal and the sums"},
        {R"(Gebruik: kamerklaar-cli verify BESTAND

Gaat na of het bestand heel is, of het logboek aaneensluit, of elk gegeven is wat het logboek er het
laatst over zegt, en of alle optellingen kloppen, met het sluitend bewijs: elke cent ligt in een
programmajaar en in een kalenderjaar, en beide optellingen zijn gelijk (zie proof). Elke vastgelegde
editie bewijst zichzelf: haar hashes, haar cijfers opnieuw uit haar gegevens, en bij dezelfde versie
van het programma ook de PDF, byte voor byte. Schrijft niets. Geeft 1 terug en noemt alles wat niet
klopt.
)",
         R"(Usage: kamerklaar-cli verify FILE

Checks that the file is sound, that the journal is unbroken, that every row is what the journal last
said of it, and that all sums agree, with the closing proof: every cent lies in a programme year and
in a calendar year, and both ways of adding up are equal (see proof). Each sealed edition proves
itself: its hashes, its figures once more from its data, and with the same version of the program the
PDF too, byte for byte. Writes nothing. Gives back 1 and names all that is wrong.
)"},
        {{}, {}},
        runVerify};
    return command;
}

}  // namespace kamerklaar::cli
