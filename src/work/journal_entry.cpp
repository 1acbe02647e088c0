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
    }
    return {};
}

Act actFrom(std::string_view code) {
    constexpr Act last = Act::SetEdition;
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        if (codeOf(static_cast<Act>(number)) == code) {
            return static_cast<Act>(number);
        }
    }
    return Act::CreateFile;
}

}  // namespace kamerklaar::work
