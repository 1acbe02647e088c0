// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "stories/hands.h"

class QWidget;

namespace kamerklaar::tests {

class Seat;

/// Through the window: whoever acts sits down before it, finds the page, types and presses. What is
/// refused is what the window shows.
class WindowHands : public Hands {
public:
    WindowHands();
    ~WindowHands() override;

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

private:
    /// One window: when somebody else sits down, it is closed and opened again.
    Seat& sit(const work::Context& who);
    QWidget& openReport(const work::Context& who, const domain::YearlyReport& report);

    std::unique_ptr<Seat> seat_;
};

}  // namespace kamerklaar::tests
