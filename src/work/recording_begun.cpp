// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/grant_book.h"
#include "work/recording.h"
#include "work/selecting.h"

// New records, with the lines that the scheme expects.
namespace kamerklaar::work {
namespace {

using domain::TermKind;

void addLines(Store& store, domain::Date, domain::Application& application) {
    const domain::Scheme& scheme = store.schemes().current();
    for (const domain::Term& item : scheme.termsOf(TermKind::PlanItem)) {
        application.plan.push_back({item.code, {}, {}});
    }
    for (const domain::Term& domain : scheme.termsOf(TermKind::FactorDomain)) {
        application.factors.push_back({domain.code, {}, {}, {}});
    }
    for (const domain::Term& category : scheme.termsOf(TermKind::CostCategory)) {
        for (const domain::ProgrammeYear& year : scheme.programmeYears) {
            application.budget.push_back({category.code, year.number, {}});
        }
    }
}

/// Over the first year of the spending period that has no return yet.
void addLines(Store& store, domain::Date today, domain::SisaReturn& sisa) {
    const auto returns = store.records<domain::SisaReturn>().all(sisa.municipality);
    const auto has = [&returns](int year) {
        return std::any_of(returns.begin(), returns.end(),
                           [year](const auto& one) { return one.year == year; });
    };
    const domain::Period period =
        GrantBook(store, sisa.municipality).on(sisa.municipality, today).spendingPeriod;
    sisa.year = period.first().year();
    while (has(sisa.year) && sisa.year < period.last().year()) {
        ++sisa.year;
    }
    for (const domain::Term& term : store.schemes().current().termsOf(TermKind::SisaIndicator)) {
        if (!term.marked) {
            sisa.indicators.push_back({term.code, {}});
        }
    }
}

void addLines(Store&, domain::Date today, domain::Deadline& deadline) {
    deadline.due = today;
}

/// In the first role of the scheme, from now on.
void addLines(Store& store, domain::Date today, domain::ContactPerson& contact) {
    const auto roles = store.schemes().current().termsOf(TermKind::ContactRole);
    contact.role = roles.empty() ? std::string() : roles.front().code;
    contact.validFrom = today;
}

void addLines(Store&, domain::Date today, domain::Letter& letter) {
    letter.date = today;
}

void addLines(Store& store, domain::Date today, domain::Selection& selection) {
    selection.date = today;
    const domain::Scheme& scheme = store.schemes().current();
    selection.places = static_cast<int>(scheme.municipalities.size());
    setAsideOthers(selection, scheme);
}

/// Of the others the scheme expects no lines.
template <typename Noun>
void addLines(Store&, domain::Date, Noun&) {}

}  // namespace

template <typename Noun>
Noun begun(Store& store, domain::Date today, domain::MunicipalityId municipality) {
    Noun noun;
    noun.municipality = municipality;
    addLines(store, today, noun);
    return noun;
}

template domain::Application begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Notification begun(Store&, domain::Date, domain::MunicipalityId);
template domain::ContinuityReport begun(Store&, domain::Date, domain::MunicipalityId);
template domain::SisaReturn begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Explanation begun(Store&, domain::Date, domain::MunicipalityId);
template domain::SpendingSplit begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Objection begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Deadline begun(Store&, domain::Date, domain::MunicipalityId);
template domain::LetterTemplate begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Letter begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Selection begun(Store&, domain::Date, domain::MunicipalityId);
template domain::ReportText begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Consultation begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Commitment begun(Store&, domain::Date, domain::MunicipalityId);
template domain::PressAgreement begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Submission begun(Store&, domain::Date, domain::MunicipalityId);
template domain::PublicationRuling begun(Store&, domain::Date, domain::MunicipalityId);
template domain::Restatement begun(Store&, domain::Date, domain::MunicipalityId);
template domain::HouseStyle begun(Store&, domain::Date, domain::MunicipalityId);
template domain::SealedEdition begun(Store&, domain::Date, domain::MunicipalityId);
template domain::ContactPerson begun(Store&, domain::Date, domain::MunicipalityId);
template domain::ReportNote begun(Store&, domain::Date, domain::MunicipalityId);

}  // namespace kamerklaar::work
