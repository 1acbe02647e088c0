// SPDX-License-Identifier: EUPL-1.2
#include "work/permissions.h"

namespace kamerklaar::work {

using domain::Role;
using domain::Roles;

// A switch without default, so that the compiler finds an act without a permission.
Roles rolesFor(Act act) {
    switch (act) {
        case Act::CreateFile:
        case Act::AddPerson:
        case Act::SetRoles:
        case Act::Reserve:
        case Act::PlanInstalment:
        case Act::OpenRound:
        case Act::ExpectReport:
        case Act::SaveLetterTemplate:
        case Act::SetHouseStyle:
            return {Role::Administrator};
        case Act::RecordPayment:
        case Act::ChangeRound:
        case Act::ReceiveReport:
        case Act::SaveReport:
        case Act::StartReview:
        case Act::SetReportTerm:
        case Act::PrepareDecision:
        case Act::ChangeDecision:
        case Act::SaveApplication:
        case Act::SaveContactPerson:
        case Act::SaveReportNote:
        case Act::SaveNotification:
        case Act::SaveContinuityReport:
        case Act::SaveSisaReturn:
        case Act::SaveExplanation:
        case Act::SaveObjection:
        case Act::SplitSpending:
        case Act::SaveSelection:
        case Act::MakeLetter:
        case Act::SaveDeadline:
        case Act::ChangeInstalment:
        case Act::SaveReportText:
        case Act::SaveConsultation:
        case Act::SaveCommitment:
        case Act::SavePressAgreement:
        case Act::SaveSubmission:
        case Act::RuleOnPublication:
        case Act::ExplainRestatement:
        case Act::SealEdition:
            return {Role::Officer};
        case Act::SendBack:
        case Act::Approve:
        case Act::Reopen:
        case Act::ApproveDecision:
        case Act::DeclineDecision:
        case Act::SetEdition:
            return {Role::Officer, Role::Manager};
        case Act::AttachDocument:
        case Act::ReverseAct:  // of an act that one may do oneself (reversing.h)
            return {Role::Officer, Role::Manager, Role::Administrator};
    }
    return {};
}

}  // namespace kamerklaar::work
