// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/texts.h"

#include <algorithm>

#include "domain/fields.h"
#include "domain/notation.h"
#include "ui/pages/report/entries.h"

namespace kamerklaar::ui {
namespace {

template <typename Row>
void findKind(const Entries<Row>& entries, const std::string& name, EntryKind& kind) {
    for (const Entry<Row>& entry : entries) {
        if (name == entry.name) {
            kind = entry.kind;
        }
    }
}

/// Puts texts into the struct, one overload for each kind of member; problems pile up.
class Taker {
public:
    explicit Taker(const Texts& texts) : texts_(texts) {}
    domain::Problems problems;

    template <typename Row>
    void row(Row& row, const Entries<Row>& entries, const std::string& below) {
        for (const Entry<Row>& entry : entries) {
            path_ = below + entry.name;
            kind_ = entry.kind;
            const std::string typed = textAt(texts_, path_).trimmed().toStdString();
            std::visit([&](auto member) { take(row.*member, typed); }, entry.member);
        }
    }

    template <typename Row>
    [[nodiscard]] bool isBlank(const Entries<Row>& entries, const std::string& below) const {
        return std::all_of(entries.begin(), entries.end(), [&](const Entry<Row>& entry) {
            return textAt(texts_, below + entry.name).trimmed().isEmpty();
        });
    }

    /// Lines that stand under a code of the scheme, or that the report already had.
    template <typename Row>
    void keyed(std::vector<Row>& rows, std::string Row::*key, const Entries<Row>& entries,
               const std::string& list, const std::vector<domain::Term>& terms) {
        std::vector<std::string> codes;
        for (const domain::Term& term : terms) {
            codes.push_back(term.code);
        }
        for (const Row& row : rows) {
            if (std::find(codes.begin(), codes.end(), row.*key) == codes.end()) {
                codes.push_back(row.*key);
            }
        }
        rows.clear();
        for (const std::string& code : codes) {
            const std::string below = list + '/' + code + '/';
            if (!isBlank(entries, below)) {
                Row line;
                line.*key = code;
                row(line, entries, below);
                rows.push_back(std::move(line));
            }
        }
    }

    template <typename Row>
    void numbered(std::vector<Row>& rows, const Entries<Row>& entries, const std::string& list) {
        const auto below = [&](int number) { return list + '/' + std::to_string(number) + '/'; };
        int count = textAt(texts_, list).toInt();
        while (count > 0 && isBlank(entries, below(count - 1))) {
            --count;
        }
        rows.clear();
        for (int number = 0; number < count; ++number) {
            rows.emplace_back();
            row(rows.back(), entries, below(number));
        }
    }

private:
    template <typename Value>
    void keep(Value& target, domain::Result<Value> read) {
        if (read.has_value()) {
            target = *read;
            return;
        }
        problems.insert(problems.end(), read.error().begin(), read.error().end());
    }
    template <typename Value>
    void code(Value& target, const std::string& typed, Value read) {
        target = read;
        if (!typed.empty() && domain::codeOf(read) != typed) {
            problems.push_back(domain::refusal(domain::ProblemKind::UnknownCode, path_, {typed}));
        }
    }

    void take(std::string& target, const std::string& typed) const { target = typed; }
    void take(domain::Money& target, const std::string& typed) {
        target = {};
        if (!typed.empty()) {
            keep(target, domain::parseMoney(typed, path_, fieldLanguage()));
        }
    }
    void take(std::optional<domain::Money>& target, const std::string& typed) {
        target.reset();
        if (!typed.empty()) {
            domain::Money amount;
            const std::size_t before = problems.size();
            take(amount, typed);
            if (problems.size() == before) {
                target = amount;
            }
        }
    }
    void take(std::optional<std::int64_t>& target, const std::string& typed) {
        target.reset();
        if (typed.empty()) {
            return;
        }
        const auto read = kind_ == EntryKind::Decimal
                              ? domain::parseThousandths(typed, path_)
                              : domain::parseCount(typed, path_, fieldLanguage());
        std::int64_t number = 0;
        keep(number, read);
        if (read.has_value()) {
            target = number;
        }
    }
    void take(std::optional<domain::Date>& target, const std::string& typed) {
        target.reset();
        if (typed.empty()) {
            return;
        }
        const auto read = domain::parseDate(typed, path_);
        domain::Date day;
        keep(day, read);
        if (read.has_value()) {
            target = day;
        }
    }
    void take(domain::Answer& target, const std::string& typed) {
        code(target, typed, domain::answerFrom(typed));
    }
    void take(domain::InterventionStatus& target, const std::string& typed) {
        code(target, typed, domain::interventionStatusFrom(typed));
    }
    void take(domain::Movement& target, const std::string& typed) {
        code(target, typed, domain::movementFrom(typed));
    }
    void take(domain::AnalysisStatus& target, const std::string& typed) {
        code(target, typed, domain::analysisStatusFrom(typed));
    }

