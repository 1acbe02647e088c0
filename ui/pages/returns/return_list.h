// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/list_card.h"
#include "work/returns/return_desk.h"

namespace kamerklaar::ui {

/// One file that was brought, as the list shows it.
struct ReturnLine {
    QString file;
    QString municipality;
    QString year;
    int errors = 0;
    int warnings = 0;
    enum class State { Unreadable, Wrong, Ready, TakenOver } state = State::Wrong;
};

[[nodiscard]] ReturnLine lineOf(const work::returns::CheckedReturn& one);

/// The files that were brought, in their order.
class ReturnList : public ListCard<ReturnLine> {
    Q_OBJECT
public:
    explicit ReturnList(domain::Language language, QWidget* parent = nullptr);
};

}  // namespace kamerklaar::ui
