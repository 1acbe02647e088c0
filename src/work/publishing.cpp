// SPDX-License-Identifier: EUPL-1.2
#include "work/publishing.h"

#include <unordered_map>

#include "domain/ensure.h"
#include "work/grant_book.h"
#include "work/lost_race.h"
#include "work/surroundings.h"

namespace kamerklaar::work {
namespace {

using HeadersOf = std::unordered_map<domain::MunicipalityId, std::vector<ReportHeader>>;

domain::Subject subjectOf(int year) {
    return {domain::Subject::Kind::Edition, year};
}

HeadersOf headersByMunicipality(Store& store) {
    HeadersOf headers;
    for (ReportHeader& header : store.reports().headers()) {
        headers[header.municipality].push_back(std::move(header));
    }
    return headers;
}

const ReportHeader& headerIn(const HeadersOf& headers, const domain::YearlyReport& report) {
    for (const ReportHeader& header : headers.at(report.municipality)) {
        if (header.id == report.id) {
            return header;
        }
    }
    throw domain::Bug("a report without a header");
}

std::vector<ReportedMunicipality> reportedIn(Store& store, const KamerReportData& data) {
    const HeadersOf headers = headersByMunicipality(store);
    const GrantBook grants(store);
    std::unordered_map<domain::MunicipalityId, domain::YearlyReport> reports;
    for (domain::YearlyReport& report : store.reports().ofRound(data.round.id)) {
        reports.emplace(report.municipality, std::move(report));
    }
    std::vector<ReportedMunicipality> reported;
    for (MunicipalityLine& line : municipalityLines(store, data.round.year)) {
        const auto found = reports.find(line.municipality.id);
        domain::ensure(found != reports.end(), "each municipality has a report in each round");
        ReportedMunicipality part;
        part.municipality = std::move(line.municipality);
        part.figures = std::move(line.figures);
        part.header = headerIn(headers, found->second);
        part.report = std::move(found->second);
        part.findings =
            domain::check(part.report, data.scheme,
                          surroundingsOf(data.round, data.edition.cutOff,
                                         grants.on(part.municipality.id, data.edition.cutOff),
                                         headers.at(part.municipality.id)));
        part.isLate = isLate(part.header, data.edition.cutOff);
        reported.push_back(std::move(part));
    }
    return reported;
}

}  // namespace

domain::Result<KamerReportData> kamerReportData(Store& store, int year) {
    // Read within one transaction, so that everything is of one moment.
    const std::unique_ptr<Transaction> moment = store.begin();
    const auto round = store.rounds().ofYear(year);
    if (!round) {
        return domain::refused(domain::ProblemKind::NothingToReport, {},
                               {static_cast<std::int64_t>(year)});
    }
    KamerReportData data;
    data.scheme = store.schemes().current();
    data.edition = editionOf(store, year);
    data.round = *round;
    data.isExample = store.isExample();
    data.figures = nationalFigures(store, year);
    data.codeTotals = store.reports().codeTotals(round->id);
    data.municipalities = reportedIn(store, data);
    return data;
}

domain::Edition editionOf(Store& store, int year) {
    if (const auto edition = store.editions().ofYear(year)) {
        return *edition;
    }
    domain::Edition edition;
    edition.year = year;
    if (const auto moment = store.journal().lastMoment()) {
        edition.cutOff = moment->date();
    }
    return edition;
}

domain::Outcome setEdition(const Context& context, const domain::Edition& edition) {
    return inOneAct(context, Act::SetEdition, [&]() -> domain::Outcome {
        Store& store = context.store;
        if (!store.rounds().ofYear(edition.year)) {
            return domain::refused(domain::ProblemKind::NothingToReport, {},
                                   {static_cast<std::int64_t>(edition.year)});
        }
        if (edition.number < 1) {
            return domain::refused(domain::ProblemKind::NotANumber, "number",
                                   {std::to_string(edition.number)});
        }
        const auto stored = store.editions().ofYear(edition.year);
        const domain::Fields before = stored ? domain::fieldsOf(*stored) : domain::Fields();
        const domain::Changes changes = domain::difference(before, domain::fieldsOf(edition));
        if (stored && stored->version == edition.version && changes.empty()) {
            return {};
        }
        // Final by decision, and a concept again by the counter-act of that decision only.
        if (edition.isFinal || (stored && stored->isFinal)) {
            return domain::refused(domain::ProblemKind::FinalByDecision, "isFinal");
        }
        if (!store.editions().put(edition)) {
            return tl::unexpected(lostRace(store, subjectOf(edition.year), edition.version,
                                           stored ? stored->version : edition.version));
        }
        record(context, Act::SetEdition, subjectOf(edition.year), changes);
        return {};
    });
}

}  // namespace kamerklaar::work
