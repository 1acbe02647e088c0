// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "domain/publication.h"
#include "ui/words/field_table.h"

namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;

constexpr std::array textFields{
    KnownField{"documentForm", QT_TRANSLATE_NOOP("FieldWords", "Document"),
               asChoice<domain::documentFormCodes>},
    KnownField{"part", QT_TRANSLATE_NOOP("FieldWords", "Chapter")},
    KnownField{"body", QT_TRANSLATE_NOOP("FieldWords", "Text")},
};

constexpr std::array consultationFields{
    KnownField{"party", QT_TRANSLATE_NOOP("FieldWords", "Consulted party"),
               asTerm<domain::TermKind::ConsultationParty>},
    KnownField{"name", QT_TRANSLATE_NOOP("FieldWords", "Other party")},
    KnownField{"askedOn", QT_TRANSLATE_NOOP("FieldWords", "Asked on"), asDay},
    KnownField{"answeredOn", QT_TRANSLATE_NOOP("FieldWords", "Answered on"), asDay},
    KnownField{"consultationOutcome", QT_TRANSLATE_NOOP("FieldWords", "Answer"),
               asChoice<domain::consultationOutcomeCodes>},
    KnownField{"reference", QT_TRANSLATE_NOOP("FieldWords", "Reference of the answer")},
    KnownField{"document", QT_TRANSLATE_NOOP("FieldWords", "Document"),
               asReference<Kind::Document>},
    KnownField{"remarks", QT_TRANSLATE_NOOP("FieldWords", "Internal remarks")},
};

constexpr std::array commitmentFields{
    KnownField{"promise", QT_TRANSLATE_NOOP("FieldWords", "What was promised")},
    KnownField{"source", QT_TRANSLATE_NOOP("FieldWords", "Where it was promised")},
    KnownField{"madeOn", QT_TRANSLATE_NOOP("FieldWords", "Promised on"), asDay},
    KnownField{"fulfilledOn", QT_TRANSLATE_NOOP("FieldWords", "Fulfilled on"), asDay},
    KnownField{"fulfilledBy", QT_TRANSLATE_NOOP("FieldWords", "Fulfilled by the letter")},
    KnownField{"remarks", QT_TRANSLATE_NOOP("FieldWords", "Internal remarks")},
};

constexpr std::array agreementFields{
    KnownField{"askedOn", QT_TRANSLATE_NOOP("FieldWords", "Asked on"), asDay},
    KnownField{"agreedOn", QT_TRANSLATE_NOOP("FieldWords", "Agreed on"), asDay},
    KnownField{"reference", QT_TRANSLATE_NOOP("FieldWords", "Reference of the answer")},
    KnownField{"remarks", QT_TRANSLATE_NOOP("FieldWords", "Internal remarks")},
};

constexpr std::array submissionFields{
    KnownField{"date", QT_TRANSLATE_NOOP("FieldWords", "Date of the letter"), asDay},
    KnownField{"signatory", QT_TRANSLATE_NOOP("FieldWords", "Signed by (office)")},
    KnownField{"paper", QT_TRANSLATE_NOOP("FieldWords", "Parliamentary paper")},
    KnownField{"informedOn", QT_TRANSLATE_NOOP("FieldWords", "Parliament informed on"), asDay},
};

constexpr std::array rulingFields{
    KnownField{"finding", QT_TRANSLATE_NOOP("FieldWords", "Kind of data")},
    KnownField{"place", QT_TRANSLATE_NOOP("FieldWords", "Under the heading")},
    KnownField{"fingerprint", QT_TRANSLATE_NOOP("FieldWords", "Fingerprint of the text")},
    KnownField{"mayStand", QT_TRANSLATE_NOOP("FieldWords", "May stand"),
               asChoice<domain::answerCodes>},
    KnownField{"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
};

constexpr std::array restatementFields{
    KnownField{"figure", QT_TRANSLATE_NOOP("FieldWords", "Figure")},
    KnownField{"valueBefore", QT_TRANSLATE_NOOP("FieldWords", "In the edition before")},
    KnownField{"valueAfter", QT_TRANSLATE_NOOP("FieldWords", "Now")},
    KnownField{"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
};

constexpr std::array styleFields{
    KnownField{"accent", QT_TRANSLATE_NOOP("FieldWords", "Accent colour")},
    KnownField{"logo", QT_TRANSLATE_NOOP("FieldWords", "Logo"), asReference<Kind::Document>},
    KnownField{"logoAlternative", QT_TRANSLATE_NOOP("FieldWords", "What the logo says")},
    KnownField{"regular", QT_TRANSLATE_NOOP("FieldWords", "Regular font"),
               asReference<Kind::Document>},
    KnownField{"bold", QT_TRANSLATE_NOOP("FieldWords", "Bold font"), asReference<Kind::Document>},
    KnownField{"italic", QT_TRANSLATE_NOOP("FieldWords", "Italic font"),
               asReference<Kind::Document>},
};

constexpr std::array editionFields{
    KnownField{"number", QT_TRANSLATE_NOOP("FieldWords", "Version")},
    KnownField{"cutOff", QT_TRANSLATE_NOOP("FieldWords", "Cut-off date"), asDay},
    KnownField{"programVersion", QT_TRANSLATE_NOOP("FieldWords", "Version of the program")},
    KnownField{"data", QT_TRANSLATE_NOOP("FieldWords", "Data"), asReference<Kind::Document>},
    KnownField{"figures", QT_TRANSLATE_NOOP("FieldWords", "Figures"), asReference<Kind::Document>},
    KnownField{"file", QT_TRANSLATE_NOOP("FieldWords", "File"), asReference<Kind::Document>},
};

}  // namespace

FieldTable fieldsOfPublication(Kind of) {
    switch (of) {
        case Kind::ReportText:
            return {textFields, {}};
        case Kind::Consultation:
            return {consultationFields, {}};
        case Kind::Commitment:
            return {commitmentFields, {}};
        case Kind::PressAgreement:
            return {agreementFields, {}};
        case Kind::Submission:
            return {submissionFields, {}};
        case Kind::PublicationRuling:
            return {rulingFields, {}};
        case Kind::Restatement:
            return {restatementFields, {}};
        case Kind::HouseStyle:
            return {styleFields, {}};
        case Kind::SealedEdition:
            return {editionFields, {}};
        default:
            return {};
    }
}

}  // namespace kamerklaar::ui::words
