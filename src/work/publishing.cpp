// SPDX-License-Identifier: EUPL-1.2
#include "work/publishing.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "domain/document_parts.h"
#include "domain/ensure.h"
#include "work/forecasting.h"
#include "work/grant_book.h"
#include "work/house_style.h"
#include "work/lost_race.h"
#include "work/sealing.h"
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

/// Who entered a report and who approved it, and the file it came in.
ReportOrigin originOf(Store& store, const ReportHeader& header) {
    ReportOrigin origin;
    origin.municipality = header.municipality;
    origin.report = header.id;
    origin.year = header.year;
    origin.version = header.version;
    origin.status = header.status;
    origin.planned = header.planned;
    origin.spent = header.spent;
    origin.receivedOn = header.receivedOn;
    for (const domain::StatusEvent& event : store.reports().events(header.id)) {
        if (event.to == domain::ReportStatus::Received) {
            origin.enteredBy = event.by;
        } else if (event.to == domain::ReportStatus::Approved) {
            origin.approvedBy = event.by;
            origin.approvedOn = event.at.date();
        }
    }
    const auto documents = store.documents().of({domain::Subject::Kind::Report, header.id.value});
    if (!documents.empty()) {
        origin.fileName = documents.front().fileName;
        origin.sha256 = documents.front().sha256;
    }
    return origin;
}

/// What belongs to each municipality beside its report.
class Dossiers {
public:
    Dossiers(Store& store, const KamerReportData& data) : store_(store), data_(data) {
        collect<domain::SisaReturn>(sisa_);
        collect<domain::ContinuityReport>(continuity_);
        collect<domain::Notification>(notifications_);
    }

    void add(ReportedMunicipality& part, const GrantBook& grants,
             const std::vector<ReportHeader>& headers) const {
        const domain::Date day = data_.edition.cutOff;
        const domain::MunicipalityId id = part.municipality.id;
        const auto& decisions = grants.decisionsOf(id);
        for (const domain::Decision& decision : decisions) {
            if (domain::countsOn(decision, decisions, day)) {
                part.decisions.push_back(decision);
            }
        }
        for (const domain::SisaReturn& sisa : of(sisa_, id)) {
            if (sisa.year <= data_.edition.year) {
                part.sisa.push_back(sisa);
            }
        }
        for (const domain::ContinuityReport& report : of(continuity_, id)) {
            part.hasContinuityReport |= report.receivedOn && *report.receivedOn <= day;
        }
        for (const domain::Notification& notification : of(notifications_, id)) {
            const bool isIn = notification.receivedOn && *notification.receivedOn <= day;
            part.notifications += isIn ? 1 : 0;
        }
        for (const ReportHeader& header : headers) {
            if (header.year <= data_.edition.year && domain::counts(header.status)) {
                part.origins.push_back(originOf(store_, header));
            }
        }
    }

private:
    template <typename Noun>
    using ByMunicipality = std::map<domain::MunicipalityId, std::vector<Noun>>;

    template <typename Noun>
    void collect(ByMunicipality<Noun>& into) {
        for (Noun& noun : store_.records<Noun>().all()) {
            into[noun.municipality].push_back(std::move(noun));
        }
    }
    template <typename Noun>
    static const std::vector<Noun>& of(const ByMunicipality<Noun>& all, domain::MunicipalityId id) {
        static const std::vector<Noun> none;
        const auto found = all.find(id);
        return found == all.end() ? none : found->second;
    }

    Store& store_;
    const KamerReportData& data_;
    ByMunicipality<domain::SisaReturn> sisa_;
    ByMunicipality<domain::ContinuityReport> continuity_;
    ByMunicipality<domain::Notification> notifications_;
};

std::vector<ReportedMunicipality> reportedIn(Store& store, const KamerReportData& data) {
    const HeadersOf headers = headersByMunicipality(store);
    const GrantBook grants(store);
    const Dossiers dossiers(store, data);
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
        const domain::GrantState grant = grants.on(part.municipality.id, data.edition.cutOff);
        part.findings = domain::check(part.report, data.scheme,
                                      surroundingsOf(data.round, data.edition.cutOff, grant,
                                                     headers.at(part.municipality.id)));
        part.isLate = isLate(part.header, grant.hasAward, data.edition.cutOff);
        dossiers.add(part, grants, headers.at(part.municipality.id));
        reported.push_back(std::move(part));
    }
    return reported;
}

template <typename Noun>
std::vector<Noun> ofYear(Store& store, int year) {
    std::vector<Noun> own;
    for (Noun& noun : store.records<Noun>().all()) {
        if (noun.year == year) {
            own.push_back(std::move(noun));
        }
    }
    return own;
}

/// The texts, and what is known about consulting, submitting and publishing.
void addPublication(Store& store, KamerReportData& data) {
    const int year = data.edition.year;
    data.texts = ofYear<domain::ReportText>(store, year);
    data.consultations = ofYear<domain::Consultation>(store, year);
    data.commitments = store.records<domain::Commitment>().all();
    data.pressAgreements = ofYear<domain::PressAgreement>(store, year);
    data.rulings = ofYear<domain::PublicationRuling>(store, year);
    data.restatements = ofYear<domain::Restatement>(store, year);
    const auto submissions = ofYear<domain::Submission>(store, year);
    if (!submissions.empty()) {
        data.submission = submissions.back();
    }
    data.style = houseStyleOf(store);
    addSealedBefore(store, data);
}

}  // namespace

domain::Result<KamerReportData> kamerReportData(Store& store, int year) {
    const std::unique_ptr<Moment> moment = store.moment();
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
    data.figuresBefore = nationalFigures(store, year - 1);
    data.codeTotals = store.reports().codeTotals(round->id);
    data.municipalities = reportedIn(store, data);
    if (data.figures.reserved != data.figures.total.awardedGross) {
        data.forecast = nationalForecast(settlementRadar(store, data.edition.cutOff));
    }
    addPublication(store, data);
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

domain::Problems heldBack(const KamerReportData& data, domain::DocumentForm form) {
    domain::Problems problems;
    if (!domain::isHeldForParliament(form)) {
        return problems;
    }
    if (!data.submission || !data.submission->informedOn) {
        problems.push_back({domain::ProblemKind::ParliamentNotInformed,
                            "informedOn",
                            {},
                            domain::Severity::Refused,
                            {}});
    }
    std::int64_t missing = 0;
    for (const ReportedMunicipality& reported : data.municipalities) {
        const auto& all = data.pressAgreements;
        const bool hasAgreed = std::any_of(all.begin(), all.end(), [&](const auto& agreement) {
            return agreement.municipality == reported.municipality.id && agreement.agreedOn;
        });
        missing += hasAgreed ? 0 : 1;
    }
    if (form == domain::DocumentForm::PressRelease && missing > 0) {
        problems.push_back({domain::ProblemKind::PressAgreementMissing,
                            "agreedOn",
                            {missing},
                            domain::Severity::Refused,
                            {}});
    }
    return problems;
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
