// SPDX-License-Identifier: EUPL-1.2
#include "cli/table_problems.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "domain/problem_text.h"
#include "work/table_cells.h"

namespace kamerklaar::cli {
namespace {

using domain::Problem;
using domain::ProblemKind;

bool isAboutFile(const Problem& problem) {
    switch (problem.kind) {
        case ProblemKind::FileMissing:
        case ProblemKind::FileUnreadable:
        case ProblemKind::TableUnreadable:
        case ProblemKind::TableTooLarge:
        case ProblemKind::TableProtected:
        case ProblemKind::WorkbookNotOurs:
            return true;
        default:
            return false;
    }
}

}  // namespace

int tellTableProblems(const domain::Problems& problems, Language language) {
    for (const Problem& problem : problems) {
        std::fprintf(stderr, "%s\n", work::sentenceWithPlace(problem, language).c_str());
    }
    if (std::any_of(problems.begin(), problems.end(), isAboutFile)) {
        return Misused;
    }
    return domain::refuses(problems) ? Refused : Fine;
}

Json problemsJson(const domain::Problems& problems, Language language) {
    Json list = Json::array();
    for (const Problem& problem : problems) {
        Json one;
        one["severity"] = domain::codeOf(problem.severity);
        one["kind"] = domain::codeOf(problem.kind);
        if (const auto place = work::cellOf(problem)) {
            one["sheet"] = place->sheet;
            one["cell"] = place->cell;
        }
        one["message"] = domain::sentence(problem, language);
        one["article"] = problem.article;
        list.push_back(std::move(one));
    }
    return list;
}

work::WorkbookWriter::Format formatOf(const std::string& path, Language language) {
    using Format = work::WorkbookWriter::Format;
    const std::string ending = std::filesystem::path(path).extension().string();
    if (ending == ".xlsx") {
        return Format::Xlsx;
    }
    if (ending == ".ods") {
        return Format::Ods;
    }
    if (ending == ".csv") {
        return Format::Csv;
    }
    throw WronglyUsed(Words{"Laat de naam eindigen op .xlsx, .ods of .csv: ",
                            "Let the name end in .xlsx, .ods or .csv: "}
                          .in(language) +
                      path);
}

}  // namespace kamerklaar::cli
