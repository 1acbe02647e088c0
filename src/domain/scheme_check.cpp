// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <utility>

#include "domain/ascii.h"
#include "domain/scheme.h"
#include "domain/scheme_fault.h"

// Whether a scheme agrees with itself. Says nothing about what a scheme should hold: each part may
// be absent.
namespace kamerklaar::domain {

namespace {

using Fault = SchemeFault;

class SchemeChecker {
public:
    explicit SchemeChecker(const Scheme& scheme) : scheme_(scheme) {}

    Problems run() {
        checkHead();
        checkProgrammeYears();
        checkInstalments();
        checkRounds();
        checkTerms();
        checkNamedLists();
        checkMunicipalities();
        checkSums();
        return std::move(problems_);
    }

private:
    void say(const std::string& place, Fault fault) {
        problems_.push_back(schemeProblem(place, fault));
    }
    void wantText(const std::string& place, const std::string& text) {
        if (text.empty()) {
            say(place, Fault::MissingValue);
        }
    }
    static std::string at(const std::string& list, std::size_t index, const std::string& field) {
        return list + "/" + std::to_string(index) + "/" + field;
    }
    // Says so for each entry of `list` whose key another entry before it already has.
    template <typename List, typename KeyOf>
    void wantUnique(const std::string& name, const List& list, const std::string& field,
                    KeyOf keyOf) {
        std::set<decltype(keyOf(list.front()))> seen;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!seen.insert(keyOf(list[i])).second) {
                say(at(name, i, field), Fault::GivenTwice);
            }
        }
    }

    void checkHead() {
        wantText("code", scheme_.code);
        wantText("name", scheme_.name);
        wantText("shortName", scheme_.shortName);
        if (scheme_.lastDayOfExtension &&
            *scheme_.lastDayOfExtension < scheme_.spendingPeriod.last()) {
            say("lastDayOfExtension", Fault::PeriodReversed);
        }
        if (scheme_.lastDayOfExtensionRequest && scheme_.lastDayOfExtension &&
            *scheme_.lastDayOfExtension < *scheme_.lastDayOfExtensionRequest) {
            say("lastDayOfExtensionRequest", Fault::PeriodReversed);
        }
        if (scheme_.sisaDue) {
            // A leap day would be none in most years.
            constexpr int ordinaryYear = 2001;
            const auto [month, day] = *scheme_.sisaDue;
            if (!Date::make(ordinaryYear, month, day)) {
                say("sisaDue", Fault::NotADayOfTheYear);
            }
        }
        holdWeeks("settlementWeeks", scheme_.settlementWeeks);
        holdWeeks("objectionWeeks", scheme_.objectionWeeks);
        if (scheme_.smallNumberThreshold < 0) {
            say("smallNumberThreshold", Fault::NotANumber);
        }
    }

    // A term of more than a hundred years is a slip of the pen, and leads beyond every calendar.
    void holdWeeks(const std::string& place, std::optional<int> weeks) {
        constexpr int most = 5200;
        if (weeks && (*weeks < 0 || *weeks > most)) {
            say(place, Fault::NotANumber);
        }
    }

    void checkProgrammeYears() {
        const auto& years = scheme_.programmeYears;
        if (years.empty()) {
            say("programmeYears", Fault::MissingValue);
            return;
        }
        wantUnique("programmeYears", years, "number", [](const auto& year) { return year.number; });
        wantUnique("programmeYears", years, "label", [](const auto& year) { return year.label; });
        for (std::size_t i = 0; i < years.size(); ++i) {
            wantText(at("programmeYears", i, "label"), years[i].label);
            if (i == 0) {
                continue;
            }
            const int step = years[i].period.first().daysSince(years[i - 1].period.last());
            if (step != 1) {
                say(at("programmeYears", i, "period"),
                    step < 1 ? Fault::YearsOverlap : Fault::YearsLeaveGap);
            }
        }
        if (scheme_.programmeYearOf(scheme_.spendingPeriod.first()) == nullptr ||
            scheme_.programmeYearOf(scheme_.spendingPeriod.last()) == nullptr) {
            say("spendingPeriod", Fault::YearsMissSpending);
        }
    }

    void checkInstalments() {
        const auto& instalments = scheme_.instalments;
        wantUnique("instalments", instalments, "number",
                   [](const auto& instalment) { return instalment.number; });
        for (std::size_t i = 0; i < instalments.size(); ++i) {
            const InstalmentPlan& plan = instalments[i];
            if (!plan.window.contains(plan.plannedOn) ||
                plan.plannedOn.year() != plan.calendarYear) {
                say(at("instalments", i, "plannedOn"), Fault::OutsideWindow);
            }
        }
    }

