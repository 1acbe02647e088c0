// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/case_document.h"
#include "domain/date.h"
#include "domain/fields.h"
#include "domain/id.h"

namespace kamerklaar::work {

/// Everything somebody can do that is kept. Closed, so that every act has its words in the program.
enum class Act {
    CreateFile,
    AddPerson,
    Reserve,
    PlanInstalment,
    RecordPayment,
    OpenRound,
    ChangeRound,
    ExpectReport,
    ReceiveReport,
    SaveReport,
    StartReview,
    SendBack,
    Approve,
    Reopen,
    SetReportTerm,
    AttachDocument,
    SetEdition,
    SetRoles,
    PrepareDecision,
    ChangeDecision,
    ApproveDecision,
    DeclineDecision,
    SaveApplication,
    SaveNotification,
    SaveContinuityReport,
    SaveSisaReturn,
    SaveExplanation,
    SaveObjection,
    SplitSpending,
    SaveSelection,
    MakeLetter,
    SaveLetterTemplate,
    SaveDeadline,
    ChangeInstalment,
    SaveReportText,
    SaveConsultation,
    SaveCommitment,
    SavePressAgreement,
    SaveSubmission,
    RuleOnPublication,
    ExplainRestatement,
    SetHouseStyle,
    SealEdition,
    ReverseAct,
    SaveContactPerson,
    SaveReportNote,
};
/// Moves when an act is added at the end.
inline constexpr Act lastAct = Act::SaveReportNote;

/// Stable name for storing: "save_report".
[[nodiscard]] std::string_view codeOf(Act act);
/// CreateFile for a code that is none: the chain of hashes then tells that the entry was changed.
[[nodiscard]] Act actFrom(std::string_view code);

/// Who did what when, to what, with the fields before and after. People are in it by number;
/// private fields (free text, names) stand in the chain as a salted hash, their values beside it,
/// so that they can be erased without breaking the chain.
struct JournalEntry {
    std::int64_t number = 0;  ///< set by the store: 1, 2, 3 … without gaps
    domain::Timestamp at;
    domain::PersonId person;
    Act act = Act::CreateFile;
    domain::Subject subject;
    domain::Changes changes;
    std::string reason;  ///< private
    /// The entry that this one undoes (reversing.h); 0 for none.
    std::int64_t reverses = 0;
    /// The entry that undid this one, as long as that was not undone itself; 0 for none. Set by
    /// Journal::read.
    std::int64_t reversedBy = 0;
    std::string
        hash;  ///< set by the store: SHA-256 in hexadecimal, over this entry and the hash before
};

}  // namespace kamerklaar::work
