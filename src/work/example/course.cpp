// SPDX-License-Identifier: EUPL-1.2
#include "work/example/course.h"

#include "domain/ensure.h"
#include "work/example/must.h"
#include "work/example/random.h"
#include "work/example/texts.h"
#include "work/filing.h"
#include "work/reporting.h"

namespace kamerklaar::work::example {
namespace {

using domain::Date;
using domain::ReportAct;
using domain::ReportId;
using domain::YearlyReport;

YearlyReport stored(const Context& context, ReportId id) {
    auto report = context.store.reports().find(id);
    domain::ensure(report.has_value(), "an example report is there");
    return *std::move(report);
}

void step(const Context& context, ReportId id, ReportAct act, std::string_view reason = {}) {
    must(takeStep(context, id, stored(context, id).version, act, std::string(reason)),
         "an example report may take its step");
}

void attachLetter(const Context& context, ReportId id, const Setting& setting, Date received) {
    const std::string year = std::to_string(setting.round.year);
    domain::CaseDocument letter;
    letter.subject = {domain::Subject::Kind::Report, id.value};
    letter.fileName = "Aanbiedingsbrief voortgangsverslag " + year + ".txt";
    letter.mediaType = "text/plain";
    letter.date = received;
    letter.sender = "Gemeente " + setting.municipality.name;
    letter.caseNumber = "VB-" + std::to_string(1000 + setting.index);
    letter.reference = "VB/" + setting.municipality.code + "/" + year;
    const std::string content = "VOORBEELDGEGEVENS\n\nHierbij biedt de gemeente " +
                                setting.municipality.name + " het voortgangsverslag over " + year +
                                " aan.\n";
    must(attachDocument(context, letter, content), "an example letter can be attached");
}

Date receivedOn(const Setting& setting, Random& random) {
    const Date due = setting.round.due;
    if (setting.role.isLate) {
        return workday(due.plusDays(static_cast<int>(random.between(4, 33))));
    }
    // A week before the due date at the least, with the weekend after it.
    return workday(due.plusDays(-static_cast<int>(random.between(3, 26))));
}

}  // namespace

void addCourseOf(ReportId id, const Setting& setting, Timeline& timeline) {
    const Role& role = setting.role;
    if (role.fate == Fate::Missing) {
        return;
    }
    Random random{setting.seed(7)};
    const std::size_t turn = setting.index;
    Date day = receivedOn(setting, random);
    const auto later = [&random, &day](int least, int most) {
        day = workday(day.plusDays(static_cast<int>(random.between(least, most))));
        return day;
    };
    const Date received = day;
    timeline.add(later(0, 2), turn, Desk::Policy, [id, setting, received](const Context& context) {
        YearlyReport report = stored(context, id);
        report.receivedOn = received;
        fillIn(report, setting);
        must(saveReport(context, report), "an example report can be recorded");
        if (setting.index < 20) {
            attachLetter(context, id, setting, received);
        }
    });
    if (role.fate == Fate::Received) {
        return;
    }
    const auto addStep = [&timeline, turn, id](Date on, Desk desk, ReportAct act,
                                               std::string_view reason = {}) {
        timeline.add(on, turn, desk,
                     [id, act, reason](const Context& context) { step(context, id, act, reason); });
    };
    addStep(later(2, 9), Desk::Policy, ReportAct::StartReview);
    const auto reasons = reasonsToSendBack();
    const std::string_view reason = reasons[dealt(reasons.size(), setting.index, 101)];
    if (role.fate == Fate::Returned) {
        addStep(later(3, 8), Desk::Policy, ReportAct::SendBack, reason);
        return;
    }
    if (role.wasSentBack) {
        addStep(later(3, 8), Desk::Policy, ReportAct::SendBack, reason);
        addStep(later(7, 16), Desk::Policy, ReportAct::Receive);
        addStep(later(1, 5), Desk::Policy, ReportAct::StartReview);
    }
    if (role.fate == Fate::Approved) {
        addStep(later(6, 20), Desk::Assessment, ReportAct::Approve);
    }
}

}  // namespace kamerklaar::work::example