    const Texts& texts_;
    std::string path_;
    EntryKind kind_ = EntryKind::Text;
};

std::string listOf(const std::string& path) {
    const std::size_t slash = path.find('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

}  // namespace

const ListNames& lineLists() {
    static const ListNames lists = {"interventions", "indicators", "partners"};
    return lists;
}

EntryKind entryKindOf(const std::string& path) {
    const std::string list = listOf(path);
    const std::string name = path.substr(path.rfind('/') + 1);
    EntryKind kind = EntryKind::Text;
    if (list.empty()) {
        findKind(reportEntries(), name, kind);
    } else if (list == "interventions") {
        findKind(interventionEntries(), name, kind);
    } else if (list == "indicators") {
        findKind(indicatorEntries(), name, kind);
    } else if (list == "partners") {
        findKind(partnerEntries(), name, kind);
    } else if (list == "factors") {
        findKind(factorEntries(), name, kind);
    } else {
        findKind(spendingEntries(), name, kind);
    }
    return kind;
}

Texts textsOf(const domain::YearlyReport& report) {
    // Who and when are no part of the form; the award letter's term has its own command.
    static const std::vector<std::string> elsewhere = {
        "municipality", "round", "status", "ownPeriod/first", "ownPeriod/last", "ownDue"};
    Texts texts;
    for (const domain::Field& field : domain::fieldsOf(report)) {
        if (std::find(elsewhere.begin(), elsewhere.end(), field.path) == elsewhere.end() &&
            !field.text.empty()) {
            texts[field.path] = shownText(entryKindOf(field.path), field.text);
        }
    }
    texts["interventions"] = QString::number(report.interventions.size());
    texts["indicators"] = QString::number(report.indicators.size());
    texts["partners"] = QString::number(report.partners.size());
    return texts;
}

bool hasUnread(const domain::Problems& problems, const std::string& list, const std::string& end) {
    return std::any_of(problems.begin(), problems.end(), [&](const domain::Problem& problem) {
        return problem.field.starts_with(list + '/') && problem.field.ends_with('/' + end);
    });
}

ReadReport readTexts(const Texts& texts, const domain::YearlyReport& base,
                     const domain::Scheme& scheme) {
    ReadReport read{base, {}};
    domain::YearlyReport& report = read.report;
    Taker taker(texts);
    taker.row(report, reportEntries(), {});
    taker.keyed(report.categories, &domain::SpendingLine::code, spendingEntries(), "categories",
                scheme.termsOf(domain::TermKind::CostCategory));
    taker.keyed(report.sectors, &domain::SpendingLine::code, spendingEntries(), "sectors",
                scheme.termsOf(domain::TermKind::Sector));
    taker.keyed(report.factors, &domain::FactorMovement::domain, factorEntries(), "factors",
                scheme.termsOf(domain::TermKind::FactorDomain));
    taker.numbered(report.interventions, interventionEntries(), "interventions");
    taker.numbered(report.indicators, indicatorEntries(), "indicators");
    taker.numbered(report.partners, partnerEntries(), "partners");
    read.problems = std::move(taker.problems);
    return read;
}

}  // namespace kamerklaar::ui
