// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/ensure.h"
#include "work/deciding.h"
#include "work/deciding_series.h"
#include "work/filing.h"
#include "work/taking_over_check.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::Money;
using domain::Outcome;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using takeover::EnteredRows;
using takeover::FormSheets;

/// Stands still, so that everything that is entered carries one moment.
class OneMoment : public Clock {
public:
    explicit OneMoment(domain::Timestamp moment) : moment_(moment) {}
    [[nodiscard]] domain::Timestamp now() const override { return moment_; }

private:
    domain::Timestamp moment_;
};

/// Row of "B12", to put problems in the order of a sheet.
int rowOf(const Problem& problem) {
    const auto place = cellOf(problem);
    return place ? std::atoi(place->cell.c_str() + place->cell.find_first_of("0123456789")) : 0;
}

Problems problemsOf(const FormSheets& sheets) {
    Problems all;
    for (const takeover::FormSheet* sheet :
         {&sheets.awards, &sheets.payments, &sheets.reports, &sheets.sisa}) {
        Problems own = sheet->problems();
        std::stable_sort(own.begin(), own.end(), [](const Problem& left, const Problem& right) {
            return rowOf(left) < rowOf(right);
        });
        all.insert(all.end(), own.begin(), own.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Problem& left, const Problem& right) {
        return left.severity < right.severity;
    });
    return all;
}

std::vector<TakeOver::Line> reconciliationOf(const EnteredRows& rows) {
    std::map<std::string, TakeOver::Line> lines;
    std::map<std::string, int> lastYear;
    for (const auto& award : rows.awards) {
        lines[award.municipality.name].awardedNet +=
            std::get<domain::AwardTerms>(award.record.terms).net;
    }
    for (const auto& payment : rows.payments) {
        lines[payment.municipality.name].paid +=
            std::get<domain::PaymentOrder>(payment.record.terms).net;
    }
    for (const auto& report : rows.reports) {
        lines[report.municipality.name].reported += report.record.spent();
    }
    for (const auto& sisa : rows.sisa) {
        const std::string& name = sisa.municipality.name;
        if (sisa.year >= lastYear[name]) {
            lastYear[name] = sisa.year;
            lines[name].sisa = sisa.record.cumulative.value_or(Money());
        }
    }
    std::vector<TakeOver::Line> all;
    for (auto& [name, line] : lines) {
        line.municipality = name;
        all.push_back(std::move(line));
    }
    return all;
}

template <typename Noun>
void append(std::vector<Noun>& to, const std::vector<takeover::Entered<Noun>>& from) {
    for (const takeover::Entered<Noun>& one : from) {
        to.push_back(one.record);
    }
}

/// What stands in the way, and nothing at all in the workbook too.
Problems refusedIn(const TakeOver& read) {
    Problems refused;
    std::copy_if(read.problems.begin(), read.problems.end(), std::back_inserter(refused),
                 [](const Problem& one) { return one.severity == domain::Severity::Refused; });
    if (refused.empty() && read.reconciliation.empty()) {
        refused.push_back(domain::refusal(ProblemKind::WorkbookEmpty));
    }
    return refused;
}

domain::Result<TakeOver> readFrom(const Context& context, const TableReader& reader,
                                  const std::string& fileName, const std::string& bytes) {
    const auto tables = reader.read(fileName, bytes);
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    TakeOver read = readTakeOver(context, *tables);
    if (Problems refused = refusedIn(read); !refused.empty()) {
        return tl::unexpected(std::move(refused));
    }
    return read;
}

domain::Result<domain::CaseDocument> keep(const Context& context, const std::string& fileName,
                                          const std::string& bytes) {
    const auto person = context.store.people().find(context.person);
    domain::CaseDocument document;
    document.fileName = fileName;
    document.date = context.clock.today();
    document.sender = person ? person->name : std::string();
    return attachDocument(context, document, bytes);
}

std::string nameOf(Store& store, domain::DocumentId id) {
    for (const domain::CaseDocument& document :
         store.documents().of({domain::Subject::Kind::File, 0})) {
        if (document.id == id) {
            return document.fileName;
        }
    }
    return {};
}

void enter(const Context& context, domain::SisaReturn sisa) {
    sisa.id = context.store.records<domain::SisaReturn>().add(sisa);
    record(context, Act::SaveSisaReturn, sisa.subject(),
           domain::difference({}, domain::fieldsOf(sisa)));
}

