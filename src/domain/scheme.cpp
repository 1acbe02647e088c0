// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme.h"

#include <algorithm>
#include <iterator>

namespace kamerklaar::domain {

namespace {

// The first element that fits, or nullptr.
template <typename List, typename Fits>
auto firstIn(const List& list, Fits fits) -> const typename List::value_type* {
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? nullptr : &*found;
}

// Every calendar year that the scheme names, in no order.
std::vector<int> yearsNamed(const Scheme& scheme) {
    std::vector<int> years = {scheme.spendingPeriod.first().year(),
                              scheme.spendingPeriod.last().year()};
    for (const InstalmentPlan& instalment : scheme.instalments) {
        years.push_back(instalment.calendarYear);
    }
    for (const RoundPlan& round : scheme.rounds) {
        years.push_back(round.calendarYear);
    }
    return years;
}

}  // namespace

std::vector<Term> Scheme::termsOf(TermKind wanted) const {
    std::vector<Term> found;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(found),
                 [&](const Term& each) { return each.kind == wanted; });
    return found;
}

const Term* Scheme::term(TermKind wanted, const std::string& wantedCode) const {
    return firstIn(
        terms, [&](const Term& each) { return each.kind == wanted && each.code == wantedCode; });
}

const SchemeRule* Scheme::rule(ProblemKind wanted) const {
    return firstIn(rules, [&](const SchemeRule& each) { return each.kind == wanted; });
}

std::string Scheme::text(const std::string& wantedCode) const {
    const SchemeText* found =
        firstIn(texts, [&](const SchemeText& each) { return each.code == wantedCode; });
    return found != nullptr ? found->text : std::string();
}

const ProgrammeYear* Scheme::programmeYearOf(Date day) const {
    return firstIn(programmeYears,
                   [&](const ProgrammeYear& year) { return year.period.contains(day); });
}

int Scheme::firstCalendarYear() const {
    const std::vector<int> years = yearsNamed(*this);
    return *std::min_element(years.begin(), years.end());
}

int Scheme::lastCalendarYear() const {
    const std::vector<int> years = yearsNamed(*this);
    return *std::max_element(years.begin(), years.end());
}

}  // namespace kamerklaar::domain
