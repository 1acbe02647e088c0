// SPDX-License-Identifier: EUPL-1.2
#include "work/commands.h"

namespace kamerklaar::tests {

using work::Act;

bool isDoneByProgram(Act act) {
    switch (act) {
        // When a file is made or opened.
        case Act::CreateFile:
        case Act::AddPerson:
        case Act::Reserve:
        case Act::PlanInstalment:
        case Act::OpenRound:
        case Act::ExpectReport:
        // Part of approving a decision.
        case Act::ChangeInstalment:
        // In files from before there were payment orders.
        case Act::RecordPayment:
            return true;
        case Act::ChangeRound:
        case Act::ReceiveReport:
        case Act::SaveReport:
        case Act::StartReview:
        case Act::SendBack:
        case Act::Approve:
        case Act::Reopen:
        case Act::SetReportTerm:
        case Act::AttachDocument:
        case Act::SetEdition:
        case Act::SetRoles:
        case Act::PrepareDecision:
        case Act::ChangeDecision:
        case Act::ApproveDecision:
        case Act::DeclineDecision:
        case Act::SaveApplication:
        case Act::SaveNotification:
        case Act::SaveContactPerson:
        case Act::SaveReportNote:
        case Act::SaveContinuityReport:
        case Act::SaveSisaReturn:
        case Act::SaveExplanation:
        case Act::SaveObjection:
        case Act::SplitSpending:
        case Act::SaveSelection:
        case Act::MakeLetter:
        case Act::SaveLetterTemplate:
        case Act::SaveDeadline:
        case Act::SaveReportText:
        case Act::SaveConsultation:
        case Act::SaveCommitment:
        case Act::SavePressAgreement:
        case Act::SaveSubmission:
        case Act::RuleOnPublication:
        case Act::ExplainRestatement:
        case Act::SetHouseStyle:
        case Act::SealEdition:
        case Act::ReverseAct:
            return false;
    }
    return false;
}

}  // namespace kamerklaar::tests
