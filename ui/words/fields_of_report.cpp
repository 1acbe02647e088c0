// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "domain/fields.h"
#include "ui/words/field_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

using domain::TermKind;

QString asStatus(const std::string& value, const Reader& with) {
    const auto status = domain::reportStatusFrom(value);
    return text(status ? domain::words(*status, with.language) : value);
}

QString asInterventionStatus(const std::string& value, const Reader& with) {
    return text(domain::words(domain::interventionStatusFrom(value), with.language));
}

QString asMovement(const std::string& value, const Reader& with) {
    return text(domain::words(domain::movementFrom(value), with.language));
}

QString asAnalysis(const std::string& value, const Reader& with) {
    return text(domain::words(domain::analysisStatusFrom(value), with.language));
}

constexpr std::array reportFieldList{
    KnownField{"ownDue", QT_TRANSLATE_NOOP("FieldWords", "Due on, in the award letter"), asDay},
    KnownField{"interventions/status", QT_TRANSLATE_NOOP("FieldWords", "Status"),
               asInterventionStatus},
    KnownField{"status", QT_TRANSLATE_NOOP("FieldWords", "Status"), asStatus},
    KnownField{"planned", QT_TRANSLATE_NOOP("FieldWords", "Planned"), asMoney},
    KnownField{"spent", QT_TRANSLATE_NOOP("FieldWords", "Spent"), asMoney},
    KnownField{"cost", QT_TRANSLATE_NOOP("FieldWords", "Cost"), asMoney},
    KnownField{"basis", QT_TRANSLATE_NOOP("FieldWords", "Evidence basis"),
               asTerm<TermKind::EvidenceBasis>},
    KnownField{"njiLevel", QT_TRANSLATE_NOOP("FieldWords", "Level of recognition"),
               asTerm<TermKind::NjiLevel>},
    KnownField{"ageBand", QT_TRANSLATE_NOOP("FieldWords", "Age band"), asTerm<TermKind::AgeBand>},
    KnownField{"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind"), asTerm<TermKind::PartnerKind>},
    KnownField{"meetsQualityFramework",
               QT_TRANSLATE_NOOP("FieldWords", "Meets the quality framework"), asYesNo},
    KnownField{"qualityNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the quality framework")},
    KnownField{"place", QT_TRANSLATE_NOOP("FieldWords", "Place")},
    KnownField{"provider", QT_TRANSLATE_NOOP("FieldWords", "Provider")},
    KnownField{"reachPlanned", QT_TRANSLATE_NOOP("FieldWords", "Planned reach"), asCount},
    KnownField{"reachActual", QT_TRANSLATE_NOOP("FieldWords", "Actual reach"), asCount},
    KnownField{"completed", QT_TRANSLATE_NOOP("FieldWords", "Completed"), asCount},
    KnownField{"droppedOut", QT_TRANSLATE_NOOP("FieldWords", "Dropped out"), asCount},
    KnownField{"reachNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the reach")},
    KnownField{"baseline", QT_TRANSLATE_NOOP("FieldWords", "Baseline"), asThousandths},
    KnownField{"target", QT_TRANSLATE_NOOP("FieldWords", "Target"), asThousandths},
    KnownField{"actual", QT_TRANSLATE_NOOP("FieldWords", "Actual"), asThousandths},
    KnownField{"movement", QT_TRANSLATE_NOOP("FieldWords", "Movement"), asMovement},
    KnownField{"summary", QT_TRANSLATE_NOOP("FieldWords", "Summary")},
    KnownField{"targetGroupProof",
               QT_TRANSLATE_NOOP("FieldWords", "Proof that the target group is reached")},
    KnownField{"problemAnalysis", QT_TRANSLATE_NOOP("FieldWords", "Problem analysis"), asAnalysis},
    KnownField{"coordinatorInPlace", QT_TRANSLATE_NOOP("FieldWords", "Coordinator in place"),
               asYesNo},
    KnownField{"coordinatorNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the coordinator")},
    KnownField{"progress", QT_TRANSLATE_NOOP("FieldWords", "Progress")},
    KnownField{"results", QT_TRANSLATE_NOOP("FieldWords", "Results")},
    KnownField{"bottlenecks", QT_TRANSLATE_NOOP("FieldWords", "Bottlenecks")},
    KnownField{"lessons", QT_TRANSLATE_NOOP("FieldWords", "Lessons")},
    KnownField{"continuity", QT_TRANSLATE_NOOP("FieldWords", "Continuity")},
    KnownField{"deviations", QT_TRANSLATE_NOOP("FieldWords", "Deviations")},
    KnownField{"expectedUnderspending", QT_TRANSLATE_NOOP("FieldWords", "Expected underspending"),
               asMoney},
    KnownField{"changeNote",
               QT_TRANSLATE_NOOP("FieldWords", "Note on the change against last year")},
    KnownField{"mayBeQuoted", QT_TRANSLATE_NOOP("FieldWords", "May be quoted"), asYesNo},
};

constexpr std::array reportLineList{
    KnownLines{"categories", "", termLine<TermKind::CostCategory>},
    KnownLines{"sectors", "", termLine<TermKind::Sector>},
    KnownLines{"factors", "", termLine<TermKind::FactorDomain>},
    KnownLines{"interventions", QT_TRANSLATE_NOOP("FieldWords", "Intervention %1")},
    KnownLines{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicator %1")},
    KnownLines{"partners", QT_TRANSLATE_NOOP("FieldWords", "Partner %1")},
};

}  // namespace

FieldTable fieldsOfReport() {
    return {reportFieldList, reportLineList};
}

}  // namespace kamerklaar::ui::words
