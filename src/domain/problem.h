// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

#include "domain/date.h"
#include "domain/money.h"

namespace kamerklaar::domain {

/// Everything the program can have to say about what somebody entered or asked. The list is closed:
/// problem_text.h turns each kind into a sentence with a switch without default, so the compiler
/// finds a missing sentence. Behind each kind: the facts it carries, in order.
enum class ProblemKind {
    // A value that is none
    Missing,          ///< a required field is empty
    NotAnAmount,      ///< text as typed
    AmountTooLarge,   ///< text as typed
    TooManyDecimals,  ///< text as typed, number of decimals allowed
    AmbiguousAmount,  ///< text as typed: 1.234 or 1,234 could be read in two ways
    NotADate,         ///< text as typed
    NoSuchDay,        ///< text as typed
    NotANumber,       ///< text as typed
    NegativeNumber,   ///< number
    NegativeAmount,   ///< amount
    UnknownCode,      ///< text: a code that the scheme does not know
    UnknownCategory,  ///< text: an amount without one of the scheme's cost categories
    DuplicateCode,    ///< text: the same key twice
    PeriodReversed,   ///< first day, last day
    DueBeforeEnd,     ///< last day of the period, day on which the report about it is due
    DayInFuture,      ///< day, today
    TextTooLong,      ///< largest number of characters
    // What a municipality reports: recorded, and flagged with the article it meets
    SpendingOutsidePeriod,           ///< first day, last day of the spending period
    SpendingAboveAward,              ///< spent so far, net award
    SpendingAboveProgrammeYear,      ///< spent, amount for one programme year
    SpendingAbovePlan,               ///< name of the cost category, spent, planned
    SectorsDiffer,                   ///< total of the sectors, total of the categories
    InterventionsDiffer,             ///< total of the interventions, spent in their category
    InterventionWithoutBasis,        ///< name of the intervention
    InterventionWithoutRecognition,  ///< name of the intervention
    AgeBandMissing,                  ///< name of the intervention
    CompletedAboveReach,             ///< name of the intervention, completed and dropped out, reach
    ReportLate,                      ///< due date, date received
    ReportMissing,                   ///< due date
    CoordinatorMissing,              ///<
    // What asks for a word of explanation
    ReachImplausible,   ///< name of the intervention, reach, plausible maximum
    ChangeImplausible,  ///< spent last year, spent this year
    // What the program refuses to do
    NotInThisStatus,         ///< text: the code of the status it is in
    ReasonMissing,           ///<
    OpenQuestions,           ///< number of fields that still ask for a word
    ChangedByOther,          ///< name of the other, moment as text
    SamePersonTwice,         ///<
    InstalmentAboveMaximum,  ///< amount, maximum
    PaymentOutsideWindow,    ///< first day, last day
    PaymentAboveAward,       ///< paid so far with this one, net award
    AwardAboveMaximum,       ///< gross, maximum
    AwardsAboveCeiling,      ///< sum, ceiling
    GrossNotNetPlusVat,      ///< gross, net, vat part
    NothingToReport,         ///< year: no round of that year
    NotFound,                ///< text: what was looked for
    // A file that is not what it should be
    FileNotOurs,         ///< path
    FileDamaged,         ///< path
    FileNewer,           ///< path, its format, the newest format known here
    ServerAddressWrong,  ///< what was given
    ServerUnreachable,   ///< address, what the server or the system says
    ServerEmpty,         ///< address of a database without an administration
    ServerOlder,         ///< address of one that has to be brought up to date before it is read
    ServerNoRights,      ///< address of one in which this account may not do that
    FileReadOnly,        ///< path
    FileLocked,          ///< path
    FileMissing,         ///< path
    FileExists,          ///< path
    CannotWrite,         ///< path, reason
    ConnectionLost,      ///< name of the database
    SchemeInvalid,       ///< place in the scheme file, what is expected there
    // What verify finds
    JournalBroken,             ///< number of the journal entry
    JournalGap,                ///< number of the journal entry that is missing
    SumsDiffer,                ///< what, amount, amount
    DocumentChanged,           ///< name of the document
    RowChangedOutsideJournal,  ///< what
    RefusalsChanged,           ///< path or name of the database
    // What the life of a grant asks for
    NotPermitted,             ///< text: codes of the roles that may, as Roles::code gives them
    AssessedEarlier,          ///< text: code of the decision that this person approved before
    AlreadyDecided,           ///< text: the code of the status
    AlreadyReversed,          ///<
    NotReversible,            ///< text: code of an Irreversible
    ReversalOutdated,         ///< text: path of the field
    AwardMissing,             ///<
    AwardTwice,               ///<
    YearsDiffer,              ///< sum of the programme years, total
    InstalmentsDiffer,        ///< sum of the instalments, total
    InstalmentAboveNational,  ///< sum over all municipalities, national maximum
    AwardBelowPaid,           ///< net award, paid
    PeriodOutsideScheme,      ///< first day, last day of the scheme's spending period
    ExtensionTooLong,         ///< last day asked for, last day possible
    ExtensionNotLater,        ///< last day asked for, last day now
    ExtensionRequestLate,     ///< day of the request, last day for requests
    SettlementTooEarly,       ///< text: year of the final return that is missing
    SettlementAboveAward,     ///< settled, award
    GroundMissing,            ///<
    GroundConditionMissing,   ///< text: name of the ground
    GroundWithoutReduction,   ///<
    RecoveryWithoutLowerSettlement,  ///<
    RecoveryAboveOverpaid,           ///< amount, paid too much
    // What a municipality asks, sends or states: recorded, and flagged with the article
    ApplicationLate,       ///< day received, last day
    PlanItemMissing,       ///< text: name of the item
    FactorDomainMissing,   ///< text: name of the domain
    FactorSourceMissing,   ///< text: name of the domain
    VatStatementMissing,   ///<
    BudgetNotAward,        ///< sum of the budget, award
    BudgetBeyondYears,     ///< number: programme year
    DoubleFunding,         ///< text: source of the other money
    ContactMissing,        ///<
    DecisionPending,       ///< day received
    ContinuityLate,        ///< due date, day received
    ContinuityMissing,     ///< due date
    ContinuityIncomplete,  ///< text: name of the part
    SisaLate,              ///< due date, day received
    SisaMissing,           ///< number: year, due date
    SisaChainBroken,       ///< cumulative stated, cumulative of the year before plus spending
    SisaAboveAward,        ///< cumulative, net award
    SisaAbovePaid,         ///< cumulative, paid up to the end of the year
    SisaOutsidePeriod,     ///< number: year, first day, last day
    FinalWithoutLastYear,  ///< number: year, number: the year in which the spending ends
    FinalTwice,            ///< number: the other year
    FindingOpen,           ///< text: what the auditor found
    NotPlausible,          ///<
    SourcesDiffer,         ///< amount of the first source, amount of the second
    SplitDiffers,          ///< sum of the parts, spent
    ObjectionLate,         ///< day received, last day
    // Selection, take-over and letters
    IndicatorConstant,  ///< text: name of the indicator
    ValueMissing,       ///< text: name of the municipality, text: name of the indicator
    TableUnreadable,    ///< text: name of the file
    TableTooLarge,      ///< text: name of the file, number: most rows, number: most cells
    WorkbookNotOurs,    ///< text: what is missing
    CellWrong,  ///< text: what was found, text: code of an ExpectedValue, text: the list it is of
    MunicipalityUnknown,  ///< text: name or code
    TakenOverBefore,      ///< text: what
    LetterFieldUnknown,   ///< text: name of the field
    LetterFieldEmpty,     ///< text: name of the field
    // Who may do what, and what rests on what
    LastAdministrator,  ///<
    RestedOn,           ///< text: code of the kind of the decision that rests on it
    FinalByDecision,    ///<
    // Further refusals and findings about decisions and returns
    WithdrawalRaises,       ///< amount
    StageClosed,            ///< text: code of the kind of the decision that closes it
    VatFundAboveAward,      ///< paid into the VAT fund with this one, VAT part of the award
    SettlementLate,         ///< last day of the term, date of the settlement
    AmountWithoutRecovery,  ///< amount
    FinalExpected,          ///< number: year, the last one of the spending
    TableProtected,         ///< text: name of the file
    OwnApproval,            ///<
    CorrectionTooEarly,     ///<
    NotApprovedYet,         ///< text: code of the kind of the decision
    WorkbookEmpty,          ///<
    AwardRaised,            ///< gross award with this change, gross of the first award
    // The report to parliament
    FigureUnknown,           ///< text: key of the figure
    FigureWithoutValue,      ///< text: key of the figure, or its name
    BlockUnknown,            ///< text: name of the table or chart
    ClaimUnreadable,         ///< text: condition
    ClaimUntrue,             ///< text: the sentence, text: the condition with its values
    MarkupBroken,            ///< text: what is not closed
    QuoteNotAllowed,         ///< text: name of the municipality
    PersonalDataFound,       ///< texts: code of the kind of personal data, heading, what was found
    OfficialNamed,           ///< texts: heading, the name that was found
    ConsultationMissing,     ///< text: name of the party
    ConsultationOpen,        ///< text: name of the party
    RestatementUnexplained,  ///< text: name of the figure, text: before, text: now
    EditionOutdated,         ///<
    SealDiffers,             ///< text: what differs
    ParliamentNotInformed,   ///<
    PressAgreementMissing,   ///< number: municipalities that did not agree yet
    ImageUnreadable,         ///< text: name of the file
    FontUnreadable,          ///< text: name of the file
    ColourUnusable,          ///< text: as typed
    CommitmentOverdue,       ///< text: what was promised, due date
    SealMissing,             ///<
    ReportNotApproved,       ///< text: the code of the status it is in
    DecisionDatedBefore,     ///< date of the decision, today
    ReportNotOwed,           ///<
    FileIsOurs,              ///< path
    FileCutOff,              ///< path, path of the journal beside it
    FileUnreadable,          ///< path, reason
    LettersShapeless,        ///< text: heading, text: the letters
};

/// Moves when a kind is added at the end, so that all kinds can be walked through.
inline constexpr ProblemKind lastProblemKind = ProblemKind::LettersShapeless;

/// How much weight a problem has.
enum class Severity {
    Refused,  ///< cannot be recorded or done
    Asks,     ///< recorded; wants a word of explanation before approval
    Flagged,  ///< recorded as reported, shown with the article it meets
};

/// Stable names, in files and databases and on the command line: "spending_outside_period";
/// "refused", "asks", "flagged".
[[nodiscard]] std::string_view codeOf(ProblemKind kind);
[[nodiscard]] std::optional<ProblemKind> problemKindFrom(std::string_view code);
/// Every kind, in the order of the list.
[[nodiscard]] const std::vector<ProblemKind>& allProblemKinds();
[[nodiscard]] std::string_view codeOf(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(std::string_view code);

using Fact = std::variant<std::string, std::int64_t, Money, Date>;

struct Problem {
    ProblemKind kind = ProblemKind::Missing;
    /// Path of the field it stands beside, such as "interventions/2/reachActual"; empty for the
    /// whole. The same paths name the widgets of a form and the fields of a draft.
    std::string field;
    std::vector<Fact> facts;
    Severity severity = Severity::Refused;
    /// Where the rule comes from, as the scheme's data names it ("art. 2, vierde lid"); may be
    /// empty.
    std::string article;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] inline bool refuses(const Problems& problems) {
    for (const Problem& problem : problems) {
        if (problem.severity == Severity::Refused) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] inline Problems ofSeverity(Problems problems, Severity severity) {
    std::erase_if(problems,
                  [severity](const Problem& problem) { return problem.severity != severity; });
    return problems;
}

/// Either a value or all the reasons why there is none; never both, never only the first reason.
template <typename T>
using Result = tl::expected<T, Problems>;

/// For a function that gives nothing back but can be refused.
using Outcome = Result<std::monostate>;

/// No rule of a scheme, so without an article.
[[nodiscard]] inline Problem refusal(ProblemKind kind, std::string field = {},
                                     std::vector<Fact> facts = {}) {
    return {kind, std::move(field), std::move(facts), Severity::Refused, {}};
}

[[nodiscard]] inline tl::unexpected<Problems> refused(ProblemKind kind, std::string field = {},
                                                      std::vector<Fact> facts = {}) {
    return tl::unexpected<Problems>({refusal(kind, std::move(field), std::move(facts))});
}

}  // namespace kamerklaar::domain
