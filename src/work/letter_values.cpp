// SPDX-License-Identifier: EUPL-1.2
#include "work/letter_values.h"

#include <algorithm>

#include "domain/dossier_check.h"
#include "domain/problem_text.h"
#include "domain/words.h"
#include "work/fill_in.h"
#include "work/grant_book.h"
#include "work/reporting.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::GrantState;
using domain::Language;
using domain::Money;
using Kind = domain::ProblemKind;

constexpr auto dutch = Language::Dutch;

class LetterValueFinder {
public:
    LetterValueFinder(const Context& context, const domain::Letter& letter)
        : context_(context),
          store_(context.store),
          letter_(letter),
          book_(context.store, GrantBook::Of(letter.municipality)) {}

    LetterValues all() {
        ofLetter();
        ofScheme();
        ofGrant();
        ofReport();
        return std::move(values_);
    }

private:
    void put(const std::string& name, const std::string& value) {
        if (value.find_first_not_of(" \t\r\n") != std::string::npos) {
            values_[name] = value;
        }
    }
    void put(const std::string& name, std::optional<Date> day) {
        if (day && *day != Date()) {
            put(name, domain::formatDateLong(*day, dutch));
        }
    }
    void put(const std::string& name, Money amount) { put(name, domain::formatMoney(amount)); }
    void putAboveZero(const std::string& name, Money amount) {
        if (amount > Money()) {
            put(name, amount);
        }
    }
    /// "art. 8, derde lid" as a letter writes it.
    void putArticle(const std::string& name, std::string article) {
        constexpr std::string_view abbreviated = "art. ";
        if (article.starts_with(abbreviated)) {
            article.replace(0, abbreviated.size(), "artikel ");
        }
        put(name, article);
    }
    void putArticleOf(const std::string& name, Kind kind) {
        const domain::SchemeRule* rule = scheme().rule(kind);
        putArticle(name, rule != nullptr ? rule->article : std::string());
    }
    [[nodiscard]] const domain::Scheme& scheme() const { return book_.scheme(); }

    void ofLetter() {
        put("datum", letter_.date);
        put("kenmerk", letter_.reference);
        put("antwoord_voor", letter_.answerBy);
        if (const auto municipality = store_.municipalities().find(letter_.municipality)) {
            put("gemeente", municipality->name);
            put("gemeentecode", municipality->code);
            put("provincie", municipality->province);
        }
    }

    void ofScheme() {
        put("regeling", scheme().name);
        put("regeling_kort", scheme().shortName);
        put("vindplaats", scheme().publication);
        put("wettelijke_grondslag", scheme().legalBasis);
        if (!scheme().instalments.empty()) {
            putArticle("artikel_betaling", scheme().instalments.front().article);
        }
        putArticleOf("artikel_verslag", Kind::ReportMissing);
        putArticleOf("artikel_melding", Kind::DecisionPending);
        putArticleOf("artikel_borging", Kind::ContinuityMissing);
        putArticleOf("artikel_sisa", Kind::SisaMissing);
        putArticleOf("artikel_verlenging", Kind::ExtensionTooLong);
        putArticleOf("artikel_vaststelling", Kind::GroundMissing);
        putArticleOf("artikel_terugvordering", Kind::RecoveryWithoutLowerSettlement);
        put("borgingsverslag_voor", scheme().continuityDue);
        if (const auto due = domain::sisaDueOf(scheme(), scheme().spendingPeriod.last().year())) {
            // The day and month, without the year behind them.
            const std::string day = domain::formatDateLong(*due, dutch);
            put("sisa_voor", day.substr(0, day.rfind(' ')));
        }
        if (scheme().objectionWeeks) {
            put("bezwaar_weken", std::to_string(*scheme().objectionWeeks));
        }
    }

    void ofGrant() {
        const Decision* decision = book_.find(letter_.municipality, letter_.decision);
        GrantState before;
        GrantState after;
        if (decision == nullptr) {
            before = after = book_.on(letter_.municipality, letter_.date);
        } else {
            before = book_.onWithout(letter_.municipality, decision->effectiveOn, decision->id);
            after = book_.onWith(*decision, decision->effectiveOn);
            ofDecision(*decision, before);
        }
        earlierDecisions();
        if (before.hasAward) {
            putAmounts("verleend", before.awarded);
        }
        if (after.hasAward) {
            putAmounts("nieuw", after.awarded);
            put("termijnen", listOf(after.instalments));
            put("betaald_netto", after.paid.net());
        }
        put("bestedingsperiode", domain::formatPeriod(after.spendingPeriod, dutch));
        const Date lastDay = after.spendingPeriod.last();
        put("laatste_bestedingsdag", lastDay);
        if (const auto due = domain::sisaDueOf(scheme(), lastDay.year())) {
            put("eindverantwoording_jaar", std::to_string(lastDay.year()));
            put("eindverantwoording_voor", due);
        }
        if (after.settled) {
            put("vastgesteld_netto", after.payable().net());
            putAboveZero("nog_te_betalen", after.payable().net() - after.paid.net());
            putAboveZero("te_veel_betaald", after.overpaid());
        }
    }
    void putAmounts(const std::string& name, domain::GrantAmount amount) {
        put(name + "_bruto", amount.gross);
        put(name + "_bcf", amount.vatFund);
        put(name + "_netto", amount.net());
    }

