// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/report_texts.h"

// The tables, charts and lists that a text can have filled in.
namespace kamerklaar::work {

const std::vector<InsertedBlock>& insertedBlocks() {
    static const std::vector<InsertedBlock> blocks{
        {"kerncijfers", "Kerncijfers"},
        {"regeling.samenvatting", "Regeling: samenvatting"},
        {"regeling.aanleiding", "Regeling: aanleiding"},
        {"regeling.toezegging", "Regeling: toezegging"},
        {"regeling.inhoud", "Regeling: inhoud"},
        {"regeling.geld", "Regeling: geld"},
        {"regeling.grondslag", "Regeling: wettelijke grondslag"},
        {"regeling.toeschrijving", "Regeling: wat de cijfers zeggen"},
        {"regeling.borging", "Regeling: borging"},
        {"regeling.evaluatie", "Regeling: monitoring en evaluatie"},
        {"regeling.kenmerken", "Tabel: kenmerken van de regeling"},
        {"regeling.kostencategorieen", "Lijst: kostencategorieën"},
        {"financien.programmajaar", "Tabel: bedragen per programmajaar"},
        {"financien.kalenderjaar", "Grafiek en tabel: bedragen per kalenderjaar"},
        {"financien.categorie", "Tabel: begroot en besteed per kostencategorie"},
        {"financien.sector", "Tabel: begroot en besteed per sector"},
        {"financien.gemeente", "Grafiek en tabel: bedragen per gemeente"},
        {"financien.provincie", "Tabel: bedragen per provincie"},
        {"financien.verwachting", "Verwachting aan het einde van de bestedingsperiode"},
        {"interventies.grondslag", "Tabel: interventies naar grondslag"},
        {"interventies.leeftijd", "Tabel: bereik naar leeftijd"},
        {"interventies.lijst", "Tabel: alle interventies"},
        {"factoren.beweging", "Tabel: beweging per domein"},
        {"partners.tabel", "Tabel: partners"},
        {"termijnen.tabel", "Tabel: uiterste data na de peildatum"},
        {"toezeggingen.tabel", "Tabel: toezeggingen aan de Kamer"},
        {"afstemming.tabel", "Tabel: schriftelijke afstemming"},
        {"cw31.tabel", "Tabel: beleidskeuzes uitgelegd (CW 3.1)"},
        {"tabellen.sisa", "Tabel: SiSa per gemeente"},
        {"tabellen.termijnen", "Tabel: betalingen per gemeente en kalenderjaar"},
        {"gemeenten.bladen", "Een blad per gemeente"},
        {"gegevens.verslagen", "Tabel: stand van de verslagen"},
        {"gegevens.bevindingen", "Tabel: bevindingen bij de verslagen"},
        {"gegevens.werkwijze", "Afronding en kleine aantallen"},
        {"herkomst.cijfers", "Herkomst van de cijfers in de tekst"},
        {"herzien.cijfers", "Tabel: cijfers die zijn herzien"},
    };
    return blocks;
}

const std::vector<QuotableField>& quotableFields() {
    static const std::vector<QuotableField> fields{
        {"summary", "Samenvatting", &domain::YearlyReport::summary},
        {"progress", "Voortgang", &domain::YearlyReport::progress},
        {"results", "Resultaten", &domain::YearlyReport::results},
        {"bottlenecks", "Knelpunten", &domain::YearlyReport::bottlenecks},
        {"lessons", "Geleerde lessen", &domain::YearlyReport::lessons},
        {"continuity", "Borging", &domain::YearlyReport::continuity},
    };
    return fields;
}

const QuotableField* quotableField(const std::string& code) {
    const auto& fields = quotableFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& field) { return field.code == code; });
    return found == fields.end() ? nullptr : &*found;
}

InsertedName insertedNameOf(const std::string& name) {
    InsertedName wanted;
    const auto& blocks = insertedBlocks();
    if (std::any_of(blocks.begin(), blocks.end(),
                    [&](const InsertedBlock& block) { return block.name == name; })) {
        wanted.kind = InsertedName::Kind::Block;
        return wanted;
    }
    const std::size_t first = name.find(':');
    const std::string head = name.substr(0, first);
    const std::string rest = first == std::string::npos ? std::string() : name.substr(first + 1);
    if (head == "citaten" && quotableField(rest) != nullptr) {
        wanted.kind = InsertedName::Kind::Quotes;
        wanted.field = rest;
    } else if (head == "citaat") {
        const std::size_t second = rest.find(':');
        wanted.municipality = rest.substr(0, second);
        wanted.field = second == std::string::npos ? std::string() : rest.substr(second + 1);
        if (quotableField(wanted.field) != nullptr) {
            wanted.kind = InsertedName::Kind::Quote;
        }
    }
    return wanted;
}

std::string labelOf(const KamerReportData& data, const std::string& name) {
    for (const InsertedBlock& block : insertedBlocks()) {
        if (block.name == name) {
            return block.label;
        }
    }
    const InsertedName wanted = insertedNameOf(name);
    if (wanted.kind == InsertedName::Kind::Quotes) {
        return std::string("Passages van alle gemeenten: ") + quotableField(wanted.field)->label;
    }
    for (const ReportedMunicipality& reported : data.municipalities) {
        if (wanted.kind == InsertedName::Kind::Quote &&
            reported.municipality.code == wanted.municipality) {
            return "Citaat van " + reported.municipality.name + ": " +
                   quotableField(wanted.field)->label;
        }
    }
    return name;
}

}  // namespace kamerklaar::work
