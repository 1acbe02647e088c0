// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/overview/waiting_card.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

class Settings;

/// What others did in this file since somebody last sat here.
class RecentCard : public WaitingCard {
    Q_OBJECT
public:
    RecentCard(Desk& desk, Settings& settings, QWidget* parent = nullptr);

    void reload();
    /// From here on what was there is known.
    void remember();

    struct Line {
        QString what;
        QString about;
        QString who;
        std::optional<Address> address;
    };

private:
    [[nodiscard]] QString key() const;

    Desk& desk_;
    Settings& settings_;
    std::int64_t seen_ = 0;  ///< the last entry of the visit before; stays while the window does
    ColumnModel<Line>* model_;
};

}  // namespace kamerklaar::ui
