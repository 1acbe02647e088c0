// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/returns/brought.h"
#include "ui/widgets/list_card.h"

namespace kamerklaar::ui {

/// One file that was brought, as the list shows it.
struct ReturnLine {
    QString file;
    QString kind;
    QString municipality;
    QString year;
    int errors = 0;
    int warnings = 0;
    enum class State { Unreadable, Wrong, Ready, TakenOver } state = State::Wrong;
};

[[nodiscard]] ReturnLine lineOf(const Sight& one);

/// The files that were brought, in their order.
class ReturnList : public ListCard<ReturnLine> {
    Q_OBJECT
public:
    explicit ReturnList(domain::Language language, QWidget* parent = nullptr);
};

}  // namespace kamerklaar::ui
