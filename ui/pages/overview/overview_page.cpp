// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/overview_page.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/overview/forecast_card.h"
#include "ui/pages/overview/provinces_card.h"
#include "ui/pages/overview/recent_card.h"
#include "ui/pages/overview/spending_card.h"
#include "ui/pages/overview/start_card.h"
#include "ui/pages/overview/waiting_lists.h"
#include "ui/shell/design.h"
#include "ui/shell/destinations.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/page_body.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"
#include "work/lists.h"

namespace kamerklaar::ui {

OverviewPage::OverviewPage(Desk& desk, Settings& settings, QWidget* parent)
    : Page(desk, parent),
      start_(new StartCard(this)),
      headline_(new FigureRow(this)),
      ceiling_(desk.scheme().ceiling
                   ? headline_->add(
                         tr("Ceiling"),
                         words::termHint(QStringLiteral("uitkeringsplafond"), desk.language()))
                   : nullptr),
      grant_(GrantCards::in(*headline_, desk.language())),
      years_(new YearsCard(
          ceiling_ != nullptr ? YearsCard::Ceiling::Shown : YearsCard::Ceiling::Absent,
          desk.language(), this)),
      spending_(new SpendingCard(desk.language(), this)),
      forecast_(new ForecastCard(desk, this)),
      provinces_(new ProvincesCard(desk.language(), this)),
      recent_(new RecentCard(desk, settings, this)),
      waiting_(new WaitingLists(desk, this)) {
    years_->leadTo([this](const YearsCard::Cell& cell) { return originOfYear(cell); });
    QVBoxLayout* body = addScrollingBody(this);
    body->addWidget(start_);
    body->addWidget(headline_);
    body->addWidget(years_);
    addLists(body);
    body->addStretch(1);
}

void OverviewPage::addLists(QVBoxLayout* body) {
    auto* across = new QHBoxLayout;
    across->setSpacing(room::wide);
    auto* left = new QVBoxLayout;
    left->setSpacing(room::wide);
    left->addWidget(spending_);
    left->addWidget(forecast_);
    left->addWidget(provinces_);
    left->addWidget(recent_);
    left->addStretch(1);
    across->addLayout(left, 5);
    across->addWidget(waiting_, 3, Qt::AlignTop);
    body->addLayout(across);
    connect(headline_, &FigureRow::goTo, this, &Page::goTo);
    connect(years_, &YearsCard::goTo, this, &Page::goTo);
    connect(start_, &StartCard::goTo, this, &Page::goTo);
    connect(spending_, &SpendingCard::goTo, this, &Page::goTo);
    connect(forecast_, &ForecastCard::goTo, this, &Page::goTo);
    connect(provinces_, &ProvincesCard::goTo, this, &Page::goTo);
    connect(recent_, &RecentCard::goTo, this, &Page::goTo);
    connect(waiting_, &WaitingLists::goTo, this, &Page::goTo);
}

void OverviewPage::open(const Address& /*address*/) {}

QString OverviewPage::title() const {
    return tr("Overview");
}

void OverviewPage::leave() {
    recent_->remember();
}

void OverviewPage::reload() {
    work::Store& store = desk_.store();
    const auto figures =
        desk_.read([&] { return work::nationalFigures(store); }, domain::Figures());
    showHeadline(figures);
    // Before the first award every day of the regulation would stand there as missed.
    const bool isBegun = figures.reserved != figures.total.awardedGross;
    start_->setVisible(!isBegun);
    waiting_->setBegun(isBegun);
    years_->show(figures);
    using Lines = std::vector<work::MunicipalityLine>;
    const Lines lines = desk_.read([&] { return work::municipalityLines(store); }, Lines());
    spending_->show(lines, figures);
    using Late = std::vector<work::LateReport>;
    provinces_->show(
        work::provinceLines(
            lines, desk_.read([&] { return work::lateReports(store, desk_.today()); }, Late())),
        !figures.reserved.isZero());
    forecast_->reload(figures.total.awardedNet());
    recent_->reload();
    waiting_->reload();
}

std::optional<Address> OverviewPage::originOf(const QString& figure) const {
    const std::optional<Address> origin = originOfFigure(desk_, figure);
    return origin ? origin : Address{Place::Municipalities, 0, {}};
}

std::optional<Address> OverviewPage::originOfYear(const YearsCard::Cell& cell) const {
    if (cell.year.isEmpty()) {
        return originOf(cell.figure);
    }
    if (cell.figure == QLatin1String("plafond")) {
        return Address{Place::Management, 0, QStringLiteral("scheme")};
    }
    if (cell.figure == QLatin1String("verleend") || cell.figure == QLatin1String("bcf")) {
        return Address{Place::Finance, 0, QStringLiteral("instalments")};
    }
    if (cell.figure == QLatin1String("resterend")) {
        return std::nullopt;  // the difference of two that stand beside it
    }
    return originOf(cell.key());
}

void OverviewPage::showHeadline(const domain::Figures& figures) {
    const domain::Language language = desk_.language();
    const auto show = [&](FigureCard* card, domain::Money amount, const QString& note = {}) {
        card->setValue(words::moneyShort(amount, language), note);
    };
    const domain::Amounts& total = figures.total;
    if (ceiling_ != nullptr) {
        show(ceiling_, total.ceiling);
        ceiling_->leadTo(originOf(QStringLiteral("plafond")));
    }
    grant_.leadTo([this](const QString& key) { return originOf(key); });
    const bool onlyReserved = grant_.nameAward(figures);
    show(grant_.awarded, total.awardedGross,
         onlyReserved ? tr("no award decision yet")
         : figures.reserved.isZero()
             ? QString()
             : tr("%1 of it reserved").arg(words::moneyShort(figures.reserved, language)));
    show(grant_.vatFund, total.vatFund);
    show(grant_.paid, total.paid);
    show(grant_.spent, total.spent,
         tr("%1 of the net award").arg(words::share(total.spentShare(), language)));
    show(grant_.remaining, total.remaining());
}

}  // namespace kamerklaar::ui
