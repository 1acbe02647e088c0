// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/decision_words.h"

#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

/// One overload for each kind of terms.
class InShort {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
public:
    explicit InShort(domain::Language language) : language_(language) {}

    QString operator()(const domain::AwardTerms& terms) const {
        return tr("%1 gross").arg(money(terms.gross, language_));
    }
    QString operator()(const domain::ExtensionTerms& terms) const {
        return tr("up to and including %1").arg(date(terms.lastDay));
    }
    QString operator()(const domain::PaymentOrder& terms) const {
        return tr("instalment %1, %2 net").arg(terms.instalment).arg(money(terms.net, language_));
    }
    QString operator()(const domain::SettlementTerms& terms) const {
        return tr("%1 net").arg(money(terms.gross - terms.vatFund, language_));
    }
    QString operator()(const domain::RecoveryTerms& terms) const {
        return terms.recover ? money(terms.amount, language_) : tr("nothing is recovered");
    }
    QString operator()(const domain::PublicationTerms& terms) const {
        return QString::number(terms.year);
    }
    QString operator()(const domain::TakeOverTerms& terms) const {
        return tr("awards: %1").arg(terms.awards);
    }
    QString operator()(const domain::SelectionTerms& terms) const {
        return tr("municipalities: %1").arg(terms.chosen.size());
    }
    QString operator()(const domain::ReversalTerms& /*terms*/) const { return {}; }

private:
    domain::Language language_;
};

}  // namespace

QString kindOf(const domain::Decision& decision, domain::Language language) {
    return capital(text(domain::words(decision.decisionKind, language)));
}

QString inShort(const domain::Decision& decision, domain::Language language) {
    return std::visit(InShort(language), decision.terms);
}

}  // namespace kamerklaar::ui::words
