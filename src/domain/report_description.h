// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/describe.h"
#include "domain/yearly_report.h"

// The description of a yearly report (describe.h). Its store has tables of its own; journal and
// drafts spell it out by this.
namespace kamerklaar::domain {

template <typename Form>
void describe(Form& form, Of<SpendingLine> auto& line) {
    form.money("planned", line.planned);
    form.money("spent", line.spent);
}

template <typename Form>
void describe(Form& form, Of<Intervention> auto& intervention) {
    form.words("name", intervention.name);
    form.code("category", intervention.category);
    form.code("basis", intervention.basis);
    form.code("njiLevel", intervention.njiLevel);
    form.known("meetsQualityFramework", intervention.meetsQualityFramework);
    form.words("qualityNote", intervention.qualityNote);
    form.code("ageBand", intervention.ageBand);
    form.words("place", intervention.place);
    form.words("provider", intervention.provider);
    form.number("reachPlanned", intervention.reachPlanned);
    form.number("reachActual", intervention.reachActual);
    form.number("completed", intervention.completed);
    form.number("droppedOut", intervention.droppedOut);
    form.words("reachNote", intervention.reachNote);
    form.money("cost", intervention.cost);
    form.coded("status", intervention.status);
}

template <typename Form>
void describe(Form& form, Of<Indicator> auto& indicator) {
    form.words("name", indicator.name);
    form.words("unit", indicator.unit);
    form.words("source", indicator.source);
    form.number("baseline", indicator.baseline);
    form.number("target", indicator.target);
    form.number("actual", indicator.actual);
}

template <typename Form>
void describe(Form& form, Of<FactorMovement> auto& factor) {
    form.known("movement", factor.movement);
    form.words("note", factor.note);
}

template <typename Form>
void describe(Form& form, Of<Partner> auto& partner) {
    form.code("kind", partner.kind);
    form.words("name", partner.name);
    form.words("contribution", partner.contribution);
}

template <typename Form>
void describe(Form& form, Of<YearlyReport> auto& report) {
    form.number("municipality", report.municipality.value);
    form.number("round", report.round.value);
    form.coded("status", report.status);
    form.period("ownPeriod", report.ownPeriod);
    form.date("ownDue", report.ownDue);
    form.date("receivedOn", report.receivedOn);
    form.words("summary", report.summary);
    form.keyed("categories", report.categories, &SpendingLine::code);
    form.keyed("sectors", report.sectors, &SpendingLine::code);
    form.lines("interventions", report.interventions);
    form.lines("indicators", report.indicators);
    form.keyed("factors", report.factors, &FactorMovement::domain);
    form.lines("partners", report.partners);
    form.words("targetGroupProof", report.targetGroupProof);
    form.known("problemAnalysis", report.problemAnalysis);
    form.known("coordinatorInPlace", report.coordinatorInPlace);
    form.words("coordinatorNote", report.coordinatorNote);
    form.words("progress", report.progress);
    form.words("results", report.results);
    form.words("bottlenecks", report.bottlenecks);
    form.words("lessons", report.lessons);
    form.words("continuity", report.continuity);
    form.words("deviations", report.deviations);
    form.money("expectedUnderspending", report.expectedUnderspending);
    form.words("changeNote", report.changeNote);
    form.known("mayBeQuoted", report.mayBeQuoted);
}

}  // namespace kamerklaar::domain
