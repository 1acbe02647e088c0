// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem_codes.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<Severity, 3> severityCodes = {{
    {Severity::Refused, "refused"},
    {Severity::Asks, "asks"},
    {Severity::Flagged, "flagged"},
}};

}  // namespace

// A switch without default, so that the compiler finds a kind without a code.
// clang-format off
std::string_view codeOf(ProblemKind kind) {
    using Kind = ProblemKind;
    switch (kind) {
        case Kind::Missing: return "missing";
        case Kind::NotAnAmount: return "notAnAmount";
        case Kind::AmountTooLarge: return "amountTooLarge";
        case Kind::TooManyDecimals: return "tooManyDecimals";
        case Kind::AmbiguousAmount: return "ambiguousAmount";
        case Kind::NotADate: return "notADate";
        case Kind::NoSuchDay: return "noSuchDay";
        case Kind::NotANumber: return "notANumber";
        case Kind::NegativeNumber: return "negativeNumber";
        case Kind::NegativeAmount: return "negativeAmount";
        case Kind::UnknownCode: return "unknownCode";
        case Kind::UnknownCategory: return "unknownCategory";
        case Kind::DuplicateCode: return "duplicateCode";
        case Kind::PeriodReversed: return "periodReversed";
        case Kind::DayInFuture: return "dayInFuture";
        case Kind::TextTooLong: return "textTooLong";
        case Kind::SpendingOutsidePeriod: return "spendingOutsidePeriod";
        case Kind::SpendingAboveAward: return "spendingAboveAward";
        case Kind::SpendingAboveProgrammeYear: return "spendingAboveProgrammeYear";
        case Kind::SpendingAbovePlan: return "spendingAbovePlan";
        case Kind::SectorsDiffer: return "sectorsDiffer";
        case Kind::InterventionsDiffer: return "interventionsDiffer";
        case Kind::InterventionWithoutBasis: return "interventionWithoutBasis";
        case Kind::InterventionWithoutRecognition: return "interventionWithoutRecognition";
        case Kind::AgeBandMissing: return "ageBandMissing";
        case Kind::CompletedAboveReach: return "completedAboveReach";
        case Kind::ReportLate: return "reportLate";
        case Kind::ReportMissing: return "reportMissing";
        case Kind::CoordinatorMissing: return "coordinatorMissing";
        case Kind::ReachImplausible: return "reachImplausible";
        case Kind::ChangeImplausible: return "changeImplausible";
        case Kind::NotInThisStatus: return "notInThisStatus";
        case Kind::ReasonMissing: return "reasonMissing";
        case Kind::OpenQuestions: return "openQuestions";
        case Kind::ChangedByOther: return "changedByOther";
        case Kind::SamePersonTwice: return "samePersonTwice";
        case Kind::InstalmentAboveMaximum: return "instalmentAboveMaximum";
        case Kind::PaymentOutsideWindow: return "paymentOutsideWindow";
        case Kind::PaymentAboveAward: return "paymentAboveAward";
        case Kind::AwardAboveMaximum: return "awardAboveMaximum";
        case Kind::AwardsAboveCeiling: return "awardsAboveCeiling";
        case Kind::GrossNotNetPlusVat: return "grossNotNetPlusVat";
        case Kind::NothingToReport: return "nothingToReport";
        case Kind::NotFound: return "notFound";
        case Kind::FileNotOurs: return "fileNotOurs";
        case Kind::FileDamaged: return "fileDamaged";
        case Kind::FileNewer: return "fileNewer";
        case Kind::FileReadOnly: return "fileReadOnly";
        case Kind::FileLocked: return "fileLocked";
        case Kind::FileMissing: return "fileMissing";
        case Kind::FileExists: return "fileExists";
        case Kind::CannotWrite: return "cannotWrite";
        case Kind::ConnectionLost: return "connectionLost";
        case Kind::SchemeInvalid: return "schemeInvalid";
        case Kind::JournalBroken: return "journalBroken";
        case Kind::JournalGap: return "journalGap";
        case Kind::SumsDiffer: return "sumsDiffer";
        case Kind::DocumentChanged: return "documentChanged";
        case Kind::RowChangedOutsideJournal: return "rowChangedOutsideJournal";
    }
    ensure(false, "a kind of problem is one of the list");
    return {};
}
// clang-format on

const std::vector<ProblemKind>& allProblemKinds() {
    static const std::vector<ProblemKind> all = [] {
        std::vector<ProblemKind> kinds;
        for (int i = 0; i <= static_cast<int>(lastProblemKind); ++i) {
            kinds.push_back(static_cast<ProblemKind>(i));
        }
        return kinds;
    }();
    return all;
}

std::optional<ProblemKind> problemKindFrom(std::string_view code) {
    for (const ProblemKind kind : allProblemKinds()) {
        if (codeOf(kind) == code) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view codeOf(Severity severity) {
    return codeIn(severityCodes, severity);
}

std::optional<Severity> severityFrom(std::string_view code) {
    return valueIn(severityCodes, code);
}

}  // namespace kamerklaar::domain
