// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/forecasting.h"

namespace kamerklaar::ui {

class Asker;

/// How far the settlements are: which terms run until when, what was settled and what recovered.
class SettledPart : public QWidget {
    Q_OBJECT
public:
    SettledPart(Desk& desk, Asker& asker, QWidget* parent);
    void show(const std::vector<work::RadarLine>& lines);

    struct Line {
        domain::Municipality municipality;
        domain::GrantState state;
        std::optional<domain::Date> termStart;
        std::optional<domain::Date> due;  ///< nothing once it was settled
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;

    Desk& desk_;
    ListCard<Line>* list_;
};

}  // namespace kamerklaar::ui
