// SPDX-License-Identifier: EUPL-1.2
#include <string_view>

#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/example/parts.h"
#include "work/recording.h"

namespace kamerklaar::work::example {
namespace {

using domain::Notification;
using domain::NotificationOutcome;

struct Notice {
    std::size_t index = 0;
    int daysBefore = 0;
    std::size_t nature = 0;  ///< place in the scheme's list
    std::string_view activity;
    std::string_view text;
    NotificationOutcome outcome = NotificationOutcome::Open;
    int daysToDecide = 0;
    std::string_view note;
};

constexpr Notice notifications[] = {
    {part::amended, 231, 0, "Rolmodellen in de klas",
     "De school die de interventie zou ontvangen, neemt niet meer deel. Een andere school is niet "
     "gevonden.",
     NotificationOutcome::Amendment, 38,
     "De verlening is verlaagd met de kosten van deze interventie."},
    {part::talkedTo, 160, 1, "Mentoren op straat",
     "Twee mentoren zijn uitgevallen; de tweede groep begint een kwartaal later.",
     NotificationOutcome::Talk, 12,
     "In een gesprek is afgesproken dat de tweede groep binnen de bestedingsperiode wordt "
     "afgerond."},
    {part::noAction, 118, 2, "Sterke ouders",
     "Er doen tien gezinnen mee in plaats van vijftien. De kosten per gezin zijn hoger.",
     NotificationOutcome::NoAction, 9,
     "De afwijking is klein en de begroting per categorie blijft gelijk."},
    {part::waitsForAmendment,
     27,
     1,
     "Programmacoördinatie",
     "De functie van coördinator is pas na een jaar vervuld.",
     {},
     0,
     {}},
    {part::openNotification,
     13,
     2,
     "Avondteam in de buurt",
     "Door de verbouwing van het buurthuis vervalt in het najaar de helft van de avonden.",
     {},
     0,
     {}},
};

void record(const Context& context, const Grants& grants, const Notice& told) {
    Notification notification =
        begun<Notification>(context.store, context.clock.today(), grants.idOf(told.index));
    const auto natures = grants.scheme.termsOf(domain::TermKind::NotificationKind);
    if (told.nature < natures.size()) {
        notification.nature = natures[told.nature].code;
    }
    notification.receivedOn = context.clock.today();
    notification.caseNumber = letterNumber(grants.municipalities[told.index], "M");
    notification.activity = told.activity;
    notification.text = told.text;
    must(save(context, notification), "an example notification can be recorded");
}

void decide(const Context& context, const Grants& grants, const Notice& told) {
    Notification notification =
        context.store.records<Notification>().all(grants.idOf(told.index)).back();
    notification.outcome = told.outcome;
    notification.decidedOn = context.clock.today();
    notification.decisionNote = told.note;
    must(save(context, notification), "an example notification can be decided");
}

}  // namespace

void addNotifications(const Grants& grants, Timeline& timeline) {
    for (const Notice& told : notifications) {
        if (!grants.has(told.index)) {
            continue;
        }
        const domain::Date received = workday(lastChangeOf(grants).plusDays(-told.daysBefore));
        timeline.add(received, told.index, Desk::Policy,
                     [&grants, &told](const Context& context) { record(context, grants, told); });
        if (told.outcome != NotificationOutcome::Open) {
            timeline.add(
                received.plusDays(told.daysToDecide), told.index, Desk::Policy,
                [&grants, &told](const Context& context) { decide(context, grants, told); });
        }
    }
}

}  // namespace kamerklaar::work::example
