// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/address.h"
#include "ui/widgets/card.h"

namespace kamerklaar::ui {

/// What to do in a file in which nothing was awarded yet, in order, each a step away.
class StartCard : public Card {
    Q_OBJECT
public:
    explicit StartCard(QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    void addStep(const QString& words, const QString& button, const char* name, const Address& to);
};

}  // namespace kamerklaar::ui
