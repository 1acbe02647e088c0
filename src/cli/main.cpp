// SPDX-License-Identifier: EUPL-1.2
#include <spdlog/spdlog.h>

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "cli/command_list.h"
#include "domain/ensure.h"
#include "domain/problem_text.h"
#include "store/log.h"
#include "work/ports.h"

namespace kamerklaar::cli {

namespace {

/// What --help calls a fault, whichever way it came here: opening a file gives it back as a
/// refusal, working in it throws.
bool isFault(const domain::Problem& problem) {
    switch (problem.kind) {
        case domain::ProblemKind::CannotWrite:
        case domain::ProblemKind::ConnectionLost:
        case domain::ProblemKind::FileCutOff:
        case domain::ProblemKind::FileDamaged:
        case domain::ProblemKind::FileLocked:
            return true;
        default:
            return false;
    }
}

}  // namespace

int refuse(const domain::Problems& problems, Language language) {
    for (const domain::Problem& problem : problems) {
        std::fprintf(stderr, "%s\n", domain::sentence(problem, language).c_str());
    }
    return std::any_of(problems.begin(), problems.end(), isFault) ? Failed : Refused;
}

namespace {

Commands commands() {
    return {newCommand(),       checksCommand(),    reportCommand(),   openDataCommand(),
            editionsCommand(),  editionCommand(),   figuresCommand(),  proofCommand(),
            reconcileCommand(), radarCommand(),     dueCommand(),      budgetCommand(),
            paymentsCommand(),  decisionsCommand(), approveCommand(),  declineCommand(),
            selectCommand(),    takeOverCommand(),  templateCommand(), importCommand(),
            letterCommand(),    journalCommand(),   verifyCommand()};
}

constexpr Words beforeList = {
    R"(Gebruik: kamerklaar-cli OPDRACHT [ARGUMENTEN] [--english]

Kamerklaar vanaf de opdrachtregel. Meer over een opdracht: kamerklaar-cli OPDRACHT --help

)",
    R"(Usage: kamerklaar-cli COMMAND [ARGUMENTS] [--english]

Kamerklaar from the command line. More about a command: kamerklaar-cli COMMAND --help

)"};
constexpr Words afterList = {
    R"(
  --help     deze uitleg, of die van een opdracht; ook met -h
  --version  de versie van het programma
  --english  in het Engels; ook met KAMERKLAAR_LANGUAGE=en

Uitkomsten staan op stdout, mededelingen op stderr. Teruggegeven wordt:
  0  het is gelukt
  1  geweigerd, of er klopt iets niet: de reden staat erbij
  2  de opdracht is verkeerd gegeven
  3  door een storing mislukt: schijf vol, verbinding weg, bestand beschadigd of in gebruik

In plaats van een BESTAND van Kamerklaar mag overal het adres staan van een database op een
PostgreSQL-server: postgresql://gebruiker@computer:poort/database. Het wachtwoord hoort er niet in;
het wordt gezocht waar PostgreSQL dat zelf doet, zoals in ~/.pgpass.

Waar een opdracht een bestand schrijft, wordt een bestand van Kamerklaar zelf nooit overschreven.
)",
    R"(
  --help     this text, or that of a command; also with -h
  --version  the program's version
  --english  in English; also with KAMERKLAAR_LANGUAGE=en

Results go to stdout, messages to stderr. Given back is:
  0  done
  1  refused, or something is wrong: the reason is named
  2  the command was given wrongly
  3  stopped by a fault: disk full, connection lost, file damaged or in use

In place of a FILE of Kamerklaar the address of a database on a PostgreSQL server may stand anywhere:
postgresql://user@host:port/database. The password does not belong in it; it is looked for where
PostgreSQL does so itself, such as in ~/.pgpass.

Where a command writes a file, a file of Kamerklaar itself is never written over.
)"};

std::string overview(Language language) {
    std::string text = beforeList.in(language);
    for (const Command& command : commands()) {
        std::string name = command.name;
        name.resize(11, ' ');
        text += "  " + name + command.summary.in(language) + "\n";
    }
    return text + afterList.in(language);
}

Language languageOf(std::vector<std::string>& words) {
    const char* wanted = std::getenv("KAMERKLAAR_LANGUAGE");
    const bool byVariable = wanted != nullptr && std::string(wanted).rfind("en", 0) == 0;
    const auto ends = std::find(words.begin(), words.end(), "--");
    const auto option = std::find(words.begin(), ends, "--english");
    const bool byOption = option != ends;
    if (byOption) {
        words.erase(option);
    }
    return byVariable || byOption ? Language::English : Language::Dutch;
}

bool asks(const std::vector<std::string>& words, const char* option) {
    const auto ends = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), ends, option) != ends;
}

int runCommand(const Command& command, const std::vector<std::string>& words, Language language) {
    if (asks(words, "--help") || asks(words, "-h")) {
        std::fputs(command.help.in(language), stdout);
        return Fine;
    }
    return command.run(Arguments(words, command.accepted, language), language);
}

int run(std::vector<std::string> words, Language language) {
    if (words.empty()) {
        std::fputs(overview(language).c_str(), stderr);
        return Misused;
    }
    const std::string name = words.front();
    if (name == "--version" || asks(words, "--version")) {
        std::puts("kamerklaar-cli " KAMERKLAAR_VERSION);
        return Fine;
    }
    if (name == "--help" || name == "-h" || name == "help") {
        std::fputs(overview(language).c_str(), stdout);
        return Fine;
    }
    words.erase(words.begin());
    // For whoever packs the program; nobody types them, so the help leaves them out.
    if (name == "--manual") {
        std::fputs(manual(commands(), overview(language), KAMERKLAAR_VERSION, language).c_str(),
                   stdout);
        return Fine;
    }
    if (name == "--completion" && words.size() == 1) {
        std::fputs(completion(words.front(), commands(), language).c_str(), stdout);
        return Fine;
    }
    for (const Command& command : commands()) {
        if (command.name == name) {
            return runCommand(command, words, language);
        }
    }
    throw WronglyUsed(
        Words{"Deze opdracht bestaat niet: ", "There is no such command: "}.in(language) + name);
}

int guarded(std::vector<std::string> words) {
    const Language language = languageOf(words);
    try {
        const int code = run(std::move(words), language);
        const bool wrote = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
        if (!wrote) {
            std::perror("kamerklaar-cli");
            return Failed;
        }
        return code;
    } catch (const WronglyUsed& misuse) {
        std::fprintf(stderr, "%s\n%s\n", misuse.what(),
                     Words{"Zie kamerklaar-cli --help", "See kamerklaar-cli --help"}.in(language));
        return Misused;
    } catch (const work::GroundGaveWay& fault) {
        spdlog::error(std::string("the ground gave way: ") + fault.what());
        (void)refuse({fault.problem()}, language);
        return Failed;  // whatever it is about
    } catch (const std::exception& bug) {
        spdlog::critical(bug.what());
        std::fprintf(stderr, "%s\n",
                     Words{"Er ging iets mis in het programma zelf; het logbestand zegt wat.",
                           "Something went wrong in the program itself; the log says what."}
                         .in(language));
        return Failed;
    }
}

}  // namespace
}  // namespace kamerklaar::cli

int main(int argc, char** argv) {
    // For Qt's database drivers; nothing of Qt reads the command line.
    const QCoreApplication application(argc, argv);
    kamerklaar::store::startLog();
    return kamerklaar::cli::guarded(std::vector<std::string>(argv + 1, argv + argc));
}
