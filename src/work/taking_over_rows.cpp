// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over_rows.h"

#include <algorithm>
#include <tuple>

#include "work/taking_over_records.h"

namespace kamerklaar::work::takeover {
namespace {

using domain::Municipality;
using domain::MunicipalityId;
using domain::ProblemKind;
using MunicipalityYear = std::pair<MunicipalityId, int>;

/// What tells one payment from another.
using Paid = std::tuple<MunicipalityId, int, std::string, std::int64_t, std::int64_t>;

/// "Almelo 2025": what a message says of somebody's record.
std::string told(const Municipality& municipality, const std::string& what) {
    return municipality.name + " " + what;
}

class RowReader {
public:
    RowReader(Store& store, FormSheets& sheets)
        : store_(store),
          scheme_(store.schemes().current()),
          municipalities_(store.municipalities().all()),
          sheets_(sheets) {}

    EnteredRows run() {
        findKnown();
        for (const std::size_t row : sheets_.awards.rows()) {
            award(row);
        }
        for (const std::size_t row : sheets_.payments.rows()) {
            payment(row);
        }
        for (const std::size_t row : sheets_.reports.rows()) {
            report(row);
        }
        for (const std::size_t row : sheets_.sisa.rows()) {
            sisa(row);
        }
        return std::move(read_);
    }

private:
    void findKnown() {
        for (const domain::Decision& decision : store_.decisions().all()) {
            if (decision.counts() && decision.decisionKind == domain::DecisionKind::Award) {
                knownAwards_.insert(decision.municipality);
            }
        }
        for (const domain::Payment& one : store_.ledger().payments()) {
            knownPayments_.emplace(one.municipality, one.instalment, one.paidOn.iso(),
                                   one.net.inCents(), one.vatFund.inCents());
        }
        for (const domain::SisaReturn& one : store_.records<domain::SisaReturn>().all()) {
            knownReturns_.emplace(one.municipality, one.year);
        }
        for (const ReportHeader& header : store_.reports().headers()) {
            const MunicipalityYear key(header.municipality, header.year);
            expected_.emplace(key, header.id);
            if (header.status != domain::ReportStatus::Expected) {
                knownReports_.insert(key);
            }
        }
    }

    /// False when the row tells of something that an earlier row told of, or that is in the file.
    template <typename Key>
    static bool isNew(FormSheet& sheet, std::size_t row, const std::string& what, const Key& key,
                      const std::set<Key>& known, std::set<Key>& seen) {
        if (known.contains(key)) {
            sheet.refuse(row, "gemeentecode", ProblemKind::TakenOverBefore, {what});
            return false;
        }
        if (!seen.insert(key).second) {
            sheet.refuse(row, "gemeentecode", ProblemKind::DuplicateCode, {what});
            return false;
        }
        return true;
    }

    void award(std::size_t row) {
        FormSheet& sheet = sheets_.awards;
        const std::size_t before = sheet.count();
        const auto municipality = sheet.municipality(row, municipalities_);
        domain::Decision decision = awardIn(sheet, row, scheme_);
        if (!municipality) {
            return;
        }
        (void)isNew(sheet, row, municipality->name, municipality->id, knownAwards_, seenAwards_);
        if (sheet.count() != before) {
            read_.unreadAwards.insert(municipality->id);
            return;
        }
        decision.municipality = municipality->id;
        read_.awards.push_back({row, *municipality, 0, std::move(decision)});
    }

    void payment(std::size_t row) {
        FormSheet& sheet = sheets_.payments;
        const std::size_t before = sheet.count();
        const auto municipality = sheet.municipality(row, municipalities_);
        domain::Decision decision = paymentIn(sheet, row);
        if (sheet.count() != before) {
            return;
        }
        const auto& order = std::get<domain::PaymentOrder>(decision.terms);
        const Paid key(municipality->id, order.instalment, order.payOn.iso(), order.net.inCents(),
                       order.vatFund.inCents());
        if (!isNew(sheet, row, told(*municipality, domain::formatDate(order.payOn)), key,
                   knownPayments_, seenPayments_)) {
            return;
        }
        decision.municipality = municipality->id;
        read_.payments.push_back({row, *municipality, 0, std::move(decision)});
    }

    void report(std::size_t row) {
        FormSheet& sheet = sheets_.reports;
        const std::size_t before = sheet.count();
        const auto municipality = sheet.municipality(row, municipalities_);
        const auto year = sheet.number(row, "jaar");
        const domain::YearlyReport expected = expectedReport(row, municipality, year);
        domain::YearlyReport record = reportIn(sheet, row, scheme_, expected);
        if (sheet.count() == before) {
            read_.reports.push_back({row, *municipality, *year, std::move(record)});
        }
    }
    domain::YearlyReport expectedReport(std::size_t row,
                                        const std::optional<Municipality>& municipality,
                                        std::optional<int> year) {
        FormSheet& sheet = sheets_.reports;
        if (!municipality || !year) {
            return {};
        }
        const MunicipalityYear key(municipality->id, *year);
        const auto found = expected_.find(key);
        if (found == expected_.end()) {
            sheet.wrong(row, "jaar", domain::ExpectedValue::OneOf, listOf(roundYears()));
            return {};
        }
        if (!isNew(sheet, row, told(*municipality, std::to_string(*year)), key, knownReports_,
                   seenReports_)) {
            return {};
        }
        return store_.reports().find(found->second).value_or(domain::YearlyReport());
    }
    [[nodiscard]] std::vector<std::string> roundYears() const {
        std::vector<std::string> years;
        for (const domain::Round& round : store_.rounds().all()) {
            years.push_back(std::to_string(round.year));
        }
        return years;
    }

    void sisa(std::size_t row) {
        FormSheet& sheet = sheets_.sisa;
        const std::size_t before = sheet.count();
        const auto municipality = sheet.municipality(row, municipalities_);
        domain::SisaReturn record = sisaIn(sheet, row, scheme_);
        if (sheet.count() != before ||
            !isNew(sheet, row, told(*municipality, std::to_string(record.year)),
                   MunicipalityYear(municipality->id, record.year), knownReturns_, seenReturns_)) {
            return;
        }
        record.municipality = municipality->id;
        read_.sisa.push_back({row, *municipality, record.year, std::move(record)});
    }

    Store& store_;
    const domain::Scheme& scheme_;
    std::vector<Municipality> municipalities_;
    FormSheets& sheets_;
    EnteredRows read_;
    std::map<MunicipalityYear, domain::ReportId> expected_;
    std::set<MunicipalityId> knownAwards_;
    std::set<MunicipalityId> seenAwards_;
    std::set<Paid> knownPayments_;
    std::set<Paid> seenPayments_;
    std::set<MunicipalityYear> knownReports_;
    std::set<MunicipalityYear> seenReports_;
    std::set<MunicipalityYear> knownReturns_;
    std::set<MunicipalityYear> seenReturns_;
};

}  // namespace

EnteredRows readRows(Store& store, FormSheets& sheets) {
    return RowReader(store, sheets).run();
}

}  // namespace kamerklaar::work::takeover
