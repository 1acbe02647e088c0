// SPDX-License-Identifier: EUPL-1.2
#include "work/published_counts.h"

#include <algorithm>

#include "domain/suppression.h"

namespace kamerklaar::work {

namespace {

using domain::CountTables;
using domain::Intervention;
using domain::MunicipalityId;
using domain::Visibility;

std::size_t indexOf(ReachField field) {
    return static_cast<std::size_t>(field);
}

std::optional<std::int64_t> reported(const Intervention& line, ReachField field) {
    switch (field) {
        case ReachField::Planned:
            return line.reachPlanned;
        case ReachField::Actual:
            return line.reachActual;
        case ReachField::Completed:
            return line.completed;
        case ReachField::DroppedOut:
            return line.droppedOut;
    }
    return std::nullopt;
}

/// One cell for each field.
using Cells = std::array<std::size_t, allReachFields.size()>;

/// A line of a report, or a total over some of them.
struct Row {
    Cells cells{};
    /// Those reached are completed, dropped out, and the rest: nothing contradicts it, so readers
    /// who know it can take the difference.
    bool isSplit = false;
};
using Rows = std::vector<const Row*>;

/// The tables of a round, as the domain wants them.
class TableMaker {
public:
    Row line(const Intervention& line) {
        Row row;
        for (const ReachField field : allReachFields) {
            row.cells.at(indexOf(field)) = add(reported(line, field), true);
        }
        const bool saysNothing = !line.reachActual && !line.completed && !line.droppedOut;
        const bool isSplit =
            line.reachActual && (line.completed || line.droppedOut) &&
            line.completed.value_or(0) + line.droppedOut.value_or(0) <= *line.reachActual;
        row.isSplit = saysNothing || isSplit;
        addRest(row);
        return row;
    }

    Row total(const Rows& parts, bool isPublished = true) {
        Row row;
        for (const ReachField field : allReachFields) {
            row.cells.at(indexOf(field)) = addTotal(cellsOf(parts, field), isPublished);
        }
        row.isSplit =
            std::all_of(parts.begin(), parts.end(), [](const Row* part) { return part->isSplit; });
        addRest(row);
        return row;
    }
    /// Another way to come to totals that are there.
    void alsoAddsUp(const Row& total, const Rows& parts) {
        for (const ReachField field : allReachFields) {
            addSum(total.cells.at(indexOf(field)), cellsOf(parts, field));
        }
    }

    [[nodiscard]] const CountTables& tables() const { return tables_; }

private:
    std::size_t add(std::optional<std::int64_t> count, bool isPublished) {
        tables_.cells.push_back({count, isPublished});
        return tables_.cells.size() - 1;
    }
    static std::vector<std::size_t> cellsOf(const Rows& rows, ReachField field) {
        std::vector<std::size_t> cells;
        for (const Row* row : rows) {
            cells.push_back(row->cells.at(indexOf(field)));
        }
        return cells;
    }
    // What nobody reported has no total either.
    std::size_t addTotal(std::vector<std::size_t> parts, bool isPublished) {
        std::optional<std::int64_t> sum;
        for (const std::size_t part : parts) {
            if (const auto count = tables_.cells[part].count) {
                sum = sum.value_or(0) + *count;
            }
        }
        const std::size_t total = add(sum, isPublished);
        addSum(total, std::move(parts));
        return total;
    }
    void addSum(std::size_t total, std::vector<std::size_t> parts) {
        if (tables_.cells[total].count) {
            tables_.sums.push_back({total, std::move(parts)});
        }
    }
    // Young people who neither completed nor dropped out are printed nowhere, but they are counted
    // by whoever takes the difference.
    void addRest(const Row& row) {
        const auto count = [&](ReachField field) {
            return tables_.cells[row.cells.at(indexOf(field))].count;
        };
        if (row.isSplit && count(ReachField::Actual)) {
            const std::size_t rest =
                add(*count(ReachField::Actual) - count(ReachField::Completed).value_or(0) -
                        count(ReachField::DroppedOut).value_or(0),
                    false);
            addSum(row.cells.at(indexOf(ReachField::Actual)),
                   {row.cells.at(indexOf(ReachField::Completed)),
                    row.cells.at(indexOf(ReachField::DroppedOut)), rest});
        }
    }

