// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme_calendar.h"

#include <algorithm>

#include "domain/dossier_check.h"

namespace kamerklaar::domain {
namespace {

class Calendar {
public:
    explicit Calendar(const Scheme& scheme) : scheme_(scheme), days_(scheme.dueDates) {}

    std::vector<DueDate> take() {
        for (const InstalmentPlan& plan : scheme_.instalments) {
            const std::string number = std::to_string(plan.number);
            add("instalment" + number,
                {"Betaling termijn " + number, "Payment of instalment " + number}, plan.plannedOn,
                plan.article);
        }
        for (const RoundPlan& round : scheme_.rounds) {
            const std::string year = std::to_string(round.calendarYear);
            add("report" + year, {"Voortgangsverslag over " + year, "Progress report over " + year},
                round.due, round.article);
            add("sisa" + year, {"SiSa-verantwoording over " + year, "SiSa return over " + year},
                sisaDueOf(scheme_, round.calendarYear));
        }
        add("continuity", {"Borgingsverslag", "Continuity report"}, scheme_.continuityDue);
        add("extensionRequest",
            {"Laatste dag voor een verzoek om verlenging", "Last day to ask for an extension"},
            scheme_.lastDayOfExtensionRequest);
        add("spendingEnds", {"Laatste dag van besteding", "Last day of spending"},
            scheme_.spendingPeriod.last());
        add("extensionEnds",
            {"Laatste dag van besteding na verlenging", "Last day of spending after an extension"},
            scheme_.lastDayOfExtension);
        std::stable_sort(days_.begin(), days_.end(), [](const DueDate& one, const DueDate& other) {
            return one.date < other.date;
        });
        return std::move(days_);
    }

private:
    struct Names {
        std::string dutch;
        std::string english;
    };
    void add(const std::string& code, const Names& names, std::optional<Date> day,
             const std::string& article = {}) {
        const bool isNamed = std::any_of(days_.begin(), days_.end(),
                                         [&](const DueDate& one) { return one.code == code; });
        if (day && !isNamed) {
            days_.push_back({code, names.dutch, names.english, *day, article});
        }
    }

    const Scheme& scheme_;
    std::vector<DueDate> days_;
};

}  // namespace

std::vector<DueDate> calendarOf(const Scheme& scheme) {
    return Calendar(scheme).take();
}

}  // namespace kamerklaar::domain
