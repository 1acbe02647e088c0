// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <utility>

#include "work/example/amounts.h"
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/example/parts.h"
#include "work/example/random.h"
#include "work/recording.h"

namespace kamerklaar::work::example {
namespace {

using domain::Answer;
using domain::Application;
using domain::Money;
using domain::Term;
using domain::TermKind;

constexpr std::int64_t budgetUnit = 500 * centsInEuro;

constexpr std::array<std::string_view, 6> sources = {
    "Politiecijfers over 2021 tot en met 2023",
    "Gezondheidsmonitor Jeugd 2023, GGD",
    "Verzuimcijfers van de regionale leerplicht, schooljaar 2022-2023",
    "Onderzoek van een hogeschool onder jongeren en professionals, 2023",
    "Wijkmonitor van de gemeente, 2022",
    "Analyse van het Zorg- en Veiligheidshuis, 2023",
};

domain::Date receivedOn(const Grants& grants, std::size_t index) {
    Random random{71, static_cast<std::int64_t>(index)};
    const domain::Date last =
        grants.scheme.lastDayOfApplication.value_or(grants.scheme.spendingPeriod.first());
    // Three days before the last one at the least, with the weekend after it.
    return workday(last.plusDays(-static_cast<int>(random.between(3, 18))));
}

/// Much analysis in the first year, then mostly interventions.
std::vector<std::int64_t> weightsOf(const std::vector<Term>& categories, bool isFirstYear) {
    std::vector<std::int64_t> weights;
    for (const Term& category : categories) {
        const bool isAnalysis = weights.empty();
        weights.push_back(category.marked ? 660 : isAnalysis ? (isFirstYear ? 150 : 40) : 220);
    }
    return weights;
}

std::vector<domain::BudgetLine> budgetOf(const domain::Scheme& scheme, Money gross) {
    std::vector<std::int64_t> years;
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        years.push_back(year.period.days());
    }
    const std::vector<Term> categories = scheme.termsOf(TermKind::CostCategory);
    std::vector<domain::BudgetLine> budget;
    if (years.empty() || categories.empty()) {
        return budget;
    }
    const std::vector<Money> amounts = splitRound(gross, years, budgetUnit);
    for (std::size_t at = 0; at < years.size(); ++at) {
        const std::vector<Money> cells =
            splitRound(amounts[at], weightsOf(categories, at == 0), budgetUnit);
        for (std::size_t row = 0; row < categories.size(); ++row) {
            budget.push_back({categories[row].code, scheme.programmeYears[at].number, cells[row]});
        }
    }
    return budget;
}

void addOtherFunding(Application& application, const domain::Scheme& scheme, std::size_t index) {
    const std::vector<Term> kinds = scheme.termsOf(TermKind::FundingKind);
    if (kinds.empty()) {
        return;
    }
    const std::string money = kinds.front().code;
    const std::string capacity = kinds.back().code;
    Random random{73, static_cast<std::int64_t>(index)};
    if (index == part::paidTwicePerhaps) {
        application.otherFunding.push_back({"Provinciale regeling jeugd en veiligheid",
                                            money,
                                            Money::euros(45'000),
                                            Answer::Yes,
                                            {}});
    } else if (random.chance(30)) {
        application.otherFunding.push_back({"Gemeentelijk budget jongerenwerk",
                                            money,
                                            Money::euros(random.between(20, 60) * 1000),
                                            Answer::No,
                                            {}});
    }
    if (random.chance(50)) {
        application.otherFunding.push_back({"Inzet van de politie in het casusoverleg",
                                            capacity,
                                            {},
                                            Answer::Yes,
                                            "Capaciteit zonder kosten voor de uitkering."});
    }
}

Application sentBy(const Grants& grants, std::size_t index, Application application) {
    const domain::AwardTerms award = awardOf(grants, index);
    application.receivedOn = receivedOn(grants, index);
    application.caseNumber = letterNumber(grants.municipalities[index], "A");
    application.gross = award.gross;
    application.vatFund = award.vatFund;
    application.contact = "Programmacoördinator preventie";
    application.budget = budgetOf(grants.scheme, award.gross);
    if (index == part::budgetDiffers && !application.budget.empty()) {
        application.budget.back().amount -= Money::euros(12'500);
    }
    addOtherFunding(application, grants.scheme, index);
    for (MadePartner& partner : partnersOf(grants.scheme, index, 5)) {
        application.partners.push_back(
            {std::move(partner.kind), std::move(partner.name), std::move(partner.contribution)});
    }
    return application;
}

/// What an officer made of it: the checklist, and whether something has to be asked.
void assess(Application& application, std::size_t index) {
    for (domain::PlanCheck& item : application.plan) {
        item.present = Answer::Yes;
    }
    std::size_t turn = index;
    for (domain::FactorAnalysis& factor : application.factors) {
        factor.covered = Answer::Yes;
        factor.source = sources[dealt(sources.size(), turn++, 79)];
    }
    application.vatStatement = index == part::withoutVatStatement ? Answer::No : Answer::Yes;
    application.assessment = domain::AssessmentResult::Complete;
    if (index == part::withoutVatStatement) {
        application.assessment = domain::AssessmentResult::ToBeCompleted;
        application.note =
            "De opgave van compensabele btw ontbreekt. De gemeente is gevraagd haar na te zenden.";
    } else if (index == part::budgetDiffers) {
        application.assessment = domain::AssessmentResult::ToBeCompleted;
        application.note =
            "De begroting telt niet op tot het gevraagde bedrag. De gemeente is gevraagd haar te "
            "herstellen.";
    } else if (index == part::paidTwicePerhaps) {
        application.note =
            "De provincie betaalt mogelijk dezelfde activiteiten. Nog na te gaan bij de provincie.";
    }
}

}  // namespace

void addApplications(const Grants& grants, Timeline& timeline) {
    for (std::size_t at = 0; at < grants.municipalities.size(); ++at) {
        const domain::Date received = receivedOn(grants, at);
        timeline.add(received.plusDays(1), at, Desk::Policy, [&grants, at](const Context& context) {
            must(save(context, sentBy(grants, at,
                                      begun<Application>(context.store, context.clock.today(),
                                                         grants.idOf(at)))),
                 "an example application can be recorded");
            recordContacts(context, grants, at);
        });
        const domain::Date assessed = received.plusDays(6 + static_cast<int>(at % 7));
        timeline.add(assessed, at, Desk::Policy, [&grants, at](const Context& context) {
            Application application =
                context.store.records<Application>().all(grants.idOf(at)).back();
            assess(application, at);
            must(save(context, application), "an example application can be assessed");
        });
    }
}

}  // namespace kamerklaar::work::example
