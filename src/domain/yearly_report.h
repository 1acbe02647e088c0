// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/report_status.h"

namespace kamerklaar::domain {

/// A yearly round of progress reports (voortgangsverslagen).
struct Round {
    RoundId id;
    int year = 0;
    Period period;
    Date due;
    int version = 0;
};

enum class Answer { Unknown, No, Yes };

/// Planned and spent under one code of the scheme, without compensable VAT.
struct SpendingLine {
    std::string code;
    Money planned;
    Money spent;
    friend bool operator==(const SpendingLine&, const SpendingLine&) = default;
};

enum class InterventionStatus { Planned, Running, Finished, Stopped };

/// Counts of young people only; never anything about one of them.
struct Intervention {
    std::string name;
    std::string category;  ///< cost category it is paid from
    std::string basis;     ///< grondslag; empty when the municipality gave none
    std::string njiLevel;  ///< empty when not recognised
    Answer meetsQualityFramework = Answer::Unknown;
    std::string qualityNote;
    std::string ageBand;
    std::string place;
    std::string provider;
    std::optional<std::int64_t> reachPlanned;
    std::optional<std::int64_t> reachActual;
    std::optional<std::int64_t> completed;
    std::optional<std::int64_t> droppedOut;
    std::string reachNote;  ///< the word of explanation for a reach that stands out
    Money cost;
    InterventionStatus status = InterventionStatus::Planned;
    friend bool operator==(const Intervention&, const Intervention&) = default;
};

/// Values are in thousandths of the unit, so that 12,5 is exact.
struct Indicator {
    std::string name;
    std::string unit;
    std::string source;
    std::optional<std::int64_t> baseline;
    std::optional<std::int64_t> target;
    std::optional<std::int64_t> actual;
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

enum class Movement { Unknown, Better, Same, Worse };

struct FactorMovement {
    std::string domain;
    Movement movement = Movement::Unknown;
    std::string note;
    friend bool operator==(const FactorMovement&, const FactorMovement&) = default;
};

struct Partner {
    std::string kind;
    std::string name;
    std::string contribution;
    friend bool operator==(const Partner&, const Partner&) = default;
};

enum class AnalysisStatus { Unknown, NotStarted, InProgress, Finished };

/// What one municipality reports over one round. It exists from the first day of the round: one
/// that has not come is a report with status Expected.
struct YearlyReport {
    ReportId id;
    MunicipalityId municipality;
    RoundId round;
    ReportStatus status = ReportStatus::Expected;
    int version = 0;
    /// When the award letter sets its own; otherwise the round's.
    std::optional<Period> ownPeriod;
    std::optional<Date> ownDue;
    std::optional<Date> receivedOn;

    std::string summary;
    std::vector<SpendingLine> categories;
    std::vector<SpendingLine> sectors;
    std::vector<Intervention> interventions;
    std::vector<Indicator> indicators;
    std::vector<FactorMovement> factors;
    std::vector<Partner> partners;

    std::string targetGroupProof;
    AnalysisStatus problemAnalysis = AnalysisStatus::Unknown;
    Answer coordinatorInPlace = Answer::Unknown;
    std::string coordinatorNote;
    std::string progress;
    std::string results;
    std::string bottlenecks;
    std::string lessons;
    std::string continuity;
    std::string deviations;
    /// Expected at the end of the spending period: above zero is left over, below is short.
    std::optional<Money> expectedUnderspending;
    /// The word of explanation for a large change against last year.
    std::string changeNote;
    Answer mayBeQuoted = Answer::Unknown;

    friend bool operator==(const YearlyReport&, const YearlyReport&) = default;

    [[nodiscard]] Money planned() const;  ///< over the cost categories
    [[nodiscard]] Money spent() const;    ///< over the cost categories
};

[[nodiscard]] inline Date dueOf(const YearlyReport& report, const Round& round) {
    return report.ownDue.value_or(round.due);
}
[[nodiscard]] inline Period periodOf(const YearlyReport& report, const Round& round) {
    return report.ownPeriod.value_or(round.period);
}

}  // namespace kamerklaar::domain
