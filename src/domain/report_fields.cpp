// SPDX-License-Identifier: EUPL-1.2
#include "domain/field_writer.h"

namespace kamerklaar::domain {

namespace {

void write(FieldWriter& out, const SpendingLine& line) {
    out.money("planned", line.planned);
    out.money("spent", line.spent);
}

void write(FieldWriter& out, const Intervention& intervention) {
    out.words("name", intervention.name);
    out.code("category", intervention.category);
    out.code("basis", intervention.basis);
    out.code("njiLevel", intervention.njiLevel);
    out.known("meetsQualityFramework", intervention.meetsQualityFramework);
    out.words("qualityNote", intervention.qualityNote);
    out.code("ageBand", intervention.ageBand);
    out.words("place", intervention.place);
    out.words("provider", intervention.provider);
    out.number("reachPlanned", intervention.reachPlanned);
    out.number("reachActual", intervention.reachActual);
    out.number("completed", intervention.completed);
    out.number("droppedOut", intervention.droppedOut);
    out.words("reachNote", intervention.reachNote);
    out.money("cost", intervention.cost);
    out.code("status", codeOf(intervention.status));
}

void write(FieldWriter& out, const Indicator& indicator) {
    out.words("name", indicator.name);
    out.words("unit", indicator.unit);
    out.words("source", indicator.source);
    out.number("baseline", indicator.baseline);
    out.number("target", indicator.target);
    out.number("actual", indicator.actual);
}

void write(FieldWriter& out, const FactorMovement& factor) {
    out.known("movement", factor.movement);
    out.words("note", factor.note);
}

void write(FieldWriter& out, const Partner& partner) {
    out.code("kind", partner.kind);
    out.words("name", partner.name);
    out.words("contribution", partner.contribution);
}

template <typename Line, typename KeyOf>
void writeKeyed(FieldWriter& out, const std::string& list, const std::vector<Line>& lines,
                KeyOf keyOf) {
    for (const Line& line : lines) {
        out.below(list + "/" + keyOf(line), [&] { write(out, line); });
    }
}

template <typename Line>
void writeNumbered(FieldWriter& out, const std::string& list, const std::vector<Line>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out.below(list + "/" + std::to_string(i), [&] { write(out, lines[i]); });
    }
}

}  // namespace

Fields fieldsOf(const YearlyReport& report) {
    FieldWriter out;
    out.number("municipality", report.municipality.value);
    out.number("round", report.round.value);
    out.code("status", codeOf(report.status));
    out.period("ownPeriod", report.ownPeriod);
    out.date("ownDue", report.ownDue);
    out.date("receivedOn", report.receivedOn);
    out.words("summary", report.summary);
    const auto code = [](const SpendingLine& line) { return line.code; };
    writeKeyed(out, "categories", report.categories, code);
    writeKeyed(out, "sectors", report.sectors, code);
    writeNumbered(out, "interventions", report.interventions);
    writeNumbered(out, "indicators", report.indicators);
    writeKeyed(out, "factors", report.factors,
               [](const FactorMovement& factor) { return factor.domain; });
    writeNumbered(out, "partners", report.partners);
    out.words("targetGroupProof", report.targetGroupProof);
    out.known("problemAnalysis", report.problemAnalysis);
    out.known("coordinatorInPlace", report.coordinatorInPlace);
    out.words("coordinatorNote", report.coordinatorNote);
    out.words("progress", report.progress);
    out.words("results", report.results);
    out.words("bottlenecks", report.bottlenecks);
    out.words("lessons", report.lessons);
    out.words("continuity", report.continuity);
    out.words("deviations", report.deviations);
    out.money("expectedUnderspending", report.expectedUnderspending);
    out.words("changeNote", report.changeNote);
    out.known("mayBeQuoted", report.mayBeQuoted);
    return out.take();
}

}  // namespace kamerklaar::domain
