// SPDX-License-Identifier: EUPL-1.2
#include "domain/case_document.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<Subject::Kind, 33> subjectKindCodes = {{
    {Subject::Kind::File, "file"},
    {Subject::Kind::Municipality, "municipality"},
    {Subject::Kind::Round, "round"},
    {Subject::Kind::Report, "report"},
    {Subject::Kind::Allocation, "allocation"},
    {Subject::Kind::Instalment, "instalment"},
    {Subject::Kind::Payment, "payment"},
    {Subject::Kind::Document, "document"},
    {Subject::Kind::Person, "person"},
    {Subject::Kind::Edition, "edition"},
    {Subject::Kind::Decision, "decision"},
    {Subject::Kind::Application, "application"},
    {Subject::Kind::Notification, "notification"},
    {Subject::Kind::ContinuityReport, "continuity_report"},
    {Subject::Kind::SisaReturn, "sisa_return"},
    {Subject::Kind::Explanation, "explanation"},
    {Subject::Kind::Objection, "objection"},
    {Subject::Kind::SpendingSplit, "spending_split"},
    {Subject::Kind::Selection, "selection"},
    {Subject::Kind::Letter, "letter"},
    {Subject::Kind::LetterTemplate, "letter_template"},
    {Subject::Kind::Deadline, "deadline"},
    {Subject::Kind::ReportText, "report_text"},
    {Subject::Kind::Consultation, "consultation"},
    {Subject::Kind::Commitment, "commitment"},
    {Subject::Kind::PressAgreement, "press_agreement"},
    {Subject::Kind::Submission, "submission"},
    {Subject::Kind::PublicationRuling, "publication_ruling"},
    {Subject::Kind::Restatement, "restatement"},
    {Subject::Kind::HouseStyle, "house_style"},
    {Subject::Kind::SealedEdition, "sealed_edition"},
    {Subject::Kind::ContactPerson, "contact_person"},
    {Subject::Kind::ReportNote, "report_note"},
}};

}  // namespace

std::string_view codeOf(Subject::Kind kind) {
    return codeIn(subjectKindCodes, kind);
}

Subject::Kind subjectKindFrom(std::string_view code) {
    return valueIn(subjectKindCodes, code).value_or(Subject::Kind::File);
}

}  // namespace kamerklaar::domain
