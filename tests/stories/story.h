// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "domain/decision.h"
#include "domain/figures.h"
#include "domain/grant_state.h"
#include "domain/sisa_return.h"
#include "stories/hands.h"
#include "stories/ministry.h"

namespace kamerklaar::tests {

[[nodiscard]] inline domain::Money euros(std::int64_t amount) {
    return domain::Money::euros(amount);
}

/// The grant of one municipality, told in the order in which things happen. What is done must
/// succeed, or the test fails with the reasons; what the regulation forbids is asked for with the
/// `refusal…` functions, which give the reasons in short.
class Story {
public:
    Story(std::unique_ptr<Hands> hands, const char* municipality);

    /// From now on it is the morning of this day.
    Story& on(const char* day);

    // What the municipality does, as Anna enters it.
    void asksFor(domain::Money gross, domain::Money vatFund);
    void reports(int year, domain::Money spent);
    void notifies(const std::string& text);
    void sendsContinuityReport();
    /// Over a calendar year; `change` fills in what differs from an ordinary return.
    void accountsFor(int year, domain::Money spent, domain::Money cumulative,
                     const std::function<void(domain::SisaReturn&)>& change = {});
    /// The return of that year, as it is stored, changed and recorded again.
    void changeReturn(int year, const std::function<void(domain::SisaReturn&)>& change);
    void objects(const std::string& grounds);

    // What the ministry does; Anna, where nobody is named.
    void assessApplication();
    void approveReport(int year);
    void assessContinuityReport();
    void explain(const char* difference, int year, const std::string& text);
    void rule(const std::string& ruling);
    /// Bram prepares what the program proposes, changed as told; somebody else approves it.
    using Change = std::function<void(domain::Decision&)>;
    void decide(domain::DecisionKind kind, Who approver, const Change& change = {});
    void pay(int instalment);

    // What is refused: kinds and fields, as in "same_person_twice, assessed_earlier".
    [[nodiscard]] std::string refusalToPrepare(domain::DecisionKind kind,
                                               const Change& change = {});
    /// Of the decision that waits.
    [[nodiscard]] std::string refusalToApprove(Who who);
    /// Prepares it and leaves it waiting.
    void prepare(domain::DecisionKind kind, const Change& change = {});
    void approve(Who who);

    // What there is to see of it.
    [[nodiscard]] domain::GrantState grant();
    [[nodiscard]] domain::GrantState grantOn(const char* day);
    [[nodiscard]] domain::Figures figures();
    /// What there is to say about a decision that is not prepared yet, in short.
    [[nodiscard]] std::string findingsOn(domain::DecisionKind kind, const Change& change);
    /// What stands out in the return of a year, in short.
    [[nodiscard]] std::string findingsOnReturn(int year);
    /// Open differences between the sources: "sisa_reports 2024".
    [[nodiscard]] std::string openDifferences();
    /// The file, its journal and both calendars hold.
    void everythingHolds();

    [[nodiscard]] domain::MunicipalityId municipality() const { return municipality_; }
    [[nodiscard]] Ministry& ministry() { return ministry_; }

private:
    [[nodiscard]] domain::Decision proposed(domain::DecisionKind kind, const Change& change);
    [[nodiscard]] domain::Decision waiting();
    [[nodiscard]] domain::YearlyReport reportOver(int year);
    [[nodiscard]] domain::SisaReturn returnOver(int year);

    Ministry ministry_;
    std::unique_ptr<Hands> hands_;  ///< let go of the ministry before it is gone
    domain::MunicipalityId municipality_;
};

/// "negative_amount categories/a/spent, missing receivedOn": by their fields, those of the whole
/// first, since a window has no other order.
[[nodiscard]] std::string inShort(domain::Problems problems);

}  // namespace kamerklaar::tests