    CountTables tables_;
};

/// The rows of a round by what they are over.
struct RoundRows {
    std::map<std::pair<MunicipalityId, std::size_t>, Row> lines;
    std::map<MunicipalityId, Row> municipalities;
    std::map<std::string, Row> ageBands;
    Row national;
};

template <typename Key>
Rows all(const std::map<Key, Row>& rows) {
    Rows out;
    for (const auto& [key, row] : rows) {
        out.push_back(&row);
    }
    return out;
}

RoundRows rowsOf(TableMaker& maker, const domain::Scheme& scheme,
                 const std::vector<ReportedMunicipality>& municipalities) {
    RoundRows rows;
    std::map<std::string, Rows> byBand;
    for (const domain::Term& band : scheme.termsOf(domain::TermKind::AgeBand)) {
        byBand[band.code];
    }
    Rows withoutBand;
    for (const ReportedMunicipality& one : municipalities) {
        if (!domain::counts(one.report.status)) {
            continue;
        }
        Rows ofMunicipality;
        for (std::size_t i = 0; i < one.report.interventions.size(); ++i) {
            const Intervention& line = one.report.interventions[i];
            const Row& row = rows.lines[{one.municipality.id, i}] = maker.line(line);
            ofMunicipality.push_back(&row);
            const auto band = byBand.find(line.ageBand);
            (band == byBand.end() ? withoutBand : band->second).push_back(&row);
        }
        rows.municipalities[one.municipality.id] = maker.total(ofMunicipality);
    }
    for (const auto& [code, lines] : byBand) {
        rows.ageBands[code] = maker.total(lines);
    }
    rows.national = maker.total(all(rows.municipalities));
    if (!byBand.empty()) {
        // Lines without an age band are in no band's total, but in what the bands leave.
        const Row left = maker.total(withoutBand, false);
        Rows bands = all(rows.ageBands);
        bands.push_back(&left);
        maker.alsoAddsUp(rows.national, bands);
    }
    return rows;
}

}  // namespace

PublishedCounts::PublishedCounts(const domain::Scheme& scheme,
                                 const std::vector<ReportedMunicipality>& municipalities) {
    TableMaker maker;
    const RoundRows rows = rowsOf(maker, scheme, municipalities);
    const std::vector<Visibility> visibilities =
        domain::suppress(maker.tables(), scheme.smallNumberThreshold);
    const auto counts = [&](const Row& row) {
        Counts out;
        for (std::size_t field = 0; field < out.size(); ++field) {
            const std::size_t cell = row.cells.at(field);
            const bool isShown = visibilities[cell] == Visibility::Shown;
            out.at(field) = isShown ? Count{maker.tables().cells[cell].count, false}
                                    : Count{std::nullopt, true};
        }
        return out;
    };
    for (const auto& [key, row] : rows.lines) {
        lines_[key] = counts(row);
    }
    for (const auto& [key, row] : rows.municipalities) {
        municipalities_[key] = counts(row);
    }
    for (const auto& [key, row] : rows.ageBands) {
        ageBands_[key] = counts(row);
    }
    national_ = counts(rows.national);
}

namespace {

template <typename Map, typename Key>
Count countIn(const Map& map, const Key& key, ReachField field) {
    const auto found = map.find(key);
    return found == map.end() ? Count{} : found->second.at(indexOf(field));
}

}  // namespace

Count PublishedCounts::line(MunicipalityId municipality, std::size_t line, ReachField field) const {
    return countIn(lines_, std::pair(municipality, line), field);
}

Count PublishedCounts::municipality(MunicipalityId municipality, ReachField field) const {
    return countIn(municipalities_, municipality, field);
}

Count PublishedCounts::ageBand(const std::string& code, ReachField field) const {
    return countIn(ageBands_, code, field);
}

Count PublishedCounts::national(ReachField field) const {
    return national_.at(indexOf(field));
}

}  // namespace kamerklaar::work
