// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over_check.h"

#include <algorithm>
#include <set>

#include "domain/dossier_check.h"
#include "domain/report_check.h"
#include "work/decision_ground.h"

namespace kamerklaar::work::takeover {
namespace {

using domain::Decision;
using domain::GrantState;
using domain::Money;
using domain::MunicipalityId;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

/// Numbers that the store does not give out, for decisions that are not entered yet.
constexpr std::int64_t firstOwnNumber = std::int64_t{1} << 48;

bool startsWith(const std::string& text, const char* start) {
    return text.rfind(start, 0) == 0;
}

/// The number after `list` in "terms/years/2/gross"; nothing for another path.
std::optional<std::size_t> placeIn(const std::string& path, const std::string& list) {
    if (path.rfind(list + "/", 0) != 0) {
        return {};
    }
    return static_cast<std::size_t>(std::atoi(path.c_str() + list.size() + 1));
}

/// The column that a field of an award stands in.
std::string awardKey(const std::string& path, const domain::AwardTerms& terms) {
    if (const auto at = placeIn(path, "terms/years"); at && *at < terms.years.size()) {
        return yearKey(terms.years[*at].programmeYear);
    }
    if (const auto at = placeIn(path, "terms/instalments"); at && *at < terms.instalments.size()) {
        return instalmentKey(terms.instalments[*at].number);
    }
    if (const auto at = placeIn(path, "terms/reportTerms"); at && *at < terms.reportTerms.size()) {
        return reportDueKey(terms.reportTerms[*at].year);
    }
    static const std::map<std::string, std::string> keys = {
        {"number", "kenmerk"},
        {"date", "datum"},
        {"effectiveOn", "ingang"},
        {"terms/vatFund", "bcf"},
        {"terms/net", "netto"},
        {"terms/spendingPeriod/first", "besteding_van"},
        {"terms/spendingPeriod/last", "besteding_tot"},
        {"terms/obligations", "verplichtingen"}};
    const auto key = keys.find(path);
    return key == keys.end() ? "bruto" : key->second;
}

std::string paymentKey(const std::string& path) {
    static const std::map<std::string, std::string> keys = {{"terms/instalment", "termijn"},
                                                            {"terms/payOn", "betaald_op"},
                                                            {"terms/vatFund", "bcf"},
                                                            {"terms/reference", "kenmerk"}};
    const auto key = keys.find(path);
    return key == keys.end() ? "netto" : key->second;
}

std::string reportKey(const std::string& path, const domain::YearlyReport& report) {
    // "categories/a/spent"
    if (startsWith(path, "categories/")) {
        const std::size_t first = path.find('/') + 1;
        const std::string code = path.substr(first, path.find('/', first) - first);
        return path.ends_with("/planned") ? plannedKey(code) : spentKey(code);
    }
    // What is said of all categories together stands at the first of them.
    if (path == "categories" && !report.categories.empty()) {
        return spentKey(report.categories.front().code);
    }
    static const std::map<std::string, std::string> keys = {{"summary", "samenvatting"},
                                                            {"ownPeriod/first", "periode_van"},
                                                            {"ownPeriod/last", "periode_tot"}};
    const auto key = keys.find(path);
    return key == keys.end() ? "ontvangen_op" : key->second;
}

std::string sisaKey(const std::string& path) {
    static const std::map<std::string, std::string> keys = {{"year", "jaar"},
                                                            {"spent", "besteed"},
                                                            {"cumulative", "cumulatief"},
                                                            {"auditKind", "aard_controle"},
                                                            {"cbsStatus", "cbs"},
                                                            {"isFinal", "eindverantwoording"},
                                                            {"explanation", "toelichting"}};
    const auto key = keys.find(path);
    return key == keys.end() ? "ontvangen_op" : key->second;
}

/// What the workbook cannot answer is not asked of what is taken over.
bool concernsWorkbook(const Problem& problem) {
    switch (problem.kind) {
        case ProblemKind::SpendingOutsidePeriod:
        case ProblemKind::SpendingAboveAward:
        case ProblemKind::SpendingAboveProgrammeYear:
        case ProblemKind::SpendingAbovePlan:
        case ProblemKind::ReportLate:
            return true;
        default:
            return problem.severity == domain::Severity::Refused;
    }
}

class RowChecker {
public:
    RowChecker(const Context& context, const EnteredRows& rows, FormSheets& sheets)
        : context_(context),
          scheme_(context.store.schemes().current()),
          rows_(rows),
          sheets_(sheets),
          ground_(context),
          today_(context.clock.today()),
          unsureAwards_(rows.unreadAwards) {}

    void run() {
        for (const auto& award : rows_.awards) {
            const auto& terms = std::get<domain::AwardTerms>(award.record.terms);
            const bool isAhead = past(sheets_.awards, award.row, "datum", award.record.date);
            const bool isRefused = decide(sheets_.awards, award, [&terms](const std::string& path) {
                return awardKey(path, terms);
            });
            if (isAhead || isRefused) {
                unsureAwards_.insert(award.municipality.id);
            }
        }
        for (const auto& payment : inOrderOfDays(rows_.payments)) {
            past(sheets_.payments, payment.row, "betaald_op", payment.record.date);
            if (!unsureAwards_.contains(payment.municipality.id)) {
                decide(sheets_.payments, payment, paymentKey);
            }
        }
        for (const auto& report : rows_.reports) {
            look(report);
        }
        for (const auto& sisa : rows_.sisa) {
            look(sisa);
        }
    }

private:
    static std::vector<Entered<Decision>> inOrderOfDays(std::vector<Entered<Decision>> payments) {
        std::stable_sort(payments.begin(), payments.end(), [](const auto& left, const auto& right) {
            return left.record.date < right.record.date;
        });
        return payments;
    }

