// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/entries.h"

namespace kamerklaar::ui {

using domain::FactorMovement;
using domain::Indicator;
using domain::Intervention;
using domain::Partner;
using domain::SpendingLine;
using domain::YearlyReport;

const Entries<YearlyReport>& reportEntries() {
    static const Entries<YearlyReport> entries = {
        {"receivedOn", EntryKind::Date, &YearlyReport::receivedOn},
        {"summary", EntryKind::Text, &YearlyReport::summary},
        {"targetGroupProof", EntryKind::Text, &YearlyReport::targetGroupProof},
        {"problemAnalysis", EntryKind::Choice, &YearlyReport::problemAnalysis},
        {"coordinatorInPlace", EntryKind::Choice, &YearlyReport::coordinatorInPlace},
        {"coordinatorNote", EntryKind::Text, &YearlyReport::coordinatorNote},
        {"progress", EntryKind::Text, &YearlyReport::progress},
        {"results", EntryKind::Text, &YearlyReport::results},
        {"bottlenecks", EntryKind::Text, &YearlyReport::bottlenecks},
        {"lessons", EntryKind::Text, &YearlyReport::lessons},
        {"continuity", EntryKind::Text, &YearlyReport::continuity},
        {"deviations", EntryKind::Text, &YearlyReport::deviations},
        {"expectedUnderspending", EntryKind::Money, &YearlyReport::expectedUnderspending},
        {"changeNote", EntryKind::Text, &YearlyReport::changeNote},
        {"mayBeQuoted", EntryKind::Choice, &YearlyReport::mayBeQuoted},
    };
    return entries;
}

const Entries<SpendingLine>& spendingEntries() {
    static const Entries<SpendingLine> entries = {
        {"planned", EntryKind::Money, &SpendingLine::planned},
        {"spent", EntryKind::Money, &SpendingLine::spent},
    };
    return entries;
}

const Entries<FactorMovement>& factorEntries() {
    static const Entries<FactorMovement> entries = {
        {"movement", EntryKind::Choice, &FactorMovement::movement},
        {"note", EntryKind::Text, &FactorMovement::note},
    };
    return entries;
}

const Entries<Intervention>& interventionEntries() {
    static const Entries<Intervention> entries = {
        {"name", EntryKind::Text, &Intervention::name},
        {"category", EntryKind::Choice, &Intervention::category},
        {"status", EntryKind::Choice, &Intervention::status},
        {"cost", EntryKind::Money, &Intervention::cost},
        {"basis", EntryKind::Choice, &Intervention::basis},
        {"njiLevel", EntryKind::Choice, &Intervention::njiLevel},
        {"meetsQualityFramework", EntryKind::Choice, &Intervention::meetsQualityFramework},
        {"qualityNote", EntryKind::Text, &Intervention::qualityNote},
        {"ageBand", EntryKind::Choice, &Intervention::ageBand},
        {"place", EntryKind::Text, &Intervention::place},
        {"provider", EntryKind::Text, &Intervention::provider},
        {"reachPlanned", EntryKind::Count, &Intervention::reachPlanned},
        {"reachActual", EntryKind::Count, &Intervention::reachActual},
        {"completed", EntryKind::Count, &Intervention::completed},
        {"droppedOut", EntryKind::Count, &Intervention::droppedOut},
        {"reachNote", EntryKind::Text, &Intervention::reachNote},
    };
    return entries;
}

const Entries<Indicator>& indicatorEntries() {
    static const Entries<Indicator> entries = {
        {"name", EntryKind::Text, &Indicator::name},
        {"unit", EntryKind::Text, &Indicator::unit},
        {"source", EntryKind::Text, &Indicator::source},
        {"baseline", EntryKind::Decimal, &Indicator::baseline},
        {"target", EntryKind::Decimal, &Indicator::target},
        {"actual", EntryKind::Decimal, &Indicator::actual},
    };
    return entries;
}

const Entries<Partner>& partnerEntries() {
    static const Entries<Partner> entries = {
        {"kind", EntryKind::Choice, &Partner::kind},
        {"name", EntryKind::Text, &Partner::name},
        {"contribution", EntryKind::Text, &Partner::contribution},
    };
    return entries;
}

}  // namespace kamerklaar::ui
