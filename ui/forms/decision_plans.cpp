// SPDX-License-Identifier: EUPL-1.2
//
// What the form of each kind of decision shows.
#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/forms/decision_form.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::DecisionKind;

/// Puts a plan together for one dossier.
class Planner {
    Q_DECLARE_TR_FUNCTIONS(DecisionForm)
public:
    Planner(Desk& desk, domain::MunicipalityId municipality)
        : desk_(desk), municipality_(municipality) {}

    [[nodiscard]] FormPlan plan(DecisionKind kind) {
        switch (kind) {
            case DecisionKind::Award:
                head({"number", "date", "effectiveOn"});
                award(
                    tr("What is granted. Gross is the net part and the part for the VAT fund "
                       "together."));
                break;
            case DecisionKind::Amendment:
                head({"number", "date", "effectiveOn", "terms/fromNotification", "terms/grounds"});
                award(
                    tr("What changes: amounts that become smaller have a minus. What is left "
                       "empty stays as it is."));
                break;
            case DecisionKind::Withdrawal:
                head({"number", "date", "effectiveOn", "terms/fromNotification", "terms/grounds"});
                award(tr("What is withdrawn has a minus. What is left empty stays as it is."));
                break;
            case DecisionKind::Extension:
                extension();
                break;
            case DecisionKind::Payment:
                payment();
                break;
            case DecisionKind::Settlement:
                settlement();
                break;
            case DecisionKind::Recovery:
                recovery();
                break;
            case DecisionKind::Publication:
                head({"number", "date", "effectiveOn", "terms/year"});
                break;
            case DecisionKind::TakeOver:
                head({"number", "date", "effectiveOn", "terms/awards", "terms/payments",
                      "terms/reports", "terms/sisaReturns"});
                break;
            case DecisionKind::Selection:
                head({"number", "date", "effectiveOn"});
                part(tr("Chosen municipalities"), {}, {"terms/chosen"});
                break;
            case DecisionKind::Reversal:
                head({"number", "date", "effectiveOn"});
                break;
        }
        part(tr("Explanation"), {}, {"reason"});
        look("number").label = tr("Reference of the letter");
        look("number").hint = tr("May still be empty while the decision is prepared.");
        look("date").label = tr("Date of the decision");
        look("effectiveOn").label = tr("In force from");
        look("effectiveOn").hint = tr("From this day on the figures follow the decision.");
        look("reason").label = tr("For whoever approves");
        look("reason").lines = 3;
        return std::move(plan_);
    }

private:
    void part(const QString& title, const QString& explanation, std::vector<std::string> paths) {
        plan_.parts.push_back({title, explanation, std::move(paths)});
    }
    void head(std::vector<std::string> paths) { part(tr("The decision"), {}, std::move(paths)); }
    FieldLook& look(const std::string& path) { return plan_.looks[path]; }

    void award(const QString& explanation) {
        part(tr("Amounts"), explanation, {"terms/gross", "terms/vatFund", "terms/net"});
        part(tr("Per programme year"), {}, {"terms/years"});
        part(tr("Instalments"), tr("The whole schedule from now on."), {"terms/instalments"});
        part(tr("Spending period"), tr("The last day is included."),
             {"terms/spendingPeriod/first", "terms/spendingPeriod/last"});
        part(tr("Reporting windows"), tr("As the award letter sets them, round by round."),
             {"terms/reportTerms"});
        part(tr("Obligations"), {}, {"terms/obligations"});
        look("terms/net").label = tr("Net, to the municipality");
        look("terms/vatFund").label = tr("Into the VAT fund");
        look("terms/years").addLine = tr("Add year");
        look("terms/years").whenEmpty = tr("No amounts per programme year.");
        look("terms/instalments").addLine = tr("Add instalment");
        look("terms/instalments").whenEmpty = tr("The schedule stays as it is.");
        look("terms/instalments/number").label = tr("Instalment");
        look("terms/reportTerms").addLine = tr("Add window");
        look("terms/reportTerms").whenEmpty = tr("The terms of the rounds hold.");
        look("terms/reportTerms/year").label = tr("Report over");
        look("terms/obligations").lines = 5;
        look("terms/grounds").label = tr("What changes and why");
        look("terms/grounds").lines = 4;
        look("terms/fromNotification").label = tr("Because of the notification");
        look("terms/fromNotification").choices = notifications();
    }

