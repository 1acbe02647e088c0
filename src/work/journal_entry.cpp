// SPDX-License-Identifier: EUPL-1.2
#include "work/journal_entry.h"

namespace kamerklaar::work {

std::string_view codeOf(Act act) {
    switch (act) {
        case Act::CreateFile:
            return "create_file";
        case Act::AddPerson:
            return "add_person";
        case Act::Reserve:
            return "reserve";
        case Act::PlanInstalment:
            return "plan_instalment";
        case Act::RecordPayment:
            return "record_payment";
        case Act::OpenRound:
            return "open_round";
        case Act::ChangeRound:
            return "change_round";
        case Act::ExpectReport:
            return "expect_report";
        case Act::ReceiveReport:
            return "receive_report";
        case Act::SaveReport:
            return "save_report";
        case Act::StartReview:
            return "start_review";
        case Act::SendBack:
            return "send_back";
        case Act::Approve:
            return "approve";
        case Act::Reopen:
            return "reopen";
        case Act::SetReportTerm:
            return "set_report_term";
        case Act::AttachDocument:
            return "attach_document";
        case Act::SetEdition:
            return "set_edition";
        case Act::SetRoles:
            return "set_roles";
        case Act::PrepareDecision:
            return "prepare_decision";
        case Act::ChangeDecision:
            return "change_decision";
        case Act::ApproveDecision:
            return "approve_decision";
        case Act::DeclineDecision:
            return "decline_decision";
        case Act::SaveApplication:
            return "save_application";
        case Act::SaveNotification:
            return "save_notification";
        case Act::SaveContinuityReport:
            return "save_continuity_report";
        case Act::SaveSisaReturn:
            return "save_sisa_return";
        case Act::SaveExplanation:
            return "save_explanation";
        case Act::SaveObjection:
            return "save_objection";
        case Act::SplitSpending:
            return "split_spending";
        case Act::SaveSelection:
            return "save_selection";
        case Act::MakeLetter:
            return "make_letter";
        case Act::SaveLetterTemplate:
            return "save_letter_template";
        case Act::SaveDeadline:
            return "save_deadline";
        case Act::ChangeInstalment:
            return "change_instalment";
        case Act::SaveReportText:
            return "save_report_text";
        case Act::SaveConsultation:
            return "save_consultation";
        case Act::SaveCommitment:
            return "save_commitment";
        case Act::SavePressAgreement:
            return "save_press_agreement";
        case Act::SaveSubmission:
            return "save_submission";
        case Act::RuleOnPublication:
            return "rule_on_publication";
        case Act::ExplainRestatement:
            return "explain_restatement";
        case Act::SetHouseStyle:
            return "set_house_style";
        case Act::SealEdition:
            return "seal_edition";
        case Act::ReverseAct:
            return "reverse_act";
        case Act::SaveContactPerson:
            return "save_contact_person";
        case Act::SaveReportNote:
            return "save_report_note";
    }
    return {};
}

Act actFrom(std::string_view code) {
    for (int number = 0; number <= static_cast<int>(lastAct); ++number) {
        if (codeOf(static_cast<Act>(number)) == code) {
            return static_cast<Act>(number);
        }
    }
    return Act::CreateFile;
}

}  // namespace kamerklaar::work
