// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/journal_words.h"

#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/words/words.h"
#include "work/stored_fields.h"

namespace kamerklaar::ui::words {

namespace {

using domain::Subject;

QString word(const char* text) {
    return QCoreApplication::translate("JournalWords", text);
}

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
        case work::Act::ReverseAct:
            return QT_TRANSLATE_NOOP("JournalWords", "Act reversed");
    }
    return "";
}

domain::Subject parentOf(const work::JournalEntry& entry) {
    domain::Fields fields;
    for (const domain::Change& change : entry.changes) {
        fields.push_back({change.path, change.after, change.isPrivate});
    }
    return work::subjectIn(fields);
}

}  // namespace

QString actDone(work::Act act) {
    return word(sourceOf(act));
}

SubjectNames::SubjectNames(work::Store& store, domain::Language language) : language_(language) {
    std::map<std::int64_t, QString> municipalities;
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        const std::int64_t id = municipality.id.value;
        municipalities[id] = text(municipality.name);
        named_[{Subject::Kind::Municipality, id}] = {municipalities[id], {Place::Dossier, id}};
    }
    for (const domain::Round& round : store.rounds().all()) {
        named_[{Subject::Kind::Round, round.id.value}] = {
            word(QT_TRANSLATE_NOOP("JournalWords", "Round %1")).arg(round.year),
            {Place::Rounds, round.id.value}};
        named_[{Subject::Kind::Edition, round.year}] = {
            word(QT_TRANSLATE_NOOP("JournalWords", "Report to parliament on %1")).arg(round.year),
            {Place::Parliament, round.year}};
    }
    for (const work::ReportHeader& report : store.reports().headers()) {
        named_[{Subject::Kind::Report, report.id.value}] = {
            word(QT_TRANSLATE_NOOP("JournalWords", "Report %1, %2"))
                .arg(report.year)
                .arg(municipalities[report.municipality.value]),
            {Place::Report, report.id.value}};
    }
    const QString instalment = word(QT_TRANSLATE_NOOP("JournalWords", "Instalment %1, %2"));
    for (const domain::Instalment& one : store.ledger().instalments()) {
        named_[{Subject::Kind::Instalment, one.id.value}] = {
            instalment.arg(one.number).arg(municipalities[one.municipality.value]),
            {Place::Dossier, one.municipality.value}};
    }
    for (const domain::Payment& one : store.ledger().payments()) {
        named_[{Subject::Kind::Payment, one.id.value}] = {
            instalment.arg(one.instalment).arg(municipalities[one.municipality.value]),
            {Place::Dossier, one.municipality.value}};
    }
    for (const domain::Person& person : store.people().all()) {
        people_[person.id.value] = text(person.name);
        named_[{Subject::Kind::Person, person.id.value}] = {text(person.name),
                                                            {Place::Management, 0}};
    }
}

const SubjectNames::Named* SubjectNames::find(const Subject& subject) const {
    const auto found = named_.find({subject.kind, subject.id});
    return found == named_.end() ? nullptr : &found->second;
}

QString SubjectNames::nameOf(const work::JournalEntry& entry) const {
    const bool isDocument = entry.subject.kind == Subject::Kind::Document;
    const Named* named = find(isDocument ? parentOf(entry) : entry.subject);
    if (named != nullptr) {
        return named->name;
    }
    return text(domain::words(entry.subject.kind, language_));
}

std::optional<Address> SubjectNames::addressOf(const work::JournalEntry& entry) const {
    const bool isDocument = entry.subject.kind == Subject::Kind::Document;
    const Named* named = find(isDocument ? parentOf(entry) : entry.subject);
    return named == nullptr ? std::nullopt : std::optional(named->address);
}

QString SubjectNames::personName(domain::PersonId person) const {
    const auto found = people_.find(person.value);
    return found == people_.end() ? QString() : found->second;
}

}  // namespace kamerklaar::ui::words
