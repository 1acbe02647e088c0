// SPDX-License-Identifier: EUPL-1.2
#include "work/letters.h"

#include "domain/ensure.h"
#include "domain/words.h"
#include "work/deciding.h"
#include "work/filing.h"
#include "work/letter_template.h"
#include "work/reminding.h"
#include "work/reporting.h"

namespace kamerklaar::work {
namespace {

using domain::DecisionKind;
using domain::Letter;
using domain::LetterKind;
using domain::LetterTemplate;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

constexpr const char* mediaType = "application/vnd.oasis.opendocument.text";

bool fits(LetterKind letter, DecisionKind decision) {
    switch (letter) {
        case LetterKind::Award:
            return decision == DecisionKind::Award;
        case LetterKind::Amendment:
            return decision == DecisionKind::Amendment || decision == DecisionKind::Withdrawal;
        case LetterKind::Extension:
            return decision == DecisionKind::Extension;
        case LetterKind::Settlement:
            return decision == DecisionKind::Settlement;
        case LetterKind::Recovery:
            return decision == DecisionKind::Recovery;
        case LetterKind::Reminder:
        case LetterKind::Question:
        case LetterKind::Addressee:
        case LetterKind::ObjectionClause:
        case LetterKind::Signature:
            return false;
    }
    return false;
}

void objectToReport(const Context& context, const Letter& letter, Problems& problems) {
    const auto report = context.store.reports().find(letter.report);
    if (!report || report->municipality != letter.municipality) {
        problems.push_back(refusal(ProblemKind::Missing, "report"));
        return;
    }
    const bool isHere = !isAwaited(report->status);
    // Whoever has no award owes no report (domain::isOverdue).
    if (letter.letterKind == LetterKind::Reminder && !isHere &&
        !grantOf(context.store, letter.municipality, context.clock.today()).hasAward) {
        problems.push_back(refusal(ProblemKind::ReportNotOwed, "report"));
    }
    if (letter.letterKind == LetterKind::Reminder && isHere) {
        problems.push_back(refusal(ProblemKind::NotInThisStatus, "report",
                                   {std::string(domain::codeOf(report->status))}));
    }
}

void objectToDecision(const Context& context, const Letter& letter, Problems& problems) {
    const auto decision = context.store.decisions().find(letter.decision);
    if (!decision || decision->municipality != letter.municipality ||
        !fits(letter.letterKind, decision->decisionKind)) {
        problems.push_back(refusal(ProblemKind::Missing, "decision"));
    } else if (decision->status == domain::DecisionStatus::Declined) {
        problems.push_back(
            refusal(ProblemKind::AlreadyDecided, "decision",
                    {std::string(domain::codeIn(domain::decisionStatusCodes, decision->status))}));
    } else if (decision->reversedBy.isStored()) {
        problems.push_back(refusal(ProblemKind::AlreadyReversed, "decision"));
    }
}

/// What a letter is about, and its days.
Problems objectionsTo(const Context& context, const Letter& letter) {
    Problems problems;
    if (!context.store.municipalities().find(letter.municipality)) {
        problems.push_back(refusal(ProblemKind::Missing, "municipality"));
        return problems;
    }
    if (isAboutReport(letter.letterKind)) {
        objectToReport(context, letter, problems);
    } else {
        objectToDecision(context, letter, problems);
    }
    if (letter.answerBy && *letter.answerBy < letter.date) {
        problems.push_back(
            refusal(ProblemKind::PeriodReversed, "answerBy", {letter.date, *letter.answerBy}));
    }
    return problems;
}

/// "2025-07-01 rappel Almelo.odt"
std::string fileNameOf(const Letter& letter, const std::string& municipality) {
    return letter.date.iso() + " " + domain::words(letter.letterKind, domain::Language::Dutch) +
           " " + municipality + ".odt";
}

domain::Result<domain::CaseDocument> keep(const Context& context, const Letter& letter,
                                          const std::string& file) {
    const auto municipality = context.store.municipalities().find(letter.municipality);
    const auto maker = context.store.people().find(context.person);
    domain::CaseDocument document;
    document.subject = {domain::Subject::Kind::Municipality, letter.municipality.value};
    document.direction = domain::CaseDocument::Direction::Outgoing;
    document.fileName = fileNameOf(letter, municipality->name);
    document.mediaType = mediaType;
    document.date = letter.date;
    document.sender = maker ? maker->name : std::string();
    document.reference = letter.reference;
    return attachDocument(context, document, file);
}

}  // namespace

bool isAboutReport(LetterKind kind) {
    return kind == LetterKind::Reminder || kind == LetterKind::Question;
}

std::vector<LetterField> letterFields(const Context& context, const Letter& letter) {
    const LetterValues values = letterValues(context, letter);
    std::vector<LetterField> fields;
    for (const domain::LetterFieldName& field : domain::letterFieldNames()) {
        LetterField& one = fields.emplace_back(LetterField{field, {}});
        if (const auto shared = sharedText(field.name)) {
            one.value = templateOf(context.store, *shared).body;
        } else if (const auto value = values.find(field.name); value != values.end()) {
            one.value = value->second;
        }
    }
    return fields;
}

domain::Result<LetterText> letterText(const Context& context, const Letter& letter) {
    domain::ensure(domain::isLetter(letter.letterKind), "only letters are made");
    Problems problems = objectionsTo(context, letter);
    for (const LetterKind kind : {letter.letterKind, LetterKind::Addressee,
                                  LetterKind::ObjectionClause, LetterKind::Signature}) {
        const Problems wrong = check(templateOf(context.store, kind));
        problems.insert(problems.end(), wrong.begin(), wrong.end());
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return filledLetter(context.store, letter, letterValues(context, letter));
}

domain::Result<LetterText> filledLetter(Store& store, const Letter& letter, LetterValues values) {
    const LetterTemplate sample = templateOf(store, letter.letterKind);
    LetterFiller filler(store, std::move(values));
    LetterText text;
    text.title = filler.line(sample.title, "title");
    text.addressee = filler.paragraphs(templateOf(store, LetterKind::Addressee).body);
    text.date = domain::formatDateLong(letter.date, domain::Language::Dutch);
    text.reference = letter.reference;
    text.body = filler.paragraphs(sample.body);
    text.isExample = store.isExample();
    if (!filler.problems().empty()) {
        return tl::unexpected(filler.problems());
    }
    return text;
}

domain::Result<Letter> makeLetter(const Context& context, const LetterWriter& writer,
                                  Letter letter) {
    return inOneAct(context, Act::MakeLetter, [&]() -> domain::Result<Letter> {
        const auto text = letterText(context, letter);
        if (!text) {
            return tl::unexpected(text.error());
        }
        const auto decision = context.store.decisions().find(letter.decision);
        if (decision && !decision->counts()) {
            return domain::refused(
                ProblemKind::NotApprovedYet, "decision",
                {std::string(domain::codeIn(domain::decisionKindCodes, decision->decisionKind))});
        }
        const auto document = keep(context, letter, writer.odt(*text));
        if (!document) {
            return tl::unexpected(document.error());
        }
        letter.title = text->title;
        letter.document = document->id;
        letter.version = 0;
        letter.id = context.store.records<Letter>().add(letter);
        record(context, Act::MakeLetter, letter.subject(),
               domain::difference({}, domain::fieldsOf(letter)));
        return letter;
    });
}

}  // namespace kamerklaar::work