/// The report as it came in at the time, in one step: what it was when it was approved here.
void enter(const Context& context, const domain::YearlyReport& report) {
    using domain::ReportAct;
    using domain::ReportStatus;
    const auto stored = context.store.reports().find(report.id);
    domain::ensure(stored.has_value(), "every report is expected first");
    domain::YearlyReport next = report;
    // Its term may have come along with the award.
    next.ownDue = stored->ownDue;
    if (!next.ownPeriod) {
        next.ownPeriod = stored->ownPeriod;
    }
    const ReportStatus reached = std::exchange(next.status, ReportStatus::Received);
    // Each step of the time is one of the journal too, as it is for a report that comes in here.
    domain::YearlyReport before = *stored;
    const auto step = [&](Act act, ReportAct taken, ReportStatus to) {
        next.version = before.version;
        next.status = to;
        domain::ensure(context.store.reports().update(next), "nobody else is in this transaction");
        context.store.reports().addEvent(next.id, {taken, before.status, to, context.person,
                                                   context.clock.now(), "overgenomen"});
        record(context, act, {domain::Subject::Kind::Report, next.id.value},
               domain::difference(domain::fieldsOf(before), domain::fieldsOf(next)), "overgenomen");
        before = next;
        ++before.version;
    };
    step(Act::ReceiveReport, ReportAct::Receive, ReportStatus::Received);
    if (reached == ReportStatus::Approved) {
        step(Act::StartReview, ReportAct::StartReview, ReportStatus::InReview);
        step(Act::Approve, ReportAct::Approve, ReportStatus::Approved);
    }
}

Outcome enterAll(const Context& context, const TakeOver& read, const Decision& takeOver) {
    const Outcome entered = enterTakenOver(context, takeOver, read.decisions);
    if (!entered) {
        return entered;
    }
    for (const domain::YearlyReport& report : read.reports) {
        enter(context, report);
    }
    for (const domain::SisaReturn& sisa : read.sisaReturns) {
        enter(context, sisa);
    }
    return {};
}

}  // namespace

TakeOver readTakeOver(const Context& context, const std::vector<TableReader::Table>& tables) {
    FormSheets sheets(context.store.schemes().current(), tables);
    const EnteredRows rows = takeover::readRows(context.store, sheets);
    takeover::checkRows(context, rows, sheets);
    TakeOver read;
    append(read.decisions, rows.awards);
    append(read.decisions, rows.payments);
    append(read.reports, rows.reports);
    append(read.sisaReturns, rows.sisa);
    read.problems = problemsOf(sheets);
    read.reconciliation = reconciliationOf(rows);
    return read;
}

domain::Result<Decision> prepareTakeOver(const Context& context, const TableReader& reader,
                                         const std::string& fileName, const std::string& bytes) {
    return inOneAct(context, Act::PrepareDecision, [&]() -> domain::Result<Decision> {
        const auto read = readFrom(context, reader, fileName, bytes);
        if (!read) {
            return tl::unexpected(read.error());
        }
        const auto document = keep(context, fileName, bytes);
        if (!document) {
            return tl::unexpected(document.error());
        }
        const auto awards = std::count_if(
            read->decisions.begin(), read->decisions.end(),
            [](const Decision& one) { return one.decisionKind == domain::DecisionKind::Award; });
        domain::TakeOverTerms terms;
        terms.workbook = document->id;
        terms.awards = static_cast<int>(awards);
        terms.payments = static_cast<int>(read->decisions.size()) - terms.awards;
        terms.reports = static_cast<int>(read->reports.size());
        terms.sisaReturns = static_cast<int>(read->sisaReturns.size());
        Decision decision;
        decision.decisionKind = domain::DecisionKind::TakeOver;
        decision.date = context.clock.today();
        decision.effectiveOn = decision.date;
        decision.terms = terms;
        return prepare(context, std::move(decision));
    });
}

Outcome approveTakeOver(const Context& context, const TableReader& reader, domain::DecisionId id,
                        int version) {
    const OneMoment clock(context.clock.now());
    const Context atOnce{context.store, clock, context.person};
    return approveAnd(atOnce, id, version, {}, [&](const Decision& takeOver) -> Outcome {
        const auto* terms = std::get_if<domain::TakeOverTerms>(&takeOver.terms);
        domain::ensure(terms != nullptr, "a take-over is approved with its workbook");
        const auto bytes = context.store.documents().content(terms->workbook);
        domain::ensure(bytes.has_value(), "the workbook was kept when it was prepared");
        const auto read = readFrom(atOnce, reader, nameOf(context.store, terms->workbook), *bytes);
        return read ? enterAll(atOnce, *read, takeOver) : Outcome(tl::unexpected(read.error()));
    });
}

}  // namespace kamerklaar::work