    void earlierDecisions() {
        for (const domain::Application& application :
             store_.records<domain::Application>().all(letter_.municipality)) {
            put("aanvraag_datum", application.receivedOn);
        }
        for (const Decision& decision : book_.decisionsOf(letter_.municipality)) {
            if (decision.counts() && decision.decisionKind == DecisionKind::Award) {
                put("verlening_kenmerk", decision.number);
                put("verlening_datum", decision.date);
            }
            if (decision.counts() && decision.decisionKind == DecisionKind::Settlement) {
                put("vaststelling_kenmerk", decision.number);
                put("vaststelling_datum", decision.date);
            }
        }
    }

    void ofDecision(const Decision& decision, const GrantState& before) {
        put("besluit", domain::words(decision.decisionKind, dutch));
        put("besluit_kenmerk", decision.number);
        put("besluit_datum", decision.date);
        put("ingangsdatum", decision.effectiveOn);
        std::visit([&](const auto& terms) { ofTerms(terms, before); }, decision.terms);
    }
    void ofTerms(const domain::AwardTerms& terms, const GrantState& /*before*/) {
        putAmounts("bedrag", {terms.gross, terms.vatFund});
        put("motivering", terms.grounds);
        put("verplichtingen", terms.obligations);
        if (terms.spendingPeriod) {
            put("nieuwe_bestedingsperiode", domain::formatPeriod(*terms.spendingPeriod, dutch));
        }
        put("nieuwe_termijnen", listOf(terms.instalments));
        put("verslagtermijnen", listOf(terms.reportTerms));
    }
    void ofTerms(const domain::ExtensionTerms& terms, const GrantState& /*before*/) {
        put("verzoek_datum", terms.requestedOn);
        put("motivering", terms.motivation);
    }
    void ofTerms(const domain::SettlementTerms& terms, const GrantState& /*before*/) {
        putAmounts("bedrag", {terms.gross, terms.vatFund});
        put("motivering", terms.reason);
        if (const domain::Term* ground =
                scheme().term(domain::TermKind::SettlementGround, terms.ground)) {
            put("grond", ground->name);
            putArticle("grond_artikel", ground->article);
        }
    }
    void ofTerms(const domain::RecoveryTerms& terms, const GrantState& before) {
        put("motivering", terms.reason);
        put("terugbetalen_voor", terms.payBefore);
        putAboveZero("terug_te_betalen", terms.amount);
        putAboveZero("niet_teruggevorderd", before.overpaid() - terms.amount);
    }
    template <typename Terms>
    void ofTerms(const Terms& /*unused*/, const GrantState& /*unused*/) {}

    [[nodiscard]] static std::string item(const std::string& text, const LetterValues& values) {
        return "\n- " +
               filledIn(text, [&values](const std::string& name) { return values.at(name); });
    }
    [[nodiscard]] static std::string listOf(const std::vector<domain::InstalmentShare>& shares) {
        std::string list;
        for (const domain::InstalmentShare& share : shares) {
            list += item(
                "termijn {nummer}, rond {dag}: {netto} voor de gemeente en {bcf} voor het "
                "BTW-compensatiefonds;",
                {{"nummer", std::to_string(share.number)},
                 {"dag", domain::formatDateLong(share.plannedOn, dutch)},
                 {"netto", domain::formatMoney(share.amount.net())},
                 {"bcf", domain::formatMoney(share.amount.vatFund)}});
        }
        return closed(std::move(list));
    }
    [[nodiscard]] static std::string listOf(const std::vector<domain::ReportTerm>& terms) {
        std::string list;
        for (const domain::ReportTerm& term : terms) {
            list += item("over de periode van {periode}: uiterlijk op {dag};",
                         {{"periode", domain::formatPeriod(term.period, dutch)},
                          {"dag", domain::formatDateLong(term.due, dutch)}});
        }
        return closed(std::move(list));
    }
    /// The last item ends in a full stop.
    [[nodiscard]] static std::string closed(std::string list) {
        if (!list.empty()) {
            list.back() = '.';
        }
        return list;
    }

    void ofReport() {
        if (!letter_.report.isStored()) {
            return;
        }
        const auto opened = openReport(context_, letter_.report);
        if (!opened || opened->report.municipality != letter_.municipality) {
            return;
        }
        put("verslagjaar", std::to_string(opened->round.year));
        put("verslagperiode",
            domain::formatPeriod(domain::periodOf(opened->report, opened->round), dutch));
        put("verslag_voor", domain::dueOf(opened->report, opened->round));
        put("verslag_ontvangen", opened->report.receivedOn);
        const domain::ReportStatus status = opened->report.status;
        if (status == domain::ReportStatus::Expected) {
            put("verslag_uitgebleven", domain::dueOf(opened->report, opened->round));
        }
        std::string questions;
        for (const domain::Problem& finding : opened->findings) {
            if (finding.severity != domain::Severity::Refused) {
                questions += "\n- " + domain::statement(finding, dutch);
            }
        }
        put("vragen", questions);
        for (const domain::StatusEvent& event : opened->events) {
            if (event.act == domain::ReportAct::SendBack) {
                put("reden_terugsturen", event.reason);
                if (status == domain::ReportStatus::Returned) {
                    put("verslag_teruggestuurd", event.at.date());
                }
            }
        }
    }

    const Context& context_;
    Store& store_;
    const domain::Letter& letter_;
    GrantBook book_;
    LetterValues values_;
};

}  // namespace

LetterValues letterValues(const Context& context, const domain::Letter& letter) {
    return LetterValueFinder(context, letter).all();
}

}  // namespace kamerklaar::work
