// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/shell/address_of.h"
#include "ui/words/journal_words.h"
#include "ui/words/words.h"
#include "work/stored_fields.h"

namespace kamerklaar::ui::words {

namespace {

using domain::Subject;
using Kind = Subject::Kind;

QString journalWord(const char* text) {
    return QCoreApplication::translate("JournalWords", text);
}

/// As the first word of a line.
QString capitalised(QString text) {
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

/// What a document belongs to.
Subject parentOf(const work::JournalEntry& entry) {
    domain::Fields fields;
    for (const domain::Change& change : entry.changes) {
        fields.push_back({change.path, change.after, change.isPrivate});
    }
    return work::subjectIn(fields);
}

// What one record is called beside its kind.

QString ownName(const domain::Notification& one, const QString& kind) {
    return one.receivedOn ? journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1 of %2"))
                                .arg(kind, date(*one.receivedOn))
                          : kind;
}
QString ownName(const domain::Objection& one, const QString& kind) {
    return one.receivedOn ? journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1 of %2"))
                                .arg(kind, date(*one.receivedOn))
                          : kind;
}
QString ownName(const domain::SisaReturn& one, const QString& kind) {
    return journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1 on %2")).arg(kind).arg(one.year);
}
QString ownName(const domain::Explanation& one, const QString& kind) {
    return journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1 on %2")).arg(kind).arg(one.year);
}
QString ownName(const domain::ContactPerson& one, const QString& /*kind*/) {
    return text(one.name);
}
QString ownName(const domain::Deadline& one, const QString& /*kind*/) {
    return text(one.name);
}
QString ownName(const domain::Letter& one, const QString& kind) {
    return one.title.empty() ? kind : text(one.title);
}
QString ownName(const domain::LetterTemplate& one, const QString& kind) {
    return one.title.empty() ? kind : text(one.title);
}
QString ownName(const domain::Selection& one, const QString& kind) {
    return one.name.empty() ? kind : text(one.name);
}
/// What one sees of it when it is opened: the thing itself, unless it stands on another one.
template <typename Noun>
std::optional<Address> placeOf(const Noun& one) {
    return ui::addressOf(one.subject(), one.municipality);
}
std::optional<Address> placeOf(const domain::ReportNote& note) {
    return Address{Place::Report, note.report.value, QStringLiteral("history")};
}
template <typename Noun>
QString ownName(const Noun& /*one*/, const QString& kind) {
    return kind;
}

}  // namespace

SubjectNames::SubjectNames(work::Store& store, domain::Language language) : language_(language) {
    addMunicipalities(store);
    addLedger(store);
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) { addRecords<Noun>(store); });
    addDecisions(store);
    addDocuments(store);
}

void SubjectNames::add(const Subject& subject, const QString& name,
                       domain::MunicipalityId municipality) {
    const Named* of = find({Kind::Municipality, municipality.value});
    named_[{subject.kind, subject.id}] = {
        of == nullptr
            ? name
            : journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1, %2")).arg(name, of->name),
        ui::addressOf(subject, municipality)};
}

void SubjectNames::addMunicipalities(work::Store& store) {
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        add({Kind::Municipality, municipality.id.value}, text(municipality.name));
    }
    for (const domain::Round& round : store.rounds().all()) {
        add({Kind::Round, round.id.value},
            journalWord(QT_TRANSLATE_NOOP("JournalWords", "Round %1")).arg(round.year));
        add({Kind::Edition, round.year},
            journalWord(QT_TRANSLATE_NOOP("JournalWords", "Report to parliament on %1"))
                .arg(round.year));
    }
    for (const work::ReportHeader& report : store.reports().headers()) {
        add({Kind::Report, report.id.value},
            journalWord(QT_TRANSLATE_NOOP("JournalWords", "Report %1")).arg(report.year),
            report.municipality);
    }
    for (const domain::Person& person : store.people().all()) {
        add({Kind::Person, person.id.value}, text(person.name));
    }
}

void SubjectNames::addLedger(work::Store& store) {
    const QString instalment = journalWord(QT_TRANSLATE_NOOP("JournalWords", "Instalment %1"));
    for (const domain::Instalment& one : store.ledger().instalments()) {
        add({Kind::Instalment, one.id.value}, instalment.arg(one.number), one.municipality);
    }
    for (const domain::Payment& one : store.ledger().payments()) {
        add({Kind::Payment, one.id.value}, instalment.arg(one.instalment), one.municipality);
    }
}

void SubjectNames::addDecisions(work::Store& store) {
    for (const domain::Decision& one : store.decisions().all()) {
        const QString kind = capitalised(text(domain::words(one.decisionKind, language_)));
        const QString name = one.number.empty()
                                 ? kind
                                 : journalWord(QT_TRANSLATE_NOOP("JournalWords", "%1 %2"))
                                       .arg(kind, text(one.number));
        add(one.subject(), name, one.municipality);
    }
}

/// Those that a field can refer to: letters, and workbooks that were taken over.
void SubjectNames::addDocuments(work::Store& store) {
    const auto addOf = [&](const Subject& subject, domain::MunicipalityId municipality) {
        for (const domain::CaseDocument& document : store.documents().of(subject)) {
            named_[{Kind::Document, document.id.value}] = {
                text(document.fileName),
                ui::addressOf({Kind::Document, document.id.value}, municipality)};
        }
    };
    for (const domain::Municipality& one : store.municipalities().all()) {
        addOf({Kind::Municipality, one.id.value}, one.id);
    }
    for (const domain::Decision& one : store.decisions().all()) {
        if (one.decisionKind == domain::DecisionKind::TakeOver) {
            addOf(one.subject(), one.municipality);
        }
    }
}

template <typename Noun>
void SubjectNames::addRecords(work::Store& store) {
    const QString kind = capitalised(text(domain::words(Noun::kind, language_)));
    for (const Noun& one : store.records<Noun>().all()) {
        add(one.subject(), ownName(one, kind), one.municipality);
        named_.at({Noun::kind, one.id.value}).address = placeOf(one);
    }
}

const SubjectNames::Named* SubjectNames::find(const Subject& subject) const {
    const auto found = named_.find({subject.kind, subject.id});
    return found == named_.end() ? nullptr : &found->second;
}

QString SubjectNames::nameOf(const Subject& subject) const {
    const Named* named = find(subject);
    return named == nullptr ? QString() : named->name;
}

QString SubjectNames::nameOf(const work::JournalEntry& entry) const {
    const bool isDocument = entry.subject.kind == Kind::Document;
    const QString name = nameOf(isDocument ? parentOf(entry) : entry.subject);
    return name.isEmpty() ? text(domain::words(entry.subject.kind, language_)) : name;
}

std::optional<Address> SubjectNames::addressOf(const Subject& subject) const {
    const Named* named = find(subject);
    return named == nullptr ? std::nullopt : named->address;
}

std::optional<Address> SubjectNames::addressOf(const work::JournalEntry& entry) const {
    return addressOf(entry.subject.kind == Kind::Document ? parentOf(entry) : entry.subject);
}

QString SubjectNames::personName(domain::PersonId person) const {
    return nameOf(Subject{Kind::Person, person.value});
}

}  // namespace kamerklaar::ui::words
