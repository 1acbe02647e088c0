// SPDX-License-Identifier: EUPL-1.2
#include "work/kamer_report_data.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "domain/ensure.h"
#include "work/forecasting.h"
#include "work/grant_book.h"
#include "work/ledger_on_day.h"
#include "work/publishing.h"
#include "work/report_tally.h"
#include "work/sealing.h"
#include "work/surroundings.h"

// Everything is gathered as it was on the cut-off date: what was decided, paid or received later is
// as if it were not there. What was corrected later in a report that had come in holds as it is
// now.
namespace kamerklaar::work {
namespace {

using HeadersOf = std::unordered_map<domain::MunicipalityId, std::vector<ReportHeader>>;

/// What came in after the cut-off date has not come in.
bool cameAfter(const std::optional<domain::Date>& receivedOn, domain::Date cutOff) {
    return receivedOn && *receivedOn > cutOff;
}

HeadersOf headersByMunicipality(Store& store, domain::Date cutOff) {
    HeadersOf headers;
    for (ReportHeader& header : store.reports().headers()) {
        if (cameAfter(header.receivedOn, cutOff)) {
            header.status = domain::ReportStatus::Expected;
            header.receivedOn.reset();
            header.planned = header.spent = domain::Money();
        }
        headers[header.municipality].push_back(std::move(header));
    }
    return headers;
}

domain::YearlyReport onCutOff(domain::YearlyReport report, domain::Date cutOff) {
    if (!cameAfter(report.receivedOn, cutOff)) {
        return report;
    }
    domain::YearlyReport expected;
    expected.id = report.id;
    expected.municipality = report.municipality;
    expected.round = report.round;
    expected.version = report.version;
    expected.ownPeriod = report.ownPeriod;
    expected.ownDue = report.ownDue;
    return expected;
}

/// Nothing when it came in later; what CBS found later is not known yet.
std::optional<domain::SisaReturn> onCutOff(domain::SisaReturn sisa, domain::Date cutOff) {
    if (cameAfter(sisa.receivedOn, cutOff)) {
        return std::nullopt;
    }
    if (cameAfter(sisa.cbsOn, cutOff)) {
        sisa.cbsStatus = domain::CbsStatus::Received;
        sisa.cbsOn.reset();
    }
    return sisa;
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
            if (auto then = onCutOff(sisa, day); then && then->year <= data_.edition.year) {
                part.sisa.push_back(*std::move(then));
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

/// Spending that was reported up to and including a year, in what had come in.
LedgerOnDay::Spending spendingUpTo(Store& store, const HeadersOf& headers, int year) {
    std::set<domain::ReportId> reports;
    for (const auto& [municipality, own] : headers) {
        for (const ReportHeader& header : own) {
            if (domain::counts(header.status)) {
                reports.insert(header.id);
            }
        }
    }
    LedgerOnDay::Spending spending = store.ledger().spending({}, year);
    std::erase_if(spending, [&](const auto& one) { return !reports.contains(one.report); });
    return spending;
}

/// Up to and including a year, as it stood on the cut-off date.
LedgerOnDay ledgerUpTo(Store& store, const GrantBook& grants, const HeadersOf& headers,
                       domain::Date cutOff, int year) {
    return {store, grants, cutOff, domain::Date::known(year, 12, 31),
            spendingUpTo(store, headers, year)};
}

domain::Figures nationalIn(const LedgerOnDay& ledger, const domain::Scheme& scheme,
                           const std::vector<domain::Municipality>& municipalities) {
    domain::LedgerRows rows;
    for (const domain::Municipality& municipality : municipalities) {
        ledger.add(municipality.id, rows);
    }
    return domain::figuresOf(scheme, rows, true);
}

/// Adds what the municipalities are, have and reported, and the figures over all of them.
void addMunicipalities(Store& store, KamerReportData& data) {
    const domain::Date day = data.edition.cutOff;
    const HeadersOf headers = headersByMunicipality(store, day);
    const GrantBook grants(store);
    const Dossiers dossiers(store, data);
    std::vector<domain::Municipality> municipalities = store.municipalities().all();
    const int year = data.round.year;
    const LedgerOnDay ledger = ledgerUpTo(store, grants, headers, day, year);
    data.figures = nationalIn(ledger, data.scheme, municipalities);
    data.figuresBefore =
        nationalIn(ledgerUpTo(store, grants, headers, day, year - 1), data.scheme, municipalities);
    std::unordered_map<domain::MunicipalityId, domain::YearlyReport> reports;
    for (domain::YearlyReport& report : store.reports().ofRound(data.round.id)) {
        const domain::MunicipalityId municipality = report.municipality;
        reports.emplace(municipality, onCutOff(std::move(report), day));
    }
    for (domain::Municipality& municipality : municipalities) {
        const auto found = reports.find(municipality.id);
        domain::ensure(found != reports.end(), "each municipality has a report in each round");
        ReportedMunicipality& part = data.municipalities.emplace_back();
        domain::LedgerRows rows;
        ledger.add(municipality.id, rows);
        part.figures = domain::figuresOf(data.scheme, rows, false);
        part.municipality = std::move(municipality);
        part.header = headerIn(headers, found->second);
        part.report = std::move(found->second);
        const domain::GrantState grant = grants.on(part.municipality.id, day);
        part.findings =
            domain::check(part.report, data.scheme,
                          surroundingsOf(data.round, day, grant, headers.at(part.municipality.id)));
        part.isLate = isLate(part.header, grant.hasAward, day);
        dossiers.add(part, grants, headers.at(part.municipality.id));
    }
}

/// Planned and spent under each code that a report that is in has a line for.
std::vector<CodeTotal> codeTotalsOf(const KamerReportData& data) {
    std::map<std::pair<domain::TermKind, std::string>, CodeTotal> totals;
    const auto add = [&](domain::TermKind kind, const std::vector<domain::SpendingLine>& lines) {
        for (const domain::SpendingLine& line : lines) {
            CodeTotal& total = totals[{kind, line.code}];
            total.kind = kind;
            total.code = line.code;
            total.planned += line.planned;
            total.spent += line.spent;
        }
    };
    for (const ReportedMunicipality& reported : data.municipalities) {
        if (isIn(reported)) {
            add(domain::TermKind::CostCategory, reported.report.categories);
            add(domain::TermKind::Sector, reported.report.sectors);
        }
    }
    std::vector<CodeTotal> inOrder;
    for (const domain::Term& term : data.scheme.terms) {
        if (const auto total = totals.find({term.kind, term.code}); total != totals.end()) {
            inOrder.push_back(total->second);
        }
    }
    return inOrder;
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

}  // namespace

void addPublication(Store& store, KamerReportData& data) {
    const int year = data.edition.year;
    data.texts = ofYear<domain::ReportText>(store, year);
    data.consultations = ofYear<domain::Consultation>(store, year);
    data.commitments = store.records<domain::Commitment>().all();
    data.pressAgreements = ofYear<domain::PressAgreement>(store, year);
    data.rulings = ofYear<domain::PublicationRuling>(store, year);
    data.submission.reset();
    for (domain::Submission& submission : ofYear<domain::Submission>(store, year)) {
        data.submission = std::move(submission);  // the last one
    }
    data.style = houseStyleOf(store);
}

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
    addMunicipalities(store, data);
    data.codeTotals = codeTotalsOf(data);
    if (data.figures.reserved != data.figures.total.awardedGross) {
        data.forecast = nationalForecast(settlementRadar(store, data.edition.cutOff));
    }
    addPublication(store, data);
    data.restatements = ofYear<domain::Restatement>(store, year);
    addSealedBefore(store, data);
    return data;
}

}  // namespace kamerklaar::work
