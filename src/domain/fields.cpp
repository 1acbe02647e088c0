// SPDX-License-Identifier: EUPL-1.2
#include "domain/fields.h"

#include <algorithm>
#include <unordered_map>

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<Answer, 3> storedAnswerCodes = {{
    {Answer::Unknown, "unknown"},
    {Answer::No, "no"},
    {Answer::Yes, "yes"},
}};

constexpr CodeTable<InterventionStatus, 4> interventionStatusCodes = {{
    {InterventionStatus::Planned, "planned"},
    {InterventionStatus::Running, "running"},
    {InterventionStatus::Finished, "finished"},
    {InterventionStatus::Stopped, "stopped"},
}};

constexpr CodeTable<Movement, 4> movementCodes = {{
    {Movement::Unknown, "unknown"},
    {Movement::Better, "better"},
    {Movement::Same, "same"},
    {Movement::Worse, "worse"},
}};

constexpr CodeTable<AnalysisStatus, 4> analysisStatusCodes = {{
    {AnalysisStatus::Unknown, "unknown"},
    {AnalysisStatus::NotStarted, "not_started"},
    {AnalysisStatus::InProgress, "in_progress"},
    {AnalysisStatus::Finished, "finished"},
}};

}  // namespace

Changes difference(const Fields& before, const Fields& after) {
    std::unordered_map<std::string, const Field*> earlier;
    for (const Field& field : before) {
        earlier.emplace(field.path, &field);
    }
    Changes changes;
    for (const Field& field : after) {
        const auto found = earlier.find(field.path);
        const std::string was = found == earlier.end() ? std::string() : found->second->text;
        if (found != earlier.end()) {
            earlier.erase(found);
        }
        if (was != field.text) {
            changes.push_back({field.path, was, field.text, field.isPrivate});
        }
    }
    for (const Field& field : before) {
        const auto found = earlier.find(field.path);
        if (found != earlier.end() && found->second == &field && !field.text.empty()) {
            changes.push_back({field.path, field.text, {}, field.isPrivate});
        }
    }
    return changes;
}

std::string_view codeOf(Answer answer) {
    return codeIn(storedAnswerCodes, answer);
}

std::string_view codeOf(InterventionStatus status) {
    return codeIn(interventionStatusCodes, status);
}

std::string_view codeOf(Movement movement) {
    return codeIn(movementCodes, movement);
}

std::string_view codeOf(AnalysisStatus status) {
    return codeIn(analysisStatusCodes, status);
}

Answer answerFrom(std::string_view code) {
    return valueIn(storedAnswerCodes, code).value_or(Answer::Unknown);
}

InterventionStatus interventionStatusFrom(std::string_view code) {
    return valueIn(interventionStatusCodes, code).value_or(InterventionStatus::Planned);
}

Movement movementFrom(std::string_view code) {
    return valueIn(movementCodes, code).value_or(Movement::Unknown);
}

AnalysisStatus analysisStatusFrom(std::string_view code) {
    return valueIn(analysisStatusCodes, code).value_or(AnalysisStatus::Unknown);
}

void readCode(std::string_view code, Answer& value) {
    value = answerFrom(code);
}

void readCode(std::string_view code, InterventionStatus& value) {
    value = interventionStatusFrom(code);
}

void readCode(std::string_view code, Movement& value) {
    value = movementFrom(code);
}

void readCode(std::string_view code, AnalysisStatus& value) {
    value = analysisStatusFrom(code);
}

void readCode(std::string_view code, ReportStatus& value) {
    value = reportStatusFrom(code).value_or(value);
}

}  // namespace kamerklaar::domain
