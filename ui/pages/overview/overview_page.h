// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/grant_cards.h"
#include "ui/widgets/years_card.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class FigureCard;
class FigureRow;
class StartCard;
class ForecastCard;
class ProvincesCard;
class RecentCard;
class Settings;
class SpendingCard;
class WaitingLists;

/// Where the money stands, who is late and what waits, at one glance.
class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(Desk& desk, Settings& settings, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void leave() override;

protected:
    void reload() override;

private:
    void addLists(QVBoxLayout* body);
    void showHeadline(const domain::Figures& figures);
    /// Before there is a report to parliament: the list that a figure adds up.
    [[nodiscard]] std::optional<Address> originOf(const QString& figure) const;
    [[nodiscard]] std::optional<Address> originOfYear(const YearsCard::Cell& cell) const;

    StartCard* start_;
    FigureRow* headline_;
    FigureCard* ceiling_;
    GrantCards grant_;
    YearsCard* years_;
    SpendingCard* spending_;
    ForecastCard* forecast_;
    ProvincesCard* provinces_;
    RecentCard* recent_;
    WaitingLists* waiting_;
};

}  // namespace kamerklaar::ui