    /// Whether it says that the day is still ahead, which it refuses.
    bool past(FormSheet& sheet, std::size_t row, const std::string& key, domain::Date day) {
        if (day > today_) {
            sheet.refuse(row, key, ProblemKind::DayInFuture, {day, today_});
        }
        return day > today_;
    }

    /// As it would be entered after everything before it. Whether it is refused.
    template <typename KeyOf>
    bool decide(FormSheet& sheet, const Entered<Decision>& entered, KeyOf keyOf) {
        Decision decision = entered.record;
        const Problems problems = withoutFollowing(ground_.findings(decision));
        tell(sheet, entered.row, problems, keyOf);
        decision.id = {firstOwnNumber + ++decided_};
        decision.status = domain::DecisionStatus::Approved;
        ground_.put(decision);
        return std::any_of(problems.begin(), problems.end(), [](const Problem& one) {
            return one.severity == domain::Severity::Refused;
        });
    }
    /// Without an award any payment is above it: that is said once.
    static Problems withoutFollowing(Problems problems) {
        const auto isOf = [](ProblemKind kind) {
            return [kind](const Problem& one) { return one.kind == kind; };
        };
        if (std::any_of(problems.begin(), problems.end(), isOf(ProblemKind::AwardMissing))) {
            std::erase_if(problems, isOf(ProblemKind::PaymentAboveAward));
            std::erase_if(problems, isOf(ProblemKind::VatFundAboveAward));
        }
        return problems;
    }
    template <typename KeyOf>
    void tell(FormSheet& sheet, std::size_t row, const Problems& problems, KeyOf keyOf) {
        for (Problem problem : problems) {
            problem.field = sheet.field(row, keyOf(problem.field));
            sheet.add(std::move(problem));
        }
    }

    [[nodiscard]] GrantState grantOf(MunicipalityId municipality, domain::Date day) const {
        return ground_.book().on(municipality, day);
    }

    void look(const Entered<domain::YearlyReport>& report) {
        const auto round = context_.store.rounds().find(report.record.round);
        if (!round || unsureAwards_.contains(report.municipality.id)) {
            return;
        }
        const GrantState grant = grantOf(report.municipality.id, endOfTime());
        domain::ReportSurroundings around;
        around.round = *round;
        around.today = today_;
        around.awardedNet = grant.awarded.net();
        around.ownSpendingPeriod = grant.spendingPeriod;
        for (const auto& other : rows_.reports) {
            if (other.municipality.id == report.municipality.id && other.year < report.year) {
                around.spentInEarlierRounds += other.record.spent();
            }
        }
        for (const ReportHeader& header :
             context_.store.reports().headers(report.municipality.id)) {
            if (header.year < report.year && domain::counts(header.status)) {
                around.spentInEarlierRounds += header.spent;
            }
        }
        Problems problems = domain::check(report.record, scheme_, around);
        std::erase_if(problems, [](const Problem& one) { return !concernsWorkbook(one); });
        tell(sheets_.reports, report.row, problems,
             [&report](const std::string& path) { return reportKey(path, report.record); });
    }

    void look(const Entered<domain::SisaReturn>& sisa) {
        if (unsureAwards_.contains(sisa.municipality.id)) {
            return;
        }
        const auto yearEnd = domain::Date::make(sisa.year, 12, 31);
        const GrantState grant = grantOf(sisa.municipality.id, endOfTime());
        domain::SisaSurroundings around;
        around.awardedNet = grant.awarded.net();
        around.spendingPeriod = grant.spendingPeriod;
        if (yearEnd) {
            around.paidByYearEnd = grantOf(sisa.municipality.id, *yearEnd).paid.net();
        }
        around.today = today_;
        const auto seen = [&](const domain::SisaReturn& other) {
            if (other.year == sisa.year - 1) {
                around.cumulativeBefore = other.validCumulative();
            }
            if (other.isFinal == domain::Answer::Yes && other.year != sisa.year) {
                around.otherFinalYear = other.year;
            }
        };
        for (const auto& other :
             context_.store.records<domain::SisaReturn>().all(sisa.municipality.id)) {
            seen(other);
        }
        for (const auto& other : rows_.sisa) {
            if (other.municipality.id == sisa.municipality.id) {
                seen(other.record);
            }
        }
        tell(sheets_.sisa, sisa.row, domain::check(sisa.record, scheme_, around), sisaKey);
    }

    const Context& context_;
    const domain::Scheme& scheme_;
    const EnteredRows& rows_;
    FormSheets& sheets_;
    DecisionGround ground_;
    domain::Date today_;
    /// Whose award could not be read or is refused: what rests on it is not looked at.
    std::set<MunicipalityId> unsureAwards_;
    std::int64_t decided_ = 0;
};

}  // namespace

void checkRows(const Context& context, const EnteredRows& rows, FormSheets& sheets) {
    RowChecker(context, rows, sheets).run();
}

}  // namespace kamerklaar::work::takeover
