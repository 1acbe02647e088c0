// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/decision.h"
#include "domain/describe.h"
#include "domain/record.h"

// What belongs to the yearly report to parliament, beside the reports it tells of: the texts, who
// was consulted, what was promised, and the editions that were sealed. `year` is the year that is
// reported on.
namespace kamerklaar::domain {

/// The documents that go out together.
enum class DocumentForm {
    KamerReport,    ///< Kamerrapportage
    DecisionNote,   ///< beslisnota: advice to the minister
    KamerLetter,    ///< aanbiedingsbrief that carries the report
    PressRelease,   ///< held until parliament was informed
    PublicSummary,  ///< publiekssamenvatting
};
inline constexpr CodeTable<DocumentForm, 5> documentFormCodes = {{
    {DocumentForm::KamerReport, "kamer_report"},
    {DocumentForm::DecisionNote, "decision_note"},
    {DocumentForm::KamerLetter, "kamer_letter"},
    {DocumentForm::PressRelease, "press_release"},
    {DocumentForm::PublicSummary, "public_summary"},
}};

/// One chapter of one document as somebody wrote it (rich_text.h says how). Its versions, and who
/// wrote what, stand in the journal.
struct ReportText : Record<ReportText> {
    static constexpr auto kind = Subject::Kind::ReportText;
    static constexpr const char* table = "report_text";

    int year = 0;
    DocumentForm form = DocumentForm::KamerReport;
    std::string part;  ///< code of the chapter (document_parts.h)
    std::string body;
    friend bool operator==(const ReportText&, const ReportText&) = default;
};

enum class ConsultationOutcome { Asked, Agreed, AgreedWithRemarks, Objected };
inline constexpr CodeTable<ConsultationOutcome, 4> consultationOutcomeCodes = {{
    {ConsultationOutcome::Asked, "asked"},
    {ConsultationOutcome::Agreed, "agreed"},
    {ConsultationOutcome::AgreedWithRemarks, "agreed_with_remarks"},
    {ConsultationOutcome::Objected, "objected"},
}};
/// Who was consulted in writing (schriftelijk afgestemd), and what came of it.
struct Consultation : Record<Consultation> {
    static constexpr auto kind = Subject::Kind::Consultation;
    static constexpr const char* table = "consultation";

    int year = 0;
    std::string party;  ///< consultation party of the scheme; empty for somebody else
    std::string name;   ///< of somebody else
    std::optional<Date> askedOn;
    std::optional<Date> answeredOn;
    ConsultationOutcome outcome = ConsultationOutcome::Asked;
    std::string reference;  ///< of the document that says so
    DocumentId document;
    std::string remarks;  ///< internal
    friend bool operator==(const Consultation&, const Consultation&) = default;
};

/// Something that parliament was promised (toezegging).
struct Commitment : Record<Commitment> {
    static constexpr auto kind = Subject::Kind::Commitment;
    static constexpr const char* table = "commitment";

    std::string promise;
    std::string source;  ///< the paper or debate in which it was made
    std::optional<Date> madeOn;
    std::optional<Date> due;
    std::optional<Date> fulfilledOn;
    std::string fulfilledBy;  ///< the letter that did
    std::string remarks;      ///< internal
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

/// A municipality's consent to what the press release says of it.
struct PressAgreement : Record<PressAgreement> {
    static constexpr auto kind = Subject::Kind::PressAgreement;
    static constexpr const char* table = "press_agreement";

    int year = 0;
    std::optional<Date> askedOn;
    std::optional<Date> agreedOn;
    std::string reference;
    std::string remarks;  ///< internal
    friend bool operator==(const PressAgreement&, const PressAgreement&) = default;
};

/// How the report went to parliament: the letter, and the day on which parliament was informed.
struct Submission : Record<Submission> {
    static constexpr auto kind = Subject::Kind::Submission;
    static constexpr const char* table = "submission";

    int year = 0;
    std::optional<Date> date;  ///< of the letter
    std::string reference;     ///< its kenmerk
    std::string signatory;     ///< the office, never an official: "De Staatssecretaris van …"
    std::string paper;         ///< Kamerstuk, once it has a number
    std::optional<Date> informedOn;
    friend bool operator==(const Submission&, const Submission&) = default;
};

/// What somebody decided about a place in a text where personal data may stand. It holds for that
/// text only: `fingerprint` is a hash of it, so that the data itself is not kept here again.
struct PublicationRuling : Record<PublicationRuling> {
    static constexpr auto kind = Subject::Kind::PublicationRuling;
    static constexpr const char* table = "publication_ruling";

    int year = 0;
    std::string finding;  ///< code of the kind of personal data
    std::string place;    ///< heading below which it stands
    std::string fingerprint;
    Answer mayStand = Answer::Unknown;
    std::string reason;
    friend bool operator==(const PublicationRuling&, const PublicationRuling&) = default;
};

/// Why a figure differs from the one in the edition that was sealed before. It holds for those two
/// values.
struct Restatement : Record<Restatement> {
    static constexpr auto kind = Subject::Kind::Restatement;
    static constexpr const char* table = "restatement";

