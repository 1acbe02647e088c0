// SPDX-License-Identifier: EUPL-1.2
#include "domain/application.h"
#include "domain/decision.h"
#include "domain/dossier_notes.h"
#include "domain/no_word.h"
#include "domain/notification.h"
#include "domain/problem_text.h"
#include "domain/publication.h"
#include "domain/roles.h"
#include "domain/selection.h"
#include "domain/sisa_return.h"
#include "domain/words.h"

// The closed lists of a dossier. Switches without default, so that the compiler finds a value
// without its word.
namespace kamerklaar::domain {

namespace {

BothLanguages both(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
            return {"verlening", "award"};
        case DecisionKind::Amendment:
            return {"wijziging", "amendment"};
        case DecisionKind::Extension:
            return {"verlenging", "extension"};
        case DecisionKind::Withdrawal:
            return {"intrekking", "withdrawal"};
        case DecisionKind::Payment:
            return {"betaling", "payment"};
        case DecisionKind::Settlement:
            return {"vaststelling", "settlement"};
        case DecisionKind::Recovery:
            return {"terugvordering", "recovery"};
        case DecisionKind::Publication:
            return {"publicatie", "publication"};
        case DecisionKind::TakeOver:
            return {"overneming", "take-over"};
        case DecisionKind::Selection:
            return {"selectie", "selection"};
        case DecisionKind::Reversal:
            return {"terugdraaiing", "reversal"};
    }
    return noWord();
}

BothLanguages both(DecisionStatus status) {
    switch (status) {
        case DecisionStatus::Prepared:
            return {"voorbereid", "prepared"};
        case DecisionStatus::Approved:
            return {"goedgekeurd", "approved"};
        case DecisionStatus::Declined:
            return {"afgewezen", "declined"};
    }
    return noWord();
}

BothLanguages both(AssessmentResult result) {
    switch (result) {
        case AssessmentResult::Open:
            return {"nog te beoordelen", "to be assessed"};
        case AssessmentResult::Complete:
            return {"volledig", "complete"};
        case AssessmentResult::ToBeCompleted:
            return {"aan te vullen", "to be completed"};
    }
    return noWord();
}

BothLanguages both(NotificationOutcome outcome) {
    switch (outcome) {
        case NotificationOutcome::Open:
            return {"nog te beslissen", "to be decided"};
        case NotificationOutcome::NoAction:
            return {"geen gevolg", "no action"};
        case NotificationOutcome::Amendment:
            return {"wijziging van de verlening", "amendment of the award"};
        case NotificationOutcome::Talk:
            return {"gesprek met de gemeente", "talk with the municipality"};
        case NotificationOutcome::Settlement:
            return {"te betrekken bij de vaststelling", "to be taken along in the settlement"};
    }
    return noWord();
}

BothLanguages both(CbsStatus status) {
    switch (status) {
        case CbsStatus::NotReceived:
            return {"niet ontvangen", "not received"};
        case CbsStatus::Received:
            return {"ontvangen", "received"};
        case CbsStatus::Plausible:
            return {"plausibel", "plausible"};
        case CbsStatus::NotPlausible:
            return {"niet plausibel", "not plausible"};
    }
    return noWord();
}

BothLanguages both(ObjectionOutcome outcome) {
    switch (outcome) {
        case ObjectionOutcome::Open:
            return {"nog te beslissen", "to be decided"};
        case ObjectionOutcome::Inadmissible:
            return {"niet-ontvankelijk", "inadmissible"};
        case ObjectionOutcome::Unfounded:
            return {"ongegrond", "unfounded"};
        case ObjectionOutcome::Founded:
            return {"gegrond", "founded"};
        case ObjectionOutcome::Withdrawn:
            return {"ingetrokken", "withdrawn"};
    }
    return noWord();
}

BothLanguages both(DocumentForm form) {
    switch (form) {
        case DocumentForm::KamerReport:
            return {"Kamerrapportage", "report to parliament"};
        case DocumentForm::DecisionNote:
            return {"beslisnota", "decision note"};
        case DocumentForm::KamerLetter:
            return {"Kamerbrief", "letter to parliament"};
        case DocumentForm::PressRelease:
            return {"persbericht", "press release"};
        case DocumentForm::PublicSummary:
            return {"publiekssamenvatting", "public summary"};
    }
    return noWord();
}

BothLanguages both(ConsultationOutcome outcome) {
    switch (outcome) {
        case ConsultationOutcome::Asked:
            return {"gevraagd", "asked"};
        case ConsultationOutcome::Agreed:
            return {"akkoord", "agreed"};
        case ConsultationOutcome::AgreedWithRemarks:
            return {"akkoord met opmerkingen", "agreed with remarks"};
        case ConsultationOutcome::Objected:
            return {"niet akkoord", "not agreed"};
    }
    return noWord();
}

BothLanguages both(LetterKind kind) {
    switch (kind) {
        case LetterKind::Reminder:
            return {"rappel", "reminder"};
        case LetterKind::Question:
            return {"vraag", "question"};
        case LetterKind::Award:
            return {"verleningsbrief", "award letter"};
        case LetterKind::Amendment:
            return {"wijzigingsbrief", "amendment letter"};
        case LetterKind::Extension:
            return {"verlengingsbrief", "extension letter"};
        case LetterKind::Settlement:
            return {"vaststellingsbrief", "settlement letter"};
        case LetterKind::Recovery:
            return {"terugvorderingsbrief", "recovery letter"};
        case LetterKind::Addressee:
            return {"adressering", "addressee"};
        case LetterKind::ObjectionClause:
            return {"tekst over bezwaar", "objection clause"};
        case LetterKind::Signature:
            return {"ondertekening", "signature"};
    }
    return noWord();
}

BothLanguages both(Role role) {
    switch (role) {
        case Role::Officer:
            return {"beleidsmedewerker", "policy officer"};
        case Role::Manager:
            return {"manager", "manager"};
        case Role::Controller:
            return {"controller", "controller"};
        case Role::Administrator:
            return {"beheerder", "administrator"};
    }
    return noWord();
}

BothLanguages both(Direction direction) {
    switch (direction) {
        case Direction::HigherIsWorse:
            return {"hoger is ernstiger", "higher is worse"};
        case Direction::LowerIsWorse:
            return {"lager is ernstiger", "lower is worse"};
    }
    return noWord();
}

}  // namespace

std::string words(DecisionKind kind, Language language) {
    return both(kind).in(language);
}

std::string words(DecisionStatus status, Language language) {
    return both(status).in(language);
}

std::string words(AssessmentResult result, Language language) {
    return both(result).in(language);
}

std::string words(NotificationOutcome outcome, Language language) {
    return both(outcome).in(language);
}

std::string words(CbsStatus status, Language language) {
    return both(status).in(language);
}

std::string words(ObjectionOutcome outcome, Language language) {
    return both(outcome).in(language);
}

std::string words(DocumentForm form, Language language) {
    return both(form).in(language);
}

std::string words(ConsultationOutcome outcome, Language language) {
    return both(outcome).in(language);
}

std::string words(LetterKind kind, Language language) {
    return both(kind).in(language);
}

std::string words(Role role, Language language) {
    return both(role).in(language);
}

std::string words(Direction direction, Language language) {
    return both(direction).in(language);
}

}  // namespace kamerklaar::domain
