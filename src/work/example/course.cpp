// SPDX-License-Identifier: EUPL-1.2
#include "work/example/course.h"

#include "domain/ensure.h"
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

/// What is put on the timeline outlives the loop that the setting came from, so it keeps its own.
struct Kept {
    domain::Municipality municipality;
    domain::Round round;
    std::size_t index;
    std::size_t roundNumber;
    Role role;
    domain::Money budget;

    [[nodiscard]] Setting on(const domain::Scheme& scheme) const {
        return {scheme, municipality, index, round, roundNumber, role, budget};
    }
};

YearlyReport stored(const Context& context, ReportId id) {
    auto report = context.store.reports().find(id);
    domain::ensure(report.has_value(), "an example report is there");
    return *std::move(report);
}

void step(const Context& context, ReportId id, ReportAct act, std::string_view reason = {}) {
    const auto outcome =
        takeStep(context, id, stored(context, id).version, act, std::string(reason));
    domain::ensure(outcome.has_value(), "an example report may take its step");
}

void save(const Context& context, const YearlyReport& report) {
    domain::ensure(saveReport(context, report).has_value(), "an example report can be recorded");
}

void attachLetter(const Context& context, ReportId id, const Kept& kept, Date received) {
    const std::string year = std::to_string(kept.round.year);
    domain::CaseDocument letter;
    letter.subject = {domain::Subject::Kind::Report, id.value};
    letter.fileName = "Aanbiedingsbrief voortgangsverslag " + year + ".txt";
    letter.mediaType = "text/plain";
    letter.date = received;
    letter.sender = "Gemeente " + kept.municipality.name;
    letter.caseNumber = "VB-" + std::to_string(1000 + kept.index);
    letter.reference = "VB/" + kept.municipality.code + "/" + year;
    const std::string content = "VOORBEELDGEGEVENS\n\nHierbij biedt de gemeente " +
                                kept.municipality.name + " het voortgangsverslag over " + year +
                                " aan.\n";
    domain::ensure(attachDocument(context, letter, content).has_value(),
                   "an example letter can be attached");
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
    const Kept kept{setting.municipality, setting.round, setting.index,
                    setting.roundNumber,  role,          setting.budget};
    const domain::Scheme& scheme = setting.scheme;

    const Date received = day;
    timeline.add(later(0, 2), turn, Desk::Policy, [=, &scheme](const Context& context) {
        YearlyReport report = stored(context, id);
        report.receivedOn = received;
        fillIn(report, kept.on(scheme));
        save(context, report);
        if (kept.index < 20) {
            attachLetter(context, id, kept, received);
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
