// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/name_words.h"

#include <string>
#include <unordered_set>

namespace kamerklaar::domain::personal {

namespace {

/// Words with spaces between them, as a set.
class WordList {
public:
    explicit WordList(std::string_view words) {
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(' '), words.size());
            words_.insert(words.substr(0, end));
            words.remove_prefix(std::min(end + 1, words.size()));
        }
    }
    [[nodiscard]] bool has(std::string_view word) const { return words_.contains(word); }
    /// As it is, or with the ending of a plural.
    [[nodiscard]] bool hasSomeOf(std::string_view word) const {
        const auto without = [&](std::string_view ending) {
            return word.size() > ending.size() && word.ends_with(ending) &&
                   has(word.substr(0, word.size() - ending.size()));
        };
        return has(word) || without("s") || without("en");
    }

private:
    std::unordered_set<std::string_view> words_;
};

}  // namespace

bool isPrefix(std::string_view word) {
    static const WordList list(
        "van von vd v d der den de het t ter ten te tot la le les du des del della di da dos das "
        "el al "
        "ul bin in op aan bij onder over uit voor zu zur zum af auf s");
    return list.has(word);
}

bool isFormOfAddress(std::string_view word) {
    static const WordList list(
        "heer heren dhr hr meneer mijnheer mevrouw mevr mw mevrouwen juffrouw mr mrs ms drs dr ir "
        "ing "
        "prof professor familie fam echtpaar");
    return list.has(word);
}

bool isFunction(std::string_view word) {
    static const WordList list(
        "wethouder burgemeester raadslid minister staatssecretaris bewindspersoon directeur "
        "directrice secretaris gemeentesecretaris griffier voorzitter bestuurder teamleider "
        "manager "
        "teammanager projectleider projectmanager programmaleider programmamanager "
        "programmacoordinator "
        "coordinator procescoordinator procesregisseur regisseur ketenregisseur adviseur "
        "beleidsadviseur beleidsmedewerker beleidsambtenaar medewerker ambtenaar contactpersoon "
        "collega "
        "jongerenwerker straathoekwerker jongerencoach coach mentor begeleider ambulantbegeleider "
        "wijkagent agent rechercheur jeugdagent officier jeugdofficier rechter jeugdrechter "
        "advocaat "
        "leerplichtambtenaar boa docent leerkracht leraar lerares conrector rector schoolleider "
        "hulpverlener gezinsvoogd jeugdbeschermer reclasseringswerker psycholoog pedagoog "
        "onderzoeker "
        "accountant controller auditor jurist woordvoerder auteur auteurs opsteller");
    return list.hasSomeOf(word);
}

bool isBeforeFunction(std::string_view word) {
    static const WordList list("de onze als een toenmalig toenmalige voormalig voormalige");
    return list.has(word);
}

bool isBehindName(std::string_view word) {
    static const WordList list("jr sr msc ma bsc ba llm phd mba mpa mphil emba ra rc zn");
    return list.has(word);
}

bool isOfOffice(std::string_view word) {
    static const WordList list(
        "team afdeling cluster bureau gemeente dienst directie secretariaat postbus servicepunt "
        "loket "
        "klantcontactcentrum stichting vereniging");
    return list.has(word);
}

bool isLongInitial(std::string_view word) {
    static const WordList list("th ch chr joh ph ij st fr wm jac alb");
    return list.has(word);
}

bool isAbbreviation(std::string_view word) {
    static const WordList list(
        "bijv bv evt incl excl resp ca dhr mw mevr hr drs dr ir ing mr prof nl wnd plv wrn tel");
    return word.size() == 1 || list.has(word);
}

bool isUsualWord(std::string_view word) {
    static const WordList list(
        "akker appel baan bakker bal balk beek beer bek bel berg berk best beuk bijl "
        "blank blauw blik bloem bloemen blok boek boer boeren boom boon boot bos bot bouwman "
        "brand breed brink broek broer brood brouwer brug bruin buis buit buur "
        "buurman daal dam dame dekker dijk dik dolk doorn draaier draak drent drost duif duin "
        "duivel eik engel erf ezel fiets fortuin gans geel geluk goed goede gouden graaf gras "
        "griek "
        "groen groot haak haan haas hagen hak ham hamer hand hart haven heer heide hek held helder "
        "hemel "
        "hengst herder hert heuvel hoed hoek hof hol hond hoog hooft hoorn hop jager "
        "jong jonge jongen jongeling kaart kaas kamp kant kaptein karper kat keizer kelder kerk "
        "ketel klein "
        "kleine klerk klok knecht koe kok koning konings kool koopman koper korf kort korte koster "
        "kraan "
        "kramer kreeft krijger krul kruis kuil kuiper kwast laan lam lamp land lang lange leeuw "
        "lente lijn "
        "linde lint lood loon maan maas macht man markt meer meester mei melk mens mes metselaar "
        "middel mol molen molenaar mooi moor morgen mos mulder munt muis nacht neef nieuw nieuwe "
        "nobel oever "
        "olie oom oost ouden oude paap paard pad park paul paus pauw peer pelgrim pen peper perk "
        "pijl pijp plaat plank plas plein poel poort post pot prins pronk punt put raaf ram rand "
        "recht reus "
        "ridder rijk ring rol rood roos ruiter schaap schaper scheer schilder schipper schoen "
        "scholten schutter slag slager slot sluis smit smid snel snijder "
        "snoek som spaan spier spijker spit spoor sprong staal stam steen ster sterk stier stok "
        "stoel stoker "
        "storm straat straten strijd stroom stuur tak tas timmer timmerman tromp tuin tuinman valk "
        "veen veer veerman veld velden vent verver vet vink vis visser vlieger vlinder vloed vogel "
        "vogels "
        "voet voogd vos vrede vriend vrijer vroom vuur waard wagen wagenaar wal want water weer "
        "wees "
        "weg weide wei werf werk wever wiel wijn wild wind winkel winter wit witte wolf wolk woud "
        "zaal "
        "zaan zand zee zeeman zegers zeil zilver zomer zon zondag zwaan zwager zwart zwarte");
    return list.has(word);
}

bool isWrittenWithCapital(std::string_view word) {
    static const WordList list(
        "afdeling bureau boa centrum christen europa fonds geest gezag gezin halt hof holland "
        "brabant "
        "limburg zeeland friesland gelderland overijssel drenthe utrecht groningen vlaanderen "
        "nederland "
        "nederlander jeugd jongerenwerk justitie kamer kansen kerst king koers koningsdag leger "
        "maas "
        "ministerie minister nationaal nederlanden nieuw noord noorden oost oosten om openbaar "
        "partij pasen "
        "perspectief pilot platform politie preventie project raad regio rijk rijn sport staat "
        "stad stichting "
        "straten team thuis toekomst veilig veiligheid wet west westen wijk wmo zorg zuid zuiden "
        "januari "
        "februari maart april mei juni juli augustus september oktober november december maandag "
        "dinsdag "
        "woensdag donderdag vrijdag zaterdag zondag");
    return list.has(word);
}

}  // namespace kamerklaar::domain::personal
