// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/paying.h"

namespace kamerklaar::ui {

class Asker;
class Segments;

/// What was planned against what was paid: per instalment with its maxima, and per municipality.
class InstalmentOverview : public QWidget {
    Q_OBJECT
public:
    InstalmentOverview(Desk& desk, Asker& asker, QWidget* parent);
    void refresh();

    /// One instalment over all municipalities.
    struct Total {
        domain::InstalmentPlan plan;
        domain::GrantAmount planned;
        domain::GrantAmount paid;
        [[nodiscard]] domain::Money toPay() const { return planned.gross - paid.gross; }
    };
    /// One municipality over all instalments, by number.
    struct Line {
        domain::Municipality municipality;
        std::map<int, work::InstalmentLine> instalments;
    };
    /// What is shown of each instalment.
    enum class Shown { Paid, Planned, ToPay };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    [[nodiscard]] std::vector<Column<Total>> totalColumns() const;
    [[nodiscard]] std::vector<Column<Line>> lineColumns() const;
    void showTotals();
    void showLines();

    Desk& desk_;
    std::vector<work::InstalmentLine> lines_;
    Segments* choice_;
    ListCard<Total>* totals_;
    ListCard<Line>* municipalities_;
};

}  // namespace kamerklaar::ui
