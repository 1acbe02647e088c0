// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "domain/ensure.h"
#include "domain/problem_sentences.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

constexpr std::array fileSentences = {
    SentenceOfKind{Kind::FileNotOurs,
                   {"{0} is geen bestand van Kamerklaar. Kies een ander bestand.",
                    "{0} is not a Kamerklaar file. Choose another file."}},
    SentenceOfKind{
        Kind::FileDamaged,
        {"{0} is beschadigd of onvolledig. Er is niets aan veranderd. Zet de laatste reservekopie "
         "terug.",
         "{0} is damaged or incomplete. Nothing in it was changed. Put back the latest backup."}},
    SentenceOfKind{Kind::FileNewer,
                   {"{0} is gemaakt met een nieuwere versie van Kamerklaar (formaat {1#}; deze "
                    "versie kent formaat {2#}). Er is niets aan veranderd. Werk het programma bij.",
                    "{0} was made with a newer version of Kamerklaar (format {1#}; this version "
                    "knows format {2#}). Nothing in it was changed. Update the program."}},
    SentenceOfKind{
        Kind::ServerAddressWrong,
        {"‘{0}’ is geen adres van een database. Schrijf het als "
         "postgresql://gebruiker@computer:poort/database; het wachtwoord hoort er niet in maar in "
         "het bestand .pgpass.",
         "“{0}” is no address of a database. Write it as postgresql://user@host:port/database; "
         "the password does not belong in it but in the file .pgpass."}},
    SentenceOfKind{Kind::ServerUnreachable,
                   {"De database {0} is niet te bereiken. Controleer het adres, uw account en het "
                    "netwerk. Melding van het systeem: {1}",
                    "The database {0} cannot be reached. Check the address, your account and the "
                    "network. The system says: {1}"}},
    SentenceOfKind{
        Kind::ServerEmpty,
        {"In de database {0} staat nog geen administratie. Begin er een met kamerklaar-cli new.",
         "There is no administration in the database {0} yet. Begin one with kamerklaar-cli new."}},
    SentenceOfKind{Kind::ServerOlder,
                   {"De database {0} heeft het formaat van een oudere versie van Kamerklaar. Open "
                    "die één keer met het programma zelf; dan wordt die bijgewerkt.",
                    "The database {0} has the format of an older version of Kamerklaar. Open it "
                    "once with the program itself; that brings it up to date."}},
    SentenceOfKind{
        Kind::ServerNoRights,
        {"Uw account mag dit niet in de database {0}. Vraag wie haar beheert om rechten op de "
         "tabellen van Kamerklaar.",
         "Your account may not do this in the database {0}. Ask whoever manages it for rights to "
         "the tables of Kamerklaar."}},
    SentenceOfKind{Kind::FileReadOnly,
                   {"{0} mag alleen worden gelezen. Vraag schrijfrechten of kies een andere map.",
                    "{0} may only be read. Ask for permission to write or choose another folder."}},
    SentenceOfKind{
        Kind::FileLocked,
        {"{0} is in gebruik door een ander venster of programma. Sluit dat en probeer het opnieuw.",
         "{0} is in use by another window or program. Close that and try again."}},
    SentenceOfKind{Kind::FileMissing,
                   {"{0} bestaat niet, of u hebt er geen toegang toe. Controleer de naam, de map "
                    "en uw rechten.",
                    "{0} does not exist, or you have no access to it. Check the name, the folder "
                    "and your permissions."}},
    SentenceOfKind{Kind::FileExists,
                   {"{0} bestaat al en wordt niet overschreven. Kies een andere naam of map.",
                    "{0} exists already and is not overwritten. Choose another name or folder."}},
    SentenceOfKind{
        Kind::CannotWrite,
        {"Er kan niet worden geschreven naar {0}. Wat al was bevestigd, is veilig. Controleer of "
         "er ruimte is en of u daar mag schrijven. Melding van het systeem: {1}",
         "{0} cannot be written to. What was confirmed before is safe. Check whether there is room "
         "and whether you may write there. The system says: {1}"}},
    SentenceOfKind{Kind::ConnectionLost,
                   {"De verbinding met {0} is verbroken. Wat al was bevestigd, is veilig. Probeer "
                    "het opnieuw zodra het netwerk er weer is.",
                    "The connection to {0} was lost. What was confirmed before is safe. Try again "
                    "when the network is back."}},
};

}  // namespace

BothLanguages fileSentenceOf(ProblemKind kind) {
    const auto found = std::find_if(fileSentences.begin(), fileSentences.end(),
                                    [kind](const SentenceOfKind& one) { return one.kind == kind; });
    ensure(found != fileSentences.end(), "every kind about a file has a sentence");
    return found->sentence;
}

}  // namespace kamerklaar::domain
