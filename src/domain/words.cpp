// SPDX-License-Identifier: EUPL-1.2
#include "domain/words.h"

#include "domain/no_word.h"
#include "domain/problem_text.h"

// Switches without default, so that the compiler finds a value without its word.
namespace kamerklaar::domain {

namespace {

BothLanguages both(ReportStatus status) {
    switch (status) {
        case ReportStatus::Expected:
            return {"verwacht", "expected"};
        case ReportStatus::Received:
            return {"ontvangen", "received"};
        case ReportStatus::InReview:
            return {"in beoordeling", "in review"};
        case ReportStatus::Returned:
            return {"teruggestuurd", "sent back"};
        case ReportStatus::Approved:
            return {"goedgekeurd", "approved"};
    }
    return noWord();
}

BothLanguages both(ReportAct act) {
    switch (act) {
        case ReportAct::Receive:
            return {"Ontvangst vastleggen", "Record receipt"};
        case ReportAct::StartReview:
            return {"In beoordeling nemen", "Start review"};
        case ReportAct::SendBack:
            return {"Terugsturen", "Send back"};
        case ReportAct::Approve:
            return {"Goedkeuren", "Approve"};
        case ReportAct::Reopen:
            return {"Heropenen", "Reopen"};
        case ReportAct::PutBack:
            return {"Terugdraaien", "Reverse"};
    }
    return noWord();
}

BothLanguages both(Answer answer) {
    switch (answer) {
        case Answer::Unknown:
            return {"onbekend", "unknown"};
        case Answer::No:
            return {"nee", "no"};
        case Answer::Yes:
            return {"ja", "yes"};
    }
    return noWord();
}

BothLanguages both(InterventionStatus status) {
    switch (status) {
        case InterventionStatus::Planned:
            return {"gepland", "planned"};
        case InterventionStatus::Running:
            return {"loopt", "running"};
        case InterventionStatus::Finished:
            return {"afgerond", "finished"};
        case InterventionStatus::Stopped:
            return {"gestopt", "stopped"};
    }
    return noWord();
}

BothLanguages both(Movement movement) {
    switch (movement) {
        case Movement::Unknown:
            return {"onbekend", "unknown"};
        case Movement::Better:
            return {"beter", "better"};
        case Movement::Same:
            return {"gelijk", "the same"};
        case Movement::Worse:
            return {"slechter", "worse"};
    }
    return noWord();
}

BothLanguages both(AnalysisStatus status) {
    switch (status) {
        case AnalysisStatus::Unknown:
            return {"onbekend", "unknown"};
        case AnalysisStatus::NotStarted:
            return {"niet begonnen", "not started"};
        case AnalysisStatus::InProgress:
            return {"in uitvoering", "in progress"};
        case AnalysisStatus::Finished:
            return {"afgerond", "finished"};
    }
    return noWord();
}

BothLanguages both(Severity severity) {
    switch (severity) {
        case Severity::Refused:
            return {"geweigerd", "refused"};
        case Severity::Asks:
            return {"vraagt toelichting", "asks for an explanation"};
        case Severity::Flagged:
            return {"gesignaleerd", "flagged"};
    }
    return noWord();
}

BothLanguages both(Subject::Kind kind) {
    switch (kind) {
        case Subject::Kind::File:
            return {"bestand", "file"};
        case Subject::Kind::Municipality:
            return {"gemeente", "municipality"};
        case Subject::Kind::Round:
            return {"verslagronde", "report round"};
        case Subject::Kind::Report:
            return {"voortgangsverslag", "progress report"};
        case Subject::Kind::Allocation:
            return {"reservering of verlening", "reservation or award"};
        case Subject::Kind::Instalment:
            return {"termijn", "instalment"};
        case Subject::Kind::Payment:
            return {"betaling", "payment"};
        case Subject::Kind::Document:
            return {"document", "document"};
        case Subject::Kind::Person:
            return {"medewerker", "member of staff"};
        case Subject::Kind::Edition:
            return {"Kamerrapportage", "report to parliament"};
        case Subject::Kind::Decision:
            return {"besluit", "decision"};
        case Subject::Kind::ContactPerson:
            return {"contactpersoon", "contact person"};
        case Subject::Kind::ReportNote:
            return {"aantekening", "note"};
        case Subject::Kind::Application:
            return {"aanvraag", "application"};
        case Subject::Kind::Notification:
            return {"melding", "notification"};
        case Subject::Kind::ContinuityReport:
            return {"borgingsverslag", "continuity report"};
        case Subject::Kind::SisaReturn:
            return {"SiSa-verantwoording", "SiSa return"};
        case Subject::Kind::Explanation:
            return {"verklaring van een verschil", "explanation of a difference"};
        case Subject::Kind::Objection:
            return {"bezwaar", "objection"};
        case Subject::Kind::SpendingSplit:
            return {"verdeling van besteding", "division of spending"};
        case Subject::Kind::Selection:
            return {"selectie", "selection"};
        case Subject::Kind::Letter:
            return {"brief", "letter"};
        case Subject::Kind::LetterTemplate:
            return {"briefsjabloon", "letter template"};
        case Subject::Kind::Deadline:
            return {"uiterste datum", "deadline"};
        case Subject::Kind::ReportText:
            return {"tekst van de rapportage", "text of the report"};
        case Subject::Kind::Consultation:
            return {"afstemming", "consultation"};
        case Subject::Kind::Commitment:
            return {"toezegging", "commitment to parliament"};
        case Subject::Kind::PressAgreement:
            return {"instemming met het persbericht", "agreement to the press release"};
        case Subject::Kind::Submission:
            return {"aanbieding aan de Kamer", "submission to parliament"};
        case Subject::Kind::PublicationRuling:
            return {"beoordeling voor openbaarmaking", "ruling on publication"};
        case Subject::Kind::Restatement:
            return {"herziening van een cijfer", "restatement of a figure"};
        case Subject::Kind::HouseStyle:
            return {"huisstijl", "house style"};
        case Subject::Kind::SealedEdition:
            return {"vastgelegde editie", "sealed edition"};
    }
    return noWord();
}

BothLanguages both(CaseDocument::Direction direction) {
    switch (direction) {
        case CaseDocument::Direction::Incoming:
            return {"ontvangen", "incoming"};
        case CaseDocument::Direction::Outgoing:
            return {"verzonden", "outgoing"};
    }
    return noWord();
}

}  // namespace

std::string words(ReportStatus status, Language language) {
    return both(status).in(language);
}

std::string lateWord(Language language) {
    return BothLanguages{"te laat", "late"}.in(language);
}

std::string words(ReportAct act, Language language) {
    return both(act).in(language);
}

std::string words(Answer answer, Language language) {
    return both(answer).in(language);
}

std::string words(InterventionStatus status, Language language) {
    return both(status).in(language);
}

std::string words(Movement movement, Language language) {
    return both(movement).in(language);
}

std::string words(AnalysisStatus status, Language language) {
    return both(status).in(language);
}

std::string words(Severity severity, Language language) {
    return both(severity).in(language);
}

std::string words(Subject::Kind kind, Language language) {
    return both(kind).in(language);
}

std::string words(CaseDocument::Direction direction, Language language) {
    return both(direction).in(language);
}

const std::string& nameOf(const Term& term, Language language) {
    return language == Language::English && !term.nameEnglish.empty() ? term.nameEnglish
                                                                      : term.name;
}

const std::string& nameOf(const DueDate& due, Language language) {
    return language == Language::English && !due.nameEnglish.empty() ? due.nameEnglish : due.name;
}

}  // namespace kamerklaar::domain
