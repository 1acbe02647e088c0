// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_entering.h"

#include <algorithm>
#include <set>

#include "work/filing.h"
#include "work/reporting.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::YearlyReport;

/// Whether the report can be kept like this: what the municipality wrote may hold what is no value.
bool canBeKept(const Context& context, const YearlyReport& report,
               const domain::ReportSurroundings& around) {
    return !domain::refuses(domain::check(report, context.store.schemes().current(), around));
}

}  // namespace

std::string mediaTypeOf(const std::string& name) {
    const auto endsIn = [&](const char* end) { return comparable(name).ends_with(end); };
    return endsIn(".xlsx")   ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
           : endsIn(".xlsm") ? "application/vnd.ms-excel.sheet.macroEnabled.12"
           : endsIn(".ods")  ? "application/vnd.oasis.opendocument.spreadsheet"
                             : "text/csv";
}

domain::Outcome keepFile(const Context& context, const ReturnFile& file,
                         const domain::Subject& about, const std::string& sender,
                         std::optional<domain::Date> receivedOn) {
    domain::CaseDocument document;
    document.subject = about;
    document.fileName = file.name;
    document.mediaType = mediaTypeOf(file.name);
    document.date = receivedOn.value_or(context.clock.today());
    document.sender = sender;
    return attachDocument(context, document, file.bytes).map([](const domain::CaseDocument&) {
        return std::monostate();
    });
}

domain::Outcome keepFile(const Context& context, const CheckedReturn& one) {
    return keepFile(context, one.file, {domain::Subject::Kind::Report, one.report.id.value},
                    one.municipality->name, one.report.receivedOn);
}

std::optional<domain::Date> takenOverOn(Store& store, const domain::Subject& about,
                                        const std::string& bytes) {
    using Direction = domain::CaseDocument::Direction;
    auto documents = store.documents().of(about);
    std::sort(documents.begin(), documents.end(),
              [](const auto& left, const auto& right) { return left.id < right.id; });
    for (std::size_t at = 0; at < documents.size(); ++at) {
        const domain::CaseDocument& document = documents[at];
        // What was kept when it went back has what went with it right behind it: one act.
        const bool wasSentBack =
            at + 1 < documents.size() && documents[at + 1].direction == Direction::Outgoing;
        if (document.direction == Direction::Incoming && !wasSentBack &&
            document.size == static_cast<std::int64_t>(bytes.size()) &&
            store.documents().content(document.id) == bytes) {
            return document.date;
        }
    }
    return std::nullopt;
}

YearlyReport reportOn(const YearlyReport& stored, const domain::Fields& fields,
                      domain::Date receivedOn) {
    YearlyReport report = domain::reportFrom(fields);
    report.id = stored.id;
    report.version = stored.version;
    report.municipality = stored.municipality;
    report.round = stored.round;
    report.ownPeriod = stored.ownPeriod;
    report.ownDue = stored.ownDue;
    report.receivedOn = receivedOn;
    report.status = stored.status == domain::ReportStatus::Expected ? domain::ReportStatus::Received
                                                                    : stored.status;
    return report;
}

domain::Result<YearlyReport> enter(const Context& context, const CheckedReturn& one) {
    if (const auto kept = keepFile(context, one); !kept) {
        return tl::unexpected(kept.error());
    }
    const auto opened = openReport(context, one.report.id);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const domain::Date receivedOn = one.report.receivedOn.value_or(context.clock.today());
    YearlyReport last = reportOn(opened->report, one.reading.originalFields(), receivedOn);
    domain::Result<YearlyReport> saved = opened->report;
    const std::vector<std::string> reasons = one.reading.reasons();
    // When it cannot be kept as it was written, the first that is kept is the corrected one.
    if (reasons.empty() || canBeKept(context, last, opened->around)) {
        saved = saveReport(context, last);
    }
    std::set<std::string> applied;
    std::string pending;
    for (std::size_t at = 0; saved && at < reasons.size(); ++at) {
        applied.insert(reasons[at]);
        pending += (pending.empty() ? "" : "; ") + reasons[at];
        last = reportOn(*saved, one.reading.fieldsAfter(applied), receivedOn);
        // A line that was only added changes nothing until its cells are filled in.
        const bool mustWait = last == *saved || !canBeKept(context, last, opened->around);
        if (at + 1 < reasons.size() && mustWait) {
            continue;
        }
        saved = saveReport(context, last, pending);
        pending.clear();
    }
    return saved;
}

}  // namespace kamerklaar::work::returns
