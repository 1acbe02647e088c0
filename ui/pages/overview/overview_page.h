// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class FigureCard;
class FigureRow;
class SpendingCard;
class WaitingLists;
class YearsCard;

/// Where the money stands, who is late and what waits, at one glance.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Desk& desk, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    void addLists(QVBoxLayout* body);
    void showHeadline(const domain::Figures& figures);

    FigureRow* headline_;
    FigureCard* ceiling_;
    FigureCard* awarded_;
    FigureCard* vatFund_;
    FigureCard* paid_;
    FigureCard* spent_;
    FigureCard* remaining_;
    YearsCard* years_;
    SpendingCard* spending_;
    WaitingLists* waiting_;
};

}  // namespace kamerklaar::ui
