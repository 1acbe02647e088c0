// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/forecasting.h"

namespace kamerklaar::ui {

class Asker;
class Segments;

/// What can still be done about an expected remainder, one kind of lever at a time, with the effect
/// on the total before any of it is done. Each line leads to where it is prepared.
class LeversPart : public QWidget {
    Q_OBJECT
public:
    LeversPart(Desk& desk, Asker& asker, QWidget* parent);
    void show(const std::vector<work::RadarLine>& lines);

    struct Line {
        domain::Municipality municipality;
        domain::Money left;  ///< expected, before the lever
        domain::Lever lever;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    [[nodiscard]] domain::LeverKind kind() const;
    void showKind();
    void showEffect();

    Desk& desk_;
    std::vector<work::RadarLine> radar_;
    Segments* choice_;
    ListCard<Line>* list_;
    QLabel* effect_;
    QLabel* nothing_;
};

}  // namespace kamerklaar::ui
