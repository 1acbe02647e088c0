// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/grant_cards.h"

#include <QtCore/QCoreApplication>

#include "ui/widgets/figure_card.h"
#include "ui/widgets/figure_row.h"
#include "ui/words/terms.h"

namespace kamerklaar::ui {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(GrantCards)
};

}  // namespace

bool GrantCards::nameAward(const domain::Figures& figures) const {
    const bool isReserved = figures.reserved == figures.total.awardedGross;
    awarded->setLabel(isReserved ? CardWords::tr("Reserved, gross")
                                 : CardWords::tr("Awarded, gross"));
    return isReserved;
}

GrantCards GrantCards::in(FigureRow& row, domain::Language language) {
    using words::termHint;
    return {
        row.add(CardWords::tr("Awarded, gross"), termHint(QStringLiteral("verlening"), language)),
        row.add(CardWords::tr("Of which VAT fund"), termHint(QStringLiteral("BCF-deel"), language)),
        row.add(CardWords::tr("Paid, net"), termHint(QStringLiteral("termijn"), language)),
        row.add(CardWords::tr("Spent"), termHint(QStringLiteral("besteding"), language)),
        row.add(CardWords::tr("Remaining"), termHint(QStringLiteral("nog te besteden"), language))};
}

void GrantCards::leadTo(const OriginOf& originOf) const {
    awarded->leadTo(originOf(QStringLiteral("verleend")));
    vatFund->leadTo(originOf(QStringLiteral("bcf")));
    paid->leadTo(originOf(QStringLiteral("betaald")));
    spent->leadTo(originOf(QStringLiteral("besteed")));
    remaining->leadTo(originOf(QStringLiteral("resterend")));
}

}  // namespace kamerklaar::ui
