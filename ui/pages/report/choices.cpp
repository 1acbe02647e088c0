// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/choices.h"

#include "domain/fields.h"
#include "domain/words.h"

namespace kamerklaar::ui {
namespace {

/// "Unknown" is not among the values: a list offers it as "not stated".
template <typename Value>
Choices choices(std::initializer_list<Value> values, domain::Language language) {
    Choices made;
    for (const Value value : values) {
        const std::string_view code = domain::codeOf(value);
        made.push_back({QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                        QString::fromStdString(domain::words(value, language))});
    }
    return made;
}

}  // namespace

Choices answerChoices(domain::Language language) {
    using domain::Answer;
    return choices({Answer::Yes, Answer::No}, language);
}

Choices interventionStatusChoices(domain::Language language) {
    using Status = domain::InterventionStatus;
    return choices({Status::Planned, Status::Running, Status::Finished, Status::Stopped}, language);
}

Choices movementChoices(domain::Language language) {
    using domain::Movement;
    return choices({Movement::Better, Movement::Same, Movement::Worse}, language);
}

Choices analysisChoices(domain::Language language) {
    using Status = domain::AnalysisStatus;
    return choices({Status::NotStarted, Status::InProgress, Status::Finished}, language);
}

}  // namespace kamerklaar::ui
