// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/decision.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

class RecordCard;

/// Where a new decision for one municipality is entered; nothing is shown while none is.
class Preparing : public QWidget {
    Q_OBJECT
public:
    explicit Preparing(Desk& desk, QWidget* parent = nullptr);

    /// A form of this kind with what work::proposal gives, or with the draft of it.
    void begin(const domain::Decision& proposal);
    /// What was typed is kept as a draft.
    void close();
    [[nodiscard]] bool isOpen() const { return card_ != nullptr; }
    /// nullptr while nothing is entered.
    [[nodiscard]] RecordCard* card() const { return card_; }

Q_SIGNALS:
    void opened();
    void closed();
    void prepared(std::int64_t decision);

private:
    Desk& desk_;
    RecordCard* card_ = nullptr;
};

}  // namespace kamerklaar::ui
