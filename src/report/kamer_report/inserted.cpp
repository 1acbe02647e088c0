// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/inserted.h"

#include <functional>
#include <map>

#include "report/kamer_report/chapters.h"
#include "report/kamer_report/origins.h"
#include "report/kamer_report/passages.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/text_blocks.h"

namespace kamerklaar::report {

namespace {

using Make = std::function<Blocks(const Source&)>;

/// From the data alone.
Make of(Blocks (*make)(const KamerReportData&)) {
    return [make](const Source& source) { return make(source.data); };
}

Make ofFigures(Blocks (*make)(const KamerReportData&, const work::BoundFigures&)) {
    return [make](const Source& source) { return make(source.data, source.figures); };
}

Make ofCounts(Blocks (*make)(const KamerReportData&, const work::PublishedCounts&)) {
    return [make](const Source& source) { return make(source.data, source.reckoning.counts()); };
}

/// A standing text of the scheme, with its figures.
std::string wordsOfScheme(const Source& source, const char* code) {
    return wordsOf(source.figures, source.data.scheme.text(code));
}

Make schemeText(const char* code) {
    return [code](const Source& source) {
        Blocks blocks;
        appendText(blocks, wordsOfScheme(source, code));
        return blocks;
    };
}

Blocks lead(const Source& source) {
    const std::string text = wordsOfScheme(source, "summary");
    const auto style = source.form == domain::DocumentForm::KamerReport ? Paragraph::Style::Lead
                                                                        : Paragraph::Style::Body;
    return text.empty() ? Blocks() : Blocks{Paragraph{plain(text), style}};
}

Blocks legalBasis(const Source& source) {
    const std::string& basis = source.data.scheme.legalBasis;
    return basis.empty() ? Blocks() : Blocks{sentence(fill("Wettelijke grondslag: {}.", {basis}))};
}

const std::map<std::string, Make>& makers() {
    static const std::map<std::string, Make> all{
        {"kerncijfers", of(headlines)},
        {"regeling.samenvatting", lead},
        {"regeling.aanleiding", schemeText("occasion")},
        {"regeling.toezegging", schemeText("commitment")},
        {"regeling.inhoud", schemeText("regulation")},
        {"regeling.geld", schemeText("money")},
        {"regeling.grondslag", legalBasis},
        {"regeling.toeschrijving", schemeText("attribution")},
        {"regeling.borging", schemeText("continuity")},
        {"regeling.evaluatie", schemeText("evaluation")},
        {"regeling.kenmerken", of(parametersOfScheme)},
        {"regeling.kostencategorieen", of(costCategories)},
        {"financien.programmajaar", of(amountsByProgrammeYear)},
        {"financien.kalenderjaar", of(amountsByCalendarYear)},
        {"financien.categorie", of(spendingByCategory)},
        {"financien.sector", of(spendingBySector)},
        {"financien.gemeente", of(amountsByMunicipality)},
        {"financien.provincie", of(amountsByProvince)},
        {"financien.verwachting", of(expectedRemainder)},
        {"interventies.grondslag", of(interventionsByBasis)},
        {"interventies.leeftijd", ofCounts(reachByAge)},
        {"interventies.lijst", of(allInterventions)},
        {"factoren.beweging", of(factorMovements)},
        {"partners.tabel", of(partnersNamed)},
        {"termijnen.tabel", of(datesAhead)},
        {"toezeggingen.tabel", of(commitmentsToParliament)},
        {"afstemming.tabel", of(consultationsInWriting)},
        {"cw31.tabel", ofFigures(policyChoices)},
        {"tabellen.sisa", of(auditedReturns)},
        {"tabellen.termijnen", of(paymentsByYear)},
        {"gemeenten.bladen", ofCounts(municipalitySheets)},
        {"gegevens.verslagen", of(statesOfReports)},
        {"gegevens.bevindingen", of(findingsOnReports)},
        {"gegevens.werkwijze", of(roundingAndSmallNumbers)},
        {"herkomst.cijfers", originsOfFigures},
        {"herzien.cijfers", ofFigures(restatedSince)},
    };
    return all;
}

}  // namespace

Blocks insertedBlock(const Source& source, const std::string& name) {
    const work::InsertedName wanted = work::insertedNameOf(name);
    switch (wanted.kind) {
        case work::InsertedName::Kind::Unknown:
            return {};
        case work::InsertedName::Kind::Block:
            return makers().at(name)(source);
        case work::InsertedName::Kind::Quotes:
            return passages(source.data, work::quotableField(wanted.field)->field);
        case work::InsertedName::Kind::Quote:
            return passage(source.data, wanted.municipality, *work::quotableField(wanted.field));
    }
    return {};
}

}  // namespace kamerklaar::report
