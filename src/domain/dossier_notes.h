// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/decision.h"
#include "domain/describe.h"
#include "domain/record.h"

// The smaller records of a dossier: what explains a difference, overrides a reckoning, sets a day.
namespace kamerklaar::domain {

/// Why two sources differ. It holds for the two amounts it was given for: when one changes, the
/// difference is open again.
struct Explanation : Record<Explanation> {
    static constexpr auto kind = Subject::Kind::Explanation;
    static constexpr const char* table = "explanation";

    std::string difference;  ///< which two sources: "sisa_reports", "sisa_payments" …
    int year = 0;            ///< calendar year
    Money left;
    Money right;
    std::string text;
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// A part of a report's spending as an officer divided it, in place of the division by days.
struct SplitPart {
    int calendarYear = 0;
    int programmeYear = 0;  ///< of the scheme; 0 for after the last
    Money spent;
    friend bool operator==(const SplitPart&, const SplitPart&) = default;
};
struct SpendingSplit : Record<SpendingSplit> {
    static constexpr auto kind = Subject::Kind::SpendingSplit;
    static constexpr const char* table = "spending_split";

    ReportId report;
    std::vector<SplitPart> parts;  ///< none: by days again
    std::string reason;
    friend bool operator==(const SpendingSplit&, const SpendingSplit&) = default;
};

/// What an officer wants to remember about a report: for colleagues, and never published.
struct ReportNote : Record<ReportNote> {
    static constexpr auto kind = Subject::Kind::ReportNote;
    static constexpr const char* table = "report_note";

    ReportId report;
    std::string text;
    friend bool operator==(const ReportNote&, const ReportNote&) = default;
};

enum class ObjectionOutcome { Open, Inadmissible, Unfounded, Founded, Withdrawn };
inline constexpr CodeTable<ObjectionOutcome, 5> objectionOutcomeCodes = {{
    {ObjectionOutcome::Open, "open"},
    {ObjectionOutcome::Inadmissible, "inadmissible"},
    {ObjectionOutcome::Unfounded, "unfounded"},
    {ObjectionOutcome::Founded, "founded"},
    {ObjectionOutcome::Withdrawn, "withdrawn"},
}};

/// Bezwaar against a decision.
struct Objection : Record<Objection> {
    static constexpr auto kind = Subject::Kind::Objection;
    static constexpr const char* table = "objection";

    DecisionId against;
    std::optional<Date> receivedOn;
    std::string grounds;
    std::string caseNumber;
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    std::optional<Date> decidedOn;
    std::string ruling;
    DecisionId decision;  ///< what follows from the ruling, if anything
    friend bool operator==(const Objection&, const Objection&) = default;
};

/// Something that has to be done by a day, beside what scheme and rounds set already.
struct Deadline : Record<Deadline> {
    static constexpr auto kind = Subject::Kind::Deadline;
    static constexpr const char* table = "deadline";

    std::string name;
    Date due;
    std::string source;  ///< article or letter
    std::optional<Date> doneOn;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

enum class LetterKind {
    Reminder,
    Question,
    Award,
    Amendment,  ///< and a withdrawal, which lowers the grant
    Extension,
    Settlement,
    Recovery,
    // No letters, but texts that letters share: see isLetter
    Addressee,
    ObjectionClause,
    Signature,
};
inline constexpr CodeTable<LetterKind, 10> letterKindCodes = {{
    {LetterKind::Reminder, "reminder"},
    {LetterKind::Question, "question"},
    {LetterKind::Award, "award"},
    {LetterKind::Amendment, "amendment"},
    {LetterKind::Extension, "extension"},
    {LetterKind::Settlement, "settlement"},
    {LetterKind::Recovery, "recovery"},
    {LetterKind::Addressee, "addressee"},
    {LetterKind::ObjectionClause, "objection_clause"},
    {LetterKind::Signature, "signature"},
}};
/// Whether a letter of this kind can be made; of the others there is a text to edit only.
[[nodiscard]] constexpr bool isLetter(LetterKind kind) {
    return kind < LetterKind::Addressee;
}

/// The text of a kind of letter, with fields in braces: "{gemeente}" (letter_fields.h). One
/// paragraph a line; a line that begins with "# " is a heading, one with "- " an item, and one with
/// "? " is left out when a field in it has no value.
struct LetterTemplate : Record<LetterTemplate> {
    static constexpr auto kind = Subject::Kind::LetterTemplate;
    static constexpr const char* table = "letter_template";

    LetterKind letterKind = LetterKind::Reminder;
    std::string title;
    std::string body;
    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

/// A letter that was made. Nothing is sent; the file is kept and what it is about is named.
struct Letter : Record<Letter> {
    static constexpr auto kind = Subject::Kind::Letter;
    static constexpr const char* table = "letter";

    LetterKind letterKind = LetterKind::Reminder;
    Date date;
    std::string reference;
    std::string title;
    std::optional<Date> answerBy;  ///< until when an answer is expected
    DocumentId document;
    ReportId report;  ///< what it is about, or
    DecisionId decision;
    friend bool operator==(const Letter&, const Letter&) = default;
};

template <typename Form>
void describe(Form& form, Of<Explanation> auto& explanation) {
    describeRecord(form, explanation);
    form.code("difference", explanation.difference);
    form.number("year", explanation.year);
    form.money("leftAmount", explanation.left);
    form.money("rightAmount", explanation.right);
    form.words("text", explanation.text);
}
template <typename Form>
void describe(Form& form, Of<SplitPart> auto& part) {
    form.number("calendarYear", part.calendarYear);
    form.number("programmeYear", part.programmeYear);
    form.money("spent", part.spent);
}
template <typename Form>
void describe(Form& form, Of<SpendingSplit> auto& split) {
    describeRecord(form, split);
    form.ref("report", split.report);
    form.words("reason", split.reason);
    form.lines("parts", split.parts);
}
template <typename Form>
void describe(Form& form, Of<ReportNote> auto& note) {
    describeRecord(form, note);
    form.ref("report", note.report);
    form.words("text", note.text);
}
template <typename Form>
void describe(Form& form, Of<Objection> auto& objection) {
    describeRecord(form, objection);
    form.ref("against", objection.against);
    form.date("receivedOn", objection.receivedOn);
    form.words("grounds", objection.grounds);
    form.words("caseNumber", objection.caseNumber);
    form.choice("outcome", objection.outcome, objectionOutcomeCodes);
    form.date("decidedOn", objection.decidedOn);
    form.words("ruling", objection.ruling);
    form.ref("decision", objection.decision);
}
template <typename Form>
void describe(Form& form, Of<Deadline> auto& deadline) {
    describeRecord(form, deadline);
    form.words("name", deadline.name);
    form.date("due", deadline.due);
    form.words("source", deadline.source);
    form.date("doneOn", deadline.doneOn);
}
template <typename Form>
void describe(Form& form, Of<LetterTemplate> auto& sample) {
    describeRecord(form, sample);
    form.choice("letterKind", sample.letterKind, letterKindCodes);
    form.words("title", sample.title);
    form.words("body", sample.body);
}
template <typename Form>
void describe(Form& form, Of<Letter> auto& letter) {
    describeRecord(form, letter);
    form.choice("letterKind", letter.letterKind, letterKindCodes);
    form.date("date", letter.date);
    form.words("reference", letter.reference);
    form.words("title", letter.title);
    form.date("answerBy", letter.answerBy);
    form.ref("document", letter.document);
    form.ref("report", letter.report);
    form.ref("decision", letter.decision);
}

}  // namespace kamerklaar::domain
