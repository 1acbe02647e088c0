// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/example/parts.h"
#include "work/example/random.h"
#include "work/recording.h"

namespace kamerklaar::work::example {
namespace {

using domain::Answer;
using domain::AssessmentResult;
using domain::ContinuityReport;

constexpr std::array<std::string_view, 6> remaining = {
    "De werkwijze is vastgelegd en elke uitvoerder werkt nieuwe medewerkers ermee in.",
    "De coördinator heeft tot het einde van de periode een vaste aanstelling.",
    "De stuurgroep bespreekt elk kwartaal wat na afloop doorgaat en wie daarvoor aan zet is.",
    "De drie interventies met het meeste bereik zijn in de werkplannen van de partners opgenomen.",
    "De afspraken met scholen en politie zijn in een convenant vastgelegd.",
    "De kennis over de doelgroep wordt elk half jaar gedeeld met alle wijkteams.",
};
constexpr std::array<std::string_view, 6> policies = {
    "De aanpak is een onderdeel van het integrale veiligheidsplan.",
    "De aanpak sluit aan op het lokale preventieakkoord en het jeugdbeleid.",
    "In het uitvoeringsprogramma sociaal domein is de aanpak als vast onderdeel opgenomen.",
    "De aanpak is verbonden met de regionale aanpak van ondermijning.",
    "De gemeenteraad heeft de aanpak opgenomen in de kadernota.",
    "De aanpak is samengevoegd met de bestaande persoonsgerichte aanpak.",
};
constexpr std::array<std::string_view, 6> funding = {
    "In de meerjarenbegroting is vanaf het tweede halfjaar een bedrag opgenomen.",
    "De helft wordt betaald uit het budget voor jongerenwerk; over de rest besluit de raad.",
    "De scholen nemen de interventies in de klas over; de gemeente betaalt de coördinatie.",
    "De interventies gaan op in het reguliere aanbod en kosten dan niets extra.",
    "Twee fondsen hebben een bijdrage toegezegd voor de eerste twee jaren.",
    "De gemeente en haar buurgemeenten betalen de aanpak samen naar inwonertal.",
};
constexpr std::array<std::string_view, 4> efforts = {
    "Het college heeft een voorstel aan de gemeenteraad gedaan.",
    "Met de partners is gesproken over wat zij zelf kunnen dragen.",
    "Een aanvraag bij de provincie is ingediend.",
    "De kosten en opbrengsten zijn op een rij gezet voor de begroting.",
};

domain::Date continuityReceivedOn(const Grants& grants, std::size_t index) {
    Random random{89, static_cast<std::int64_t>(index)};
    const domain::Date due = *grants.scheme.continuityDue;
    return workday(index == part::continuityLate
                       ? due.plusDays(15)
                       : due.plusDays(-static_cast<int>(random.between(3, 34))));
}

template <std::size_t Count>
std::string one(const std::array<std::string_view, Count>& texts, std::size_t index,
                std::int64_t pack) {
    return std::string(texts[dealt(Count, index, pack)]);
}

void record(const Context& context, const Grants& grants, std::size_t index) {
    ContinuityReport report =
        begun<ContinuityReport>(context.store, context.clock.today(), grants.idOf(index));
    report.receivedOn = continuityReceivedOn(grants, index);
    report.caseNumber = letterNumber(grants.municipalities[index], "BV");
    report.remainingPeriod = one(remaining, index, 91);
    report.widerPolicy = one(policies, index, 92);
    if (index != part::continuityIncomplete) {
        report.fundingAfter = one(funding, index, 93);
        report.efforts = one(efforts, index, 94);
    }
    must(save(context, report), "an example continuity report can be recorded");
}

void assess(const Context& context, const Grants& grants, std::size_t index) {
    ContinuityReport report =
        context.store.records<ContinuityReport>().all(grants.idOf(index)).back();
    report.coversSafeguarding = Answer::Yes;
    report.coversFunding = Answer::Yes;
    report.assessment = AssessmentResult::Complete;
    report.findings = "Beide onderdelen zijn beschreven.";
    if (index == part::continuityIncomplete) {
        report.coversFunding = Answer::No;
        report.assessment = AssessmentResult::ToBeCompleted;
        report.findings =
            "Hoe de aanpak daarna wordt betaald, staat er niet in, en ook niet wat daarvoor is "
            "gedaan. De gemeente is om aanvulling gevraagd.";
    }
    must(save(context, report), "an example continuity report can be assessed");
}

}  // namespace

void addContinuityReports(const Grants& grants, Timeline& timeline) {
    if (!grants.scheme.continuityDue) {
        return;
    }
    for (std::size_t at = 0; at < grants.municipalities.size(); ++at) {
        const domain::Date recorded = workday(continuityReceivedOn(grants, at).plusDays(1));
        if (at == part::continuityMissing || grants.end < recorded) {
            continue;
        }
        timeline.add(recorded, at, Desk::Policy,
                     [&grants, at](const Context& context) { record(context, grants, at); });
        // A few are still to be read.
        const domain::Date assessed = recorded.plusDays(20 + static_cast<int>(at % 20));
        if (at % 6 != 4 && assessed < grants.end) {
            timeline.add(assessed, at, Desk::Policy,
                         [&grants, at](const Context& context) { assess(context, grants, at); });
        }
    }
}

}  // namespace kamerklaar::work::example
