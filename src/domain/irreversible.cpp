// SPDX-License-Identifier: EUPL-1.2
#include "domain/irreversible.h"

#include "domain/ensure.h"

namespace kamerklaar::domain {

BothLanguages sentenceOf(Irreversible why) {
    switch (why) {
        case Irreversible::PartOfFile:
            return {"Dit hoort bij het aanmaken van het bestand en kan niet worden teruggedraaid.",
                    "This is part of making the file and cannot be reversed."};
        case Irreversible::Document:
            return {
                "Een stuk in het dossier blijft bewaard en kan niet worden teruggedraaid. Voeg "
                "zo nodig een verbeterd stuk toe.",
                "A document in a case file is kept and cannot be reversed. Add a corrected one "
                "if need be."};
        case Irreversible::Person:
            return {
                "Wie in het bestand staat, blijft erin staan; dit kan niet worden "
                "teruggedraaid. Neem zo nodig de rollen af.",
                "Whoever is in the file stays in it; this cannot be reversed. Take the roles "
                "away if need be."};
        case Irreversible::OlderPayment:
            return {
                "Deze betaling is vastgelegd voordat er betaalopdrachten waren en kan niet "
                "worden teruggedraaid.",
                "This payment was recorded before there were payment orders and cannot be "
                "reversed."};
        case Irreversible::Planned:
            return {
                "Deze termijn is gepland door een besluit of bij het aanmaken van het bestand "
                "en kan niet apart worden teruggedraaid. Draai zo nodig het besluit terug.",
                "This instalment was planned by a decision or in making the file and cannot be "
                "reversed apart. Reverse the decision if need be."};
        case Irreversible::FirstEdition:
            return {
                "Voor deze editie was nog niets vastgelegd, dus er is niets om naar terug te "
                "draaien. Wijzig de editie zelf.",
                "Nothing was set for this edition before, so there is nothing to go back to. "
                "Change the edition itself."};
        case Irreversible::FinalEdition:
            return {
                "Bij deze definitieve editie hoort geen besluit dat kan worden teruggedraaid. Maak "
                "er weer een concept van.",
                "No decision that can be reversed belongs to this final edition. Make it a "
                "concept again."};
        case Irreversible::TakeOver:
            return {
                "Hierbij is veel tegelijk overgenomen; dat kan niet in één keer worden "
                "teruggedraaid. Verbeter elk gegeven afzonderlijk.",
                "Much was taken over at once by it; that cannot be reversed in one go. Correct "
                "each thing by itself."};
        case Irreversible::NotApproved:
            return {"Dit besluit is niet goedgekeurd, dus er is niets om terug te draaien.",
                    "This decision was not approved, so there is nothing to reverse."};
        case Irreversible::NothingChanged:
            return {"Door deze handeling is niets gewijzigd, dus er is niets om terug te draaien.",
                    "This act changed nothing, so there is nothing to reverse."};
        case Irreversible::Sealed:
            return {
                "Een vastgelegde editie blijft bewaard. Draai het besluit tot openbaarmaking "
                "terug; dan "
                "wordt de rapportage weer concept.",
                "A sealed edition is kept. Reverse the decision to publish; the report then "
                "becomes a "
                "concept again."};
        case Irreversible::Erased:
            return {
                "Wat er voor deze handeling stond, is gewist en kan niet worden "
                "teruggezet.",
                "What stood there before this act was erased and cannot be put back."};
    }
    ensure(false, "every reason has a sentence");
    return {};
}

}  // namespace kamerklaar::domain
