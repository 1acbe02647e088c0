// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/journal_words.h"

#include <QtCore/QCoreApplication>

namespace kamerklaar::ui::words {

namespace {

const char* sourceOf(work::Act act) {
    switch (act) {
        case work::Act::CreateFile:
            return QT_TRANSLATE_NOOP("JournalWords", "File made");
        case work::Act::AddPerson:
            return QT_TRANSLATE_NOOP("JournalWords", "Person added");
        case work::Act::Reserve:
            return QT_TRANSLATE_NOOP("JournalWords", "Amount reserved");
        case work::Act::PlanInstalment:
            return QT_TRANSLATE_NOOP("JournalWords", "Instalment planned");
        case work::Act::RecordPayment:
            return QT_TRANSLATE_NOOP("JournalWords", "Payment recorded");
        case work::Act::OpenRound:
            return QT_TRANSLATE_NOOP("JournalWords", "Round opened");
        case work::Act::ChangeRound:
            return QT_TRANSLATE_NOOP("JournalWords", "Round changed");
        case work::Act::ExpectReport:
            return QT_TRANSLATE_NOOP("JournalWords", "Report expected");
        case work::Act::ReceiveReport:
            return QT_TRANSLATE_NOOP("JournalWords", "Report received");
        case work::Act::SaveReport:
            return QT_TRANSLATE_NOOP("JournalWords", "Report changed");
        case work::Act::StartReview:
            return QT_TRANSLATE_NOOP("JournalWords", "Review started");
        case work::Act::SendBack:
            return QT_TRANSLATE_NOOP("JournalWords", "Report sent back");
        case work::Act::Approve:
            return QT_TRANSLATE_NOOP("JournalWords", "Report approved");
        case work::Act::Reopen:
            return QT_TRANSLATE_NOOP("JournalWords", "Report reopened");
        case work::Act::SetReportTerm:
            return QT_TRANSLATE_NOOP("JournalWords", "Term of the report set");
        case work::Act::AttachDocument:
            return QT_TRANSLATE_NOOP("JournalWords", "Document kept");
        case work::Act::SetEdition:
            return QT_TRANSLATE_NOOP("JournalWords", "Report to parliament set");
        case work::Act::SetRoles:
            return QT_TRANSLATE_NOOP("JournalWords", "Roles set");
        case work::Act::PrepareDecision:
            return QT_TRANSLATE_NOOP("JournalWords", "Decision prepared");
        case work::Act::ChangeDecision:
            return QT_TRANSLATE_NOOP("JournalWords", "Proposal changed");
        case work::Act::ApproveDecision:
            return QT_TRANSLATE_NOOP("JournalWords", "Decision approved");
        case work::Act::DeclineDecision:
            return QT_TRANSLATE_NOOP("JournalWords", "Decision declined");
        case work::Act::SaveApplication:
            return QT_TRANSLATE_NOOP("JournalWords", "Application recorded");
        case work::Act::SaveContactPerson:
            return QT_TRANSLATE_NOOP("JournalWords", "Contact person recorded");
        case work::Act::SaveReportNote:
            return QT_TRANSLATE_NOOP("JournalWords", "Note made");
        case work::Act::SaveNotification:
            return QT_TRANSLATE_NOOP("JournalWords", "Notification recorded");
        case work::Act::SaveContinuityReport:
            return QT_TRANSLATE_NOOP("JournalWords", "Continuity report recorded");
        case work::Act::SaveSisaReturn:
            return QT_TRANSLATE_NOOP("JournalWords", "SiSa return recorded");
        case work::Act::SaveExplanation:
            return QT_TRANSLATE_NOOP("JournalWords", "Difference explained");
        case work::Act::SaveObjection:
            return QT_TRANSLATE_NOOP("JournalWords", "Objection recorded");
        case work::Act::SplitSpending:
            return QT_TRANSLATE_NOOP("JournalWords", "Spending divided");
        case work::Act::SaveSelection:
            return QT_TRANSLATE_NOOP("JournalWords", "Selection recorded");
        case work::Act::MakeLetter:
            return QT_TRANSLATE_NOOP("JournalWords", "Letter made");
        case work::Act::SaveLetterTemplate:
            return QT_TRANSLATE_NOOP("JournalWords", "Letter template changed");
        case work::Act::SaveDeadline:
            return QT_TRANSLATE_NOOP("JournalWords", "Deadline recorded");
        case work::Act::ChangeInstalment:
            return QT_TRANSLATE_NOOP("JournalWords", "Instalment changed");
        case work::Act::SaveReportText:
            return QT_TRANSLATE_NOOP("JournalWords", "Text of the report changed");
        case work::Act::SaveConsultation:
            return QT_TRANSLATE_NOOP("JournalWords", "Consultation recorded");
        case work::Act::SaveCommitment:
            return QT_TRANSLATE_NOOP("JournalWords", "Commitment to parliament recorded");
        case work::Act::SavePressAgreement:
            return QT_TRANSLATE_NOOP("JournalWords", "Agreement to the press release recorded");
        case work::Act::SaveSubmission:
            return QT_TRANSLATE_NOOP("JournalWords", "Submission to parliament recorded");
        case work::Act::RuleOnPublication:
            return QT_TRANSLATE_NOOP("JournalWords", "Ruled on publication");
        case work::Act::ExplainRestatement:
            return QT_TRANSLATE_NOOP("JournalWords", "Restatement explained");
        case work::Act::SetHouseStyle:
            return QT_TRANSLATE_NOOP("JournalWords", "House style set");
        case work::Act::SealEdition:
            return QT_TRANSLATE_NOOP("JournalWords", "Edition sealed");
        case work::Act::ReverseAct:
            return QT_TRANSLATE_NOOP("JournalWords", "Act reversed");
    }
    return "";
}

}  // namespace

QString actDone(work::Act act) {
    return QCoreApplication::translate("JournalWords", sourceOf(act));
}

}  // namespace kamerklaar::ui::words
