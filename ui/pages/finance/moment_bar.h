// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/figures.h"
#include "ui/shell/desk.h"
#include "ui/widgets/grant_cards.h"

class QPushButton;

namespace kamerklaar::ui {

class DateEdit;
class FieldRow;
class FigureCard;
class FigureRow;

/// The headline figures as they stood at the end of a day, today unless another one is chosen, and
/// what changed since.
class MomentBar : public QWidget {
    Q_OBJECT
public:
    explicit MomentBar(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] domain::Date day() const;
    void setDay(domain::Date day) { choose(day); }
    /// Reads the figures anew.
    void refresh();

Q_SIGNALS:
    /// Another day was chosen.
    void changed();
    /// A figure was pressed: to what it is made of.
    void goTo(const kamerklaar::ui::Address& address);

private:
    void choose(std::optional<domain::Date> day);
    void takeDay();
    void show(FigureCard* card, domain::Money then, domain::Money now);

    Desk& desk_;
    DateEdit* edit_;
    FieldRow* field_;
    QPushButton* today_;
    FigureRow* figures_;
    GrantCards grant_;
    /// Nothing for today, whenever that is.
    std::optional<domain::Date> day_;
};

}  // namespace kamerklaar::ui
