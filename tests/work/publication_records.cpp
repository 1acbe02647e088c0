// SPDX-License-Identifier: EUPL-1.2
#include "work/dossier.h"

// One record of each noun of a report to parliament.
namespace kamerklaar::tests {

template <>
domain::ReportText valid(Office& office) {
    auto text = work::begun<domain::ReportText>(office.store(), office.clock.today(), {});
    text.year = 2025;
    text.part = "summary";
    text.body = "Een zin.";
    return text;
}
void change(domain::ReportText& text) {
    text.body += "\nNog een zin.";
}

template <>
domain::Consultation valid(Office& office) {
    auto consultation = work::begun<domain::Consultation>(office.store(), office.clock.today(), {});
    consultation.year = 2025;
    consultation.party = "dgo";
    consultation.askedOn = office.clock.today();
    return consultation;
}
void change(domain::Consultation& consultation) {
    consultation.outcome = domain::ConsultationOutcome::Agreed;
    consultation.answeredOn = consultation.askedOn;
    consultation.reference = "nota van vandaag";
}

template <>
domain::Commitment valid(Office& office) {
    auto commitment = work::begun<domain::Commitment>(office.store(), office.clock.today(), {});
    commitment.promise = "Jaarlijks rapporteren";
    commitment.source = "Kamerstuk 28 741, nr. 106";
    return commitment;
}
void change(domain::Commitment& commitment) {
    commitment.remarks = "Besproken.";
}

template <>
domain::PressAgreement valid(Office& office) {
    auto agreement = work::begun<domain::PressAgreement>(office.store(), office.clock.today(),
                                                         office.municipality());
    agreement.year = 2025;
    agreement.askedOn = office.clock.today();
    return agreement;
}
void change(domain::PressAgreement& agreement) {
    agreement.agreedOn = agreement.askedOn;
}

template <>
domain::Submission valid(Office& office) {
    auto submission = work::begun<domain::Submission>(office.store(), office.clock.today(), {});
    submission.year = 2025;
    submission.date = office.clock.today();
    return submission;
}
void change(domain::Submission& submission) {
    submission.informedOn = submission.date;
}

template <>
domain::PublicationRuling valid(Office& office) {
    auto ruling = work::begun<domain::PublicationRuling>(office.store(), office.clock.today(), {});
    ruling.year = 2025;
    ruling.finding = "telephone";
    ruling.fingerprint = "0123";
    ruling.mayStand = domain::Answer::Yes;
    ruling.reason = "Algemeen nummer.";
    return ruling;
}
void change(domain::PublicationRuling& ruling) {
    ruling.mayStand = domain::Answer::No;
}

template <>
domain::Restatement valid(Office& office) {
    auto restatement = work::begun<domain::Restatement>(office.store(), office.clock.today(), {});
    restatement.year = 2025;
    restatement.figure = "besteed";
    restatement.before = "1";
    restatement.after = "2";
    restatement.reason = "Correctie van een gemeente.";
    return restatement;
}
void change(domain::Restatement& restatement) {
    restatement.reason = "Correctie van twee gemeenten.";
}

template <>
domain::HouseStyle valid(Office& office) {
    auto style = work::begun<domain::HouseStyle>(office.store(), office.clock.today(), {});
    style.accent = "#1a4f8b";
    return style;
}
void change(domain::HouseStyle& style) {
    style.accent = "#203040";
}

template <>
domain::SealedEdition valid(Office& office) {
    auto edition = work::begun<domain::SealedEdition>(office.store(), office.clock.today(), {});
    edition.year = 2025;
    edition.number = 1;
    edition.programVersion = "1.0";
    return edition;
}
void change(domain::SealedEdition& edition) {
    edition.number = 2;
}

}  // namespace kamerklaar::tests
