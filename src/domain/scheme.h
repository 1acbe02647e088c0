// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/problem.h"
#include "domain/terms.h"

namespace kamerklaar::domain {

/// One of the scheme's own years, which need not be calendar years. `number` counts from 1.
struct ProgrammeYear {
    int number = 0;
    std::string label;  ///< "2024-2025"
    Period period;
    std::optional<Money> ceiling;      ///< for all municipalities together
    std::optional<Money> reservation;  ///< gross, for each municipality, until it has an award
    friend bool operator==(const ProgrammeYear&, const ProgrammeYear&) = default;
};

/// One of the scheme's payments to each municipality.
struct InstalmentPlan {
    int number = 0;
    int calendarYear = 0;
    Date plannedOn;
    Period window;                 ///< in which it may be paid
    std::optional<Money> maximum;  ///< per municipality
    std::optional<Money> nationalMaximum;
    std::string article;
    friend bool operator==(const InstalmentPlan&, const InstalmentPlan&) = default;
};

/// One yearly round of progress reports, as it stands before anybody changes it.
struct RoundPlan {
    int calendarYear = 0;
    Period period;
    Date due;
    std::string article;
    std::string note;  ///< what an officer should know before changing it
    friend bool operator==(const RoundPlan&, const RoundPlan&) = default;
};

/// A day by which something has to be done.
struct DueDate {
    std::string code;
    std::string name;
    std::string nameEnglish;
    Date date;
    std::string article;
    friend bool operator==(const DueDate&, const DueDate&) = default;
};

/// A rule that the scheme has. A scheme without it is not checked for it.
struct SchemeRule {
    ProblemKind kind = ProblemKind::Missing;
    Severity severity = Severity::Flagged;
    std::string article;
    /// What the rule measures against where the scheme gives it a number, such as the largest
    /// reach that is plausible, or a change in percent.
    std::optional<std::int64_t> limit;
    std::string note;
    friend bool operator==(const SchemeRule&, const SchemeRule&) = default;
};

/// A municipality as the scheme lists it.
struct ListedMunicipality {
    std::string listLetter;  ///< its letter in the scheme's list
    std::string code;        ///< CBS: "GM0513"
    std::string name;
    std::string statisticsName;  ///< as CBS writes it
    std::string provinceCode;
    std::string province;
    std::string region;  ///< safety region
    friend bool operator==(const ListedMunicipality&, const ListedMunicipality&) = default;
};

/// A standing text of the report to parliament, one paragraph: what the scheme is for, what was
/// promised.
struct SchemeText {
    std::string code;
    std::string text;
    friend bool operator==(const SchemeText&, const SchemeText&) = default;
};

/// A ministerial regulation and all its parameters. Everything is data: amounts, dates, articles
/// and lists come from a scheme file, and each part may be absent in another scheme.
struct Scheme {
    std::string code;  ///< short stable name: "pmg2024"
    std::string name;  ///< official title
    std::string shortName;
    std::string bwbId;
    std::string publication;  ///< Staatscourant
    std::string legalBasis;
    std::string kind;  ///< "specifieke uitkering"
    std::optional<Money> ceiling;
    std::optional<Money> maximumPerMunicipality;  ///< gross
    Period spendingPeriod;
    std::optional<Date> lastDayOfExtension;
    std::optional<Date> lastDayOfApplication;
    std::optional<Date> lastDayOfExtensionRequest;
    std::optional<Date> continuityDue;   ///< of the continuity report
    std::optional<int> settlementWeeks;  ///< after the start of the term
    std::optional<int> objectionWeeks;   ///< after the date of a decision
    /// Of the SiSa annex, "C90"; empty while it is not known.
    std::string sisaCode;
    /// The SiSa return over year T is due on this day and month of T + 1; nothing when the scheme
    /// has no such return.
    struct DayOfYear {
        int month = 0;
        int day = 0;
        friend bool operator==(const DayOfYear&, const DayOfYear&) = default;
    };
    std::optional<DayOfYear> sisaDue;
    /// Whether the part that goes into the VAT fund counts towards the maxima of an instalment.
    bool maximaCountVatFund = true;
    /// Counts of people from 1 up to but not including this are not published; 0 publishes all.
    std::int64_t smallNumberThreshold = 0;
    std::vector<ProgrammeYear> programmeYears;
    std::vector<InstalmentPlan> instalments;
    std::vector<RoundPlan> rounds;
    std::vector<DueDate> dueDates;
    std::vector<Term> terms;
    std::vector<SchemeRule> rules;
    std::vector<SchemeText> texts;
    std::vector<ListedMunicipality> municipalities;

    friend bool operator==(const Scheme&, const Scheme&) = default;

    /// Entries of one list, in the scheme's order.
    [[nodiscard]] std::vector<Term> termsOf(TermKind kind) const;
    /// nullptr when the scheme does not know the code.
    [[nodiscard]] const Term* term(TermKind kind, const std::string& code) const;
    /// nullptr when the scheme has no such rule: then nothing is checked.
    [[nodiscard]] const SchemeRule* rule(ProblemKind kind) const;
    /// Empty when the scheme has no such text.
    [[nodiscard]] std::string text(const std::string& code) const;
    [[nodiscard]] const ProgrammeYear* programmeYearOf(Date day) const;
    /// First and last calendar year in which money is paid, spent or reported.
    [[nodiscard]] int firstCalendarYear() const;
    [[nodiscard]] int lastCalendarYear() const;
};

/// Problems within the scheme itself: years that overlap, amounts that do not add up to the
/// ceiling, codes given twice. The field is the place in the scheme file.
[[nodiscard]] Problems check(const Scheme& scheme);

}  // namespace kamerklaar::domain