    int year = 0;
    std::string figure;  ///< key (bound_figures.h)
    std::string before;
    std::string after;
    std::string reason;  ///< printed in the report
    friend bool operator==(const Restatement&, const Restatement&) = default;
};

/// The ministry's own look, in the slot that the program leaves for it.
struct HouseStyle : Record<HouseStyle> {
    static constexpr auto kind = Subject::Kind::HouseStyle;
    static constexpr const char* table = "house_style";

    std::string accent;  ///< "#1a4f8b"
    DocumentId logo;     ///< PNG or JPEG
    std::string logoAlternative;
    DocumentId regular;  ///< TrueType
    DocumentId bold;
    DocumentId italic;
    friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

/// An edition as it was sealed: what it was made from and what was made, each a document of this
/// record with its hash. Once its decision is approved nothing of it changes.
struct SealedEdition : Record<SealedEdition> {
    static constexpr auto kind = Subject::Kind::SealedEdition;
    static constexpr const char* table = "sealed_edition";

    int year = 0;
    int number = 0;  ///< version of the edition
    Date cutOff;
    std::string programVersion;
    DocumentId data;     ///< everything the report is made from, texts included
    DocumentId figures;  ///< each figure with its value, for comparing later on
    DocumentId file;     ///< the PDF
    friend bool operator==(const SealedEdition&, const SealedEdition&) = default;
};

template <typename Form>
void describe(Form& form, Of<ReportText> auto& text) {
    describeRecord(form, text);
    form.number("year", text.year);
    form.choice("documentForm", text.form, documentFormCodes);
    form.code("part", text.part);
    form.words("body", text.body);
}
template <typename Form>
void describe(Form& form, Of<Consultation> auto& consultation) {
    describeRecord(form, consultation);
    form.number("year", consultation.year);
    form.code("party", consultation.party);
    form.words("name", consultation.name);
    form.date("askedOn", consultation.askedOn);
    form.date("answeredOn", consultation.answeredOn);
    form.choice("consultationOutcome", consultation.outcome, consultationOutcomeCodes);
    form.words("reference", consultation.reference);
    form.ref("document", consultation.document);
    form.words("remarks", consultation.remarks);
}
template <typename Form>
void describe(Form& form, Of<Commitment> auto& commitment) {
    describeRecord(form, commitment);
    form.words("promise", commitment.promise);
    form.words("source", commitment.source);
    form.date("madeOn", commitment.madeOn);
    form.date("due", commitment.due);
    form.date("fulfilledOn", commitment.fulfilledOn);
    form.words("fulfilledBy", commitment.fulfilledBy);
    form.words("remarks", commitment.remarks);
}
template <typename Form>
void describe(Form& form, Of<PressAgreement> auto& agreement) {
    describeRecord(form, agreement);
    form.number("year", agreement.year);
    form.date("askedOn", agreement.askedOn);
    form.date("agreedOn", agreement.agreedOn);
    form.words("reference", agreement.reference);
    form.words("remarks", agreement.remarks);
}
template <typename Form>
void describe(Form& form, Of<Submission> auto& submission) {
    describeRecord(form, submission);
    form.number("year", submission.year);
    form.date("date", submission.date);
    form.words("reference", submission.reference);
    form.words("signatory", submission.signatory);
    form.words("paper", submission.paper);
    form.date("informedOn", submission.informedOn);
}
template <typename Form>
void describe(Form& form, Of<PublicationRuling> auto& ruling) {
    describeRecord(form, ruling);
    form.number("year", ruling.year);
    form.code("finding", ruling.finding);
    form.words("place", ruling.place);
    form.code("fingerprint", ruling.fingerprint);
    form.choice("mayStand", ruling.mayStand, answerCodes);
    form.words("reason", ruling.reason);
}
template <typename Form>
void describe(Form& form, Of<Restatement> auto& restatement) {
    describeRecord(form, restatement);
    form.number("year", restatement.year);
    form.code("figure", restatement.figure);
    form.words("valueBefore", restatement.before);
    form.words("valueAfter", restatement.after);
    form.words("reason", restatement.reason);
}
template <typename Form>
void describe(Form& form, Of<HouseStyle> auto& style) {
    describeRecord(form, style);
    form.words("accent", style.accent);
    form.ref("logo", style.logo);
    form.words("logoAlternative", style.logoAlternative);
    form.ref("regular", style.regular);
    form.ref("bold", style.bold);
    form.ref("italic", style.italic);
}
template <typename Form>
void describe(Form& form, Of<SealedEdition> auto& edition) {
    describeRecord(form, edition);
    form.number("year", edition.year);
    form.number("number", edition.number);
    form.date("cutOff", edition.cutOff);
    form.words("programVersion", edition.programVersion);
    form.ref("data", edition.data);
    form.ref("figures", edition.figures);
    form.ref("file", edition.file);
}

}  // namespace kamerklaar::domain
