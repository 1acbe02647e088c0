// SPDX-License-Identifier: EUPL-1.2
#include "domain/letter_fields.h"

#include <algorithm>

namespace kamerklaar::domain {
namespace {

constexpr std::string_view gap = "in te vullen:";

const LetterFieldName* find(const std::string& name) {
    const auto& all = letterFieldNames();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const LetterFieldName& field) {
        return field.name == name;
    });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const std::vector<LetterFieldName>& letterFieldNames() {
    static const std::vector<LetterFieldName> names = {
        // The letter itself
        {"gemeente", {"naam van de gemeente", "name of the municipality"}},
        {"gemeentecode", {"code van de gemeente", "code of the municipality"}},
        {"provincie", {"provincie van de gemeente", "province of the municipality"}},
        {"datum", {"datum van de brief", "date of the letter"}},
        {"kenmerk", {"kenmerk van de brief", "reference of the letter"}},
        {"antwoord_voor",
         {"dag waarop het antwoord er uiterlijk moet zijn", "last day for an answer"}},
        // Texts that several letters share
        {"bezwaar", {"de tekst over bezwaar", "the text about objections"}},
        {"ondertekening", {"de tekst onder elke brief", "the text below each letter"}},
        // The regulation, as its data have it
        {"regeling", {"officiële naam van de regeling", "official title of the regulation"}},
        {"regeling_kort", {"korte naam van de regeling", "short name of the regulation"}},
        {"vindplaats", {"vindplaats in de Staatscourant", "where the regulation was published"}},
        {"wettelijke_grondslag", {"wettelijke grondslag", "legal basis of the regulation"}},
        {"artikel_betaling", {"artikel over de betaling", "article on payment"}},
        {"artikel_verslag",
         {"artikel over het voortgangsverslag", "article on the progress report"}},
        {"artikel_melding", {"artikel over de meldplicht", "article on the duty to notify"}},
        {"artikel_borging",
         {"artikel over het borgingsverslag", "article on the continuity report"}},
        {"artikel_sisa", {"artikel over SiSa", "article on the SiSa return"}},
        {"artikel_verlenging", {"artikel over verlenging", "article on extension"}},
        {"artikel_vaststelling", {"artikel over vaststelling", "article on settlement"}},
        {"artikel_terugvordering", {"artikel over terugvordering", "article on recovery"}},
        {"borgingsverslag_voor",
         {"dag waarop het borgingsverslag er moet zijn", "due date of the continuity report"}},
        {"sisa_voor",
         {"dag en maand van de SiSa-verantwoording",
          "day and month on which the SiSa return is due"}},
        {"bezwaar_weken", {"termijn voor bezwaar, in weken", "weeks for an objection"}},
        // The decision that the letter is about
        {"besluit", {"soort besluit", "kind of decision"}},
        {"besluit_kenmerk", {"kenmerk van het besluit", "reference of the decision"}},
        {"besluit_datum", {"datum van het besluit", "date of the decision"}},
        {"ingangsdatum", {"dag waarop het besluit ingaat", "day on which the decision starts"}},
        {"bedrag_bruto", {"bedrag van het besluit, bruto", "amount of the decision, gross"}},
        {"bedrag_bcf",
         {"bedrag van het besluit, deel voor het BTW-compensatiefonds",
          "amount of the decision, part for the VAT compensation fund"}},
        {"bedrag_netto",
         {"bedrag van het besluit, aan de gemeente", "amount of the decision, net"}},
        {"motivering", {"reden van het besluit", "reason of the decision"}},
        {"verplichtingen",
         {"verplichtingen die het besluit oplegt", "obligations that the decision sets"}},
        {"verzoek_datum", {"dag van het verzoek van de gemeente", "day of the request"}},
        {"nieuwe_bestedingsperiode",
         {"bestedingsperiode, als het besluit die wijzigt",
          "spending period, where the decision changes it"}},
        {"nieuwe_termijnen",
         {"betaaltermijnen, als het besluit die wijzigt",
          "instalments, where the decision changes them"}},
        {"verslagtermijnen",
         {"perioden en inleverdata van de verslagen, als het besluit die zet",
          "reporting terms, where the decision sets them"}},
        {"grond", {"grond van een lagere vaststelling", "ground of a lower settlement"}},
        {"grond_artikel", {"artikel van die grond", "article of that ground"}},
        {"terug_te_betalen", {"bedrag dat wordt teruggevorderd", "amount that is recovered"}},
        {"terugbetalen_voor", {"uiterste dag van terugbetaling", "last day of paying back"}},
        {"niet_teruggevorderd",
         {"te veel betaald bedrag dat niet wordt teruggevorderd",
          "overpaid amount that is not recovered"}},
        // The grant, before the decision and after it
        {"aanvraag_datum", {"dag waarop de aanvraag binnenkwam", "day of the application"}},
        {"verlening_kenmerk", {"kenmerk van de verlening", "reference of the award"}},
        {"verlening_datum", {"datum van de verlening", "date of the award"}},
        {"verleend_bruto", {"verleend vóór dit besluit, bruto", "awarded before it, gross"}},
        {"verleend_bcf",
         {"verleend vóór dit besluit, deel voor het BTW-compensatiefonds",
          "awarded before it, part for the VAT compensation fund"}},
        {"verleend_netto",
         {"verleend vóór dit besluit, aan de gemeente", "awarded before it, net"}},
        {"nieuw_bruto", {"verleend na dit besluit, bruto", "awarded after it, gross"}},
        {"nieuw_bcf",
         {"verleend na dit besluit, deel voor het BTW-compensatiefonds",
          "awarded after it, part for the VAT compensation fund"}},
        {"nieuw_netto", {"verleend na dit besluit, aan de gemeente", "awarded after it, net"}},
        {"bestedingsperiode", {"bestedingsperiode", "spending period"}},
        {"laatste_bestedingsdag", {"laatste dag van besteding", "last day of spending"}},
        {"termijnen", {"de betaaltermijnen, elk op een regel", "the instalments, one a line"}},
        {"eindverantwoording_jaar",
         {"jaar van de SiSa-eindverantwoording", "year of the final SiSa return"}},
        {"eindverantwoording_voor",
         {"dag waarop die eindverantwoording er moet zijn", "due date of that return"}},
        {"vaststelling_kenmerk", {"kenmerk van de vaststelling", "reference of the settlement"}},
        {"vaststelling_datum", {"datum van de vaststelling", "date of the settlement"}},
        {"vastgesteld_netto", {"vastgesteld, aan de gemeente", "settled, net"}},
        {"betaald_netto", {"betaald aan de gemeente", "paid to the municipality"}},
        {"nog_te_betalen", {"nog aan de gemeente te betalen", "still to be paid"}},
        {"te_veel_betaald", {"te veel aan de gemeente betaald", "paid too much"}},
        // The report that the letter is about
        {"verslagjaar", {"jaar van het verslag", "year of the report"}},
        {"verslagperiode", {"periode van het verslag", "period of the report"}},
        {"verslag_voor", {"dag waarop het verslag er moest zijn", "due date of the report"}},
        {"verslag_ontvangen", {"dag waarop het verslag binnenkwam", "day of its receipt"}},
        {"verslag_uitgebleven",
         {"dag waarop het verslag er moest zijn, als het niet is gekomen",
          "due date of the report, where it has not come"}},
        {"verslag_teruggestuurd",
         {"dag waarop het verslag is teruggestuurd, als het aangepaste er nog niet is",
          "day on which it was sent back, where the amended one is awaited"}},
        {"vragen",
         {"wat er bij het verslag opvalt, elk op een regel",
          "what stands out in the report, one a line"}},
        {"reden_terugsturen",
         {"reden waarom het verslag is teruggestuurd", "why the report was sent back"}},
    };
    return names;
}

std::string gapIn(const std::string& field) {
    if (!field.starts_with(gap)) {
        return {};
    }
    const std::size_t first = field.find_first_not_of(' ', gap.size());
    return first == std::string::npos ? std::string() : field.substr(first);
}

bool isLetterField(const std::string& name) {
    return find(name) != nullptr || !gapIn(name).empty();
}

std::string explanationOf(const std::string& letterField, Language language) {
    const LetterFieldName* known = find(letterField);
    return known != nullptr ? known->explanation.in(language) : gapIn(letterField);
}

}  // namespace kamerklaar::domain
