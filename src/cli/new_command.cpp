// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include "cli/command.h"
#include "cli/input_file.h"
#include "cli/sealing.h"
#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/account.h"
#include "store/open.h"
#include "work/example.h"
#include "work/filing.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

domain::Result<domain::Scheme> chosenScheme(const Arguments& arguments) {
    const auto path = arguments.value("scheme");
    if (!path) {
        return exchange::readScheme(exchange::builtInScheme());
    }
    const auto text = readFile(*path);
    return text ? exchange::readScheme(*text) : tl::unexpected(text.error());
}

int runNew(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const auto count = arguments.number("municipalities", 1, work::mostMunicipalities);
    auto scheme = chosenScheme(arguments);
    if (!scheme) {
        return refuse(scheme.error(), language);
    }
    if (scheme->municipalities.empty() && (count || arguments.has("example"))) {
        throw WronglyUsed(
            Words{"Deze regeling noemt geen gemeenten; --municipalities en --example hebben er ten "
                  "minste één nodig.",
                  "This regulation names no municipalities; --municipalities and --example need at "
                  "least one."}
                .in(language));
    }
    if (count) {
        scheme = work::withMunicipalities(*scheme, *count);
    }
    const auto store = store::create(path, [&](work::Store& made) {
        if (arguments.has("example")) {
            work::startExampleFile(made, *scheme, &sealingTools());
        } else {
            (void)work::startFile(made, work::SystemClock(), *scheme, store::whoWorksIn(made));
        }
    });
    if (!store) {
        return refuse(store.error(), language);
    }
    return Fine;
}

}  // namespace

const Command& newCommand() {
    static const Command command = {
        "new",
        {"maakt een nieuw bestand", "makes a new file"},
        {R"(Gebruik: kamerklaar-cli new BESTAND [--example] [--municipalities N] [--scheme JSON]

Maakt een nieuw bestand met de regeling en haar gemeenten. Een bestand dat al bestaat, blijft zoals
het is; lukt het vullen niet, dan blijft er niets achter. Tot het helemaal is gevuld, heet het
BESTAND.….part; wordt het programma afgebroken, dan kan dat weg. Op een server wordt een lege database
gevuld, in één keer of helemaal niet.

  --example           met voorbeeldverslagen en -betalingen, overal gemerkt als VOORBEELDGEGEVENS
  --municipalities N  met N gemeenten; verzonnen gemeenten vullen de lijst van de regeling aan
  --scheme JSON       met de regeling uit dit bestand in plaats van de ingebouwde
)",
         R"(Usage: kamerklaar-cli new FILE [--example] [--municipalities N] [--scheme JSON]

Makes a new file with the regulation and its municipalities. A file that exists stays as it is; when
filling fails, nothing is left behind. Until it is filled it is called FILE.….part; when the program is
cut off, that can be removed. On a server an empty database is filled, wholly or not at all.

  --example           with made-up reports and payments, marked VOORBEELDGEGEVENS everywhere
  --municipalities N  with N municipalities; made-up ones are added to the regulation's list
  --scheme JSON       with the regulation in this file instead of the one built in
)"},
        {{"municipalities", "scheme"}, {"example"}},
        runNew};
    return command;
}

}  // namespace kamerklaar::cli