    void checkRounds() {
        const auto& rounds = scheme_.rounds;
        wantUnique("rounds", rounds, "calendarYear",
                   [](const auto& round) { return round.calendarYear; });
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            const Period& period = rounds[i].period;
            if (rounds[i].calendarYear < period.first().year() ||
                rounds[i].calendarYear > period.last().year()) {
                say(at("rounds", i, "calendarYear"), Fault::OutsideWindow);
            }
            if (rounds[i].due < rounds[i].period.last()) {
                say(at("rounds", i, "due"), Fault::BeforeItsPeriod);
            }
        }
    }

    void checkTerms() {
        for (const TermKind kind : allTermKinds()) {
            const std::string list = "terms/" + std::string(codeOf(kind));
            const std::vector<Term> terms = scheme_.termsOf(kind);
            wantUnique(list, terms, "code", [](const Term& term) { return term.code; });
            for (std::size_t i = 0; i < terms.size(); ++i) {
                wantText(at(list, i, "code"), terms[i].code);
                wantText(at(list, i, "name"), terms[i].name);
                wantText(at(list, i, "nameEnglish"), terms[i].nameEnglish);
            }
        }
        // Interventions are booked in one place, or their cost cannot be held against it.
        const auto categories = scheme_.termsOf(TermKind::CostCategory);
        bool marked = false;
        for (std::size_t i = 0; i < categories.size(); ++i) {
            if (categories[i].marked && std::exchange(marked, true)) {
                say(at("terms/cost_category", i, "marked"), Fault::GivenTwice);
            }
        }
    }

    void checkNamedLists() {
        wantUnique("rules", scheme_.rules, "kind", [](const auto& rule) { return rule.kind; });
        for (std::size_t i = 0; i < scheme_.rules.size(); ++i) {
            if (scheme_.rules[i].limit.value_or(0) < 0) {
                say(at("rules", i, "limit"), Fault::NotANumber);
            }
        }
        wantUnique("dueDates", scheme_.dueDates, "code", [](const auto& due) { return due.code; });
        for (std::size_t i = 0; i < scheme_.dueDates.size(); ++i) {
            wantText(at("dueDates", i, "code"), scheme_.dueDates[i].code);
            wantText(at("dueDates", i, "name"), scheme_.dueDates[i].name);
            wantText(at("dueDates", i, "nameEnglish"), scheme_.dueDates[i].nameEnglish);
        }
        wantUnique("texts", scheme_.texts, "code", [](const auto& text) { return text.code; });
        for (std::size_t i = 0; i < scheme_.texts.size(); ++i) {
            wantText(at("texts", i, "code"), scheme_.texts[i].code);
            wantText(at("texts", i, "text"), scheme_.texts[i].text);
        }
    }

    void checkMunicipalities() {
        const auto& list = scheme_.municipalities;
        wantUnique("municipalities", list, "code", [](const auto& each) { return each.code; });
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!isMunicipalityCode(list[i].code)) {
                say(at("municipalities", i, "code"), Fault::NotAMunicipalityCode);
            }
            wantText(at("municipalities", i, "name"), list[i].name);
        }
        const std::string place = "terms/" + std::string(codeOf(TermKind::OtherParticipant));
        const std::vector<Term> others = scheme_.termsOf(TermKind::OtherParticipant);
        for (std::size_t i = 0; i < others.size(); ++i) {
            if (!isMunicipalityCode(others[i].code)) {
                say(at(place, i, "code"), Fault::NotAMunicipalityCode);
            }
            // Whoever is a recipient here cannot be set aside for being one elsewhere.
            if (std::any_of(list.begin(), list.end(),
                            [&](const auto& each) { return each.code == others[i].code; })) {
                say(at(place, i, "code"), Fault::GivenTwice);
            }
        }
    }
    static bool isMunicipalityCode(const std::string& code) {
        return code.size() == 6 && code.starts_with("GM") &&
               allDigits(std::string_view(code).substr(2));
    }

    // The sum of one amount over a list; nothing when an entry lacks it.
    template <typename List, typename AmountOf>
    static std::optional<Money> sum(const List& list, AmountOf amountOf) {
        Money total;
        for (const auto& each : list) {
            const std::optional<Money> amount = amountOf(each);
            if (!amount) {
                return std::nullopt;
            }
            total += *amount;
        }
        return list.empty() ? std::nullopt : std::optional(total);
    }
    void wantEqual(const std::string& place, std::optional<Money> parts, std::optional<Money> whole,
                   Fault fault) {
        if (parts && whole && *parts != *whole) {
            say(place, fault);
        }
    }

    /// Without a whole the two lists still have to agree; `field` is that of an instalment.
    void holdSums(std::optional<Money> years, std::optional<Money> instalments,
                  const std::string& field, std::optional<Money> whole, Fault fault) {
        if (!whole) {
            wantEqual("instalments/" + field, instalments, years, Fault::NotTheYears);
        }
        wantEqual("programmeYears", years, whole, fault);
        wantEqual("instalments", instalments, whole, fault);
    }

    void checkSums() {
        const auto& years = scheme_.programmeYears;
        const auto& instalments = scheme_.instalments;
        holdSums(sum(years, [](const auto& each) { return each.ceiling; }),
                 sum(instalments, [](const auto& each) { return each.nationalMaximum; }),
                 "nationalMaximum", scheme_.ceiling, Fault::NotTheCeiling);
        holdSums(sum(years, [](const auto& each) { return each.reservation; }),
                 sum(instalments, [](const auto& each) { return each.maximum; }), "maximum",
                 scheme_.maximumPerMunicipality, Fault::NotTheMaximum);
        for (std::size_t i = 0; i < years.size(); ++i) {
            Money reserved;
            for (std::size_t n = 0; n < scheme_.municipalities.size(); ++n) {
                reserved += years[i].reservation.value_or(Money());
            }
            if (years[i].ceiling && reserved > *years[i].ceiling) {
                say(at("programmeYears", i, "reservation"), Fault::AboveCeiling);
            }
        }
    }

    const Scheme& scheme_;
    Problems problems_;
};

}  // namespace

Problems check(const Scheme& scheme) {
    return SchemeChecker(scheme).run();
}

}  // namespace kamerklaar::domain
