// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/yearly_report.h"
#include "work/context.h"

namespace kamerklaar::tests {

/// How somebody at the ministry does something. The stories are told once and walked twice: through
/// the commands of the work layer, and through the window.
class Hands {
public:
    virtual ~Hands() = default;

    virtual domain::Outcome record(const work::Context& who, const domain::Application& noun) = 0;
    virtual domain::Outcome record(const work::Context& who, const domain::Notification& noun) = 0;
    virtual domain::Outcome record(const work::Context& who,
                                   const domain::ContinuityReport& noun) = 0;
    virtual domain::Outcome record(const work::Context& who, const domain::SisaReturn& noun) = 0;
    virtual domain::Outcome record(const work::Context& who, const domain::Objection& noun) = 0;
    virtual domain::Outcome record(const work::Context& who, const domain::Explanation& noun) = 0;

    virtual domain::Outcome record(const work::Context& who,
                                   const domain::YearlyReport& report) = 0;
    virtual domain::Outcome step(const work::Context& who, const domain::YearlyReport& report,
                                 domain::ReportAct act) = 0;

    virtual domain::Outcome prepare(const work::Context& who, const domain::Decision& decision) = 0;
    virtual domain::Outcome approve(const work::Context& who, const domain::Decision& decision) = 0;

    /// What there is to say about a return that is stored.
    virtual domain::Problems findings(const work::Context& who, const domain::SisaReturn& noun) = 0;
    /// About a decision that is not prepared yet; nothing becomes of it.
    virtual domain::Problems findings(const work::Context& who,
                                      const domain::Decision& decision) = 0;
};

/// Through the work layer.
class WorkHands : public Hands {
public:
    domain::Outcome record(const work::Context& who, const domain::Application& noun) override;
    domain::Outcome record(const work::Context& who, const domain::Notification& noun) override;
    domain::Outcome record(const work::Context& who, const domain::ContinuityReport& noun) override;
    domain::Outcome record(const work::Context& who, const domain::SisaReturn& noun) override;
    domain::Outcome record(const work::Context& who, const domain::Objection& noun) override;
    domain::Outcome record(const work::Context& who, const domain::Explanation& noun) override;
    domain::Outcome record(const work::Context& who, const domain::YearlyReport& report) override;
    domain::Outcome step(const work::Context& who, const domain::YearlyReport& report,
                         domain::ReportAct act) override;
    domain::Outcome prepare(const work::Context& who, const domain::Decision& decision) override;
    domain::Outcome approve(const work::Context& who, const domain::Decision& decision) override;
    domain::Problems findings(const work::Context& who, const domain::SisaReturn& noun) override;
    domain::Problems findings(const work::Context& who, const domain::Decision& decision) override;
};

}  // namespace kamerklaar::tests
