// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "domain/dossier_notes.h"
#include "ui/words/field_table.h"

// The smaller records of a dossier.
namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;

QString asDifference(const std::string& value, const Reader& /*with*/) {
    return differenceName(value);
}

constexpr std::array explanationFields{
    KnownField{"difference", QT_TRANSLATE_NOOP("FieldWords", "Difference between"), asDifference},
    KnownField{"leftAmount", QT_TRANSLATE_NOOP("FieldWords", "Amount of the first source"),
               asMoney},
    KnownField{"rightAmount", QT_TRANSLATE_NOOP("FieldWords", "Amount of the second source"),
               asMoney},
    KnownField{"text", QT_TRANSLATE_NOOP("FieldWords", "Explanation")},
};

constexpr std::array splitFields{
    KnownField{"report", QT_TRANSLATE_NOOP("FieldWords", "Progress report"),
               asReference<Kind::Report>},
    KnownField{"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason of the division")},
    KnownField{"parts", QT_TRANSLATE_NOOP("FieldWords", "Parts")},
    KnownField{"spent", QT_TRANSLATE_NOOP("FieldWords", "Spent"), asMoney},
};
constexpr std::array splitLines{
    KnownLines{"parts", QT_TRANSLATE_NOOP("FieldWords", "Part %1")},
};

constexpr std::array reportNoteFields{
    KnownField{"report", QT_TRANSLATE_NOOP("FieldWords", "Progress report"),
               asReference<Kind::Report>},
    KnownField{"text", QT_TRANSLATE_NOOP("FieldWords", "Note")},
};

constexpr std::array objectionFields{
    KnownField{"against", QT_TRANSLATE_NOOP("FieldWords", "Against"), asReference<Kind::Decision>},
    KnownField{"grounds", QT_TRANSLATE_NOOP("FieldWords", "Grounds of the objection")},
    KnownField{"outcome", QT_TRANSLATE_NOOP("FieldWords", "Ruling"),
               asChoice<domain::objectionOutcomeCodes>},
    KnownField{"decidedOn", QT_TRANSLATE_NOOP("FieldWords", "Ruled on"), asDay},
    KnownField{"ruling", QT_TRANSLATE_NOOP("FieldWords", "Reason of the ruling")},
    KnownField{"decision", QT_TRANSLATE_NOOP("FieldWords", "Decision that followed"),
               asReference<Kind::Decision>},
};

constexpr std::array deadlineFields{
    KnownField{"name", QT_TRANSLATE_NOOP("FieldWords", "What has to be done")},
    KnownField{"source", QT_TRANSLATE_NOOP("FieldWords", "Article or letter")},
    KnownField{"doneOn", QT_TRANSLATE_NOOP("FieldWords", "Done on"), asDay},
};

constexpr KnownField letterKind{"letterKind", QT_TRANSLATE_NOOP("FieldWords", "Kind of letter"),
                                asChoice<domain::letterKindCodes>};

constexpr std::array templateFields{
    letterKind,
    KnownField{"body", QT_TRANSLATE_NOOP("FieldWords", "Text")},
};

constexpr std::array letterFields{
    letterKind,
    KnownField{"answerBy", QT_TRANSLATE_NOOP("FieldWords", "Answer expected by"), asDay},
    KnownField{"document", QT_TRANSLATE_NOOP("FieldWords", "File"), asReference<Kind::Document>},
    KnownField{"report", QT_TRANSLATE_NOOP("FieldWords", "About the report"),
               asReference<Kind::Report>},
    KnownField{"decision", QT_TRANSLATE_NOOP("FieldWords", "About the decision"),
               asReference<Kind::Decision>},
};

}  // namespace

FieldTable fieldsOfNotes(Kind of) {
    switch (of) {
        case Kind::Explanation:
            return {explanationFields, {}};
        case Kind::SpendingSplit:
            return {splitFields, splitLines};
        case Kind::ReportNote:
            return {reportNoteFields, {}};
        case Kind::Objection:
            return {objectionFields, {}};
        case Kind::Deadline:
            return {deadlineFields, {}};
        case Kind::LetterTemplate:
            return {templateFields, {}};
        case Kind::Letter:
            return {letterFields, {}};
        default:
            return {};
    }
}

}  // namespace kamerklaar::ui::words
