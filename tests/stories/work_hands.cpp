// SPDX-License-Identifier: EUPL-1.2
#include "stories/hands.h"
#include "work/deciding.h"
#include "work/recording.h"
#include "work/reporting.h"

namespace kamerklaar::tests {
namespace {

using domain::Outcome;

template <typename T>
Outcome done(const domain::Result<T>& result) {
    return result.map([](const T&) { return std::monostate(); });
}

}  // namespace

Outcome WorkHands::record(const work::Context& who, const domain::Application& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::Notification& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::ContinuityReport& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::SisaReturn& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::Objection& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::Explanation& noun) {
    return done(work::save(who, noun));
}
Outcome WorkHands::record(const work::Context& who, const domain::YearlyReport& report) {
    return done(work::saveReport(who, report));
}
Outcome WorkHands::step(const work::Context& who, const domain::YearlyReport& report,
                        domain::ReportAct act) {
    return work::takeStep(who, report.id, report.version, act);
}
Outcome WorkHands::prepare(const work::Context& who, const domain::Decision& decision) {
    return done(work::prepare(who, decision));
}
Outcome WorkHands::approve(const work::Context& who, const domain::Decision& decision) {
    return work::approve(who, decision.id, decision.version);
}
domain::Problems WorkHands::findings(const work::Context& who, const domain::SisaReturn& noun) {
    return work::findingsOf(who.store, noun, who.clock.today());
}
domain::Problems WorkHands::findings(const work::Context& who, const domain::Decision& decision) {
    return work::findingsOf(who, decision);
}

}  // namespace kamerklaar::tests
