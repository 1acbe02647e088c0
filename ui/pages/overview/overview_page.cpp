// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/overview_page.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/figure_card.h"
#include "ui/words/words.h"
#include "work/lists.h"

namespace kamerklaar::ui {

OverviewPage::OverviewPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      ceiling_(new FigureCard(tr("Ceiling"), this)),
      awarded_(new FigureCard(tr("Awarded or reserved"), this)),
      vatFund_(new FigureCard(tr("Of which VAT fund"), this)),
      paid_(new FigureCard(tr("Paid"), this)),
      spent_(new FigureCard(tr("Spent"), this)),
      remaining_(new FigureCard(tr("Remaining"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, 0, room::page, room::page);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(room::normal);
    for (FigureCard* card : {ceiling_, awarded_, vatFund_, paid_, spent_, remaining_}) {
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);
    layout->addStretch(1);
}

void OverviewPage::open(const Address& /*address*/) {}

QString OverviewPage::title() const {
    return tr("Overview");
}

void OverviewPage::reload() {
    showHeadline(
        desk_.read([this] { return work::nationalFigures(desk_.store()); }, domain::Figures()));
}

void OverviewPage::showHeadline(const domain::Figures& figures) {
    const domain::Language language = desk_.language();
    const auto show = [&](FigureCard* card, domain::Money amount, const QString& note = {}) {
        card->setValue(words::moneyShort(amount, language), note);
    };
    const domain::Amounts& total = figures.total;
    show(ceiling_, total.ceiling);
    show(awarded_, total.awardedGross,
         tr("%1 still reserved").arg(words::moneyShort(figures.reserved, language)));
    show(vatFund_, total.vatFund);
    show(paid_, total.paid);
    show(spent_, total.spent,
         tr("%1 of the net award")
             .arg(words::share(domain::Share::of(total.spent, total.awardedNet()), language)));
    show(remaining_, total.remaining());
}

}  // namespace kamerklaar::ui
