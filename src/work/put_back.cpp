// SPDX-License-Identifier: EUPL-1.2
#include "work/put_back.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace kamerklaar::work {
namespace {

using domain::Change;
using domain::Field;
using domain::Fields;

/// A line of a list within a noun: "budget" and 2 of "budget/2/amount".
struct ListLine {
    std::string list;
    int number = 0;
};

/// Nothing for a field that stands in no numbered line.
std::optional<ListLine> lineOf(const std::string& path) {
    std::size_t begin = 0;
    for (std::size_t end = path.find('/'); end != std::string::npos; end = path.find('/', begin)) {
        int number = 0;
        const auto [last, error] = std::from_chars(path.data() + begin, path.data() + end, number);
        if (begin > 0 && error == std::errc() && last == path.data() + end) {
            return ListLine{path.substr(0, begin - 1), number};
        }
        begin = end + 1;
    }
    return std::nullopt;
}

/// Which lines of each list have something in them.
using Filled = std::map<std::string, std::set<int>>;

Filled filledLines(const Fields& fields) {
    Filled filled;
    for (const Field& field : fields) {
        const auto line = lineOf(field.path);
        if (line && !field.text.empty()) {
            filled[line->list].insert(line->number);
        }
    }
    return filled;
}

/// Behind the last line that has something in it.
bool isBehind(const ListLine& line, const Filled& filled) {
    const auto list = filled.find(line.list);
    return list == filled.end() || line.number > *list->second.rbegin();
}

domain::Problem outdated(const std::string& path) {
    return domain::refusal(domain::ProblemKind::ReversalOutdated, path, {path});
}

/// Lines that the entry added are gone again, unless others were added behind them since.
domain::Problems dropAddedLines(Fields& fields, const JournalEntry& entry) {
    const Filled filled = filledLines(fields);
    domain::Problems problems;
    for (const Change& change : entry.changes) {
        const auto line = lineOf(change.path);
        if (line && !isBehind(*line, filled) && !filled.at(line->list).contains(line->number)) {
            problems.push_back(outdated(change.path));
        }
    }
    std::erase_if(fields, [&filled](const Field& field) {
        const auto line = lineOf(field.path);
        return line && isBehind(*line, filled);
    });
    return problems;
}

}  // namespace

tl::unexpected<domain::Problems> notReversible(domain::Irreversible why) {
    return domain::refused(domain::ProblemKind::NotReversible, {},
                           {std::string(domain::codeIn(domain::irreversibleCodes, why))});
}

domain::Result<Fields> putBack(const Fields& now, const JournalEntry& entry) {
    Fields fields = now;
    std::map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < fields.size(); ++at) {
        places.emplace(fields[at].path, at);
    }
    domain::Problems problems;
    for (const Change& change : entry.changes) {
        if (change.before == change.after) {
            return notReversible(domain::Irreversible::Erased);
        }
        const auto known = places.find(change.path);
        const bool isThere = known != places.end();
        if ((isThere ? fields[known->second].text : std::string()) != change.after) {
            problems.push_back(outdated(change.path));
        } else if (isThere) {
            fields[known->second].text = change.before;
        } else {
            fields.push_back({change.path, change.before, change.isPrivate});
        }
    }
    if (problems.empty()) {
        problems = dropAddedLines(fields, entry);
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return fields;
}

}  // namespace kamerklaar::work