    void extension() {
        head({"number", "date", "effectiveOn"});
        part(tr("Extension"), {}, {"terms/requestedOn", "terms/lastDay", "terms/motivation"});
        look("terms/requestedOn").label = tr("Requested on");
        look("terms/lastDay").label = tr("New last day");
        look("terms/motivation").label = tr("Reasons that the municipality gives");
        look("terms/motivation").lines = 4;
        const domain::Scheme& scheme = desk_.scheme();
        if (scheme.lastDayOfExtensionRequest.has_value()) {
            look("terms/requestedOn").hint =
                tr("At the latest on %1; a later request is flagged.")
                    .arg(words::date(*scheme.lastDayOfExtensionRequest));
        }
        if (scheme.lastDayOfExtension.has_value()) {
            look("terms/lastDay").hint =
                tr("At the latest %1.").arg(words::date(*scheme.lastDayOfExtension));
        }
    }

    void payment() {
        head({"number", "date"});
        part(tr("Payment"), {},
             {"terms/instalment", "terms/payOn", "terms/net", "terms/vatFund", "terms/reference"});
        look("terms/payOn").label = tr("To be paid on");
        look("terms/payOn").hint = tr("From this day on the payment is in the figures.");
        look("terms/net").label = tr("Net, to the municipality");
        look("terms/vatFund").label = tr("Into the VAT fund");
        look("terms/reference").label = tr("Reference of the payment order");
    }

    void settlement() {
        head({"number", "date", "effectiveOn"});
        part(tr("Term"), {}, {"terms/termStart", "terms/finalReturn"});
        part(tr("Amount"), tr("Settlement follows the award, unless a ground is chosen."),
             {"terms/gross", "terms/vatFund", "terms/ground", "terms/groundCondition",
              "terms/reason"});
        look("terms/termStart").label = tr("The term runs from");
        look("terms/finalReturn").label = tr("Final return");
        look("terms/finalReturn").choices = returns();
        look("terms/gross").label = tr("Settled, gross");
        look("terms/vatFund").label = tr("Of which VAT fund");
        look("terms/ground").label = tr("Ground for less");
        look("terms/groundCondition").label = tr("The ground's own condition holds");
        look("terms/reason").label = tr("Reasons for less");
        look("terms/reason").lines = 4;
    }

    void recovery() {
        head({"number", "date", "effectiveOn"});
        part(tr("Recovery"), tr("Either way the reason is kept."),
             {"terms/recover", "terms/amount", "terms/payBefore", "terms/reason"});
        look("terms/recover").label = tr("Recover what was paid too much");
        look("terms/amount").label = tr("Amount");
        look("terms/payBefore").label = tr("To be paid back before");
        look("terms/reason").label = tr("Reason");
        look("terms/reason").lines = 4;
    }

    [[nodiscard]] Choices notifications() const {
        using All = std::vector<domain::Notification>;
        const All all = desk_.read(
            [this] { return desk_.store().records<domain::Notification>().all(municipality_); },
            All());
        Choices choices;
        for (const domain::Notification& one : all) {
            const domain::Term* nature =
                desk_.scheme().term(domain::TermKind::NotificationKind, one.nature);
            choices.push_back(
                {QString::number(one.id.value),
                 tr("%1, received on %2")
                     .arg(nature == nullptr ? words::text(one.nature)
                                            : words::text(nameOf(*nature, desk_.language())),
                          one.receivedOn.has_value() ? words::date(*one.receivedOn)
                                                     : QStringLiteral("–"))});
        }
        return choices;
    }

    [[nodiscard]] Choices returns() const {
        using All = std::vector<domain::SisaReturn>;
        const All all = desk_.read(
            [this] { return desk_.store().records<domain::SisaReturn>().all(municipality_); },
            All());
        Choices choices;
        for (const domain::SisaReturn& one : all) {
            const bool isFinal = one.isFinal == domain::Answer::Yes;
            choices.push_back(
                {QString::number(one.id.value),
                 (isFinal ? tr("SiSa %1, final return") : tr("SiSa %1")).arg(one.year)});
        }
        return choices;
    }

    Desk& desk_;
    domain::MunicipalityId municipality_;
    FormPlan plan_;
};

}  // namespace

FormPlan planOf(DecisionKind kind, Desk& desk, domain::MunicipalityId municipality) {
    return Planner(desk, municipality).plan(kind);
}

}  // namespace kamerklaar::ui
