// SPDX-License-Identifier: EUPL-1.2
#include "domain/changed_row.h"

#include <charconv>
#include <string_view>

namespace kamerklaar::domain {

namespace {
constexpr std::string_view beforePath = ", ";
}

std::string nameOf(const ChangedRow& row) {
    std::string name = std::string(codeOf(row.subject.kind)) + " " + std::to_string(row.subject.id);
    return row.path.empty() ? name : name + std::string(beforePath) + row.path;
}

std::optional<ChangedRow> changedRowIn(const Problem& problem) {
    const auto* fact =
        problem.kind == ProblemKind::RowChangedOutsideJournal && !problem.facts.empty()
            ? std::get_if<std::string>(&problem.facts.front())
            : nullptr;
    if (fact == nullptr) {
        return std::nullopt;
    }
    const std::string_view text = *fact;
    const std::string_view code = text.substr(0, text.find(' '));
    ChangedRow row;
    row.subject.kind = subjectKindFrom(code);
    if (code.size() == text.size() || codeOf(row.subject.kind) != code) {
        return std::nullopt;
    }
    const char* number = text.data() + code.size() + 1;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(number, end, row.subject.id);
    const std::string_view rest(read.ptr, static_cast<std::size_t>(end - read.ptr));
    if (read.ec != std::errc() || (!rest.empty() && !rest.starts_with(beforePath))) {
        return std::nullopt;
    }
    row.path = rest.empty() ? std::string() : std::string(rest.substr(beforePath.size()));
    return row;
}

}  // namespace kamerklaar::domain
