// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/decision.h"
#include "domain/describe.h"
#include "domain/record.h"

namespace kamerklaar::domain {

enum class NotificationOutcome { Open, NoAction, Amendment, Talk, Settlement };
inline constexpr CodeTable<NotificationOutcome, 5> notificationOutcomeCodes = {{
    {NotificationOutcome::Open, "open"},
    {NotificationOutcome::NoAction, "no_action"},
    {NotificationOutcome::Amendment, "amendment"},
    {NotificationOutcome::Talk, "talk"},
    {NotificationOutcome::Settlement, "settlement"},
}};

/// A municipality tells that activities will not, not in time or not wholly be done (art. 7).
struct Notification : Record<Notification> {
    static constexpr auto kind = Subject::Kind::Notification;
    static constexpr const char* table = "notification";

    std::optional<Date> receivedOn;
    std::string nature;  ///< notification kind: not, late, partly
    std::string activity;
    std::string text;
    std::string caseNumber;
    NotificationOutcome outcome = NotificationOutcome::Open;
    std::optional<Date> decidedOn;
    std::string decisionNote;
    DecisionId decision;  ///< what it changed, where it changed anything
    friend bool operator==(const Notification&, const Notification&) = default;
};

template <typename Form>
void describe(Form& form, Of<Notification> auto& notification) {
    describeRecord(form, notification);
    form.date("receivedOn", notification.receivedOn);
    form.code("nature", notification.nature);
    form.words("activity", notification.activity);
    form.words("text", notification.text);
    form.words("caseNumber", notification.caseNumber);
    form.choice("outcome", notification.outcome, notificationOutcomeCodes);
    form.date("decidedOn", notification.decidedOn);
    form.words("decisionNote", notification.decisionNote);
    form.ref("decision", notification.decision);
}

}  // namespace kamerklaar::domain
